import type { KeptArticle } from './protocol.ts';
import type { ShelfFacts } from './shelf.ts';

/** Language of bundles for articles in languages that have none of their own. */
const OTHER = 'und';

/**
 * Articles that none of the bundles reached can hold, in an archive of which the others are out of reach. A bundle holds the
 * articles of its language and its days; where a day is in several, all of them must have been reached.
 */
export function notOnShelves(
  articles: readonly KeptArticle[],
  all: readonly ShelfFacts[],
  isReached: (shelf: ShelfFacts) => boolean,
): readonly KeptArticle[] {
  const own = new Set(all.map(({ language }) => base(language)));
  return articles.filter(({ day, language }) => {
    const wanted = own.has(base(language)) ? base(language) : OTHER;
    const holding = all.filter((shelf) => base(shelf.language) === wanted && holdsDay(shelf, day));
    return holding.length === 0 || !holding.every(isReached);
  });
}

function holdsDay({ from, to }: ShelfFacts, day: number): boolean {
  if (from === null || to === null) return day === 0;
  return number(from) <= day && day <= number(to);
}

function number(day: string): number {
  return Number(day.replace(/-/g, ''));
}

function base(language: string): string {
  return language.toLowerCase().replace(/-.*$/, '');
}
