import type Database from 'libsql';
import type { CatalogueDatabase } from './database.ts';
import type { EntryLine } from './entry.ts';

type Statement = Database.Statement<(string | number)[]>;

/** A value of a row. */
type Cell = string | number | null;

/** An article as lists show it. */
export interface Line extends EntryLine {
  /** Path inside the archive. */
  readonly path: string;
}

/**
 * A line from its address and what the catalogue holds of it as JSON. Each field by its name: lists are most of what is read, and to
 * copy an object into another costs as much as to make it.
 */
export function lineOf(path: string, json: string): Line {
  const held = JSON.parse(json) as EntryLine;
  const line: Line = {
    path,
    headline: held.headline,
    day: held.day,
    updated: held.updated,
    section: held.section,
    part: held.part,
    bylines: held.bylines,
    summary: held.summary,
    language: held.language,
    direction: held.direction,
  };
  if (held.copies !== undefined) return { ...line, copies: held.copies };
  return held.isCopy === undefined ? line : { ...line, isCopy: held.isCopy };
}

/**
 * Questions to one snapshot of the catalogue, each prepared once. Many rows come as arrays of cells: gathering them into one
 * JSON text, as SQLite can, takes up to three times as long.
 */
export class Queries {
  readonly database: CatalogueDatabase;
  readonly #statements = new Map<string, Statement>();
  /** Statements that yield arrays; kept apart, since how it yields is a statement's own state. */
  readonly #rows = new Map<string, Statement>();

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

  /** The rows of a query, each an array of its cells in the order of its columns. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what the columns are is told by the caller
  rows<Row extends readonly Cell[]>(sql: string, ...values: readonly (string | number)[]): Row[] {
    let statement = this.#rows.get(sql);
    if (statement === undefined) {
      statement = this.database.prepare<(string | number)[]>(sql).raw(true);
      this.#rows.set(sql, statement);
    }
    return statement.all(...values) as unknown as Row[];
  }

  /** The one row of a query that yields JSON as `rows`. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what the JSON holds is told by the caller
  json<Rows>(sql: string, ...values: readonly (string | number)[]): Rows {
    const { rows } = this.prepare(sql).get(...values) as { rows: string };
    return JSON.parse(rows) as Rows;
  }

  /** A query that yields one number as `n`. */
  number(sql: string, ...values: readonly (string | number)[]): number {
    return (this.prepare(sql).get(...values) as { n: number }).n;
  }

  /** A query that yields texts as `v`. */
  list(sql: string, ...values: readonly (string | number)[]): string[] {
    return this.rows<[string]>(sql, ...values).map(([value]) => value);
  }
}
