import { cut, type Part } from './cut-names.ts';
import { headKind } from './head-kind.ts';
import type { KnownNames } from './known-names.ts';
import { CALENDAR, OPENING, TITLE_MODIFIERS, TITLES } from './lexicon.ts';
import type { LowerInText } from './lower-in-text.ts';
import { functionWords } from './small-words.ts';
import { keyOf, knownFrom, type Run } from './runs.ts';
import type { Tokens } from './tokens.ts';

/** Takes a run apart: ordinary words at a sentence's start, titles, nations' adjectives and dates off; names side by side cut. */
export function addParts(
  parts: Part[],
  tokens: Tokens,
  run: Run,
  known: KnownNames,
  language: string,
  lowerInText: LowerInText,
): void {
  const first = dropOpening(tokens, run, known, language, lowerInText);
  let from = first;
  for (let i = first; i < run.to; i++) {
    if (!isDateWord(tokens, i, from, run.to)) continue;
    if (i > from) cut(tokens, from, i, known, false, parts);
    from = i + 1;
  }
  if (from < run.to) cut(tokens, from, run.to, known, false, parts);
}

function isDateWord(tokens: Tokens, i: number, from: number, to: number): boolean {
  const token = tokens.get(i);
  if (token === undefined || !CALENDAR.has(token.lower)) return false;
  const before = i > from && tokens.get(i - 1)?.word.isGivenName === true;
  const after =
    i + 1 < to &&
    token.word.isGivenName &&
    !CALENDAR.has(tokens.get(i + 1)?.lower ?? '') &&
    headKind(tokens, i, to) === 'none';
  return !before && !after;
}

function dropOpening(tokens: Tokens, run: Run, known: KnownNames, language: string, lowerInText: LowerInText): number {
  const first = tokens.get(run.from);
  if (first === undefined) return run.from;
  const small = functionWords(language).has(first.lower);
  const single = run.to - run.from === 1;
  if (!single && knownFrom(tokens, run.from, known, run.to) - run.from >= 2) return run.from;
  if (small && (first.initial || first.lower === 'the' || language !== 'en')) {
    // `Will Smith`, but not `The Smith`: small words that are also given names.
    if (!single && first.word.isGivenName && !isGivenlessNext(tokens, run)) return run.from;
    if (OPENING.has(first.lower) && isNamedKind(tokens, run)) return run.from;
    return run.from + 1;
  }
  if (!first.initial) return run.from;
  if (language !== 'en' && !single && !first.word.isGivenName && tokens.get(run.from + 1)?.word.isGivenName === true)
    return run.from + 1;
  const ordinary = (language === 'en' && first.word.isCommon) || lowerInText.has(first.lower);
  if (!ordinary || TITLES.has(first.lower) || TITLE_MODIFIERS.has(first.lower)) return run.from;
  if (single)
    return known.byKey.get(keyOf(tokens, run.from, run.to))?.trust === 'sure' && !lowerInText.has(first.lower)
      ? run.from
      : run.to;
  if (first.word.isGivenName && !isGivenlessNext(tokens, run)) return run.from;
  return isNamedKind(tokens, run) ? run.from : run.from + 1;
}

function isNamedKind(tokens: Tokens, run: Run): boolean {
  const head = headKind(tokens, run.from, run.to);
  return head === 'organisation' || head === 'place';
}

function isGivenlessNext(tokens: Tokens, run: Run): boolean {
  const next = tokens.get(run.from + 1);
  return next === undefined || TITLES.has(next.lower) || next.word.isDemonym || next.word.isGivenName;
}
