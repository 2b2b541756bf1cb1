import type { Facet } from '../../catalogue/entry.ts';
import { letterPlace } from '../../catalogue/letters.ts';
import type { CatalogueTerm } from '../../catalogue/terms.ts';
import type { CatalogueChange, PageContext } from '../page-kind.ts';

/** Whether a facet has a page a letter: thin terms stand there with their articles, and the index alone would be too long. */
export function isFolded(facet: Facet, context: PageContext): boolean {
  const { archive, facts } = context;
  const total = archive.names.count(facet, 1);
  return foldedWith(total, total - archive.names.count(facet, facts.termMinimum[facet]), context);
}

function foldedWith(total: number, thin: number, { facts }: PageContext): boolean {
  return total > facts.limits.index || thin > 0;
}

/** Keys of all letter pages of a facet, and of the pairs of letters that are split. */
export function* alphabetPages(facet: Facet, { archive, facts }: PageContext): Iterable<string> {
  for (const { page } of archive.names.letters(facet, null, 0)) {
    yield `${facet}/${page}`;
    if (!facts.splitLetters[facet].includes(page)) continue;
    for (const pair of archive.names.letters(facet, page, 0)) yield `${facet}/${pair.page}`;
  }
}

/** Keys of the letter pages that a change of a facet's terms touches: theirs; all where letters come or go. */
export function* touchedAlphabet(
  facet: Facet,
  terms: CatalogueChange['terms'],
  context: PageContext,
): Iterable<string> {
  const { archive, facts } = context;
  const own = new Set<string>();
  const added = new Map<string, number>();
  let pairsChange = false;
  const before = { total: 0, thin: 0 };
  for (const term of terms) {
    for (const [side, step] of [
      [term.before, -1],
      [term.after, 1],
    ] as const) {
      if (side === null) continue;
      const { page, pair } = letterPlace(side.name);
      own.add(page).add(pair);
      added.set(page, (added.get(page) ?? 0) + step);
      before.total -= step;
      if (side.count < facts.termMinimum[facet]) before.thin -= step;
    }
    pairsChange ||= term.before === null || term.after === null || !samePlace(term.before, term.after);
  }
  for (const page of own) yield `${facet}/${page}`;
  const total = archive.names.count(facet, 1);
  const thin = total - archive.names.count(facet, facts.termMinimum[facet]);
  const held = new Map(archive.names.letters(facet, null, 0).map(({ page, count }) => [page, count]));
  const lettersChange = [...added].some(([page, step]) => {
    const now = held.get(page) ?? 0;
    return now > 0 !== now - step > 0;
  });
  const wasFolded = foldedWith(total + before.total, thin + before.thin, context);
  if (lettersChange || wasFolded !== foldedWith(total, thin, context)) yield* alphabetPages(facet, context);
  if (!pairsChange) return;
  // The pages of a split letter link one another, by the first name of each.
  for (const letter of facts.splitLetters[facet]) {
    if (!own.has(letter)) continue;
    for (const { page } of archive.names.letters(facet, letter, 0)) yield `${facet}/${page}`;
  }
}

function samePlace(a: CatalogueTerm, b: CatalogueTerm): boolean {
  return letterPlace(a.name).pair === letterPlace(b.name).pair && a.name === b.name;
}
