import { hashOf } from './hash.ts';
import type { Sentence } from './sentences.ts';
import type { Tokens } from './tokens.ts';

/** Words with the same remainder of their hash stand in one list. */
const LISTS = 512;

/** Entries of all lists: which word each is, its hash, and the entry behind it in its list (-1: none). */
interface Entries {
  readonly sentences: Int32Array;
  readonly words: Int32Array;
  readonly hashes: Int32Array;
  readonly next: Int32Array;
}

/**
 * Tells which words stand in a text without a capital. Few are asked for, so that no text is made of those of small ASCII letters,
 * which most are: they are compared where they stand.
 */
export class LowerInText {
  readonly #sentences: readonly Sentence[];
  readonly #tokens: readonly Tokens[];
  readonly #last = new Int32Array(LISTS).fill(-1);
  readonly #entries: Entries;
  readonly #others = new Set<string>();

  /** @param tokens those of each sentence. */
  constructor(sentences: readonly Sentence[], tokens: readonly Tokens[]) {
    this.#sentences = sentences;
    this.#tokens = tokens;
    const count = tokens.reduce((sum, { length }) => sum + length, 0);
    const column = (): Int32Array => new Int32Array(count);
    this.#entries = { sentences: column(), words: column(), hashes: column(), next: column() };
    let entry = 0;
    tokens.forEach((own, sentence) => {
      for (let word = 0; word < own.length; word++) {
        if (own.isSmall(word)) this.#enter(entry++, sentence, word, own.hashAt(word));
        else if (!own.isCapital(word)) this.#others.add(own.get(word)?.lower ?? '');
      }
    });
  }

  /** @param lower a word in lower case, see `Token`. */
  has(lower: string): boolean {
    if (this.#others.has(lower)) return true;
    const { sentences, words, hashes, next } = this.#entries;
    const hash = hashOf(lower, 0, lower.length);
    for (let at = this.#last[hash & (LISTS - 1)] ?? -1; at >= 0; at = next[at] ?? -1) {
      if (hashes[at] === hash && this.#isAt(sentences[at] ?? 0, words[at] ?? 0, lower)) return true;
    }
    return false;
  }

  #enter(entry: number, sentence: number, word: number, hash: number): void {
    const { sentences, words, hashes, next } = this.#entries;
    const list = hash & (LISTS - 1);
    next[entry] = this.#last[list] ?? -1;
    this.#last[list] = entry;
    sentences[entry] = sentence;
    words[entry] = word;
    hashes[entry] = hash;
  }

  #isAt(sentence: number, word: number, lower: string): boolean {
    const tokens = this.#tokens[sentence];
    if (tokens === undefined) return false;
    const start = tokens.startOf(word);
    return (
      tokens.endOf(word) - start === lower.length && this.#sentences[sentence]?.text.startsWith(lower, start) === true
    );
  }
}
