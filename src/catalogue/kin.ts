import type { Queries } from './archive-queries.ts';
import { kinKind, kinLine, placeInArchive, type KinKind } from './kin-keys.ts';

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

const LIST = 'select json_group_array(json_array(sort, id, mark))';
const BEFORE = 'select sort, id, mark from kin where key = ? and sort < ? order by sort desc limit ?';
const AFTER = 'select sort, id, mark from kin where key = ? and sort > ? order by sort limit ?';
/** Of a key in a list of keys, lines, and what their places begin with. */
const [KEY, LINE, PREFIX] = ['k.value ->> 0', '(k.value ->> 1)', '(k.value ->> 2)'];
const part = (condition: string): string =>
  `(${LIST} from (select sort, id, mark from kin where key = ${LINE} and ${condition}))`;
/** Of each key: what lies next to two places of its line, as far as a tag looks, as JSON. */
const BESIDE = `select ${KEY}, ${part(`sort < ${PREFIX} || ?1 order by sort desc limit ${REACH.tag.before}`)},
  ${part(`sort > ${PREFIX} || ?2 order by sort limit ${REACH.tag.after}`)} from json_each(?3) k`;
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
    const wanted = [...new Set(wantedKeys)].filter((key) => kinKind(key) !== 'translation');
    const keys = JSON.stringify(wanted.map((key) => [key, kinLine(key).line, kinLine(key).prefix]));
    const lines = new Map<string, Placed[]>();
    const after = new Map<string, string>();
    for (const [key, earlier, later] of this.#queries.rows<[string, string, string]>(BESIDE, first, last, keys)) {
      lines.set(key, beside(key, earlier).reverse());
      after.set(key, later);
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
      : { before: this.#side(BEFORE, key, sort, before), after: this.#side(AFTER, key, sort, after) };
  }

  /** Whose pages show the article at this place because of this line: all from which it is within reach. */
  seenFrom(key: string, sort: string): readonly Kin[] {
    const { before, after } = REACH[kinKind(key)];
    return [...this.#side(AFTER, key, sort, before), ...this.#side(BEFORE, key, sort, after)];
  }

  #side(sql: string, key: string, sort: string, limit: number): readonly Kin[] {
    const { line, prefix } = kinLine(key);
    return this.#queries.rows<Row>(sql, line, prefix + sort, limit).map((row) => placed(key, row));
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
