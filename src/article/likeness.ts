import { BREAKS, functionWords } from './tags/lexicon.ts';

/** Words in a mark, and characters that stand for each of them. */
const WORDS = 20;
const WIDTH = 3;
/** What a story is about stands at its beginning. */
const READ = 2400;
/** A word of the headline counts as so many. */
const HEADLINE = 3;

const RUNS = /[\p{L}\p{M}]{4,40}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,3}/gu;
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
  const counts = new Map<string, number>();
  const add = (source: string, worth: number): void => {
    for (const [run] of source.toLowerCase().matchAll(RUNS)) {
      for (const word of UNSPACED.test(run) ? pairs(run) : [run]) {
        if (!small.has(word) && !BREAKS.has(word)) counts.set(word, (counts.get(word) ?? 0) + worth);
      }
    }
  };
  add(headline, HEADLINE);
  add(text.slice(0, READ), 1);
  return [...counts]
    .map(([word, count]) => ({ word, weight: count * Math.min(word.length, 10) }))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, WORDS)
    .map(({ word }) => short(word))
    .join('');
}

/** How many words two marks share, 0 to 20. */
export function sharedWords(words: ReadonlySet<string>, mark: string): number {
  let shared = 0;
  for (let at = 0; at < mark.length; at += WIDTH) if (words.has(mark.slice(at, at + WIDTH))) shared++;
  return shared;
}

/** The words of a mark, to compare many others with. */
export function wordsOfMark(mark: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = 0; at < mark.length; at += WIDTH) words.add(mark.slice(at, at + WIDTH));
  return words;
}

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
