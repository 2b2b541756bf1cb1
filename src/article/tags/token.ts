import type { Word } from './word.ts';
import type { Words } from './words.ts';

/** How a word stands in its sentence. */
interface Place {
  /** Begins with a capital, prefixes such as `al-` apart. */
  readonly capital: boolean;
  /** Written with `’s` or `s’`. */
  readonly possessive: boolean;
  /** Would have a capital anyway: first in the sentence or in a quotation. */
  readonly initial: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** A word where it stands in a sentence. */
export class Token implements Place {
  /** As written, without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  readonly initial: boolean;
  readonly gap: string;
  readonly #words: Words;
  #word: Word | null;

  /** @param word text of one in small ASCII letters, of which the tables are seldom asked. */
  constructor(word: Word | string, place: Place, words: Words) {
    const isText = typeof word === 'string';
    this.text = isText ? word : word.text;
    this.lower = isText ? word : word.lower;
    this.capital = place.capital;
    this.possessive = place.possessive;
    this.initial = place.initial;
    this.gap = place.gap;
    this.#words = words;
    this.#word = isText ? null : word;
  }

  /** The word with what the tables tell of it. */
  get word(): Word {
    return (this.#word ??= this.#words.of(this.text));
  }
}
