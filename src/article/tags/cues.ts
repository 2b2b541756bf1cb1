import type { HeadKind } from './head-kind.ts';
import { PLACE_STARTS, ROLE_NOUNS, SAYING_VERBS } from './lexicon.ts';
import type { Token } from './tokens.ts';

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
export function startKind(tokens: readonly Token[], from: number, to: number): HeadKind {
  const first = (tokens[from]?.lower ?? '').replace(/\.$/, '');
  return to - from >= 2 && PLACE_STARTS.has(first) && !/^(?:san|santa|los|las|el|monte|st|são|saint|santo)$/.test(first)
    ? 'place'
    : 'none';
}

export function speaksAt(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  if (
    after !== undefined &&
    /^\s$/.test(after.gap) &&
    SAYING_VERBS.has(after.lower) &&
    tokens[to - 1]?.possessive === false
  )
    return true;
  const before = tokens[from - 1];
  return (
    before !== undefined &&
    /^\s$/.test(tokens[from]?.gap ?? '') &&
    /^(?:said|says|told|added|asked|wrote|explained|replied)$/.test(before.lower)
  );
}

/** `in Ghent`, `in Bruges and Ghent`, `in Bruges, Ghent and Ypres`. */
export function isLocated(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  for (let steps = 0; steps < 6; steps++) {
    const gap = tokens[at + 1]?.gap ?? '';
    const word = tokens[at];
    if (word === undefined) return false;
    if (gap === ' ' && !word.capital && LOCATIVES.has(word.lower)) return true;
    if (word.lower === 'and' || word.lower === 'or') at--;
    else if (gap !== ', ' && steps === 0) return false;
    while (tokens[at]?.capital === true && tokens[at]?.gap === ' ') at--;
    if (tokens[at + 1]?.capital !== true) return false;
  }
  return false;
}

/** `Jane Doe, a lawyer …`, `Jane Doe, the group’s director`, `Jane Doe, 34,`, `Jane Doe, who …`. */
export function roleBehind(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined || !/^,\s$/.test(next.gap)) return false;
  if (next.lower === 'who' || next.lower === 'whose') return true;
  if (/^\d\d$/.test(next.text)) return (tokens[to + 1]?.gap ?? '').startsWith(',');
  for (let i = to; i < Math.min(tokens.length, to + 6); i++) {
    const token = tokens[i];
    if (token === undefined || (i > to && /[,.;:]/.test(token.gap))) return false;
    if (!token.capital && ROLE_NOUNS.has(token.lower)) return true;
  }
  return false;
}

export function acronymBehind(tokens: readonly Token[], from: number, to: number): string | null {
  const next = tokens[to];
  if (
    next === undefined ||
    !/^\s\($/.test(next.gap) ||
    !/^[A-Z][A-Za-z&-]{1,7}$/.test(next.text) ||
    !/[A-Z].*[A-Z]/.test(next.text)
  )
    return null;
  const closing = tokens[to + 1]?.gap ?? ')';
  if (!closing.startsWith(')')) return null;
  const letters = next.text.replace(/[^A-Za-z]/g, '').toUpperCase();
  const initials = tokens.slice(from, to).map((token) => token.text.charAt(0).toUpperCase());
  const capitals = tokens
    .slice(from, to)
    .filter((token) => token.capital)
    .map((token) => token.text.charAt(0));
  return [initials.join(''), capitals.join('')].some((found) => found === letters || isSpread(letters, found))
    ? next.text
    : null;
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
