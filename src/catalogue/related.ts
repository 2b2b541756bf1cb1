import { sharedWords, wordsOfMark, type MarkWords } from '../article/likeness.ts';
import { REACH, type Kin, type KinAround } from './kin.ts';

/** At most so many articles from before and from after. */
const EARLIER = 4;
const LATER = 2;

/** Least score of what is shown: a rare name in common and some words, or two names. */
const ENOUGH = 3.6;
/** What came later is shown where more speaks for it, and a rare name among it. */
const ENOUGH_LATER = 4.2;

/** Weight of a name that hardly anything else bears. */
const RARE = 3;
/** A word in common, of twenty that tell what an article is about. */
const WORD = 0.35;
/** So much alike is the same text printed twice. */
const SAME_TEXT = 18;

/** An article's related ones, from before and from after, each the newest first. */
export interface Related {
  readonly earlier: readonly Kin[];
  readonly later: readonly Kin[];
}

/**
 * Chooses what an article is related to among those within reach along its tags: by the tags they share, the rare ones more, and
 * by the words they share. How rare a tag is, is told by how long its last few articles took to come: this needs no count over
 * the archive, so that an article added far off changes nothing here.
 *
 * @param sort the article's own place. @param lines what is around it along each of its tags.
 */
export function chooseRelated(sort: string, mark: string, lines: readonly KinAround[]): Related {
  const [earlier, later]: [Found, Found] = [new Map(), new Map()];
  for (const { before, after } of lines) {
    const weight = rarity(sort, before);
    for (const kin of before) add(earlier, kin, weight);
    if (weight === RARE) for (const kin of after) add(later, kin, weight);
  }
  const words = wordsOfMark(mark);
  return { earlier: best(earlier, words, ENOUGH, EARLIER), later: best(later, words, ENOUGH_LATER, LATER) };
}

/** Articles with what speaks for each, by their numbers. */
type Found = Map<number, { readonly kin: Kin; score: number }>;

/** Those for whom enough speaks and most, the newest first. */
function best(found: Found, words: MarkWords, least: number, most: number): readonly Kin[] {
  const chosen: { readonly kin: Kin; readonly score: number }[] = [];
  for (const { kin, score: names } of found.values()) {
    const shared = sharedWords(words, kin.mark);
    const score = names + shared * WORD;
    if (shared < SAME_TEXT && score >= least) chosen.push({ kin, score });
  }
  if (chosen.length > most) {
    chosen.sort((a, b) => b.score - a.score || (a.kin.sort < b.kin.sort ? 1 : -1));
    chosen.length = most;
  }
  return chosen.map(({ kin }) => kin).sort((a, b) => (a.sort < b.sort ? 1 : -1));
}

function add(found: Found, kin: Kin, weight: number): void {
  const known = found.get(kin.id);
  if (known === undefined) found.set(kin.id, { kin, score: weight });
  else known.score += weight;
}

/** Of a tag, by the days from one of its articles to the next: every two months or rarer 3, weekly 1.5, daily 0.5. */
function rarity(sort: string, before: readonly Kin[]): number {
  const oldest = before.at(-1);
  if (oldest === undefined || before.length < REACH.tag.before) return RARE;
  const gap = (dayNumber(sort) - dayNumber(oldest.sort)) / before.length;
  return Math.min(RARE, Math.max(0.25, Math.log2(1 + gap) / 2));
}

/** Days since 1970 of a place in the archive's order. */
function dayNumber(sort: string): number {
  return Date.UTC(Number(sort.slice(0, 4)), Number(sort.slice(5, 7)) - 1, Number(sort.slice(8, 10))) / 86_400_000;
}
