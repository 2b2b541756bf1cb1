import type { Sort } from './protocol.ts';
import type { Match, ShelfAnswer } from './tally.ts';
import { namesMeant, scoreFactors } from './ranking.ts';

/** More than any text scores. */
const BY_NAME = 1e6;

/** How two hits are ordered: by the score of the whole archive, or by day. Undated ones come last, whichever way. */
export function hitOrder(sort: Sort, answers: readonly ShelfAnswer[]): (a: Match, b: Match) => number {
  if (sort === 'relevance') {
    const factors = scoreFactors(answers.map(({ shelf, found }) => ({ facts: shelf.facts, found })));
    const scores = new Map(answers.map(({ shelf, found }, index) => [shelf, { found, factor: factors[index] ?? 1 }]));
    const score = ({ shelf, at, page }: Match): number => {
      const own = scores.get(shelf);
      if (own === undefined) return 0;
      // Who types a writer's whole name is after what that writer wrote.
      return (own.found.scores[at] ?? 0) * own.factor + (own.found.named.whole.has(page) ? BY_NAME : 0);
    };
    return (a, b) => score(b) - score(a) || byDay(a, b, -1);
  }
  return (a, b) => byDay(a, b, sort === 'newest' ? -1 : 1);
}

/**
 * Answers without the texts of those that a word of the query is missing in though others have it (see `scoreFactors`), and
 * with what the writers of that name wrote.
 */
export function meaningful(answers: readonly ShelfAnswer[]): readonly ShelfAnswer[] {
  const factors = scoreFactors(answers.map(({ shelf, found }) => ({ facts: shelf.facts, found })));
  const meant = namesMeant(answers.map(({ shelf, found }) => ({ facts: shelf.facts, found })));
  return answers.flatMap(({ shelf, found }, index) => {
    const isMeant = factors[index] !== 0;
    const { whole, part } = found.named;
    const named = meant === 'none' ? [] : meant === 'whole' ? [...whole] : [...whole, ...part];
    if (named.length === 0) return isMeant ? [{ shelf, found }] : [];
    if (!isMeant) return [{ shelf, found: { ...found, pages: named, scores: [], placesOf: () => [] } }];
    const had = new Set(found.pages);
    return [{ shelf, found: { ...found, pages: [...found.pages, ...named.filter((page) => !had.has(page))] } }];
  });
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
