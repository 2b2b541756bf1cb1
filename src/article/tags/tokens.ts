import { hashOf } from './hash.ts';
import { Token } from './token.ts';
import { CAPITALISED, OTHER, SMALL, type TokenColumns } from './token-columns.ts';
import { wordsIn } from './word-pattern.ts';
import type { Words } from './words.ts';

/** `elision`: ends a small word, `l’Allemagne`. `suffix`: begins an ending, `Ankara’da`. `plain`: a genitive or a part of the name. */
export type Apostrophe = 'elision' | 'suffix' | 'plain';

const SUFFIX = /['’]\p{Ll}+$/u;
const POSSESSIVE = /['’]s$|(?<=s)['’]$/;
const CAPITAL = /^(?:(?:al|el|ad|as|ash|ar|at|an|abd|d|l|o|mac)[-'’])?\p{Lu}/u;
const ELISION = /^(?:l|d|qu|n|s|j|m|t|c|jusqu|lorsqu|puisqu|quelqu|dell|nell|all|sull|dall|un)['’](?=\p{L})/iu;
const OPENS = /(?:^|[\s(—–-])["“”„«'‘]\s*$|[:]\s*["“”„«'‘(]?\s*$|[.!?…]["”’)\]]*\s*["“«'‘(]*$|^\s*[•*·–—-]\s*$/u;

/** The words of a sentence, in order. Most are small and never asked for, so that each is some numbers, and a `Token` only once it is. */
export class Tokens {
  readonly length: number;
  readonly #sentence: string;
  readonly #columns: TokenColumns;
  readonly #first: number;
  readonly #words: Words;
  readonly #made: (Token | undefined)[] = [];

  /** @param columns their last words, from `first` on, are those of the sentence. */
  constructor(sentence: string, columns: TokenColumns, first: number, words: Words) {
    this.length = columns.length - first;
    this.#sentence = sentence;
    this.#columns = columns;
    this.#first = first;
    this.#words = words;
  }

  /** The word with this number, from 0; undefined where there is none. */
  get(index: number): Token | undefined {
    if (index < 0 || index >= this.length) return undefined;
    return (this.#made[index] ??= this.#make(index));
  }

  /** Begins with a capital, see `Token`. */
  isCapital(index: number): boolean {
    return this.#kindOf(index) === CAPITALISED;
  }

  /** Is made of small ASCII letters and figures alone. */
  isSmall(index: number): boolean {
    return this.#kindOf(index) === SMALL;
  }

  /** Where the word begins in the sentence. */
  startOf(index: number): number {
    return this.#columns.starts[this.#first + index] ?? 0;
  }

  /** Where it ends, without its possessive ending. */
  endOf(index: number): number {
    return this.#columns.ends[this.#first + index] ?? 0;
  }

  /** Its `hashOf`, without its possessive ending. */
  hashAt(index: number): number {
    return this.#columns.hashes[this.#first + index] ?? 0;
  }

  #kindOf(index: number): number | undefined {
    return index < 0 || index >= this.length ? undefined : this.#columns.kinds[this.#first + index];
  }

  #make(index: number): Token {
    const { starts, ends, endings, hashes } = this.#columns;
    const at = this.#first + index;
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    const gap = this.#sentence.slice(index === 0 ? 0 : (ends[at - 1] ?? 0) + (endings[at - 1] ?? 0), start);
    const place = {
      capital: this.isCapital(index),
      possessive: (endings[at] ?? 0) > 0,
      initial: index === 0 || (gap !== ' ' && gap !== ', ' && OPENS.test(gap)),
      gap,
    };
    const word = this.isSmall(index)
      ? this.#sentence.slice(start, end)
      : this.#words.at(this.#sentence, start, end, hashes[at] ?? 0);
    return new Token(word, place, this.#words);
  }
}

/**
 * Words of a sentence in order. Numbers count as words. In languages that write elisions (`l’Allemagne`), these are words of their own.
 * @param apostrophe what an apostrophe inside a word does in the language
 * @param words tell what the tables know of a word
 * @param columns where the words are put, behind those of the sentences before
 */
export function tokenise(sentence: string, apostrophe: Apostrophe, words: Words, columns: TokenColumns): Tokens {
  const first = columns.length;
  const pushOther = (start: number, written: string): void => {
    const word = written.replace(apostrophe === 'suffix' ? SUFFIX : POSSESSIVE, '');
    const end = start + word.length;
    const kind = CAPITAL.test(word) ? CAPITALISED : OTHER;
    columns.push(start, end, written.length - word.length, hashOf(word, 0, word.length), kind);
  };
  wordsIn(sentence, (start, end, letters, hash) => {
    if (letters === 'small') return columns.push(start, end, 0, hash, SMALL);
    if (letters === 'capitals')
      return columns.push(start, end, 0, hash, isAsciiCapital(sentence.charCodeAt(start)) ? CAPITALISED : OTHER);
    const written = sentence.slice(start, end);
    const elided = apostrophe === 'elision' ? (ELISION.exec(written)?.[0] ?? '') : '';
    if (elided !== '') pushOther(start, elided);
    pushOther(start + elided.length, written.slice(elided.length));
  });
  return new Tokens(sentence, columns, first, words);
}

function isAsciiCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
