import { heaviestWords } from './telling-words.ts';

/** Words in a mark, and characters that stand for each of them. */
const WORDS = 20;
const WIDTH = 3;
/** What a story is about stands at its beginning. */
const READ = 1800;
/** A word of the headline counts as so many. */
const HEADLINE = 3;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * What an article is about, in sixty characters: its most telling words, three characters each, in no order that means
 * anything. Two articles on one matter share several; `sharedWords` counts them. A function of the text alone, so
 * that no other article ever changes it.
 *
 * @param text plain text, a paragraph a line. @param language BCP 47; its small words are passed over.
 */
export function likenessMark(headline: string, text: string, language: string): string {
  const first = headline.toLowerCase();
  const read = `${first}\n${text.slice(0, READ).toLowerCase()}`;
  return heaviestWords(read, first.length, HEADLINE, language.split('-')[0] ?? '', WORDS)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, WORDS)
    .map(({ hash }) => short(hash))
    .join('');
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

/** A word's hash folded to 18 bits: 262,144 values, so that words seldom share one. */
function short(hash: number): string {
  const folded = (hash ^ (hash >>> 18)) & 0x3ffff;
  return (ALPHABET[folded >> 12] ?? '') + (ALPHABET[(folded >> 6) & 63] ?? '') + (ALPHABET[folded & 63] ?? '');
}
