import { roleOf } from './columns.ts';
import type { Entry, ImportOptions } from './item.ts';
import { printable } from './printable.ts';
import { ownName, type ImportRecord } from './record.ts';

/** How a column is understood. */
export interface MappedColumn {
  readonly column: string;
  /** The field that it becomes; null: it is kept under its own name. */
  readonly field: string | null;
  /** The beginning of its first value. */
  readonly example: string;
}

const LONGEST_EXAMPLE = 60;

/** How the columns of a source are understood, by its first record; shown before anything is written. */
export function mappingOf(source: string, record: ImportRecord, options: ImportOptions): Entry {
  const columns = Object.entries(record).map(([column, value]): MappedColumn => {
    const role = roleOf(options.map.get(column) ?? ownName(column, record));
    const field = role.kind === 'field' ? role.meaning : role.kind === 'kept' ? null : role.kind;
    const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).replace(/\s+/g, ' ').trim();
    return {
      column: printable(column),
      field,
      example: printable(text.length <= LONGEST_EXAMPLE ? text : `${text.slice(0, LONGEST_EXAMPLE)}…`),
    };
  });
  return { kind: 'mapping', mapping: { source, columns } };
}

/** Columns that `--map` names and the source does not have. */
export function missingColumns(columns: readonly string[], options: ImportOptions): readonly string[] {
  return [...options.map.keys()].filter((column) => !columns.includes(column));
}

/** Whether any column is a headline or a text: without one nothing can be imported. */
export function hasArticleColumn(columns: readonly string[], options: ImportOptions): boolean {
  return columns.some((column) => {
    const role = roleOf(options.map.get(column) ?? ownName(column, {}));
    return role.kind === 'body' || (role.kind === 'field' && role.meaning === 'headline');
  });
}
