import { COMMON_WORDS } from './gazetteer/common-words.ts';
import { OPENING_ADJECTIVES } from './gazetteer/function-words.ts';
import { GIVEN_NAMES } from './gazetteer/given-names.ts';
import { MORE_GIVEN_NAMES, MORE_SURNAMES } from './gazetteer/more-people.ts';
import { SURNAMES } from './gazetteer/surnames.ts';
import * as heads from './gazetteer/head-words.ts';
import * as never from './gazetteer/never-names.ts';
import { nameKey } from './name-key.ts';
import { setOf } from './small-words.ts';

export const ORGANISATION_HEADS = setOf(heads.ORGANISATION_HEADS);
export const FIRM_SUFFIXES = setOf(heads.FIRM_SUFFIXES);
export const OF_HEADS = setOf(heads.OF_HEADS);
export const FOR_HEADS = setOf(heads.FOR_HEADS);
export const OTHER_STARTS = setOf(heads.OTHER_STARTS);
export const OFFICIAL_HEADS = setOf(heads.OFFICIAL_HEADS);
export const DIRECTIONS = setOf(heads.DIRECTIONS);
export const BODY_NOUNS = setOf(heads.BODY_NOUNS);
export const PLACE_HEADS = setOf(heads.PLACE_HEADS);
export const PLACE_STARTS = setOf(heads.PLACE_STARTS);
export const OTHER_HEADS = setOf(heads.OTHER_HEADS);
export const ROLE_NOUNS = setOf(heads.ROLE_NOUNS);
export const SAYING_VERBS = setOf(heads.SAYING_VERBS);
export const TITLES = setOf(never.TITLES);
export const TITLE_MODIFIERS = setOf(never.TITLE_MODIFIERS);
export const CALENDAR = setOf(never.CALENDAR);
export const COMMON_ACRONYMS = setOf(never.COMMON_ACRONYMS);

export const OPENING = setOf(OPENING_ADJECTIVES);

const DEMONYMS = setOf(never.DEMONYMS);
const WORDS = setOf(COMMON_WORDS);
const GIVEN = new Set(`${GIVEN_NAMES} ${MORE_GIVEN_NAMES.trim()}`.split(/\s+/).map(nameKey));
const FAMILY = new Set(`${SURNAMES} ${MORE_SURNAMES.trim()}`.split(/\s+/).map(nameKey));

/** Whether this lower-case English word stands in a dictionary, itself or without a regular ending. */
export function isCommonWord(word: string): boolean {
  if (WORDS.has(word)) return true;
  if (word.includes('-')) return word.split('-').every((part) => part !== '' && isCommonWord(part));
  if (word.endsWith("'s")) return isCommonWord(word.slice(0, -2));
  if (word.endsWith('s') && (WORDS.has(word.slice(0, -1)) || (word.endsWith('es') && WORDS.has(word.slice(0, -2)))))
    return true;
  if (word.endsWith('ed') && (WORDS.has(word.slice(0, -2)) || WORDS.has(word.slice(0, -1)))) return true;
  if (word.endsWith('ing') && (WORDS.has(word.slice(0, -3)) || WORDS.has(`${word.slice(0, -3)}e`))) return true;
  return word.endsWith('ly') && WORDS.has(word.slice(0, -2));
}

/** Whether this lower-case word stands in a dictionary as it is. */
export function isDictionaryWord(word: string): boolean {
  return WORDS.has(word);
}

/** Whether `word` (with its capital) is given to people as a first name somewhere. */
export function isGivenName(word: string): boolean {
  const key = nameKey(word);
  if (GIVEN.has(key)) return true;
  const dash = key.indexOf('-');
  return dash > 2 && GIVEN.has(key.slice(0, dash));
}

/** Whether `word` (with its capital) is a common family name somewhere. */
export function isSurname(word: string): boolean {
  return FAMILY.has(nameKey(word));
}

/** Whether this lower-case word tells of a nation, people, faith or language (also in the plural, also joined: `pro-russian`). */
export function isDemonym(word: string): boolean {
  if (DEMONYMS.has(word) || (word.endsWith('s') && DEMONYMS.has(word.slice(0, -1)))) return true;
  const dash = word.lastIndexOf('-');
  return dash > 0 && isDemonym(word.slice(dash + 1));
}
