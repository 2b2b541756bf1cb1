import { hashOf } from './hash.ts';
import { Token } from './token.ts';
import { wordsIn } from './word-pattern.ts';
import type { Words } from './words.ts';

/** `elision`: ends a small word, `l’Allemagne`. `suffix`: begins an ending, `Ankara’da`. `plain`: a genitive or a part of the name. */
export type Apostrophe = 'elision' | 'suffix' | 'plain';

const SUFFIX = /['’]\p{Ll}+$/u;
const POSSESSIVE = /['’]s$|(?<=s)['’]$/;
const CAPITAL = /^(?:(?:al|el|ad|as|ash|ar|at|an|abd|d|l|o|mac)[-'’])?\p{Lu}/u;
const ELISION = /^(?:l|d|qu|n|s|j|m|t|c|jusqu|lorsqu|puisqu|quelqu|dell|nell|all|sull|dall|un)['’](?=\p{L})/iu;
const OPENS = /(?:^|[\s(—–-])["“”„«'‘]\s*$|[:]\s*["“”„«'‘(]?\s*$|[.!?…]["”’)\]]*\s*["“«'‘(]*$|^\s*[•*·–—-]\s*$/u;

/** What is kept of a word that nobody has asked for yet: each a column with an entry for each word. */
interface TokenColumns {
  /** Where it begins. */
  readonly starts: number[];
  /** Where it ends, without its possessive ending. */
  readonly ends: number[];
  /** How long that ending is. */
  readonly endings: number[];
  /** Its `hashOf`, without the ending. */
  readonly hashes: number[];
  readonly kinds: number[];
}

/** Kinds of words: of small ASCII letters and figures alone; of others too, but without a capital; with a capital. */
const SMALL = 0;
const OTHER = 1;
const CAPITALISED = 2;

/** The words of a sentence, in order. Most are small and never asked for, so that each is some numbers, and a `Token` only once it is. */
export class Tokens {
  readonly length: number;
  readonly #sentence: string;
  readonly #columns: TokenColumns;
  readonly #words: Words;
  readonly #made: (Token | undefined)[] = [];

  constructor(sentence: string, columns: TokenColumns, words: Words) {
    this.length = columns.starts.length;
    this.#sentence = sentence;
    this.#columns = columns;
    this.#words = words;
  }

  /** The word with this number, from 0; undefined where there is none. */
  get(index: number): Token | undefined {
    if (index < 0 || index >= this.length) return undefined;
    return (this.#made[index] ??= this.#make(index));
  }

  /** Begins with a capital, see `Token`. */
  isCapital(index: number): boolean {
    return this.#columns.kinds[index] === CAPITALISED;
  }

  /** Is made of small ASCII letters and figures alone. */
  isSmall(index: number): boolean {
    return this.#columns.kinds[index] === SMALL;
  }

  /** Where the word begins in the sentence. */
  startOf(index: number): number {
    return this.#columns.starts[index] ?? 0;
  }

  /** Its `hashOf`, without its possessive ending. */
  hashAt(index: number): number {
    return this.#columns.hashes[index] ?? 0;
  }

  /** Where it ends, without its possessive ending. */
  endOf(index: number): number {
    return this.#columns.ends[index] ?? 0;
  }

  #make(index: number): Token {
    const { starts, ends, endings, kinds, hashes } = this.#columns;
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    const gap = this.#sentence.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + (endings[index - 1] ?? 0), start);
    const place = {
      capital: kinds[index] === CAPITALISED,
      possessive: (endings[index] ?? 0) > 0,
      initial: index === 0 || (gap !== ' ' && gap !== ', ' && OPENS.test(gap)),
      gap,
    };
    const isSmall = kinds[index] === SMALL;
    return new Token(
      isSmall ? this.#sentence.slice(start, end) : this.#words.at(this.#sentence, start, end, hashes[index] ?? 0),
      place,
      this.#words,
    );
  }
}

/**
 * Words of a sentence in order. Numbers count as words. In languages that write elisions (`l’Allemagne`), these are words of their own.
 * @param apostrophe what an apostrophe inside a word does in the language
 * @param words tell what the tables know of a word
 */
export function tokenise(sentence: string, apostrophe: Apostrophe, words: Words): Tokens {
  const columns: TokenColumns = { starts: [], ends: [], endings: [], hashes: [], kinds: [] };
  const push = (start: number, end: number, ending: number, hash: number, kind: number): void => {
    columns.starts.push(start);
    columns.ends.push(end);
    columns.endings.push(ending);
    columns.hashes.push(hash);
    columns.kinds.push(kind);
  };
  const pushOther = (start: number, written: string): void => {
    const word = written.replace(apostrophe === 'suffix' ? SUFFIX : POSSESSIVE, '');
    const end = start + word.length;
    push(
      start,
      end,
      written.length - word.length,
      hashOf(word, 0, word.length),
      CAPITAL.test(word) ? CAPITALISED : OTHER,
    );
  };
  wordsIn(sentence, (start, end, letters, hash) => {
    if (letters === 'small') return push(start, end, 0, hash, SMALL);
    if (letters === 'capitals')
      return push(start, end, 0, hash, isAsciiCapital(sentence.charCodeAt(start)) ? CAPITALISED : OTHER);
    const written = sentence.slice(start, end);
    const elided = apostrophe === 'elision' ? (ELISION.exec(written)?.[0] ?? '') : '';
    if (elided !== '') pushOther(start, elided);
    pushOther(start + elided.length, written.slice(elided.length));
  });
  return new Tokens(sentence, columns, words);
}

function isAsciiCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
