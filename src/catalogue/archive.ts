import type { Article, TagKind } from '../article/article.ts';
import { pathKey } from '../article/permalink.ts';
import type { ImageInfo } from '../images/image-info.ts';
import { ArchiveData } from './archive-data.ts';
import { ArchiveDays, type YearSum } from './archive-days.ts';
import { ArchiveKin, type KnownKin } from './archive-kin.ts';
import { ArchiveNames } from './archive-names.ts';
import { COPIES_OF_ARTICLE, copiesInOrder, type Copies, type CopyCells } from './archive-copies.ts';
import { IMAGES_OF_ARTICLE, imagesByName, type ImageCells } from './archive-images.ts';
import { lineOf, Queries, type Line } from './archive-queries.ts';
import type { CatalogueDatabase } from './database.ts';
import type { Facet } from './entry.ts';
import { LineShelf } from './line-shelf.ts';
import { textsOf } from './text-files.ts';

/** A whole article with where it came from. */
export interface HeldArticle {
  readonly article: Omit<Article, 'body'>;
  readonly body: string;
  /** Whole minutes that reading takes. */
  readonly minutes: number;
  readonly path: string;
  readonly sort: string;
  readonly day: string | null;
  readonly source: {
    readonly path: string;
    readonly item: string;
    readonly sha256: string;
    /** All that the file holds is published. */
    readonly isWhole: boolean;
  };
  /** The images that it names and that are there, by the name that its body calls them. */
  readonly images: ReadonlyMap<string, ImageInfo>;
  /** Other printings of the same story; null where there are none. */
  readonly copies: Copies | null;
  readonly terms: readonly {
    readonly facet: Facet;
    readonly slug: string;
    readonly name: string;
    readonly kind: TagKind | null;
  }[];
  /** Of all that its file says of it. */
  readonly digest: string;
  /** Lines of kin that it stands in; see `kinKeys`. */
  readonly kin: readonly string[];
  /** See `likenessMark`. */
  readonly mark: string;
}

/** `terms`, `article`, `kin`, `images` and `copies` are JSON. */
type ArticleCells = readonly [
  body: string | null,
  bodyFile: string | null,
  bodyAt: number,
  bodySize: number,
  permalink: string,
  path: string,
  item: string,
  sha256: string,
  sort: string,
  day: string | null,
  terms: string,
  minutes: number,
  article: string,
  digest: string,
  kin: string,
  mark: string,
  images: string,
  copies: string,
  isWhole: 0 | 1,
];

/**
 * What the catalogue holds, asked. One snapshot: make a new one when the catalogue has changed.
 * Lists come whole and in order; none is larger than the page that asked for it.
 */
export class Archive {
  readonly database: CatalogueDatabase;
  /** Tags, bylines, sections, series and sources. */
  readonly names: ArchiveNames;
  readonly calendar: ArchiveDays;
  readonly data: ArchiveData;
  /** What an article is near to: related ones, those beside it in its section and series, its translations. */
  readonly kin: ArchiveKin;
  readonly #queries: Queries;
  readonly #shelf: LineShelf;
  #total: number | null = null;
  #undated: number | null = null;
  #ahead: ReadonlyMap<string, HeldArticle> = new Map();
  #range: { readonly places: ReadonlyMap<string, number>; readonly lines: readonly Line[] } | null = null;

