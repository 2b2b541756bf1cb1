import type { FittedRow, TableShape } from './csv-row.ts';
import type { Entry } from './item.ts';
import { problemAt } from './problems.ts';

/** A row that has more or fewer cells than the first line names; null where it has as many. */
export function fitProblem(
  source: string,
  line: number,
  count: number,
  { fit }: FittedRow,
  { columns }: TableShape,
): Entry | null {
  if (fit === 'whole') return null;
  const counts = `The row has ${count} ${count === 1 ? 'cell' : 'cells'}, the first line ${columns.length}`;
  const last = columns.at(-1) ?? '';
  const read = {
    short: 'what it lacks was taken for empty',
    long: `those beyond "${last}" were kept under numbers, since it cannot be told which belong together`,
    joined: `those from "${last}" on were put together as its text`,
  }[fit];
  return problemAt(source, line, {
    code: 'IMPORT_CSV_COLUMNS',
    severity: 'warning',
    message: `${counts}: ${read}.`,
    remedy: 'Put texts that hold the delimiter within quotation marks, or look at the article.',
  });
}

/** A quotation mark at a wrong place. @param rows how many rows it had swallowed, itself included. */
export function quoteProblem(source: string, line: number, rows: number): Entry {
  return problemAt(source, line, {
    code: 'IMPORT_CSV_QUOTE',
    severity: 'warning',
    message:
      rows > 1
        ? `A quotation mark that begins a cell of this row is never closed. It was taken for a mistake, and the ${rows} rows up to the next one were read without it.`
        : 'A quotation mark within a cell of this row is not doubled; the cell was read as it stands.',
    remedy: 'Look at the article; nothing needs to be done where its text is right.',
  });
}
