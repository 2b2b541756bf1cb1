import type { SourceLine } from './rule.ts';

/** What parts the columns of a table set in letters of one width; two spaces after a sentence are a typist's habit. */
const GAP = /(?<![.!?:;,"”’)]) {2,}(?=\S)|\t+/g;
const WIDE_GAP = /\S(?: {3,}|\t)\S/;
/** What nearly all lines of a text have not. */
const PARTED = / {2}|\t/;
/** A figure, as they stand in tables: `34 cts`, `-1.2`, `$5`, `(0.4)`, `7:30`. */
const FIGURE = /^[-+(]{0,2}[$£€¥]? ?\.?\d/;
const FEWEST_ROWS = 2;
const LONGEST_ROW = 140;

interface Row {
  readonly columns: readonly string[];
  /** Where its columns after the first begin and end. */
  readonly edges: ReadonlySet<number>;
  readonly tabbed: boolean;
}

/**
 * The tables in a plain text that are clearly such: lines one below the other whose columns, parted by spaces or tabs, stand
 * below one another, with figures and wide gaps in at least half of them.
 *
 * @returns for each table its lines, in order.
 */
export function tablesIn(
  lines: readonly SourceLine[],
  indents: ReadonlyMap<number, number>,
): readonly (readonly SourceLine[])[] {
  const tables: SourceLine[][] = [];
  let table: { line: SourceLine; row: Row }[] = [];
  const end = (): void => {
    if (isTable(table)) tables.push(table.map(({ line }) => line));
    table = [];
  };
  for (const line of lines) {
    const row = rowOf(line, indents.get(line.line) ?? 0);
    const above = table.at(-1);
    if (row === null || (above !== undefined && !(isNext(above.line, line) && isBelow(row, above.row)))) end();
    if (row !== null) table.push({ line, row });
  }
  end();
  return tables;
}

function isTable(table: readonly { readonly line: SourceLine; readonly row: Row }[]): boolean {
  const half = table.length / 2;
  return (
    table.length >= FEWEST_ROWS &&
    table.filter(({ line }) => WIDE_GAP.test(line.text)).length >= half &&
    table.filter(({ row }) => row.columns.slice(1).some((column) => FIGURE.test(column))).length >= half
  );
}

function rowOf({ text }: SourceLine, indent: number): Row | null {
  if (text.length > LONGEST_ROW || !PARTED.test(text)) return null;
  const columns: string[] = [];
  const edges = new Set<number>();
  let start = 0;
  for (const gap of [...text.matchAll(GAP), null]) {
    const stop = gap?.index ?? text.length;
    columns.push(text.slice(start, stop));
    if (start > 0) edges.add(indent + start).add(indent + stop);
    start = stop + (gap?.[0].length ?? 0);
  }
  return columns.length < 2 ? null : { columns, edges, tabbed: text.includes('\t') };
}

function isNext(above: SourceLine, line: SourceLine): boolean {
  return line.line === above.line + 1;
}

/** Whether a column of two rows is one: where tabs part them, if there are as many. */
function isBelow(row: Row, above: Row): boolean {
  if (row.tabbed && above.tabbed) return row.columns.length === above.columns.length;
  return [...row.edges].some((edge) => above.edges.has(edge));
}
