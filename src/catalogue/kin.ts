import type { Queries } from './archive-queries.ts';
import { kinKind, kinLine, kinSlug, LISTED, placeInArchive, type KinKind } from './kin-keys.ts';

/** An article in a line of kin. */
export interface Kin {
  readonly id: number;
  /** Its place in the archive's order; begins with the day. */
  readonly sort: string;
  /** See `likenessMark`. */
  readonly mark: string;
}

/** The kin next to a place in one line, the nearest first. */
export interface KinAround {
  readonly before: readonly Kin[];
  readonly after: readonly Kin[];
}

/**
 * How far an article looks along a line: so many before it and after it. What it shows depends on nothing farther off, so that
 * a changed article concerns few pages, however large the archive: at most 6 tags × 7 + 2 + 2, and its translations.
 */
export const REACH: Readonly<Record<KinKind, { readonly before: number; readonly after: number }>> = {
  tag: { before: 5, after: 2 },
  section: { before: 1, after: 1 },
  series: { before: 1, after: 1 },
  translation: { before: 20, after: 20 },
};

/** An article with the lines of kin that it stands in; see `kinKeys`. */
export interface KinArticle extends Kin {
  readonly kin: readonly string[];
}

/** Kin with its place in a line; see `kinLine`. */
interface Placed extends Kin {
  readonly place: string;
}

type Row = readonly [place: string, id: number, mark: string];

/** What a line holds: what is listed under its term, or rows of its own, which have no mark. */
const holding = (kind: KinKind, line: string): string =>
  LISTED[kind] === null
    ? `select sort, id, '' as mark from kin where key = ${line}`
    : `select sort, id, mark from article_terms where facet = '${LISTED[kind]}' and slug = ${line} and mark is not null`;

/** Of a key in a list of keys, lines, and what their places begin with. */
const [KEY, LINE, PREFIX] = ['k.value ->> 0', '(k.value ->> 1)', '(k.value ->> 2)'];

/** Of each key: what lies next to two places of its line, as far as its kind looks, as JSON. */
const besideOf = (kind: KinKind): string => {
  const side = (condition: string): string =>
    `(select json_group_array(json_array(sort, id, mark)) from (${holding(kind, LINE)} and ${condition}))`;
  const { before, after } = REACH[kind];
  return `select ${KEY}, ${side(`sort < ${PREFIX} || ?1 order by sort desc limit ${before}`)},
    ${side(`sort > ${PREFIX} || ?2 order by sort limit ${after}`)} from json_each(?3) k`;
};

const questionsOf = (kind: KinKind): Readonly<Record<'before' | 'after' | 'beside', string>> => ({
  before: `${holding(kind, '?')} and sort < ? order by sort desc limit ?`,
  after: `${holding(kind, '?')} and sort > ? order by sort limit ?`,
  beside: besideOf(kind),
});

const QUESTIONS: Readonly<Record<KinKind, ReturnType<typeof questionsOf>>> = {
  tag: questionsOf('tag'),
  section: questionsOf('section'),
  series: questionsOf('series'),
  translation: questionsOf('translation'),
};

/** By what the catalogue finds a line. */
function nameOfLine(key: string): string {
  return LISTED[kinKind(key)] === null ? kinLine(key).line : kinSlug(key);
}

/** Reads lines of kin; those of many articles at once where it is told of them beforehand. */
export class KinReader {
  readonly #queries: Pick<Queries, 'rows'>;
  #lines: ReadonlyMap<string, readonly Placed[]> = new Map();
  #range: { readonly first: string; readonly last: string } | null = null;

  constructor(queries: Pick<Queries, 'rows'>) {
    this.#queries = queries;
  }

  /**
   * Puts together what these lines hold between two places, and fetches what they hold next to them.
   *
   * @param between all articles from the first place to the last, in order; there should be few.
   */
  lookAhead(wantedKeys: Iterable<string>, between: readonly KinArticle[]): void {
    const [first, last] = [between[0]?.sort, between.at(-1)?.sort];
    if (first === undefined || last === undefined) return;
    const wanted = new Set(wantedKeys);
    const lines = new Map<string, Placed[]>();
    const after = new Map<string, string>();
    for (const kind of ['tag', 'section', 'series'] as const) {
      const keys = [...wanted].filter((key) => kinKind(key) === kind);
      if (keys.length === 0) continue;
      const asked = JSON.stringify(keys.map((key) => [key, nameOfLine(key), kinLine(key).prefix]));
      const { beside: question } = QUESTIONS[kind];
      for (const [key, earlier, later] of this.#queries.rows<[string, string, string]>(question, first, last, asked)) {
        lines.set(key, beside(key, earlier).reverse());
        after.set(key, later);
      }
    }
    for (const { id, sort, mark, kin } of between) {
      // Of most articles one stands for all their lines, which go by time.
      const inTime: Placed = { place: sort, id, mark, sort };
      for (const key of kin) {
        const { prefix } = kinLine(key);
        lines.get(key)?.push(prefix === '' ? inTime : { ...inTime, place: prefix + sort });
      }
    }
    for (const [key, later] of after) lines.get(key)?.push(...beside(key, later));
    this.#lines = lines;
    this.#range = { first, last };
  }

  /** Lets go of what was fetched. */
  forget(): void {
    this.#lines = new Map();
    this.#range = null;
  }

  /** The kin of a place in a line, without the article that stands there itself. */
  around(key: string, sort: string): KinAround {
    const { before, after } = REACH[kinKind(key)];
    const line = this.#lines.get(key);
    const isAhead = this.#range !== null && sort >= this.#range.first && sort <= this.#range.last;
    return line !== undefined && isAhead
      ? aroundIn(line, kinLine(key).prefix + sort, before, after)
      : { before: this.#side('before', key, sort, before), after: this.#side('after', key, sort, after) };
  }

  /** Whose pages show the article at this place because of this line: all from which it is within reach. */
  seenFrom(key: string, sort: string): readonly Kin[] {
    const { before, after } = REACH[kinKind(key)];
    return [...this.#side('after', key, sort, before), ...this.#side('before', key, sort, after)];
  }

  #side(side: 'before' | 'after', key: string, sort: string, limit: number): readonly Kin[] {
    const sql = QUESTIONS[kinKind(key)][side];
    const place = kinLine(key).prefix + sort;
    return this.#queries.rows<Row>(sql, nameOfLine(key), place, limit).map((row) => placed(key, row));
  }
}

/** @param rows as JSON */
function beside(key: string, rows: string): Placed[] {
  return rows === '[]' ? [] : (JSON.parse(rows) as Row[]).map((row) => placed(key, row));
}

function placed(key: string, [place, id, mark]: Row): Placed {
  return { place, id, mark, sort: placeInArchive(key, place) };
}

function aroundIn(line: readonly Placed[], place: string, before: number, after: number): KinAround {
  let at = 0;
  let end = line.length;
  while (at < end) {
    const middle = (at + end) >> 1;
    if ((line[middle]?.place ?? '') < place) at = middle + 1;
    else end = middle;
  }
  const next = line[at]?.place === place ? at + 1 : at;
  return {
    before: line.slice(Math.max(0, at - before), at).reverse(),
    after: line.slice(next, next + after),
  };
}
