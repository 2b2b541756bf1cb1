import { BREAKS, functionWords } from './tags/small-words.ts';

/** Words in a mark, and characters that stand for each of them. */
const WORDS = 20;
const WIDTH = 3;
/** What a story is about stands at its beginning. */
const READ = 1800;
/** A word of the headline counts as so many. */
const HEADLINE = 3;

/** Shortest and longest word that tells something, in UTF-16 units. */
const SHORTEST = 4;
const LONGEST = 40;
/** Heavier ones are not told apart when the heaviest are looked for. */
const MOST_WEIGHT = 64;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * What an article is about, in sixty characters: its most telling words, three characters each, in no order that means
 * anything. Two articles on one matter share several; `sharedWords` counts them. A function of the text alone, so
 * that no other article ever changes it.
 *
 * @param text plain text, a paragraph a line. @param language BCP 47; its small words are passed over.
 */
export function likenessMark(headline: string, text: string, language: string): string {
  const small = functionWords(language.split('-')[0] ?? '');
  const found = new Map<string, Weighed>();
  forEachWord(headline.toLowerCase(), (word) => weigh(word, HEADLINE, found));
  forEachWord(text.slice(0, READ).toLowerCase(), (word) => weigh(word, 1, found));
  const weighed: Weighed[] = [];
  for (const one of found.values()) if (!small.has(one.word) && !BREAKS.has(one.word)) weighed.push(one);
  return heaviest(weighed)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, WORDS)
    .map(({ word }) => short(word))
    .join('');
}

interface Weighed {
  readonly word: string;
  weight: number;
}

function weigh(word: string, worth: number, found: Map<string, Weighed>): void {
  const weight = worth * Math.min(word.length, 10);
  const known = found.get(word);
  if (known === undefined) found.set(word, { word, weight });
  else known.weight += weight;
}

/** Those among which the `WORDS` heaviest are, whatever the order of equal ones: a text has ten times as many to be put in order. */
function heaviest(weighed: readonly Weighed[]): Weighed[] {
  if (weighed.length <= WORDS) return [...weighed];
  const found = new Uint32Array(MOST_WEIGHT + 1);
  for (const { weight } of weighed)
    found[Math.min(weight, MOST_WEIGHT)] = (found[Math.min(weight, MOST_WEIGHT)] ?? 0) + 1;
  let least = MOST_WEIGHT;
  for (let count = found[least] ?? 0; count < WORDS && least > 0;) count += found[--least] ?? 0;
  return weighed.filter(({ weight }) => weight >= least);
}

/** The words of a mark, each as a number in one of `SLOTS` places: its own, or the next that was free. */
export type MarkWords = Int32Array;

/** A power of two, thrice as many as a mark has words. */
const SLOTS = 64;

/** The words of a mark, to compare many others with. */
export function wordsOfMark(mark: string): MarkWords {
  const words = new Int32Array(SLOTS);
  for (let at = 0; at < Math.min(mark.length, WORDS * WIDTH); at += WIDTH) {
    const word = wordAt(mark, at);
    let slot = firstSlot(word);
    while (words[slot] !== 0 && words[slot] !== word) slot = (slot + 1) % SLOTS;
    words[slot] = word;
  }
  return words;
}

/** How many words two marks share, 0 to 20. As numbers: each article's mark is compared with forty others. */
export function sharedWords(words: MarkWords, mark: string): number {
  let shared = 0;
  for (let at = 0; at < mark.length; at += WIDTH) {
    const word = wordAt(mark, at);
    let slot = firstSlot(word);
    while (words[slot] !== 0 && words[slot] !== word) slot = (slot + 1) % SLOTS;
    if (words[slot] === word) shared++;
  }
  return shared;
}

/** The three characters as one number, which is never 0. */
function wordAt(mark: string, at: number): number {
  return mark.charCodeAt(at) | (mark.charCodeAt(at + 1) << 7) | (mark.charCodeAt(at + 2) << 14);
}

function firstSlot(word: number): number {
  return Math.imul(word, 0x9e3779b1) >>> 26;
}

/**
 * Calls `use` for each run of letters, and in scripts that write without spaces for each two characters that stand together. Unit by
 * unit, since a regular expression for Unicode's letters takes three times as long, and every article is read so.
 */
function forEachWord(text: string, use: (word: string) => void): void {
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (unit < LETTERS.length ? LETTERS[unit] === 1 : isLetter(unit)) {
      if (start === -1) start = at;
    } else if (start !== -1) {
      const run = text.slice(start, Math.min(at, start + LONGEST));
      const first = run.charCodeAt(0);
      if (first >= THAI && UNSPACED.test(run)) for (const pair of pairs(run)) use(pair);
      else if (run.length >= (first >= HANGUL ? 2 : SHORTEST)) use(run);
      start = -1;
    }
  }
}

/** Where scripts begin in Unicode: those without spaces, and syllables, of which two are a word. */
const THAI = 0x0e00;
const HANGUL = 0xac00;
/** Commas, semicolons, question marks and full stops of Arabic and of Indic scripts. */
const STOPS = new Set([0x060c, 0x061b, 0x061f, 0x06d4, 0x0964, 0x0965]);

/** ASCII letters in lower case, and from `ß` on all but punctuation. */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  if (unit < 0x0600) return unit >= 0xdf;
  return (
    !STOPS.has(unit) &&
    !(unit >= 0x2000 && unit <= 0x206f) &&
    !(unit >= 0x3000 && unit <= 0x303f) &&
    !(unit >= 0xff00 && unit <= 0xff20)
  );
}

/** The same of ASCII, Latin and general punctuation: this is asked of every character of an archive. */
const LETTERS = Uint8Array.from({ length: 0x2070 }, (_, unit) => (isLetter(unit) ? 1 : 0));

/** Scripts that write without spaces: every two characters that stand together. */
function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, at) => (characters[at] ?? '') + character);
}

/** FNV-1a (32 bits), folded to 18 bits: 262,144 values, so that words seldom share one. */
function short(word: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  const folded = (hash ^ (hash >>> 18)) & 0x3ffff;
  return (ALPHABET[folded >> 12] ?? '') + (ALPHABET[(folded >> 6) & 63] ?? '') + (ALPHABET[folded & 63] ?? '');
}
