import type Database from 'libsql';
import type { CatalogueDatabase } from './database.ts';

/** Rows that go in with one call: more are no quicker, and each costs room for its values. */
const TOGETHER = 20;

type Value = string | number | null;
type Statement = Database.Statement<Value[]>;

/** Statements by the database that they are of: to read one takes longer than to carry it out. */
const prepared = new WeakMap<CatalogueDatabase, Map<string, Statement>>();

/**
 * Inserts many short rows, some with each call: a third quicker than one by one, or all as JSON.
 *
 * @param into e.g. `insert or ignore into bands`
 * @param rows all of the table's width, in the order of its columns
 */
export function insertRows(database: CatalogueDatabase, into: string, rows: readonly (readonly Value[])[]): void {
  const width = rows[0]?.length ?? 0;
  for (let start = 0; start < rows.length; start += TOGETHER) {
    const some = rows.slice(start, start + TOGETHER);
    const values = some.flat();
    if (values.length !== some.length * width) throw new RangeError(`Rows of unequal length: ${into}`);
    insertion(database, into, width, some.length).run(...values);
  }
}

function insertion(database: CatalogueDatabase, into: string, width: number, count: number): Statement {
  const statements = prepared.get(database) ?? new Map<string, Statement>();
  prepared.set(database, statements);
  const key = `${into} ${width} ${count}`;
  let statement = statements.get(key);
  if (statement === undefined) {
    const row = `(${Array(width).fill('?').join(', ')})`;
    statement = database.prepare<Value[]>(`${into} values ${Array(count).fill(row).join(', ')}`);
    statements.set(key, statement);
  }
  return statement;
}
