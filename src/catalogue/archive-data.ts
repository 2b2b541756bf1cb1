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

interface StoredRow {
  readonly permalink: string;
  readonly path: string;
  readonly item: string;
  readonly sha256: string;
  readonly line: string;
  readonly terms: string;
}

/** The catalogue's rows, a part at a time. */
export class ArchiveData {
  readonly #queries: Queries;
  #last: { readonly part: string; readonly rows: readonly DataRow[] } | null = null;

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  /**
   * @param part `all`, `undated`, or a year, month or day as `YYYY-MM-DD` begins. Its two formats are asked for one
   * after the other, so the last part is kept.
   */
  rows(part: string): readonly DataRow[] {
    if (this.#last?.part !== part) this.#last = { part, rows: this.#read(part) };
    return this.#last.rows;
  }

  #read(part: string): DataRow[] {
    const [from, to] = part === 'all' ? ['', '~'] : part === 'undated' ? ['0000', '0000~'] : [part, `${part}~`];
    // A row at a time: these are so long that JSON of them all takes three times as long.
    const rows = this.#queries
      .prepare(
        'select permalink, path, item, sha256, line, terms from articles where live = 1 and sort >= ? and sort < ? order by sort',
      )
      .all(from, to) as StoredRow[];
    return rows.map(({ permalink, path, item, sha256, line, terms }) => ({
      path: permalink,
      source: path,
      item,
      sha256,
      line: JSON.parse(line) as EntryLine,
      terms: JSON.parse(terms) as EntryTerm[],
    }));
  }
}
