import { lineOf, type Line, type Queries } from './archive-queries.ts';

/**
 * So many lines are kept, some 70 MB. Each article stands in a dozen lists (its day, month, names, the day of the year), and a line
 * that is taken from the catalogue for each of them anew costs ten times as much. Of a larger archive they are begun anew when
 * there are too many.
 */
const MOST = 100_000;

/** Lines of articles by the articles' numbers, of one snapshot of the catalogue. */
export class LineShelf {
  readonly #queries: Queries;
  #lines = new Map<number, Line>();

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  keep(id: number, line: Line): void {
    if (this.#lines.size >= MOST) this.#lines = new Map();
    this.#lines.set(id, line);
  }

  /** The lines of these articles, in their order; those that are not there are left out. */
  of(ids: readonly number[]): Line[] {
    const lines = this.byNumber(ids);
    const found: Line[] = [];
    for (const id of ids) {
      const line = lines.get(id);
      if (line !== undefined) found.push(line);
    }
    return found;
  }

  /** The lines of these articles and perhaps of others. */
  byNumber(ids: readonly number[]): ReadonlyMap<number, Line> {
    const missing = ids.filter((id) => !this.#lines.has(id));
    if (missing.length === 0) return this.#lines;
    // With what is missing they may be too many to be kept beside the others.
    if (this.#lines.size + missing.length > MOST) {
      const held = this.#lines;
      this.#lines = new Map();
      for (const id of ids) {
        const line = held.get(id);
        if (line !== undefined) this.#lines.set(id, line);
      }
    }
    for (const [id, path, json] of this.#fetch(missing)) this.#lines.set(id, lineOf(path, json));
    return this.#lines;
  }

  /** The lines that a query finds, which yields `id`. */
  from(query: string, ...values: readonly (string | number)[]): Line[] {
    return this.of(this.#queries.rows<[number]>(`select id from ${query}`, ...values).map(([id]) => id));
  }

  #fetch(ids: readonly number[]): [number, string, string][] {
    return this.#queries.rows<[number, string, string]>(
      'select a.id, a.permalink, a.line from json_each(?) j cross join articles a on a.id = j.value',
      JSON.stringify(ids),
    );
  }
}
