import type { Line } from './archive-queries.ts';
import { MOST_SHOWN } from './copies.ts';
import type { EntryLine } from './entry.ts';

/** Another printing of an article's story. */
export type CopyCells = readonly [permalink: string, line: EntryLine, isLeader: 0 | 1, sort: string];

/** Other printings of an article's story. */
export interface Copies {
  /** The first printing; null where this article is it. */
  readonly first: Line | null;
  /** The others but the first, in the archive's order, at most 20. */
  readonly others: readonly Line[];
  /** How many others there are but the first. */
  readonly count: number;
}

/** SQL for the other printings of an article, as JSON; `a` is the article. */
export const COPIES_OF_ARTICLE = `(select json_group_array(json_array(o.permalink, json(o.line), d.id = d.leader, o.sort))
  from copies c join copies d on d.leader = c.leader and d.id <> c.id join articles o on o.id = d.id where c.id = a.id)`;

/** @returns null where there are none. */
export function copiesInOrder(cells: readonly CopyCells[]): Copies | null {
  if (cells.length === 0) return null;
  const lines = cells.toSorted((a, b) => (a[3] < b[3] ? -1 : 1));
  const first = lines.find(([, , isLeader]) => isLeader === 1);
  const others = lines.filter((cell) => cell !== first);
  const lineOf = ([path, line]: CopyCells): Line => ({ path, ...line });
  return {
    first: first === undefined ? null : lineOf(first),
    others: others.slice(0, MOST_SHOWN).map(lineOf),
    count: others.length,
  };
}
