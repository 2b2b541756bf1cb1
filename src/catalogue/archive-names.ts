import type { TagKind } from '../article/article.ts';
import type { Line, Queries } from './archive-queries.ts';
import type { Facet } from './entry.ts';
import type { CatalogueTerm } from './terms.ts';

/** Terms kept in memory, so that the frequent ones are asked for once. */
const TERMS_KEPT = 10_000;

/** The tags, bylines, sections and sources of one snapshot of the catalogue, and what is listed under each. */
export class ArchiveNames {
  readonly #queries: Queries;
  readonly #terms = new Map<string, CatalogueTerm | null>();

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  term(facet: Facet, slug: string): CatalogueTerm | null {
    const key = `${facet} ${slug}`;
    const held = this.#terms.get(key);
    if (held !== undefined) return held;
    const row = this.#queries
      .prepare('select facet, slug, name, kind, count from terms where facet = ? and slug = ?')
      .get(facet, slug);
    const term = (row as CatalogueTerm | undefined) ?? null;
    if (this.#terms.size >= TERMS_KEPT) this.#terms.clear();
    this.#terms.set(key, term);
    return term;
  }

  /** All terms of a facet with at least `minimum` articles, by slug. */
  all(facet: Facet, minimum: number): CatalogueTerm[] {
    const row = this.#queries
      .prepare(
        `select json_group_array(json_array(slug, name, kind, count)) as rows from
         (select slug, name, kind, count from terms where facet = ? and count >= ? order by slug)`,
      )
      .get(facet, minimum) as { rows: string };
    return (JSON.parse(row.rows) as [string, string, TagKind | null, number][]).map(([slug, name, kind, count]) => ({
      facet,
      slug,
      name,
      kind,
      count,
    }));
  }

  /** The terms with most articles, most first, equals by slug. */
  mostFrequent(facet: Facet, limit: number): CatalogueTerm[] {
    return this.#queries
      .prepare('select facet, slug, name, kind, count from terms where facet = ? order by count desc, slug limit ?')
      .all(facet, limit) as CatalogueTerm[];
  }

  /** How many terms of a facet have at least this many articles. */
  count(facet: Facet, minimum: number): number {
    return this.#queries.number('select count(*) as n from terms where facet = ? and count >= ?', facet, minimum);
  }

  /** A term's articles, newest first; of one year where `year` is given. */
  lines(facet: Facet, slug: string, limit: number, year: string | null): Line[] {
    const [from, to] = year === null ? ['', '~'] : [year, `${year}~`];
    return this.#queries.lines(
      `(select t.sort, a.permalink, a.line from article_terms t join articles a on a.id = t.id
        where t.facet = ? and t.slug = ? and t.sort >= ? and t.sort < ? order by t.sort desc limit ?) order by sort desc`,
      facet,
      slug,
      from,
      to,
      limit,
    );
  }

  /** A term's articles a year, years in order; undated ones under `0000`. */
  years(facet: Facet, slug: string): Map<string, number> {
    const row = this.#queries
      .prepare(
        `select json_group_array(json_array(y, n)) as rows from (select substr(sort, 1, 4) as y, count(*) as n
       from article_terms where facet = ? and slug = ? group by 1 order by 1)`,
      )
      .get(facet, slug) as { rows: string };
    return new Map(JSON.parse(row.rows) as [string, number][]);
  }

  permalinks(facet: Facet, slug: string): string[] {
    return this.#queries.list(
      'select a.permalink as v from article_terms t join articles a on a.id = t.id where t.facet = ? and t.slug = ?',
      facet,
      slug,
    );
  }
}
