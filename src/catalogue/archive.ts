import type Database from 'libsql';
import type { Article, TagKind } from '../article/article.ts';
import { pathKey } from '../article/permalink.ts';
import type { CatalogueDatabase } from './database.ts';
import type { EntryLine, Facet } from './entry.ts';
import type { CatalogueTerm } from './terms.ts';

/** Terms kept in memory, so that the frequent ones are asked for once. */
const TERMS_KEPT = 10_000;

type Statement = Database.Statement<(string | number)[]>;

/** An article as lists show it. */
export interface Line extends EntryLine {
  /** Path inside the archive. */
  readonly path: string;
}

/** What a year holds. */
export interface YearSum {
  readonly count: number;
  /** Days with at least one article. */
  readonly days: number;
  /** Most articles of one day. */
  readonly busiest: number;
}

/** A whole article with where it came from. */
export interface HeldArticle {
  readonly article: Omit<Article, 'body'>;
  readonly body: string;
  /** Whole minutes that reading takes. */
  readonly minutes: number;
  readonly path: string;
  readonly sort: string;
  readonly day: string | null;
  readonly source: { readonly path: string; readonly item: string; readonly sha256: string };
  readonly terms: readonly {
    readonly facet: Facet;
    readonly slug: string;
    readonly name: string;
    readonly kind: TagKind | null;
  }[];
}

type ArticleCells = readonly [
  permalink: string,
  path: string,
  item: string,
  sha256: string,
  sort: string,
  day: string | null,
  terms: HeldArticle['terms'],
  minutes: number,
  article: HeldArticle['article'],
  body: string,
];

/**
 * What the catalogue holds, asked. One snapshot: make a new one when the catalogue has changed.
 * Lists come whole and in order; none is larger than the page that asked for it.
 */
export class Archive {
  readonly database: CatalogueDatabase;
  readonly #statements = new Map<string, Statement>();
  readonly #terms = new Map<string, CatalogueTerm | null>();
  #ahead: ReadonlyMap<string, HeldArticle> = new Map();
  #range: { readonly sorts: readonly string[]; readonly lines: readonly Line[] } | null = null;
  #days: ReadonlyMap<string, number> | null = null;
  #dayList: readonly string[] | null = null;
  #years: ReadonlyMap<string, YearSum> | null = null;

  constructor(database: CatalogueDatabase) {
    this.database = database;
  }

