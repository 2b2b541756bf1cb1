import { firstWordOfOneName, parseByline, parseNames } from '../bylines.ts';
import type { SourceLine } from '../cleaning/rule.ts';
import { readDateLine } from '../dates/date-line.ts';
import type { DateOrder } from '../dates/date-reading.ts';
import { GREAT_CITIES, LARGE_CITIES } from '../tags/gazetteer/city-names.ts';
import { isCommonWord, isGivenName, isSurname } from '../tags/lexicon.ts';

const CITIES = new Set(`${GREAT_CITIES}\n${LARGE_CITIES}`.split('\n'));
const LONGEST = 80;
/** A line of names and nothing else: letters, joined by commas, "and" and what names are written with. */
const ASCII_NAMES_ONLY = /^[A-Z][A-Za-z.,'& -]+$/;
const NAMES_ONLY = /^\p{Lu}[\p{L}\p{M}.,'’& -]+$/u;

/**
 * The names on a line without "By": `Jane Doe`, `Jane Doe in Leeds and John Smith`. Where it stands has to tell that it is a byline.
 *
 * @returns null where a part of it is no name of a person.
 */
export function bareNames(text: string): string[] | null {
  if (text.length > LONGEST || !text.includes(' ') || /[.,]$/.test(text)) return null;
  if (!ASCII_NAMES_ONLY.test(text) && !NAMES_ONLY.test(text)) return null;
  // Most lines that are asked about are headlines.
  const first = firstWordOfOneName(text);
  if ((first !== null && !isGivenName(first)) || CITIES.has(text)) return null;
  const names = parseNames(text);
  return names !== null && names.every(isPerson) ? names : null;
}

function isPerson(name: string): boolean {
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 4 || !isGivenName(first)) return false;
  return (
    /^\p{Lu}/u.test(last) && words.slice(1).every((word) => /^\p{Lu}\.?$|^\p{Ll}/u.test(word) || isFamilyName(word))
  );
}

/** A word that is no other word, a common family name, or that of people whose name is not told. */
function isFamilyName(word: string): boolean {
  return !isCommonWord(word.toLowerCase()) || isSurname(word) || /^[DR]oe$/.test(word);
}

/**
 * `By` on a line of its own with the name on the next, or names alone above or below a date.
 *
 * @param index of the line in question.
 * @param canBe asked last: whether the headline is known or comes below, so that the line is not it.
 * @returns the names, and the last line that belongs to them.
 */
export function bylineWithoutWord(
  lines: readonly SourceLine[],
  index: number,
  order: DateOrder,
  canBe: () => boolean,
): { readonly names: readonly string[]; readonly last: number } | null {
  const text = lines[index]?.text ?? '';
  const next = nextWithText(lines, index);
  if (/^(?:by|von|par|por|di|door|av|af):?$/i.test(text)) {
    const names = parseByline(`${text} ${lines[next]?.text ?? ''}`);
    return names === null ? null : { names, last: next };
  }
  const names = bareNames(text);
  if (names === null || !canBe()) return null;
  const isBeside = isDated(lines[next]?.text ?? '', order) || isDated(textBefore(lines, index), order);
  return isBeside ? { names, last: index } : null;
}

/** Whether a line holds a date. */
export function isDated(text: string, order: DateOrder): boolean {
  return text !== '' && readDateLine(text, order) !== null;
}

function textBefore(lines: readonly SourceLine[], index: number): string {
  let at = index - 1;
  while (at > 0 && lines[at]?.text === '') at--;
  return lines[at]?.text ?? '';
}

/** Index of the next line that is not empty; past the end where there is none. */
export function nextWithText(lines: readonly SourceLine[], index: number): number {
  let at = index + 1;
  while (at < lines.length && lines[at]?.text === '') at++;
  return at;
}
