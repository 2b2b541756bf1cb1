import { BREAKS, functionWords } from './tags/small-words.ts';

/** Shortest and longest word that tells something, in UTF-16 units. */
const SHORTEST = 4;
const LONGEST = 40;
/** No word weighs more than one of so many units. */
const LONG = 10;
/** Heavier ones are not told apart when the heaviest are looked for. */
const MOST_WEIGHT = 64;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A word with how much it weighs in a text, by its length and how often it stands there. */
export interface TellingWord {
  readonly word: string;
  readonly weight: number;
  /** FNV-1a (32 bits) of its UTF-16 units. */
  readonly hash: number;
}

/**
 * The heaviest words of a text, of those at least that tell something: runs of letters, and in scripts that write without spaces
 * each two characters that stand together.
 *
 * @param text in lower case
 * @param headlineEnd up to there a word counts `headlineWorth` times
 * @param language primary subtag; its small words are passed over
 * @param wanted how many
 * @returns those among which the heaviest are, in no order
 */
export function heaviestWords(
  text: string,
  headlineEnd: number,
  headlineWorth: number,
  language: string,
  wanted: number,
): TellingWord[] {
  const tally = new Tally(text);
  tally.count(0, headlineEnd, headlineWorth);
  tally.count(headlineEnd, text.length, 1);
  return tally.heaviest(wanted, smallWords(language));
}

/** A power of two; three quarters of it are more words than the beginning of a story has. */
const SLOTS = 4096;
const FULL = (SLOTS / 4) * 3;

/** Where a word stands in the text, its hash and its weight; one table for all texts, since to make one takes as long as to fill it. */
const starts = new Int32Array(SLOTS);
const ends = new Int32Array(SLOTS);
const hashes = new Int32Array(SLOTS);
const weights = new Int32Array(SLOTS);
/** Slots that are not empty, in the order in which they were filled. */
const filled = new Int32Array(FULL);

/** The words of one text, counted by number and not as texts of their own: every article is read so. */
class Tally {
  readonly #text: string;
  #filled = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Counts what stands between two places, unit by unit, since a regular expression for Unicode's letters takes three times as long. */
  count(from: number, to: number, worth: number): void {
    const text = this.#text;
    let start = -1;
    let hash = 0;
    for (let at = from; at <= to; at++) {
      const unit = at < to ? text.charCodeAt(at) : 0;
      if (unit < LETTERS.length ? LETTERS[unit] === 1 : isLetter(unit)) {
        if (start === -1) {
          start = at;
          hash = FNV_START;
        }
        if (at - start < LONGEST) hash = Math.imul(hash ^ unit, FNV_PRIME);
      } else if (start !== -1) {
        this.#run(start, Math.min(at, start + LONGEST), hash, worth);
        start = -1;
      }
    }
  }

  #run(start: number, end: number, hash: number, worth: number): void {
    const first = this.#text.charCodeAt(start);
    if (first >= THAI && UNSPACED.test(this.#text.slice(start, end))) this.#pairs(start, end, worth);
    else if (end - start >= (first >= HANGUL ? 2 : SHORTEST)) this.#add(start, end, hash, worth);
  }

  /** Every two characters that stand together. */
  #pairs(start: number, end: number, worth: number): void {
    const characters = [...this.#text.slice(start, end)];
    let at = start;
    for (const [place, character] of characters.entries()) {
      const next = characters[place + 1];
      if (next === undefined) return;
      this.#add(at, at + character.length + next.length, fnv(character + next), worth);
      at += character.length;
    }
  }

  #add(start: number, end: number, hash: number, worth: number): void {
    const weight = worth * Math.min(end - start, LONG);
    let slot = hash & (SLOTS - 1);
    while (weights[slot] !== 0) {
      if (hashes[slot] === hash && this.#isSame(slot, start, end)) {
        weights[slot] = (weights[slot] as number) + weight;
        return;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    // A headline as long as a book is no headline.
    if (this.#filled === FULL) return;
    starts[slot] = start;
    ends[slot] = end;
    hashes[slot] = hash;
    weights[slot] = weight;
    filled[this.#filled++] = slot;
  }

  #isSame(slot: number, start: number, end: number): boolean {
    const other = starts[slot] as number;
    if ((ends[slot] as number) - other !== end - start) return false;
    for (let at = 0; at < end - start; at++) {
      if (this.#text.charCodeAt(start + at) !== this.#text.charCodeAt(other + at)) return false;
    }
    return true;
  }

  /** Empties the table. Those as heavy as the last that is wanted are given too: a text has ten times as many to be put in order. */
  heaviest(wanted: number, small: SmallWords): TellingWord[] {
    const found = new Uint32Array(MOST_WEIGHT + 1);
    let count = 0;
    for (let place = 0; place < this.#filled; place++) {
      const slot = filled[place] as number;
      if (small.hashes.has(hashes[slot] as number) && small.words.has(this.#word(slot))) {
        weights[slot] = 0;
        continue;
      }
      filled[count++] = slot;
      const class_ = Math.min(weights[slot] as number, MOST_WEIGHT);
      found[class_] = (found[class_] as number) + 1;
    }
    let least = MOST_WEIGHT;
    for (let sum = found[least] as number; sum < wanted && least > 0;) sum += found[--least] as number;
    const words: TellingWord[] = [];
    for (let place = 0; place < count; place++) {
      const slot = filled[place] as number;
      const weight = weights[slot] as number;
      if (weight >= least) words.push({ word: this.#word(slot), weight, hash: hashes[slot] as number });
      weights[slot] = 0;
    }
    return words;
  }

  #word(slot: number): string {
    return this.#text.slice(starts[slot], ends[slot]);
  }
}

interface SmallWords {
  readonly words: ReadonlySet<string>;
  /** Of most words it is told by these that they are none. */
  readonly hashes: ReadonlySet<number>;
}

const smallOf = new Map<string, SmallWords>();

/** The small words of a language, and those that end a name in any. */
function smallWords(language: string): SmallWords {
  let small = smallOf.get(language);
  if (small === undefined) {
    const words = new Set([...functionWords(language), ...BREAKS]);
    small = { words, hashes: new Set([...words].map(fnv)) };
    smallOf.set(language, small);
  }
  return small;
}

const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

function fnv(word: string): number {
  let hash = FNV_START;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash;
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
