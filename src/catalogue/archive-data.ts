import type { Queries } from './archive-queries.ts';
import type { EntryLine, EntryTerm } from './entry.ts';

/** An article as the data to download tells it. */
export interface DataRow {
  readonly path: string;
  /** Its source file inside the content folder, and the item in it (`''` where it is the whole file). */
  readonly source: string;
  readonly item: string;
  readonly sha256: string;
  readonly line: EntryLine;
  readonly terms: readonly EntryTerm[];
}

/** The catalogue's rows, a part at a time. */
export class ArchiveData {
  readonly #queries: Queries;

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  /** @param part `all`, `undated`, or a year, month or day as `YYYY-MM-DD` begins. */
  rows(part: string): DataRow[] {
    const [from, to] = part === 'all' ? ['', '~'] : part === 'undated' ? ['0000', '0000~'] : [part, `${part}~`];
    return this.#queries
      .json<[string, string, string, string, EntryLine, EntryTerm[]][]>(
        `select json_group_array(json_array(permalink, path, item, sha256, json(line), json(terms))) as rows from (
           select permalink, path, item, sha256, line, terms from articles
           where live = 1 and sort >= ? and sort < ? order by sort)`,
        from,
        to,
      )
      .map(([path, source, item, sha256, line, terms]) => ({ path, source, item, sha256, line, terms }));
  }
}
