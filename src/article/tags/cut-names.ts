import { headKind } from './head-kind.ts';
import type { KnownNames } from './known-names.ts';
import { ORGANISATION_HEADS, PLACE_STARTS, ROLE_NOUNS, TITLE_MODIFIERS, TITLES } from './lexicon.ts';
import { withoutFullStop } from './name-key.ts';
import { keyOf, knownFrom, type Run } from './runs.ts';
import type { Token } from './token.ts';
import type { Tokens } from './tokens.ts';

/** A part of a run that is one name, with what the run told about it. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** A title stands right before it: `President`, `Mr`. */
  readonly titled: boolean;
}

/** Splits `US President Joe Biden`, `German Chancellor Olaf Scholz` and such; whole names stay whole. */
export function cut(
  tokens: Tokens,
  start: number,
  end: number,
  known: KnownNames,
  titledBefore: boolean,
  parts: Part[],
): void {
  let from = start;
  let to = end;
  while (from < to && !tokens.isCapital(from)) from++;
  while (from < to && !tokens.isCapital(to - 1)) to--;
  if (from >= to) return;
  const whole = knownFrom(tokens, from, known, to) === to;
  if (!whole) {
    const title = titleBlock(tokens, from, to);
    if (title !== null && !isNamedByHead(tokens, title.from, to)) {
      if (title.from > from) cut(tokens, from, title.from, known, titledBefore, parts);
      if (title.to < to) cut(tokens, title.to, to, known, true, parts);
      return;
    }
    const person = personBehindWords(tokens, from, to, known);
    if (person > from) {
      cut(tokens, person, to, known, true, parts);
      return;
    }
    const head = headKind(tokens, from, to);
    if (head !== 'organisation' && head !== 'place') {
      while (
        from < to &&
        tokens.get(from)?.word.isDemonym === true &&
        !(to - from > 1 && titledBefore && tokens.get(from)?.word.isGivenName === true)
      )
        from++;
      if (from >= to) return;
      const prefix = knownFrom(tokens, from, known, to);
      if (prefix > from && prefix < to && to - prefix <= 3 && isSplit(tokens, from, prefix, to, known, titledBefore)) {
        parts.push({ from, to: prefix, titled: false });
        cut(tokens, prefix, to, known, titledBefore, parts);
        return;
      }
    }
  } else if (to - from === 1 && tokens.get(from)?.word.isDemonym === true && !known.byKey.has(keyOf(tokens, from, to)))
    return;
  parts.push({ from, to, titled: titledBefore });
}

/** `County Coroner Jane Doe`, `Minnesotan Jane Doe`: where the person begins behind words that are nobody’s name; else `from`. */
function personBehindWords(tokens: Tokens, from: number, to: number, known: KnownNames): number {
  for (let i = from; i < to - 1; i++) {
    const token = tokens.get(i);
    if (token === undefined || !token.capital || to - i > 4) return from;
    if (
      i > from &&
      token.word.isGivenName &&
      !token.word.isCommon &&
      !ORGANISATION_HEADS.has(tokens.get(to - 1)?.lower ?? '')
    )
      return i;
    const word = token.word.isDemonym || ROLE_NOUNS.has(token.lower) || token.word.isInDictionary;
    if (!word || token.word.knownAsWritten !== null || PLACE_STARTS.has(token.lower)) return from;
  }
  return from;
}

/** A country or body right before another name: `NATO Secretary …`, `Al Jazeera Katrina Yu`; not `Paris Hilton`. */
function isSplit(
  tokens: Tokens,
  from: number,
  middle: number,
  to: number,
  known: KnownNames,
  titled: boolean,
): boolean {
  const left = known.byKey.get(keyOf(tokens, from, middle));
  if (left?.trust !== 'sure') return false;
  // `Governor of Washington Chris Gregoire`, but `Paris Hilton`.
  if (!titled && tokens.get(from)?.word.isGivenName === true) return false;
  return tokens.get(middle)?.word.isGivenName === true || knownFrom(tokens, middle, known, to) === to;
}

function isNamedByHead(tokens: Tokens, from: number, to: number): boolean {
  const head = headKind(tokens, from, to);
  if (head !== 'organisation' && head !== 'place') return false;
  // `President John Bank`: a full title and a given name outweigh the last word.
  for (let i = from + 1; i < to - 1; i++) if (tokens.get(i)?.word.isGivenName === true) return false;
  return true;
}

function titleBlock(tokens: Tokens, from: number, to: number): Run | null {
  for (let i = from; i < to; i++) {
    if (!TITLES.has(bare(tokens.get(i)))) continue;
    // `Martin Luther King`: a title's word at the end, behind a given name, is a surname.
    if (i > from && i === to - 1 && tokens.get(from)?.word.isGivenName === true) continue;
    let start = i;
    while (
      start > from &&
      (TITLE_MODIFIERS.has(bare(tokens.get(start - 1))) || isTitleDemonym(tokens, start - 1, from))
    )
      start--;
    let end = i + 1;
    while (
      end < to &&
      (TITLES.has(bare(tokens.get(end))) || TITLE_MODIFIERS.has(bare(tokens.get(end))) || !tokens.isCapital(end))
    )
      end++;
    return { from: start, to: end };
  }
  return null;
}

function isTitleDemonym(tokens: Tokens, at: number, from: number): boolean {
  return at >= from && tokens.get(at)?.word.isDemonym === true;
}

function bare(token: Token | undefined): string {
  return withoutFullStop(token?.lower ?? '');
}
