import { isGivenName } from '../../article/tags/lexicon.ts';
import { isBody } from './body-name.ts';
import { isAnd, isAndWithinName, isParticle, withoutTitles } from './name-words.ts';

/** A name as a list of references wants it: taken apart, or whole where it is no person's or cannot be taken apart. */
export type CitedName =
  | { readonly kind: 'person'; readonly given: string; readonly family: string; readonly suffix: string | null }
  | { readonly kind: 'whole'; readonly name: string };

/** Scripts in which a given name stands before a family name, with a space between. */
const SPLIT_SCRIPTS =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{M}\s.,'’‘ʼ`´()-]+$/u;

const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/u;

/** So many bylines are kept at most, a few hundred kilobytes; then they are taken apart anew. */
const MOST_KEPT = 2000;

/** By language and byline: a newspaper's authors write again and again. */
const kept = new Map<string, readonly CitedName[]>();

/**
 * The persons or the body that a byline names: mostly one, but two in `Anne and Bob Lee`, who share a family name.
 *
 * @param language BCP 47 of the article, null where it is not known
 */
export function citedNames(byline: string, language: string | null): readonly CitedName[] {
  const key = `${language ?? ''} ${byline}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const names = couple(byline, language) ?? [citedName(byline, language)];
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, names);
  return names;
}

/**
 * Takes a byline's name apart. Titles (`Sir`, `Dr`) are left out, as lists of references have it.
 *
 * Whole: agencies and newsrooms, a single word, names joined by "and", and names in scripts in which the order or the border of the
 * names is not told by spaces (Chinese, Japanese, Korean, Arabic, Hebrew, Indic ones …).
 *
 * @param byline as printed, e.g. `Tom Abara`, `Abara, Tom`, `Reuters`
 * @param language BCP 47 of the article: Spaniards have two family names
 */
export function citedName(byline: string, language: string | null): CitedName {
  const whole: CitedName = { kind: 'whole', name: byline };
  if (!SPLIT_SCRIPTS.test(byline) || byline.includes('(') || isBody(byline)) return whole;
  const words = [...withoutTitles(wordsOf(byline))];
  const suffix = SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? null) : null;
  if (words.at(-1) === ',') words.pop();
  const comma = words.indexOf(',');
  if (comma > 0 && words.lastIndexOf(',') === comma && comma < words.length - 1) {
    const given = withoutTitles(words.slice(comma + 1));
    const isWhole = given.length === 0 || words.some((word) => isAnd(word) && !isAndWithinName(word));
    return isWhole ? whole : person(given, words.slice(0, comma), suffix);
  }
  if (comma >= 0 || words.length < 2) return whole;
  const start = familyStart(words, language);
  return words.slice(0, start).some(isAnd) ? whole : person(words.slice(0, start), words.slice(start), suffix);
}

function wordsOf(byline: string): readonly string[] {
  return byline
    .replaceAll(',', ' , ')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Where the family name begins among words of which the first is a given name. */
function familyStart(words: readonly string[], language: string | null): number {
  let start = words.length - 1;
  const before = words[start - 1] ?? '';
  if (start > 2 && isAndWithinName(before)) start -= 2;
  else if (start > 1 && isSpanish(language) && isFamilyName(before)) start--;
  while (start > 1 && isParticle(words[start - 1] ?? '')) start--;
  return start;
}

function isSpanish(language: string | null): boolean {
  return language?.split('-')[0] === 'es';
}

/** Of a word before the last one: no given name, no initial, no small word. */
function isFamilyName(word: string): boolean {
  return /^\p{Lu}\p{L}+$/u.test(word) && !isParticle(word) && !isGivenName(word);
}

/** `Anne and Bob Lee`: given names, "and", and a person whose family name is that of both. */
function couple(byline: string, language: string | null): readonly CitedName[] | null {
  const words = wordsOf(byline);
  const at = words.findIndex(isAnd);
  const given = words.slice(0, at);
  const other = words[at + 1];
  if (at < 1 || other === undefined || ![...given, other].every(isGiven)) return null;
  const second = citedName(words.slice(at + 1).join(' '), language);
  return second.kind === 'whole' ? null : [person(given, [second.family], null), second];
}

function isGiven(word: string): boolean {
  return /^\p{Lu}\.$/u.test(word) || isGivenName(word);
}

function person(given: readonly string[], family: readonly string[], suffix: string | null): CitedName {
  return { kind: 'person', given: given.join(' '), family: family.join(' '), suffix };
}

/** `Abara, Tom`, or the name whole. */
export function familyFirst(name: CitedName): string {
  if (name.kind === 'whole') return name.name;
  return `${name.family}, ${name.given}${name.suffix === null ? '' : `, ${name.suffix}`}`;
}

/** `Tom Abara`, or the name whole. */
export function givenFirst(name: CitedName): string {
  if (name.kind === 'whole') return name.name;
  return `${name.given} ${name.family}${name.suffix === null ? '' : ` ${name.suffix}`}`;
}

/** `Abara, T.`, `Sartre, J.-P.`, or the name whole. */
export function withInitials(name: CitedName): string {
  if (name.kind === 'whole') return name.name;
  const initials = SEVERAL.test(name.given) ? initialsOf(name.given) : initial(name.given);
  return `${name.family}, ${initials}${name.suffix === null ? '' : `, ${name.suffix}`}`;
}

/** A name that may be more than one, or written short. */
const SEVERAL = /[\s.-]/u;

/** `J.-P. M.` of `Jean-Paul M.` */
function initialsOf(given: string): string {
  return given
    .replaceAll('.', '. ')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => word.split('-').map(initial).filter(Boolean).join('-'))
    .join(' ');
}

function initial(name: string): string {
  const first = name.codePointAt(0);
  return first === undefined ? '' : `${String.fromCodePoint(first)}.`;
}