  #prepare(sql: string): Statement {
    const held = this.#statements.get(sql);
    if (held !== undefined) return held;
    const made = this.database.prepare<(string | number)[]>(sql);
    this.#statements.set(sql, made);
    return made;
  }

  /** Lines by a query that yields `permalink` and `line`: in one call, since a row at a time is slow. */
  #lines(from: string, ...values: readonly (string | number)[]): Line[] {
    const row = this.#prepare(
      `select json_group_array(json_array(permalink, json(line))) as rows from (select permalink, line from ${from})`,
    ).get(...values) as { rows: string };
    return (JSON.parse(row.rows) as [string, EntryLine][]).map(([path, line]) => ({ path, ...line }));
  }

  #number(sql: string, ...values: readonly (string | number)[]): number {
    return (this.#prepare(sql).get(...values) as { n: number }).n;
  }

  /** How many articles each day holds, days in order. */
  get days(): ReadonlyMap<string, number> {
    if (this.#days === null) {
      const row = this.#prepare(
        `select json_group_array(json_array(day, n)) as rows from
           (select day, count(*) as n from articles where live = 1 and day is not null group by day order by day)`,
      ).get() as { rows: string };
      this.#days = new Map(JSON.parse(row.rows) as [string, number][]);
    }
    return this.#days;
  }

  /** The days that hold articles, in order. */
  get dayList(): readonly string[] {
    this.#dayList ??= [...this.days.keys()];
    return this.#dayList;
  }

  /** What each year holds, years in order. */
  get years(): ReadonlyMap<string, YearSum> {
    if (this.#years === null) {
      const years = new Map<string, YearSum>();
      for (const [day, count] of this.days) {
        const sum = years.get(day.slice(0, 4)) ?? { count: 0, days: 0, busiest: 0 };
        const busiest = Math.max(sum.busiest, count);
        years.set(day.slice(0, 4), { count: sum.count + count, days: sum.days + 1, busiest });
      }
      this.#years = years;
    }
    return this.#years;
  }

  /** Articles published, dated or not. */
  get total(): number {
    return this.#number('select count(*) as n from articles where live = 1');
  }

  get undatedCount(): number {
    return this.#number('select count(*) as n from articles where live = 1 and day is null');
  }

  article(permalink: string): HeldArticle | null {
    const ahead = this.#ahead.get(permalink);
    if (ahead !== undefined) return ahead;
    return this.#articles([permalink])[0] ?? null;
  }

  /** Fetches articles that will be asked for soon, and the lines about them, in few calls. */
  lookAhead(permalinks: readonly string[]): void {
    this.#ahead = new Map(this.#articles(permalinks).map((held) => [held.path, held]));
    const sorts = [...this.#ahead.values()].flatMap(({ day, sort }) => (day === null ? [] : [sort])).sort();
    const [first, last] = [sorts[0], sorts.at(-1)];
    this.#range = null;
    if (first === undefined || last === undefined) return;
    const between = 'articles where live = 1 and day is not null and sort >= ? and sort <= ?';
    // Scattered ones have too much between them.
    if (this.#number(`select count(*) as n from ${between}`, first, last) > sorts.length * 4) return;
    const { rows } = this.#prepare(
      `select json_group_array(json_array(sort, permalink, json(line))) as rows from
         (select sort, permalink, line from ${between} order by sort)`,
    ).get(first, last) as { rows: string };
    const held = JSON.parse(rows) as [string, string, EntryLine][];
    this.#range = { sorts: held.map(([sort]) => sort), lines: held.map(([, path, line]) => ({ path, ...line })) };
  }

  #articles(permalinks: readonly string[]): HeldArticle[] {
    const places = JSON.stringify(permalinks.map((permalink) => pathKey(permalink)));
    const { rows } = this.#prepare(
      `select json_group_array(json_array(a.permalink, a.path, a.item, a.sha256, a.sort, a.day, json(a.terms), a.minutes,
         json(r.article), r.body)) as rows
       from json_each(?) p cross join articles a indexed by articles_place on a.place = p.value cross join records r on r.id = a.id
       where a.place <> '' and a.live = 1`,
    ).get(places) as { rows: string };
    const wanted = new Set(permalinks);
    return (JSON.parse(rows) as ArticleCells[])
      .filter(([permalink]) => wanted.has(permalink))
      .map(([permalink, path, item, sha256, sort, day, terms, minutes, article, body]) => ({
        ...{ article, body, minutes, sort, day, terms },
        path: permalink,
        source: { path, item, sha256 },
      }));
  }

  permalinks(): string[] {
    return this.#list("select permalink as v from articles where live = 1 and place <> '' order by sort");
  }

  #list(sql: string, ...values: readonly (string | number)[]): string[] {
    const row = this.#prepare(`select json_group_array(v) as rows from (${sql})`).get(...values) as { rows: string };
    return JSON.parse(row.rows) as string[];
  }

  /** The article next before this place in the archive's order, dated ones only. */
  before(sort: string): Line | null {
    const at = this.#range?.sorts.indexOf(sort) ?? -1;
    if (at > 0) return this.#range?.lines[at - 1] ?? null;
    return (
      this.#lines(`articles where live = 1 and sort < ? and day is not null order by sort desc limit 1`, sort)[0] ??
      null
    );
  }

  after(sort: string): Line | null {
    const at = this.#range?.sorts.indexOf(sort) ?? -1;
    if (at >= 0 && at + 1 < (this.#range?.sorts.length ?? 0)) return this.#range?.lines[at + 1] ?? null;
    return (
      this.#lines(`articles where live = 1 and sort > ? and day is not null order by sort limit 1`, sort)[0] ?? null
    );
  }

  /** Newest first. */
  newest(limit: number): Line[] {
    return this.#lines('articles where live = 1 and day is not null order by sort desc limit ?', limit);
  }

  /** Articles of a year, month or day given as the start of `YYYY-MM-DD`, in the archive's order. */
  dated(prefix: string): Line[] {
    return this.#lines(
      'articles where live = 1 and day is not null and sort >= ? and sort < ? order by sort',
      prefix,
      `${prefix}~`,
    );
  }

  permalinksDated(prefix: string): string[] {
    return this.#list(
      'select permalink as v from articles where live = 1 and sort >= ? and sort < ?',
      prefix,
      `${prefix}~`,
    );
  }

  /** By headline's file order: their order in the archive. */
  undated(): Line[] {
    return this.#lines('articles where live = 1 and day is null order by sort');
  }

  term(facet: Facet, slug: string): CatalogueTerm | null {
    const key = `${facet} ${slug}`;
    const held = this.#terms.get(key);
    if (held !== undefined) return held;
    const row = this.#prepare('select facet, slug, name, kind, count from terms where facet = ? and slug = ?').get(
      facet,
      slug,
    );
    const term = (row as CatalogueTerm | undefined) ?? null;
    if (this.#terms.size >= TERMS_KEPT) this.#terms.clear();
    this.#terms.set(key, term);
    return term;
  }

  /** All terms of a facet with at least `minimum` articles, by slug. */
  terms(facet: Facet, minimum: number): CatalogueTerm[] {
    const row = this.#prepare(
      `select json_group_array(json_array(slug, name, kind, count)) as rows from
         (select slug, name, kind, count from terms where facet = ? and count >= ? order by slug)`,
    ).get(facet, minimum) as { rows: string };
    return (JSON.parse(row.rows) as [string, string, TagKind | null, number][]).map(([slug, name, kind, count]) => ({
      facet,
      slug,
      name,
      kind,
      count,
    }));
  }

  /** The terms with most articles, most first, equals by slug. */
  mostFrequentTerms(facet: Facet, limit: number): CatalogueTerm[] {
    return this.#prepare(
      'select facet, slug, name, kind, count from terms where facet = ? order by count desc, slug limit ?',
    ).all(facet, limit) as CatalogueTerm[];
  }

  /** How many terms of a facet have at least this many articles. */
  termCount(facet: Facet, minimum: number): number {
    return this.#number('select count(*) as n from terms where facet = ? and count >= ?', facet, minimum);
  }

  /** A term's articles, newest first; of one year where `year` is given. */
  termLines(facet: Facet, slug: string, limit: number, year: string | null): Line[] {
    const [from, to] = year === null ? ['', '~'] : [year, `${year}~`];
    return this.#lines(
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
  termYears(facet: Facet, slug: string): Map<string, number> {
    const row = this.#prepare(
      `select json_group_array(json_array(y, n)) as rows from (select substr(sort, 1, 4) as y, count(*) as n
       from article_terms where facet = ? and slug = ? group by 1 order by 1)`,
    ).get(facet, slug) as { rows: string };
    return new Map(JSON.parse(row.rows) as [string, number][]);
  }

  termPermalinks(facet: Facet, slug: string): string[] {
    return this.#list(
      'select a.permalink as v from article_terms t join articles a on a.id = t.id where t.facet = ? and t.slug = ?',
      facet,
      slug,
    );
  }

  alias(path: string): { readonly path: string; readonly target: Line } | null {
    const row = this.#prepare('select path, target from aliases where place = ?').get(path) as
      | { path: string; target: string }
      | undefined;
    if (row === undefined) return null;
    const [target] = this.#lines("articles where permalink = ? and live = 1 and place <> ''", row.target);
    return target === undefined ? null : { path: row.path, target };
  }

  aliases(): string[] {
    return this.#list('select place as v from aliases order by place');
  }

  /** Places of the redirects that lead to these articles. */
  aliasesOf(permalinks: readonly string[]): string[] {
    return this.#list(
      'select place as v from aliases where target in (select value from json_each(?))',
      JSON.stringify(permalinks),
    );
  }

  /** How many articles each rule has mended, by rule. */
  mendings(): { readonly rule: string; readonly count: number }[] {
    return this.#prepare(
      `select rule, count(*) as count from (select distinct a.id, m.value as rule from articles a,
       json_each(a.mended) m where a.live = 1 and a.mended <> '[]') group by rule order by rule`,
    ).all() as { rule: string; count: number }[];
  }

  /** How many articles came in each form. */
  formats(): { readonly format: string; readonly count: number }[] {
    return this.#prepare(
      'select format, count(*) as count from articles where live = 1 group by format order by format',
    ).all() as { format: string; count: number }[];
  }
}
