import type { KnownNames } from './known-names.ts';
import { CALENDAR, FOR_HEADS, OF_HEADS, ORGANISATION_HEADS } from './lexicon.ts';
import { BREAKS } from './small-words.ts';
import { nameKey } from './name-key.ts';
import type { Tokens } from './tokens.ts';

/** Neighbouring words of a sentence that may be one name: `from` up to but without `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Small words inside a name that follow a person's or a family's custom. */
const PARTICLES = new Set(
  'de del della di da dos du des von van der den ter ten bin ibn bint al el la le y e zu af av ul'.split(' '),
);
const OF_WORDS = new Set([
  'of',
  'for',
  'on',
  'de',
  'du',
  'des',
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'das',
  'pour',
  'para',
  'per',
  'für',
  'd’',
  "d'",
]);
const ARTICLES = new Set(['the', 'la', 'le', 'les', 'l’', "l'", 'los', 'las', 'el', 'gli', 'die', 'der']);
const FORS = new Set(['for', 'on', 'pour', 'para', 'für']);
const ANDS = new Set(['and', '&', 'et', 'und', 'y', 'e']);
/** The longest of the small words that join parts of a name: behind most names stands a longer one, and nothing more need be asked. */
const LONGEST_JOINT = Math.max(...[...PARTICLES, ...OF_WORDS, ...ANDS].map((word) => word.length));
const NARROW_GAP = /^(?:\s|\s?&\s?)$/;
/** Languages in which `de` stands between any two nouns, so that it joins persons' names only. */
const ROMANCE = new Set(['fr', 'es', 'it', 'pt', 'ca', 'gl', 'ro']);

/** Key under which known names hold the words `from` to `to`. */
export function keyOf(tokens: Tokens, from: number, to: number): string {
  let key = '';
  if (to - from === 1) return tokens.get(from)?.word.key ?? '';
  for (let i = from; i < to; i++) {
    const token = tokens.get(i);
    if (token === undefined) break;
    key += i === from ? token.text : (token.gap.includes('&') ? ' & ' : token.gap === '' ? '' : ' ') + token.text;
    if (token.possessive && i < to - 1) key += "'s";
  }
  return nameKey(key);
}

/** The longest known name that begins at `from`; the index behind it, or `from` where there is none. */
export function knownFrom(tokens: Tokens, from: number, known: KnownNames, limit = tokens.length): number {
  const first = tokens.get(from);
  if (first === undefined) return from;
  const { longest } = first.word;
  for (let to = Math.min(limit, from + longest); to > from + 1; to--) {
    if (known.byKey.has(keyOf(tokens, from, to)) && joined(tokens, from, to)) return to;
  }
  return longest > 0 && limit > from && first.word.known !== null ? from + 1 : from;
}

function joined(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const gap = tokens.get(i)?.gap ?? '';
    if (gap !== ' ' && !/^(?:,?\s|\s?&\s?|)$/.test(gap)) return false;
    if (tokens.get(i - 1)?.possessive === true) return false;
  }
  return true;
}

/** Finds what may be names in a sentence. */
export function runsOf(tokens: Tokens, known: KnownNames, language: string): readonly Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!tokens.isCapital(i) || isBreak(tokens, i, known, language)) {
      i++;
      continue;
    }
    const to = extend(tokens, i, known, language);
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

/** `In`, `Was`, `The`: no part of a name even with a capital, unless the tables know the name. */
function isBreak(tokens: Tokens, at: number, known: KnownNames, language: string): boolean {
  return (
    language === 'en' &&
    BREAKS.has(tokens.get(at)?.lower ?? '') &&
    tokens.get(at)?.text !== 'US' &&
    knownFrom(tokens, at, known) === at
  );
}

function extend(tokens: Tokens, from: number, known: KnownNames, language: string): number {
  let to = Math.max(from + 1, knownFrom(tokens, from, known));
  for (;;) {
    if (tokens.isSmall(to) && tokens.endOf(to) - tokens.startOf(to) > LONGEST_JOINT) return to;
    const last = tokens.get(to - 1);
    const next = tokens.get(to);
    if (last === undefined || next === undefined || (next.gap !== ' ' && !NARROW_GAP.test(next.gap))) return to;
    if (last.possessive) {
      if (!continuesAfterPossessive(tokens, from, to, known)) return to;
      to++;
      continue;
    }
    if (next.capital && isBreak(tokens, to, known, language)) return to;
    if (next.capital && !(next.initial && !next.gap.includes('&'))) {
      to = Math.max(to + 1, knownFrom(tokens, to, known));
      continue;
    }
    const behind = connected(tokens, from, to, known, language);
    if (behind === to) return to;
    to = behind;
  }
}

