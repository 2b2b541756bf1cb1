import { CsvError, parse } from 'csv-parse/sync';
import { hasItsDates, type TableShape } from './csv-row.ts';

/** A row as it stood, with its place in the text that it was found in. */
export interface RawRow {
  readonly cells: readonly string[];
  /** Bytes and lines before it, in what was given. */
  readonly bytes: number;
  readonly lines: number;
}

/** What a quotation mark at a wrong place did to a row. */
export type QuoteFault =
  /** It stands within a cell, not doubled; nothing else is wrong. */
  | { readonly kind: 'stray'; readonly row: RawRow }
  /** It was never closed, so that the rows after it were taken for its text. */
  | { readonly kind: 'open'; readonly rows: readonly RawRow[] };

/**
 * Looks whether a row was read wrongly because of its quotation marks.
 *
 * @param raw the row as it stood in the file, with its line end.
 * @returns null where they are as they should be (RFC 4180).
 */
export function quoteFault(cells: readonly string[], raw: string, shape: TableShape): QuoteFault | null {
  // A parser that forgives leaves the mark before such a cell.
  if (!cells.some((cell) => cell.startsWith('"')) || parsed(raw, shape, 'strict') !== null) return null;
  const rows = withoutOpenQuote(raw, shape);
  if (rows !== null) return { kind: 'open', rows };
  const plain = cells.map((cell) => (/^"[^]*[^"]"$/.test(cell) ? cell.slice(1, -1) : cell));
  return { kind: 'stray', row: { cells: plain, bytes: 0, lines: 0 } };
}

/** The rows as they are without the last mark that begins a cell in the first line, where each then has all its cells. */
function withoutOpenQuote(raw: string, shape: TableShape): readonly RawRow[] | null {
  const start = /^[\r\n]*/.exec(raw)?.[0].length ?? 0;
  const end = raw.indexOf('\n', start);
  if (end === -1 || end === raw.length - 1) return null;
  const first = raw.slice(0, end + 1);
  const mark = Math.max(first.lastIndexOf(`${shape.delimiter}"`) + shape.delimiter.length, start);
  if (first[mark] !== '"') return null;
  const head = parsed(first.slice(0, mark) + first.slice(mark + 1), shape, 'forgiving');
  const rest = parsed(raw.slice(end + 1), shape, 'forgiving');
  if (head === null || rest === null || rest.length === 0) return null;
  const bytes = Buffer.byteLength(first);
  const lines = first.split('\n').length - 1;
  const rows = [...head, ...rest.map((row) => ({ ...row, bytes: row.bytes + bytes, lines: row.lines + lines }))];
  const fits = rows.every(({ cells }) => cells.length === shape.columns.length && hasItsDates(cells, shape));
  return fits && shape.columns.length > 1 ? rows : null;
}

/** Rows of a text; null where it is not valid. */
function parsed(text: string, { delimiter }: TableShape, how: 'strict' | 'forgiving'): readonly RawRow[] | null {
  try {
    const options = { delimiter, info: true, relax_column_count: true, relax_quotes: how === 'forgiving' } as const;
    const found = parse(text, { ...options, skip_empty_lines: true }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly bytes: number; readonly lines: number };
    }[];
    return found.map(({ record: cells }, index) => {
      const before = found[index - 1]?.info;
      return { cells, bytes: before?.bytes ?? 0, lines: before?.lines ?? 0 };
    });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}
