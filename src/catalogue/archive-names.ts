import type { TagKind } from '../article/article.ts';
import type { Line, Queries } from './archive-queries.ts';
import type { Facet } from './entry.ts';
import type { LineShelf } from './line-shelf.ts';
import { TagsTogether, type TagCount } from './tags-together.ts';
import type { CatalogueTerm } from './terms.ts';

/** What stands under a letter. */
export interface LetterSum {
  readonly page: string;
  /** Terms. */
  readonly count: number;
  /** Terms, and articles listed with the thin ones. */
  readonly lines: number;
  /** The first name by code points. */
  readonly name: string;
}

/** Terms of a facet kept in memory, so that the frequent ones are asked for once. */
const TERMS_KEPT = 10_000;

/** What tags stand together is counted in memory once the terms asked for bear so many articles, of all: to make the count ready takes as long. */
const MANY_TOGETHER = 0.5;

/** The tags, bylines, sections, series and sources of one snapshot of the catalogue, and what is listed under each. */
export class ArchiveNames {
  readonly #queries: Queries;
  readonly #shelf: LineShelf;
  readonly #terms: Readonly<Record<Facet, Map<string, CatalogueTerm | null>>> = {
    tags: new Map(),
    bylines: new Map(),
    sections: new Map(),
    series: new Map(),
    sources: new Map(),
  };
  /** All of the archive. */
  #articles: number | null = null;
  /** Articles of the terms asked for. */
  #askedTogether = 0;
  #tagsTogether: TagsTogether | null = null;
  #years: { readonly key: string; readonly counts: ReadonlyMap<string, number> } | null = null;

  constructor(queries: Queries, shelf: LineShelf) {
    this.#queries = queries;
    this.#shelf = shelf;
  }

  term(facet: Facet, slug: string): CatalogueTerm | null {
    const known = this.#terms[facet];
    const held = known.get(slug);
    if (held !== undefined) return held;
    const row = this.#queries
      .prepare('select facet, slug, name, kind, count from terms where facet = ? and slug = ?')
      .get(facet, slug);
    const term = (row as CatalogueTerm | undefined) ?? null;
    if (known.size >= TERMS_KEPT) known.clear();
    known.set(slug, term);
    return term;
  }

  /** All terms of a facet with at least `minimum` articles, by slug. */
  all(facet: Facet, minimum: number): CatalogueTerm[] {
    return this.#termsFrom('terms where facet = ? and count >= ? order by slug', facet, minimum);
  }

  /** The terms with most articles, most first, equals by slug. */
  mostFrequent(facet: Facet, limit: number): CatalogueTerm[] {
    return this.#termsFrom('terms where facet = ? order by count desc, slug limit ?', facet, limit);
  }

  /** How many terms of a facet have at least this many articles. */
  count(facet: Facet, minimum: number): number {
    return this.#queries.number('select count(*) as n from terms where facet = ? and count >= ?', facet, minimum);
  }

  /** A term's articles, newest first; of one year where `year` is given. */
  lines(facet: Facet, slug: string, limit: number, year: string | null): Line[] {
    const [from, to] = year === null ? ['', '~'] : [year, `${year}~`];
    return this.#shelf.from(
      'article_terms where facet = ? and slug = ? and sort >= ? and sort < ? order by sort desc limit ?',
      facet,
      slug,
      from,
      to,
      limit,
    );
  }

  /** All articles of these terms of a facet, newest first, in one call. */
  linesOf(facet: Facet, slugs: readonly string[]): ReadonlyMap<string, readonly Line[]> {
    const lines = new Map<string, Line[]>();
    if (slugs.length === 0) return lines;
    const rows = this.#queries.rows<[string, number]>(
      `select t.slug, t.id from json_each(?) p cross join article_terms t on t.facet = ? and t.slug = p.value
       order by t.slug, t.sort desc`,
      JSON.stringify(slugs),
      facet,
    );
    const shown = this.#shelf.of(rows.map(([, id]) => id));
    for (const [at, [slug]] of rows.entries()) {
      const line = shown[at] as Line;
      const held = lines.get(slug);
      if (held === undefined) lines.set(slug, [line]);
      else held.push(line);
    }
    return lines;
  }

  /** A term's articles a year, years in order; undated ones under `0000`. The last term's are kept: each of its years asks for them. */
  years(facet: Facet, slug: string): ReadonlyMap<string, number> {
    const key = `${facet} ${slug}`;
    if (this.#years?.key !== key) this.#years = { key, counts: this.#readYears(facet, slug) };
    return this.#years.counts;
  }

  #readYears(facet: Facet, slug: string): ReadonlyMap<string, number> {
    return new Map(
      this.#queries.rows<[string, number]>(
        `select substr(sort, 1, 4) as y, count(*) as n from article_terms where facet = ? and slug = ?
         group by 1 order by 1`,
        facet,
        slug,
      ),
    );
  }

  permalinks(facet: Facet, slug: string): string[] {
    return this.#queries.list(
      'select a.permalink as v from article_terms t join articles a on a.id = t.id where t.facet = ? and t.slug = ?',
      facet,
      slug,
    );
  }

  /** The tags of a kind with most articles, by slug. */
  ofKind(kind: TagKind, limit: number): CatalogueTerm[] {
    const most = "(select * from terms where facet = 'tags' and kind = ? order by count desc, slug limit ?)";
    return this.#termsFrom(`${most} order by slug`, kind, limit);
  }

  /** How many tags there are of each kind. */
  kinds(): ReadonlyMap<TagKind, number> {
    return new Map(
      this.#queries.rows<[TagKind, number]>(
        "select kind, count(*) as n from terms where facet = 'tags' group by kind order by kind",
      ),
    );
  }

  /** Terms whose name begins with a letter, or with a pair of letters (see letters.ts), by slug. */
  under(facet: Facet, letter: string, pair: string | null): CatalogueTerm[] {
    if (pair === null) return this.#termsFrom('terms where facet = ? and letter = ? order by slug', facet, letter);
    return this.#termsFrom('terms where facet = ? and letter = ? and pair = ? order by slug', facet, letter, pair);
  }

  /**
   * What stands under each letter of a facet, or under each pair of one letter.
   *
   * @param thin terms with fewer articles are listed with them, which `lines` counts.
   */
  letters(facet: Facet, letter: string | null, thin: number): readonly LetterSum[] {
    const column = letter === null ? 'letter' : 'pair';
    const one = letter === null ? "and '' = ?" : 'and letter = ?';
    return this.#queries
      .rows<[string, number, number, string]>(
        `select ${column} as page, count(*) as n, sum(1 + iif(count < ?, count, 0)) as lines, min(name) as name
         from terms where facet = ? ${one} group by 1 order by 1`,
        thin,
        facet,
        letter ?? '',
      )
      .map(([page, count, lines, name]) => ({ page, count, lines, name }));
  }

  /** The tags that stand on most of a term's articles beside it, most first, equals by slug. */
  together(facet: Facet, slug: string, limit: number): readonly TagCount[] {
    this.#articles ??= this.#queries.number('select count(*) as n from articles where live = 1');
    this.#askedTogether += this.term(facet, slug)?.count ?? 0;
    if (this.#askedTogether > this.#articles * MANY_TOGETHER) {
      this.#tagsTogether ??= new TagsTogether(this.#queries);
      return this.#tagsTogether.of(facet, slug, limit);
    }
    return this.#tagCounts(
      `select b.slug, count(*) as n from article_terms t cross join article_terms b on b.id = t.id
       where t.facet = ? and t.slug = ? and b.facet = 'tags' and not (b.facet = t.facet and b.slug = t.slug) group by b.slug`,
      [facet, slug],
      limit,
    );
  }

  /** Slugs of the terms of one facet that share an article with this one. */
  sharing(facet: Facet, slug: string): readonly { readonly facet: Facet; readonly slug: string }[] {
    return this.#queries
      .rows<[Facet, string]>(
        `select distinct b.facet, b.slug from article_terms t cross join article_terms b on b.id = t.id
         where t.facet = ? and t.slug = ?`,
        facet,
        slug,
      )
      .map(([facet, slug]) => ({ facet, slug }));
  }

  /** The tags of most articles of some years, most first, equals by slug. @param span as the years begin: `1998`, `199`. */
  mostNamed(span: string, limit: number): readonly TagCount[] {
    return this.#tagCounts(
      'select slug, sum(count) as n from tag_years where year >= ? and year < ? group by slug',
      [span, `${span}~`],
      limit,
    );
  }

  /** @param sums a query that yields `slug` and `n`. */
  #tagCounts(sums: string, values: readonly string[], limit: number): readonly TagCount[] {
    return this.#queries
      .rows<[string, number]>(`select slug, n from (${sums}) order by n desc, slug limit ?`, ...values, limit)
      .map(([slug, count]) => ({ slug, count }));
  }

  /** The days of a term's articles; null for undated ones. */
  days(facet: Facet, slug: string): (string | null)[] {
    const sql = `select distinct substr(sort, 1, 10) as v from article_terms where facet = ? and slug = ?`;
    return this.#queries.list(sql, facet, slug).map((day) => (day.startsWith('0000') ? null : day));
  }

  /** A term's first dated article. */
  first(facet: Facet, slug: string): Line | null {
    const [line] = this.#shelf.from(
      "article_terms where facet = ? and slug = ? and sort >= '0001' order by sort limit 1",
      facet,
      slug,
    );
    return line ?? null;
  }

  #termsFrom(from: string, ...values: readonly (string | number)[]): CatalogueTerm[] {
    const rows = this.#queries.rows<[Facet, string, string, TagKind | null, number]>(
      `select facet, slug, name, kind, count from ${from}`,
      ...values,
    );
    return rows.map(([facet, slug, name, kind, count]) => ({ facet, slug, name, kind, count }));
  }
}
