import type { Queries } from './archive-queries.ts';
import type { Facet } from './entry.ts';

/** A tag with the number of articles that a question found it on. */
export interface TagCount {
  readonly slug: string;
  readonly count: number;
}

/**
 * The tags of all articles, in memory: which of them stand together is counted there in a fraction of the time that the catalogue
 * takes. Some 50 bytes an article.
 */
export class TagsTogether {
  readonly #queries: Queries;
  /** In order. */
  readonly #slugs: readonly string[];
  /** The tags (their places in `#slugs`) of all articles, one article after the other; and where each article's begin, by its number. */
  readonly #tags: Int32Array;
  readonly #starts: Int32Array;
  /** By tag; all 0 between two questions. */
  readonly #counts: Int32Array;

  constructor(queries: Queries) {
    const rows = queries.rows<[string, string]>(
      "select slug, json_group_array(id) from article_terms where facet = 'tags' group by slug order by slug",
    );
    const bearers = rows.map(([, ids]) => Int32Array.from(JSON.parse(ids) as number[]));
    const last = bearers.reduce((most, ids) => ids.reduce((a, b) => Math.max(a, b), most), 0);
    const starts = new Int32Array(last + 2);
    for (const ids of bearers) for (const id of ids) add(starts, id + 1, 1);
    for (let id = 0; id <= last; id++) add(starts, id + 1, at(starts, id));
    this.#tags = new Int32Array(at(starts, last + 1));
    const next = starts.slice();
    for (const [tag, ids] of bearers.entries()) for (const id of ids) this.#tags[add(next, id, 1)] = tag;
    this.#queries = queries;
    this.#slugs = rows.map(([slug]) => slug);
    this.#starts = starts;
    this.#counts = new Int32Array(rows.length);
  }

  /** The tags that stand on most of a term's articles beside it, most first, equals by slug. */
  of(facet: Facet, slug: string, limit: number): readonly TagCount[] {
    const ids = this.#queries.json<number[]>(
      'select json_group_array(id) as rows from article_terms where facet = ? and slug = ?',
      facet,
      slug,
    );
    const found: number[] = [];
    for (const id of ids) {
      const end = at(this.#starts, id + 1);
      for (let place = at(this.#starts, id); place < end; place++) {
        const tag = at(this.#tags, place);
        if (add(this.#counts, tag, 1) === 0) found.push(tag);
      }
    }
    // As one number each, the count before the tag, they are put in order quickest.
    const all = this.#slugs.length;
    const order = Float64Array.from(found, (tag) => tag - at(this.#counts, tag) * all).sort();
    const most: TagCount[] = [];
    for (let place = 0; place < order.length && most.length < limit; place++) {
      const tag = (((order[place] ?? 0) % all) + all) % all;
      const name = this.#slugs[tag] ?? '';
      if (facet !== 'tags' || name !== slug) most.push({ slug: name, count: at(this.#counts, tag) });
    }
    for (const tag of found) this.#counts[tag] = 0;
    return most;
  }
}

function at(numbers: Int32Array, place: number): number {
  return numbers[place] ?? 0;
}

/** @returns what stood there before. */
function add(numbers: Int32Array, place: number, more: number): number {
  const before = at(numbers, place);
  numbers[place] = before + more;
  return before;
}
