import { closeSync, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse, type InfoRecord, type Options } from 'csv-parse';
import { delimiterOf } from '../csv-delimiter.ts';
import type { Container, ContainerInput, Entry } from '../item.ts';
import { hasArticleColumn, mappingOf, missingColumns } from '../mapping.ts';
import { openBytes } from '../open-bytes.ts';
import { problemAt } from '../problems.ts';
import { RecordItems } from '../record-item.ts';
import { decodeStream, encodingOf } from '../text-encoding.ts';

/** A longer record is no article but a quotation mark that was never closed, in characters. */
const LONGEST_RECORD = 16 * 1024 * 1024;
const SAMPLE = 64 * 1024;

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: InfoRecord & { readonly bytes: number; readonly lines: number };
}

/** CSV, TSV and their like: delimiter and encoding are told from the file, columns by the first line. */
export const csv: Container = {
  kind: 'csv',
  async *entries(input) {
    const encoding = await encodingOf(input.path);
    const skipped: CsvError[] = [];
    const options: Options = {
      bom: true,
      delimiter: delimiterOf(sampleOf(input.path, encoding)),
      info: true,
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
      yield* records(input, parser as AsyncIterable<CsvRecord>, encoding, skipped);
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
  encoding: string,
  skipped: CsvError[],
): AsyncIterable<Entry> {
  const items = new RecordItems(input.options);
  let columns: readonly string[] | null = null;
  let isFirst = true;
  let offset = 0;
  for await (const { record: cells, info } of parser) {
    for (const error of skipped.splice(0)) yield* broken(input, error);
    if (columns === null) {
      columns = cells.map((cell, index) => (cell.trim() === '' ? `column_${index + 1}` : cell.trim()));
      const wrong = columnProblem(input, columns);
      if (wrong !== null) {
        yield wrong;
        return;
      }
      offset = info.bytes;
      continue;
    }
    const record = recordOf(columns, cells);
    if (isFirst) yield mappingOf(input.name, record, input.options);
    isFirst = false;
    const item = items.item(record, JSON.stringify(cells), encoding === 'utf-8' ? offset : null);
    const detail = `${input.name} before line ${info.lines + 1}`;
    yield item === null ? { kind: 'left', reason: 'empty-record', detail } : { kind: 'item', item };
    offset = info.bytes;
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
  const list = columns.slice(0, 30).join(', ');
  if (missing.length > 0) {
    return problemAt(input.name, 1, {
      code: 'IMPORT_COLUMN_MISSING',
      message: `There is no column ${missing.map((name) => `"${name}"`).join(', ')}; there are ${list}.`,
      remedy: 'Write the names in --map as they stand in the first line.',
    });
  }
  if (hasArticleColumn(columns, input.options)) return null;
  return problemAt(input.name, 1, {
    code: 'IMPORT_COLUMNS_UNKNOWN',
    message: `No column of the first line is known as a headline or a text: ${list}.`,
    remedy: 'Say which they are: --map headline=COLUMN,body=COLUMN,published=COLUMN.',
  });
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
    return new TextDecoder(encoding).decode(bytes.subarray(0, read));
  } finally {
    closeSync(handle);
  }
}
