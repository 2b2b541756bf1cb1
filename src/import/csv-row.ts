import { readDate } from '../article/read-date.ts';
import { roleOf } from './columns.ts';
import type { ImportOptions } from './item.ts';
import { ownName } from './record.ts';

/** What the first line and the keeper say of a table. */
export interface TableShape {
  readonly columns: readonly string[];
  readonly delimiter: string;
  readonly options: Pick<ImportOptions, 'map' | 'dateOrder'>;
}

/** The cells of one row by the columns, and how they fitted. */
export interface FittedRow {
  readonly cells: readonly string[];
  /** `joined`: the last column's text was in several cells, for its delimiters were not within quotation marks. */
  readonly fit: 'whole' | 'short' | 'long' | 'joined';
}

/**
 * Holds a row against the columns. Text beyond the last column belongs to that one where it holds the story; empty cells there
 * are only a delimiter too many, and say nothing.
 */
export function fitRow(cells: readonly string[], shape: TableShape): FittedRow {
  const { columns, delimiter } = shape;
  if (cells.length < columns.length) return { cells, fit: 'short' };
  const beyond = cells.slice(columns.length);
  if (beyond.every((cell) => cell.trim() === '')) return { cells: cells.slice(0, columns.length), fit: 'whole' };
  const last = columns.length - 1;
  if (roleAt(shape, last).kind !== 'body' || !hasItsDates(cells, shape)) return { cells, fit: 'long' };
  return { cells: [...cells.slice(0, last), cells.slice(last).join(delimiter)], fit: 'joined' };
}

/** Whether what stands in the columns of dates is one, or nothing: a row whose cells have moved has other things there. */
export function hasItsDates(cells: readonly string[], shape: TableShape): boolean {
  return shape.columns.every((_, index) => {
    const role = roleAt(shape, index);
    const cell = cells[index]?.trim() ?? '';
    if (role.kind !== 'field' || !['published', 'updated'].includes(role.meaning) || cell === '') return true;
    return /^\d{10}(?:\d{3})?$/.test(cell) || readDate(cell, shape.options).kind !== 'none';
  });
}

function roleAt({ columns, options }: TableShape, index: number): ReturnType<typeof roleOf> {
  const column = columns[index] ?? '';
  return roleOf(options.map.get(column) ?? ownName(column, {}));
}