/** `King’s College`, `Queen’s University`, but `Ukraine’s Ministry` are two names. */
function continuesAfterPossessive(tokens: Tokens, from: number, to: number, known: KnownNames): boolean {
  const next = tokens.get(to);
  const owner = tokens.get(to - 1);
  if (next?.capital !== true || owner === undefined || to - from > 2) return false;
  if (known.byKey.has(keyOf(tokens, from, to))) return false;
  const common =
    /^(?:king|queen|people|women|children|men|st|saint|lloyd|workers|world|farmers|veterans|prince|princess|lord|lady|physicians|sotheby|christie|players|teachers)$/.test(
      owner.lower,
    );
  const saint = /^(?:st\.?|saint)$/.test(tokens.get(from)?.lower ?? '');
  return common || saint;
}

/** Whether small words at `to` lead to more of the same name; the index behind the first word after them. */
function connected(tokens: Tokens, from: number, to: number, known: KnownNames, language: string): number {
  const next = tokens.get(to);
  if (next === undefined) return to;
  let j = to + 1;
  if (
    OF_WORDS.has(next.lower) &&
    (FORS.has(next.lower) ? FOR_HEADS.has(tokens.get(to - 1)?.lower ?? '') : hasOfHead(tokens, from, to))
  ) {
    if (ARTICLES.has(tokens.get(j)?.lower ?? '') && !tokens.isCapital(j)) j++;
    if (tokens.isCapital(j) && narrow(tokens, to + 1, j + 1)) return Math.max(j + 1, knownFrom(tokens, j, known));
    return to;
  }
  if (ANDS.has(next.lower) && tokens.isCapital(j) && narrow(tokens, j, j + 1))
    return joinsByAnd(tokens, from, to, j, known) ? j + 1 : to;
  if (PARTICLES.has(next.lower)) {
    while (PARTICLES.has(tokens.get(j)?.lower ?? '') && !tokens.isCapital(j)) j++;
    if (!tokens.isCapital(j) || !narrow(tokens, to + 1, j + 1)) return to;
    if (ROMANCE.has(language) && (tokens.get(from)?.word.isGivenName !== true || knownFrom(tokens, j, known) > j))
      return to;
    return j + 1;
  }
  return to;
}

function narrow(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const gap = tokens.get(i)?.gap ?? 'x';
    if (gap !== ' ' && !/^\s?$/.test(gap)) return false;
  }
  return true;
}

function hasOfHead(tokens: Tokens, from: number, to: number): boolean {
  const last = tokens.get(to - 1)?.lower ?? '';
  return OF_HEADS.has(last) || (to - from > 1 && ORGANISATION_HEADS.has(last));
}

/** `Food and Drug Administration`, `Department of Health and Human Services`; not `Russia and China`. */
function joinsByAnd(tokens: Tokens, from: number, to: number, next: number, known: KnownNames): boolean {
  let begin = from;
  for (let i = from; i < to; i++) {
    if (OF_HEADS.has(tokens.get(i)?.lower ?? '') && OF_WORDS.has(tokens.get(i + 1)?.lower ?? '')) begin = i + 2;
  }
  const isName = (at: number): boolean =>
    knownFrom(tokens, at, known) > at || tokens.get(at)?.word.isGivenName === true;
  for (let i = begin; i < to; i++) {
    if (knownFrom(tokens, i, known) > i || CALENDAR.has(tokens.get(i)?.lower ?? '')) return false;
  }
  let end = next;
  while (end < tokens.length && tokens.isCapital(end) && (end === next || narrow(tokens, end, end + 1))) {
    if (isName(end)) return false;
    end++;
    if (tokens.get(end - 1)?.possessive === true) break;
  }
  if (begin > from) return end - next <= 2;
  const last = tokens.get(end - 1)?.lower ?? '';
  return (
    end - next >= 2 && to - from <= 2 && ORGANISATION_HEADS.has(last) && tokens.get(from)?.word.isGivenName !== true
  );
}
