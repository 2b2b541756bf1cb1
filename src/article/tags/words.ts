import { hashOf } from './hash.ts';
import { type NameTables, Word } from './word.ts';

/** So many words are remembered at most: most of those that an archive writes with a capital again and again. */
const PLACES = 8192;

/** Longer ones are no words but what a damaged file has in their place; they are not remembered. */
const LONGEST = 60;

/** The longest word that V8 copies when it is cut from a text (`SlicedString::kMinLength`). */
const ENGINE_COPIES = 12;

/**
 * Gives words, and remembers each until another takes its place: a word's place follows from its letters, so that it is looked for
 * where it stands in a text, without a text of its own.
 */
export class Words {
  readonly #tables: NameTables;
  readonly #kept: (Word | undefined)[] = Array.from({ length: PLACES });

  constructor(tables: NameTables) {
    this.#tables = tables;
  }

  /** The word that stands in a text from `start` up to but without `end`. @param hash its `hashOf` */
  at(text: string, start: number, end: number, hash: number): Word {
    const place = hash & (PLACES - 1);
    const kept = this.#kept[place];
    if (kept !== undefined && kept.text.length === end - start && text.startsWith(kept.text, start)) return kept;
    const word = new Word(copyOf(text.slice(start, end)), this.#tables);
    if (end - start <= LONGEST) this.#kept[place] = word;
    return word;
  }

  of(text: string): Word {
    return this.at(text, 0, text.length, hashOf(text, 0, text.length));
  }
}

/** A word cut from a text would keep all of that text in memory. Short ones are copied by the engine. */
function copyOf(word: string): string {
  return word.length <= ENGINE_COPIES ? word : Array.from(word).join('');
}
