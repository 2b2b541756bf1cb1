import { cut, type Part } from './cut-names.ts';
import { headKind } from './head-kind.ts';
import type { KnownNames } from './known-names.ts';
import { CALENDAR, isCommonWord, isDemonym, isGivenName, OPENING, TITLE_MODIFIERS, TITLES } from './lexicon.ts';
import { functionWords } from './small-words.ts';
import { keyOf, knownFrom, type Run } from './runs.ts';
import type { Token } from './tokens.ts';

/** Takes a run apart: ordinary words at a sentence's start, titles, nations' adjectives and dates off; names side by side cut. */
export function partsOf(
  tokens: readonly Token[],
  run: Run,
  known: KnownNames,
  language: string,
  lowerInText: ReadonlySet<string>,
): readonly Part[] {
  const parts: Part[] = [];
  const first = dropOpening(tokens, run, known, language, lowerInText);
  let from = first;
  for (let i = first; i < run.to; i++) {
    if (!isDateWord(tokens, i, from, run.to)) continue;
    if (i > from) cut(tokens, from, i, known, false, parts);
    from = i + 1;
  }
  if (from < run.to) cut(tokens, from, run.to, known, false, parts);
  return parts;
}

function isDateWord(tokens: readonly Token[], i: number, from: number, to: number): boolean {
  const token = tokens[i];
  if (token === undefined || !CALENDAR.has(token.lower)) return false;
  const before = i > from && isGivenName(tokens[i - 1]?.text ?? '');
  const after =
    i + 1 < to &&
    isGivenName(token.text) &&
    !CALENDAR.has(tokens[i + 1]?.lower ?? '') &&
    headKind(tokens, i, to) === 'none';
  return !before && !after;
}

function dropOpening(
  tokens: readonly Token[],
  run: Run,
  known: KnownNames,
  language: string,
  lowerInText: ReadonlySet<string>,
): number {
  const first = tokens[run.from];
  if (first === undefined) return run.from;
  const small = functionWords(language).has(first.lower);
  const single = run.to - run.from === 1;
  if (!single && knownFrom(tokens, run.from, known, run.to) - run.from >= 2) return run.from;
  if (small && (first.initial || first.lower === 'the' || language !== 'en')) {
    // `Will Smith`, but not `The Smith`: small words that are also given names.
    if (!single && isGivenName(first.text) && !isGivenlessNext(tokens, run)) return run.from;
    if (OPENING.has(first.lower) && isNamedKind(tokens, run)) return run.from;
    return run.from + 1;
  }
  if (!first.initial) return run.from;
  if (language !== 'en' && !single && !isGivenName(first.text) && isGivenName(tokens[run.from + 1]?.text ?? ''))
    return run.from + 1;
  const ordinary = lowerInText.has(first.lower) || (language === 'en' && isCommonWord(first.lower));
  if (!ordinary || TITLES.has(first.lower) || TITLE_MODIFIERS.has(first.lower)) return run.from;
  if (single)
    return known.byKey.get(keyOf(tokens, run.from, run.to))?.trust === 'sure' && !lowerInText.has(first.lower)
      ? run.from
      : run.to;
  if (isGivenName(first.text) && !isGivenlessNext(tokens, run)) return run.from;
  return isNamedKind(tokens, run) ? run.from : run.from + 1;
}

function isNamedKind(tokens: readonly Token[], run: Run): boolean {
  const head = headKind(tokens, run.from, run.to);
  return head === 'organisation' || head === 'place';
}

function isGivenlessNext(tokens: readonly Token[], run: Run): boolean {
  const next = tokens[run.from + 1];
  return next === undefined || TITLES.has(next.lower) || isDemonym(next.lower) || isGivenName(next.text);
}
