import type Database from 'libsql';
import type { CatalogueDatabase } from './database.ts';
import type { EntryLine } from './entry.ts';

type Statement = Database.Statement<(string | number)[]>;

/** An article as lists show it. */
export interface Line extends EntryLine {
  /** Path inside the archive. */
  readonly path: string;
}

/** Questions to one snapshot of the catalogue, each prepared once. Lists come in one call, since a row at a time is slow. */
export class Queries {
  readonly database: CatalogueDatabase;
  readonly #statements = new Map<string, Statement>();

  constructor(database: CatalogueDatabase) {
    this.database = database;
  }

  prepare(sql: string): Statement {
    const held = this.#statements.get(sql);
    if (held !== undefined) return held;
    const made = this.database.prepare<(string | number)[]>(sql);
    this.#statements.set(sql, made);
    return made;
  }

  /** The one row of a query that yields JSON as `rows`. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what the JSON holds is told by the caller
  json<Rows>(sql: string, ...values: readonly (string | number)[]): Rows {
    const { rows } = this.prepare(sql).get(...values) as { rows: string };
    return JSON.parse(rows) as Rows;
  }

  /** Lines by a query that yields `permalink` and `line`. */
  lines(from: string, ...values: readonly (string | number)[]): Line[] {
    const rows = this.json<[string, EntryLine][]>(
      `select json_group_array(json_array(permalink, json(line))) as rows from (select permalink, line from ${from})`,
      ...values,
    );
    return rows.map(([path, line]) => ({ path, ...line }));
  }

  /** A query that yields one number as `n`. */
  number(sql: string, ...values: readonly (string | number)[]): number {
    return (this.prepare(sql).get(...values) as { n: number }).n;
  }

  /** A query that yields texts as `v`. */
  list(sql: string, ...values: readonly (string | number)[]): string[] {
    return this.json<string[]>(`select json_group_array(v) as rows from (${sql})`, ...values);
  }
}
