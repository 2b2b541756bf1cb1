import type { Sort } from './protocol.ts';
import type { Match, ShelfAnswer } from './tally.ts';
import { scoreFactors } from './ranking.ts';

/** How two hits are ordered: by the score of the whole archive, or by day. Undated ones come last, whichever way. */
export function hitOrder(sort: Sort, answers: readonly ShelfAnswer[]): (a: Match, b: Match) => number {
  if (sort === 'relevance') {
    const factors = scoreFactors(answers.map(({ shelf, found }) => ({ facts: shelf.facts, found })));
    const scores = new Map(answers.map(({ shelf, found }, index) => [shelf, { found, factor: factors[index] ?? 1 }]));
    const score = ({ shelf, at }: Match): number => {
      const own = scores.get(shelf);
      return own === undefined ? 0 : (own.found.scores[at] ?? 0) * own.factor;
    };
    return (a, b) => score(b) - score(a) || byDay(a, b, -1);
  }
  return (a, b) => byDay(a, b, sort === 'newest' ? -1 : 1);
}

/** Answers without those that a word of the query is missing in though others have it (see `scoreFactors`). */
export function meaningful(answers: readonly ShelfAnswer[]): readonly ShelfAnswer[] {
  const factors = scoreFactors(answers.map(({ shelf, found }) => ({ facts: shelf.facts, found })));
  return answers.filter((_, index) => factors[index] !== 0);
}

function byDay(a: Match, b: Match, direction: 1 | -1): number {
  const [first, second] = [day(a), day(b)];
  if (first === 0 || second === 0) return (first === 0 ? 1 : 0) - (second === 0 ? 1 : 0) || within(a, b, 1);
  return (first - second) * direction || within(a, b, direction);
}

function day({ shelf, page }: Match): number {
  return shelf.columns.day[page] ?? 0;
}

/** Hits of one day: in one bundle by number; several bundles (of other languages, or of one overlarge day) in their order. */
function within(a: Match, b: Match, direction: 1 | -1): number {
  if (a.shelf !== b.shelf) return a.shelf.order - b.shelf.order;
  return (a.page - b.page) * direction;
}
