import type { KnownNames } from './known-names.ts';
import {
  CALENDAR,
  FIRM_SUFFIXES,
  functionWords,
  isCommonWord,
  isDemonym,
  isDictionaryWord,
  isGivenName,
  OF_HEADS,
  OPENING,
  ORGANISATION_HEADS,
  OTHER_HEADS,
  OTHER_STARTS,
  PLACE_HEADS,
  PLACE_STARTS,
  ROLE_NOUNS,
  TITLE_MODIFIERS,
  TITLES,
} from './lexicon.ts';
import { keyOf, knownFrom, type Run } from './runs.ts';
import type { Token } from './tokens.ts';

/** A part of a run that is one name, with what the run told about it. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** A title stands right before it: `President`, `Mr`. */
  readonly titled: boolean;
}

export type HeadKind = 'organisation' | 'place' | 'other' | 'none';

/** What a name's last word, or its word before `of`, says it is. */
export function headKind(tokens: readonly Token[], from: number, to: number): HeadKind {
  if (to - from < 2) return 'none';
  const last = (tokens[to - 1]?.lower ?? '').replace(/\.$/, '');
  if (OTHER_STARTS.has(tokens[from]?.lower ?? '')) return 'other';
  const numbered = /^[ivx\d]+$/.test(last) && to - from > 2 ? (tokens[to - 2]?.lower ?? '') : last;
  for (let i = from; i < to - 1; i++) {
    const word = tokens[i]?.lower ?? '';
    if (tokens[i + 1]?.capital === false && OF_HEADS.has(word)) {
      // `House of Assembly`, `Hall of Fame` are bodies; `State of Texas` is a place.
      if (word === 'house' || word === 'hall') return 'organisation';
      if (word === 'state' && tokens[i + 2]?.lower === 'the') return 'other';
      return (PLACE_HEADS.has(word) && !ORGANISATION_HEADS.has(word)) || /^states?$/.test(word)
        ? 'place'
        : 'organisation';
    }
    if (tokens[i + 1]?.capital === false && OTHER_HEADS.has(word)) return 'other';
  }
  if (FIRM_SUFFIXES.has(last) || ORGANISATION_HEADS.has(numbered)) return 'organisation';
  if (PLACE_HEADS.has(numbered)) return 'place';
  return OTHER_HEADS.has(numbered) ? 'other' : 'none';
}

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

/** Splits `US President Joe Biden`, `German Chancellor Olaf Scholz` and such; whole names stay whole. */
function cut(
  tokens: readonly Token[],
  start: number,
  end: number,
  known: KnownNames,
  titledBefore: boolean,
  parts: Part[],
): void {
  let from = start;
  let to = end;
  while (from < to && tokens[from]?.capital === false) from++;
  while (from < to && tokens[to - 1]?.capital === false) to--;
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
        isDemonym(tokens[from]?.lower ?? '') &&
        !(to - from > 1 && titledBefore && isGivenName(tokens[from]?.text ?? ''))
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
  } else if (to - from === 1 && isDemonym(tokens[from]?.lower ?? '') && !known.byKey.has(keyOf(tokens, from, to)))
    return;
  parts.push({ from, to, titled: titledBefore });
}

/** `County Coroner Jane Doe`, `Minnesotan Jane Doe`: where the person begins behind words that are nobody’s name; else `from`. */
function personBehindWords(tokens: readonly Token[], from: number, to: number, known: KnownNames): number {
  for (let i = from; i < to - 1; i++) {
    const token = tokens[i];
    if (token === undefined || !token.capital || to - i > 4) return from;
    if (
      i > from &&
      isGivenName(token.text) &&
      !isCommonWord(token.lower) &&
      !ORGANISATION_HEADS.has(tokens[to - 1]?.lower ?? '')
    )
      return i;
    const word = isDemonym(token.lower) || ROLE_NOUNS.has(token.lower) || isDictionaryWord(token.lower);
    if (!word || known.byKey.has(token.text) || PLACE_STARTS.has(token.lower)) return from;
  }
  return from;
}

/** A country or body right before another name: `NATO Secretary …`, `Al Jazeera Katrina Yu`; not `Paris Hilton`. */
function isSplit(
  tokens: readonly Token[],
  from: number,
  middle: number,
  to: number,
  known: KnownNames,
  titled: boolean,
): boolean {
  const left = known.byKey.get(keyOf(tokens, from, middle));
  if (left?.trust !== 'sure') return false;
  // `Governor of Washington Chris Gregoire`, but `Paris Hilton`.
  if (!titled && isGivenName(tokens[from]?.text ?? '')) return false;
  return isGivenName(tokens[middle]?.text ?? '') || knownFrom(tokens, middle, known, to) === to;
}

function isNamedByHead(tokens: readonly Token[], from: number, to: number): boolean {
  const head = headKind(tokens, from, to);
  if (head !== 'organisation' && head !== 'place') return false;
  // `President John Bank`: a full title and a given name outweigh the last word.
  return !tokens.slice(from + 1, to - 1).some((token) => isGivenName(token.text));
}

function titleBlock(tokens: readonly Token[], from: number, to: number): Run | null {
  for (let i = from; i < to; i++) {
    if (!TITLES.has(bare(tokens[i]))) continue;
    // `Martin Luther King`: a title's word at the end, behind a given name, is a surname.
    if (i > from && i === to - 1 && isGivenName(tokens[from]?.text ?? '')) continue;
    let start = i;
    while (start > from && (TITLE_MODIFIERS.has(bare(tokens[start - 1])) || isTitleDemonym(tokens, start - 1, from)))
      start--;
    let end = i + 1;
    while (
      end < to &&
      (TITLES.has(bare(tokens[end])) || TITLE_MODIFIERS.has(bare(tokens[end])) || tokens[end]?.capital === false)
    )
      end++;
    return { from: start, to: end };
  }
  return null;
}

function isTitleDemonym(tokens: readonly Token[], at: number, from: number): boolean {
  return at >= from && isDemonym(tokens[at]?.lower ?? '');
}

function bare(token: Token | undefined): string {
  return (token?.lower ?? '').replace(/\.$/, '');
}
