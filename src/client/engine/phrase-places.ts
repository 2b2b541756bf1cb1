import { fold } from './fold.ts';
import type { TextQuery } from './query.ts';

/** Words shorter than this are not stemmed. */
const STEMMED = 4;

/** Where phrases stand in a text: each as its first place and how many words it has. */
export type Run = readonly [from: number, length: number];

/**
 * Of the places at which Pagefind found words those that are meant where phrases are asked for: the phrases, and the words that are
 * in none of them.
 * @returns all places where no phrase is among them, as where one stands in the headline alone.
 */
export function placesMeant(
  words: readonly string[],
  places: ReadonlySet<number>,
  { words: asked, phrases }: Pick<TextQuery, 'words' | 'phrases'>,
): { readonly places: ReadonlySet<number>; readonly runs: readonly Run[] } {
  const wanted = phrases.map((phrase) => phrase.split(' ')).filter(({ length }) => length > 1);
  if (wanted.length === 0) return { places, runs: [] };
  const runs: Run[] = [];
  const isLike = (place: number, word: string): boolean =>
    places.has(place) && partsOf(words[place] ?? '').some((part) => isFormOf(part, bare(word)));
  for (const place of places) {
    for (const phrase of wanted) {
      if (phrase.every((word, index) => isLike(place + index, word))) runs.push([place, phrase.length]);
    }
  }
  if (runs.length === 0) return { places, runs };
  const inPhrases = new Set(wanted.flat());
  const loose = asked.filter((word) => !inPhrases.has(word));
  const meant = new Set(runs.flatMap(([from, length]) => Array.from({ length }, (_, index) => from + index)));
  for (const place of places) if (loose.some((word) => isLike(place, word))) meant.add(place);
  return { places: meant, runs };
}

/** A word whole and, where it is a compound, its parts. */
function partsOf(word: string): readonly string[] {
  return [bare(word), ...fold(word).split(/[^\p{L}\p{N}\p{M}]+/u)];
}

function bare(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** Whether words may have one stem: nearly all of the shorter is how the longer begins. */
function isFormOf(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < STEMMED)
    return one === other || (shorter === STEMMED - 1 && (`${one}s` === other || one === `${other}s`));
  let same = 0;
  while (same < shorter && one[same] === other[same]) same++;
  return same >= Math.max(STEMMED - 1, shorter - 3);
}
