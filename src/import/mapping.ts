import { roleOf } from './columns.ts';
import type { Entry, ImportOptions } from './item.ts';
import { printable } from './printable.ts';
import type { ImportRecord } from './json-value.ts';
import { problemAt } from './problems.ts';
import { flatRecord } from './record-fields.ts';
import type { RecordItems } from './record-item.ts';
import { ownName } from './record.ts';

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
export function mappingOf(source: string, given: ImportRecord, options: ImportOptions): Entry {
  const record = flatRecord(given, options.map);
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

/** Told after the last record of JSON, whose records need not have all fields: names that none had, and that none was an article. */
export function* unfitFields(source: string, items: RecordItems): Iterable<Entry> {
  const { missing, columns, made } = items.summary;
  if (missing.length > 0) yield columnMissing(source, null, missing, columns);
  else if (made === 0 && columns.length > 0) yield columnsUnknown(source, null, columns);
}

/** `--map` names columns that are not there. */
export function columnMissing(
  source: string,
  line: number | null,
  missing: readonly string[],
  columns: readonly string[],
): Entry {
  return problemAt(source, line, {
    code: 'IMPORT_COLUMN_MISSING',
    message: `There is no column ${missing.map((name) => `"${name}"`).join(', ')}; there are ${listed(columns)}.`,
    remedy: `Write the names in --map as they stand in the ${line === null ? 'file' : 'first line'}.`,
  });
}

/** No column is a headline or a text. */
export function columnsUnknown(source: string, line: number | null, columns: readonly string[]): Entry {
  return problemAt(source, line, {
    code: 'IMPORT_COLUMNS_UNKNOWN',
    message: `No column ${line === null ? '' : 'of the first line '}is known as a headline or a text: ${listed(columns)}.`,
    remedy: 'Say which they are: --map headline=COLUMN,body=COLUMN,published=COLUMN.',
  });
}

function listed(columns: readonly string[]): string {
  return columns.slice(0, 30).join(', ');
}
