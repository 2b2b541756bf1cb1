import { closeSync, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse, type InfoRecord, type Options } from 'csv-parse';
import { delimiterOf } from '../csv-delimiter.ts';
import { fitProblem, quoteProblem } from '../csv-problems.ts';
import { quoteFault, type RawRow } from '../csv-quotes.ts';
import { fitRow, type TableShape } from '../csv-row.ts';
import { decodeLegacy } from '../../source/decode-legacy.ts';
import type { Container, ContainerInput, Entry } from '../item.ts';
import { columnMissing, columnsUnknown, hasArticleColumn, mappingOf, missingColumns } from '../mapping.ts';
import { openBytes } from '../open-bytes.ts';
import { problemAt } from '../problems.ts';
import { RecordItems } from '../record-item.ts';
import { decodeStream, encodingOf } from '../text-encoding.ts';

/** A longer record is no article but a quotation mark that was never closed, in characters. */
const LONGEST_RECORD = 16 * 1024 * 1024;
const SAMPLE = 64 * 1024;

interface CsvRecord {
  readonly record: readonly string[];
  /** As it stood, with the empty lines before it. */
  readonly raw: string;
  readonly info: InfoRecord & { readonly bytes: number; readonly lines: number };
}

/** CSV, TSV and their like: delimiter and encoding are told from the file, columns by the first line. */
export const csv: Container = {
  kind: 'csv',
  async *entries(input) {
    const encoding = await encodingOf(input.path);
    const skipped: CsvError[] = [];
    const delimiter = delimiterOf(sampleOf(input.path, encoding));
    const options: Options = {
      bom: true,
      delimiter,
      info: true,
      raw: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: LONGEST_RECORD,
      on_skip: (error) => {
        if (error !== undefined) skipped.push(error);
      },
    };
    const bytes = openBytes(input);
    const source = Readable.from(encoding === 'utf-8' ? bytes : decodeStream(bytes, encoding), { objectMode: false });
    const parser = parse(options);
    source.on('error', (error) => parser.destroy(error));
    source.pipe(parser);
    try {
      yield* records(input, parser as AsyncIterable<CsvRecord>, { encoding, delimiter }, skipped);
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      yield* broken(input, error);
    } finally {
      source.destroy();
    }
    for (const error of skipped) yield* broken(input, error);
  },
};

async function* records(
  input: ContainerInput,
  parser: AsyncIterable<CsvRecord>,
  { encoding, delimiter }: { readonly encoding: string; readonly delimiter: string },
  skipped: CsvError[],
): AsyncIterable<Entry> {
  let table: TableRows | null = null;
  /** Bytes and lines before the record. */
  let before = { bytes: 0, lines: 0 };
  for await (const { record: cells, raw, info } of parser) {
    for (const error of skipped.splice(0)) yield* broken(input, error);
    if (table === null) {
      const columns = cells.map((cell, index) => (cell.trim() === '' ? `column_${index + 1}` : cell.trim()));
      const wrong = columnProblem(input, columns);
      if (wrong !== null) {
        yield wrong;
        return;
      }
      table = new TableRows(input, { columns, delimiter, options: input.options }, encoding === 'utf-8');
    } else {
      const blank = /^[\r\n]*/.exec(raw)?.[0] ?? '';
      yield* table.record(cells, raw, { bytes: before.bytes, lines: before.lines + blank.split('\n').length - 1 });
    }
    before = info;
  }
}

/** The rows of one table. */
class TableRows {
  readonly #input: ContainerInput;
  readonly #shape: TableShape;
  readonly #hasOffsets: boolean;
  readonly #items: RecordItems;
  #isFirst = true;

  /** @param hasOffsets whether bytes of what was parsed are those of the file. */
  constructor(input: ContainerInput, shape: TableShape, hasOffsets: boolean) {
    this.#input = input;
    this.#shape = shape;
    this.#hasOffsets = hasOffsets;
    this.#items = new RecordItems(input.options);
  }

  /** What one record gives: as a rule one row, more where a quotation mark had swallowed some. */
  *record(
    cells: readonly string[],
    raw: string,
    before: { readonly bytes: number; readonly lines: number },
  ): Iterable<Entry> {
    const fault = quoteFault(cells, raw, this.#shape);
    const rows = fault === null ? [{ cells, bytes: 0, lines: 0 }] : fault.kind === 'open' ? fault.rows : [fault.row];
    if (fault !== null) yield quoteProblem(this.#input.name, before.lines + 1, rows.length);
    for (const row of rows)
      yield* this.#row({ ...row, bytes: before.bytes + row.bytes, lines: before.lines + row.lines });
  }

  *#row({ cells, bytes, lines }: RawRow): Iterable<Entry> {
    const { name, options } = this.#input;
    const fitted = fitRow(cells, this.#shape);
    const record = recordOf(this.#shape.columns, fitted.cells);
    if (this.#isFirst) yield mappingOf(name, record, options);
    this.#isFirst = false;
    const item = this.#items.item(record, JSON.stringify(cells), this.#hasOffsets ? bytes : null);
    const wrong = fitProblem(name, lines + 1, cells.length, fitted, this.#shape);
    if (wrong !== null) yield wrong;
    if (item === null) yield { kind: 'left', reason: 'empty-record', detail: `${name} line ${lines + 1}` };
    else yield { kind: 'item', item };
  }
}

/** Cells by their columns; those beyond the last column keep their number. */
function recordOf(columns: readonly string[], cells: readonly string[]): Record<string, string> {
  const record: Record<string, string> = {};
  cells.forEach((cell, index) => {
    const name = columns[index] ?? `column_${index + 1}`;
    if (name !== '__proto__') record[name] ??= cell;
  });
  return record;
}

function columnProblem(input: ContainerInput, columns: readonly string[]): Entry | null {
  const missing = missingColumns(columns, input.options);
  if (missing.length > 0) return columnMissing(input.name, 1, missing, columns);
  return hasArticleColumn(columns, input.options) ? null : columnsUnknown(input.name, 1, columns);
}

function* broken(input: ContainerInput, error: CsvError): Iterable<Entry> {
  const at = typeof error['lines'] === 'number' ? error['lines'] : null;
  yield problemAt(input.name, at, {
    code: 'IMPORT_CSV_INVALID',
    message: `The record cannot be read: ${error.message.replace(/\s+/g, ' ').slice(0, 200)}.`,
    remedy: 'Look for a quotation mark too many above this line, mend it, and import again.',
  });
  yield { kind: 'left', reason: 'invalid-csv', detail: `${input.name} line ${at ?? '?'}` };
}

function sampleOf(path: string, encoding: string): string {
  const handle = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(SAMPLE);
    const read = readSync(handle, bytes, 0, SAMPLE, 0);
    return decodeLegacy(bytes.subarray(0, read), encoding);
  } finally {
    closeSync(handle);
  }
}