  constructor(database: CatalogueDatabase) {
    this.database = database;
    this.#queries = new Queries(database);
    this.#shelf = new LineShelf(this.#queries);
    this.calendar = new ArchiveDays(this.#queries, this.#shelf);
    this.names = new ArchiveNames(this.#queries, this.#shelf);
    this.data = new ArchiveData(this.#queries);
    this.kin = new ArchiveKin(this.#queries, this.#shelf);
  }

  /** How many articles each day holds, days in order. */
  get days(): ReadonlyMap<string, number> {
    return this.calendar.days;
  }

  /** The days that hold articles, in order. */
  get dayList(): readonly string[] {
    return this.calendar.list;
  }

  /** What each year holds, years in order. */
  get years(): ReadonlyMap<string, YearSum> {
    return this.calendar.years;
  }

  /** Articles published, dated or not. */
  get total(): number {
    this.#total ??= this.#queries.number('select count(*) as n from articles where live = 1');
    return this.#total;
  }

  get undatedCount(): number {
    this.#undated ??= this.#queries.number('select count(*) as n from articles where live = 1 and day is null');
    return this.#undated;
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
    this.kin.forget();
    if (first === undefined || last === undefined) return;
    // Undated ones come before all dated ones.
    const between = 'articles where live = 1 and sort >= ? and sort <= ?';
    const most = sorts.length * 4;
    const counted = `select count(*) as n from (select 1 from ${between} limit ?)`;
    // Scattered ones have too much between them.
    if (this.#queries.number(counted, first, last, most + 1) > most) return;
    const known = this.#queries
      .rows<[number, string, string, string, string, string]>(
        `select id, sort, permalink, line, kin, mark from ${between} order by sort`,
        first,
        last,
      )
      .map(([id, sort, path, line, kin, mark]): KnownKin => ({
        ...{ id, sort, mark },
        line: lineOf(path, line),
        kin: JSON.parse(kin) as string[],
      }));
    for (const { id, line } of known) this.#shelf.keep(id, line);
    this.#range = { places: new Map(known.map(({ sort }, at) => [sort, at])), lines: known.map(({ line }) => line) };
    this.kin.lookAhead([...this.#ahead.values()], known);
  }

  #articles(permalinks: readonly string[]): HeldArticle[] {
    const places = JSON.stringify(permalinks.map((permalink) => pathKey(permalink)));
    const rows = this.#queries.rows<ArticleCells>(
      `select r.body, f.name, x.body_at, x.body_size,
         a.permalink, a.path, a.item, a.sha256, a.sort, a.day, a.terms, a.minutes, r.article, a.digest, a.kin, a.mark,
         ${IMAGES_OF_ARTICLE}, ${COPIES_OF_ARTICLE}, (select min(s.live) from articles s where s.path = a.path)
       from json_each(?) p cross join articles a indexed by articles_place on a.place = p.value cross join records r on r.id = a.id
       left join texts x on x.id = a.id left join text_files f on f.id = x.file
       where a.place <> '' and a.live = 1`,
      places,
    );
    const wanted = new Set(permalinks);
    const found = rows.filter(([, , , , permalink]) => wanted.has(permalink));
    const bodies = textsOf(
      this.database,
      found.map(([held, file, at, size]) => ({ held, file, at, size })),
    );
    return found.map(
      (
        [
          ,
          ,
          ,
          ,
          permalink,
          path,
          item,
          sha256,
          sort,
          day,
          terms,
          minutes,
          article,
          digest,
          kin,
          mark,
          images,
          copies,
          isWhole,
        ],
        place,
      ) => ({
        body: bodies[place] ?? '',
        ...{ minutes, sort, day, digest, mark },
        article: JSON.parse(article) as HeldArticle['article'],
        terms: JSON.parse(terms) as HeldArticle['terms'],
        kin: JSON.parse(kin) as HeldArticle['kin'],
        path: permalink,
        source: { path, item, sha256, isWhole: isWhole === 1 },
        images: imagesByName(images === '[]' ? [] : (JSON.parse(images) as ImageCells[])),
        copies: copiesInOrder(copies === '[]' ? [] : (JSON.parse(copies) as CopyCells[])),
      }),
    );
  }

  permalinks(): string[] {
    return this.#queries.list("select permalink as v from articles where live = 1 and place <> '' order by sort");
  }

  /** The article next before this place in the archive's order, dated ones only. */
  before(sort: string): Line | null {
    const at = this.#range?.places.get(sort) ?? -1;
    if (at > 0) return this.#range?.lines[at - 1] ?? null;
    return (
      this.#shelf.from(`articles where live = 1 and sort < ? and sort >= '0001' order by sort desc limit 1`, sort)[0] ??
      null
    );
  }

  after(sort: string): Line | null {
    const at = this.#range?.places.get(sort) ?? -1;
    if (at >= 0 && at + 1 < (this.#range?.lines.length ?? 0)) return this.#range?.lines[at + 1] ?? null;
    return (
      this.#shelf.from(`articles where live = 1 and sort > ? and sort >= '0001' order by sort limit 1`, sort)[0] ?? null
    );
  }

  /** Newest first. */
  newest(limit: number): Line[] {
    return this.#shelf.from("articles where live = 1 and sort >= '0001' order by sort desc limit ?", limit);
  }

  /** Articles of a year, month or day given as the start of `YYYY-MM-DD`, in the archive's order. */
  dated(prefix: string): Line[] {
    return this.#shelf.from(
      'articles where live = 1 and sort >= ? and sort < ? order by sort',
      // Undated ones come before all dated ones; the order alone tells, so that no article is looked up that is not missing.
      prefix === '' ? '0001' : prefix,
      `${prefix}~`,
    );
  }

  permalinksDated(prefix: string): string[] {
    return this.#queries.list(
      'select permalink as v from articles where live = 1 and sort >= ? and sort < ?',
      prefix,
      `${prefix}~`,
    );
  }

  /** By headline's file order: their order in the archive. */
  undated(): Line[] {
    return this.#shelf.from("articles where live = 1 and sort < '0001' order by sort");
  }

  alias(path: string): { readonly path: string; readonly target: Line } | null {
    const row = this.#queries.prepare('select path, target from aliases where place = ?').get(path) as
      | { path: string; target: string }
      | undefined;
    if (row === undefined) return null;
    const [target] = this.#shelf.from(
      "articles where place = ? and permalink = ? and live = 1 and place <> ''",
      pathKey(row.target),
      row.target,
    );
    return target === undefined ? null : { path: row.path, target };
  }

  aliases(): string[] {
    return this.#queries.list('select place as v from aliases order by place');
  }

  /** Places of the redirects that lead to these articles. */
  aliasesOf(permalinks: readonly string[]): string[] {
    return this.#queries.list(
      'select place as v from aliases where target in (select value from json_each(?))',
      JSON.stringify(permalinks),
    );
  }

  /** How many articles each rule has mended, by rule. */
  mendings(): { readonly rule: string; readonly count: number }[] {
    return this.#queries
      .prepare(
        `select rule, count(*) as count from (select distinct a.id, m.value as rule from articles a indexed by articles_mended,
       json_each(a.mended) m where a.live = 1 and a.mended <> '[]') group by rule order by rule`,
      )
      .all() as { rule: string; count: number }[];
  }

  /** How many articles came in each form. */
  formats(): { readonly format: string; readonly count: number }[] {
    return this.#queries
      .prepare('select format, count(*) as count from articles where live = 1 group by format order by format')
      .all() as { format: string; count: number }[];
  }
}
