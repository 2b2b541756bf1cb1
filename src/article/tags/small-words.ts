import { BREAKING_WORDS, FUNCTION_WORDS } from './gazetteer/function-words.ts';

/** The words of a list. */
export const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that end a name, even with a capital. */
export const BREAKS = setOf(BREAKING_WORDS);

const FUNCTIONS = new Map(Object.entries(FUNCTION_WORDS).map(([language, words]) => [language, setOf(words)]));
const NONE: ReadonlySet<string> = new Set();

/**
 * Words of this language (`en`, `fr`, …; primary subtag) that have a capital only because a sentence starts with them. Apart from
 * the names of the world (`lexicon.ts`), which take a tenth of a second to load.
 */
export function functionWords(language: string): ReadonlySet<string> {
  return FUNCTIONS.get(language) ?? NONE;
}
