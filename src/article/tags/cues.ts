import type { HeadKind } from './head-kind.ts';
import { PLACE_STARTS, ROLE_NOUNS, SAYING_VERBS } from './lexicon.ts';
import { withoutFullStop } from './name-key.ts';
import type { Tokens } from './tokens.ts';

const LOCATIVES = new Set([
  'in',
  'at',
  'near',
  'from',
  'outside',
  'around',
  'across',
  'throughout',
  'towards',
  'toward',
  'to',
  'à',
  'en',
  'dans',
  'près',
  'vers',
  'depuis',
  'desde',
  'nach',
  'aus',
  'bei',
  'a',
  'em',
  'в',
  'из',
]);
export function startKind(tokens: Tokens, from: number, to: number): HeadKind {
  if (to - from < 2) return 'none';
  const first = withoutFullStop(tokens.get(from)?.lower ?? '');
  return PLACE_STARTS.has(first) && !/^(?:san|santa|los|las|el|monte|st|são|saint|santo)$/.test(first)
    ? 'place'
    : 'none';
}

/** Verbs that stand before the one who speaks. */
const SAID_BEFORE = new Set(['said', 'says', 'told', 'added', 'asked', 'wrote', 'explained', 'replied']);

function isSingleSpace(gap: string): boolean {
  return gap === ' ' || (gap.length === 1 && /\s/.test(gap));
}

export function speaksAt(tokens: Tokens, from: number, to: number): boolean {
  const after = tokens.get(to);
  if (
    after !== undefined &&
    isSingleSpace(after.gap) &&
    SAYING_VERBS.has(after.lower) &&
    tokens.get(to - 1)?.possessive === false
  )
    return true;
  const before = tokens.get(from - 1);
  return before !== undefined && isSingleSpace(tokens.get(from)?.gap ?? '') && SAID_BEFORE.has(before.lower);
}

/** `in Ghent`, `in Bruges and Ghent`, `in Bruges, Ghent and Ypres`. */
export function isLocated(tokens: Tokens, from: number): boolean {
  let at = from - 1;
  for (let steps = 0; steps < 6; steps++) {
    const gap = tokens.get(at + 1)?.gap ?? '';
    const word = tokens.get(at);
    if (word === undefined) return false;
    if (gap === ' ' && !word.capital && LOCATIVES.has(word.lower)) return true;
    if (word.lower === 'and' || word.lower === 'or') at--;
    else if (gap !== ', ' && steps === 0) return false;
    while (tokens.isCapital(at) && tokens.get(at)?.gap === ' ') at--;
    if (!tokens.isCapital(at + 1)) return false;
  }
  return false;
}

/** `Jane Doe, a lawyer …`, `Jane Doe, the group’s director`, `Jane Doe, 34,`, `Jane Doe, who …`. */
export function roleBehind(tokens: Tokens, to: number): boolean {
  const next = tokens.get(to);
  if (next === undefined || !next.gap.startsWith(',') || !isSingleSpace(next.gap.slice(1))) return false;
  if (next.lower === 'who' || next.lower === 'whose') return true;
  if (/^\d\d$/.test(next.text)) return (tokens.get(to + 1)?.gap ?? '').startsWith(',');
  for (let i = to; i < Math.min(tokens.length, to + 6); i++) {
    const token = tokens.get(i);
    if (token === undefined || (i > to && /[,.;:]/.test(token.gap))) return false;
    if (!token.capital && ROLE_NOUNS.has(token.lower)) return true;
  }
  return false;
}

export function acronymBehind(tokens: Tokens, from: number, to: number): string | null {
  const next = tokens.get(to);
  if (
    next === undefined ||
    !next.gap.endsWith('(') ||
    !isSingleSpace(next.gap.slice(0, -1)) ||
    !/^[A-Z][A-Za-z&-]{1,7}$/.test(next.text) ||
    !/[A-Z].*[A-Z]/.test(next.text)
  )
    return null;
  const closing = tokens.get(to + 1)?.gap ?? ')';
  if (!closing.startsWith(')')) return null;
  const letters = next.text.replace(/[^A-Za-z]/g, '').toUpperCase();
  let initials = '';
  let capitals = '';
  for (let i = from; i < to; i++) {
    const initial = tokens.get(i)?.text.charAt(0) ?? '';
    initials += initial.toUpperCase();
    if (tokens.isCapital(i)) capitals += initial;
  }
  return [initials, capitals].some((found) => found === letters || isSpread(letters, found)) ? next.text : null;
}

/** Whether the letters stand in order in the initials, with at most one on either side unmatched. */
function isSpread(letters: string, initials: string): boolean {
  return (
    letters.length >= 3 &&
    Math.abs(letters.length - initials.length) <= 1 &&
    (initials.includes(letters) || letters.includes(initials)) &&
    initials.length >= 3
  );
}
