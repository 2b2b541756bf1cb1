import type { Known } from './known-names.ts';
import { isCommonWord, isDemonym, isDictionaryWord, isGivenName, isSurname } from './lexicon.ts';
import { nameKey } from './name-key.ts';

/** A language's known names. */
export interface NameTables {
  readonly byKey: ReadonlyMap<string, Known>;
  /** Most words of a known name that begins with this word. */
  readonly longestFrom: ReadonlyMap<string, number>;
}

const UNLIKE_PEOPLES = /^(?:of|for|and|&)$|'s$|\p{Lu}{3}|\p{Ll}\p{Lu}{2}|\p{Lu}{2}\p{Ll}/u;

/**
 * A word, and what the tables tell of it. The tables are large: each is asked once, when first it matters, so that a word that is
 * met again, as most are, has its answers.
 */
export class Word {
  readonly text: string;
  /** In lower case, with one kind of apostrophe. */
  readonly lower: string;
  /** Form under which names are compared, see `nameKey`. */
  readonly key: string;
  /** Most words of a known name that begins with it. */
  readonly longest: number;
  readonly #byKey: NameTables['byKey'];
  #known: Known | null | undefined = undefined;
  #knownAsWritten: Known | null | undefined = undefined;
  #isGivenName: boolean | undefined = undefined;
  #isSurname: boolean | undefined = undefined;
  #isDemonym: boolean | undefined = undefined;
  #isCommon: boolean | undefined = undefined;
  #isInDictionary: boolean | undefined = undefined;
  #isShouted: boolean | undefined = undefined;
  #isUnlikePeoples: boolean | undefined = undefined;

  constructor(text: string, { byKey, longestFrom }: NameTables) {
    this.text = text;
    const lower = text.toLowerCase();
    this.lower = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
    this.key = nameKey(text);
    this.longest = longestFrom.get(this.key) ?? 0;
    this.#byKey = byKey;
  }

  /** The known name that it is by itself. */
  get known(): Known | null {
    if (this.#known === undefined) this.#known = this.#byKey.get(this.key) ?? null;
    return this.#known;
  }

  /** The same, where it is written as the tables have it. */
  get knownAsWritten(): Known | null {
    if (this.#knownAsWritten === undefined) this.#knownAsWritten = this.#byKey.get(this.text) ?? null;
    return this.#knownAsWritten;
  }

  /** See `isGivenName` in `lexicon.ts`, and so on. */
  get isGivenName(): boolean {
    return (this.#isGivenName ??= isGivenName(this.text));
  }

  get isSurname(): boolean {
    return (this.#isSurname ??= isSurname(this.text));
  }

  get isDemonym(): boolean {
    return (this.#isDemonym ??= isDemonym(this.lower));
  }

  get isCommon(): boolean {
    return (this.#isCommon ??= isCommonWord(this.lower));
  }

  get isInDictionary(): boolean {
    return (this.#isInDictionary ??= isDictionaryWord(this.lower));
  }

  /** Has no small letter. */
  get isShouted(): boolean {
    return (this.#isShouted ??= this.text === this.text.toUpperCase());
  }

  /** Is written as no part of a person's name is: it joins words, ends in a genitive, or has capitals side by side. */
  get isUnlikePeoples(): boolean {
    return (this.#isUnlikePeoples ??= UNLIKE_PEOPLES.test(this.text));
  }
}
