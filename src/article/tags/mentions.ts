import type { KnownNames } from './known-names.ts';
import { BODY_NOUNS, isDictionaryWord, isGivenName, PLACE_STARTS, ROLE_NOUNS, SAYING_VERBS } from './lexicon.ts';
import { partsAmongNouns } from './parts-german.ts';
import { type HeadKind, headKind, type Part, partsOf } from './parts.ts';
import { keyOf, runsOf } from './runs.ts';
import type { Token } from './tokens.ts';

/** One place in the text where something is named, with what its surroundings say of its kind. */
export interface Mention {
  /** Words of the name, without a leading article. */
  readonly words: readonly string[];
  readonly key: string;
  readonly head: HeadKind;
  readonly sentence: number;
  /** Stands where any word has a capital. */
  readonly initial: boolean;
  readonly titled: boolean;
  /** The title is one that few hold, so that a single name tells who it is: `Pope Francis`, `President Obama`. */
  readonly reigning: boolean;
  readonly articled: boolean;
  /** A verb of saying stands right behind or before it. */
  readonly speaks: boolean;
  /** A noun of work or kin stands right before it, or behind it after a comma. */
  readonly hasRole: boolean;
  /** `in`, `at`, `near` … stand right before it. */
  readonly located: boolean;
  /** Of these, `in`, `at` or `near`. */
  readonly settled: boolean;
  /** `, Region` or `, Country` follows. */
  readonly within: boolean;
  /** `the`, the name, and a noun such as `newspaper`. */
  readonly bodied: boolean;
  /** Acronym that follows in brackets and fits, e.g. `OX`. */
  readonly acronym: string | null;
}

const REIGNING = new Set(
  'president minister premier chancellor pope king queen prince princess emperor empress tsar czar kaiser sultan emir ayatollah'.split(
    ' ',
  ),
);
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

/** Mentions in one sentence, in order. */
export function mentionsIn(
  tokens: readonly Token[],
  sentence: number,
  known: KnownNames,
  language: string,
  lowerInText: ReadonlySet<string>,
): readonly Mention[] {
  return partsIn(tokens, known, language, lowerInText).map(({ from, to, titled }) => {
    const before = tokens[from - 1];
    const after = tokens[to];
    const first = tokens[from];
    const close = /^\s+$/.test(first?.gap ?? '');
    const head = headKind(tokens, from, to);
    return {
      words: wordsOf(tokens, from, to),
      key: keyOf(tokens, from, to),
      head: head === 'none' ? startKind(tokens, from, to) : head,
      sentence,
      initial: first?.initial === true,
      titled,
      reigning: titled && REIGNING.has(before?.lower ?? ''),
      articled: close && before?.lower === 'the',
      speaks: speaksAt(tokens, from, to),
      hasRole: (close && ROLE_NOUNS.has(before?.lower ?? '') && before?.possessive === false) || roleBehind(tokens, to),
      located: isLocated(tokens, from),
      settled: close && language === 'en' && /^(?:in|at|near)$/.test(before?.text ?? ''),
      within: after?.gap === ', ' && known.byKey.get(keyOf(tokens, to, to + 1))?.kind === 'place' && after.capital,
      bodied:
        before?.lower === 'the' &&
        after?.gap === ' ' &&
        BODY_NOUNS.has(after.lower) &&
        !after.capital &&
        tokens[to - 1]?.possessive !== true,
      acronym: acronymBehind(tokens, from, to),
    };
  });
}

/** In German nouns have capitals, so names are looked for in another way. */
function partsIn(
  tokens: readonly Token[],
  known: KnownNames,
  language: string,
  lowerInText: ReadonlySet<string>,
): readonly Part[] {
  if (language === 'de' || language === 'lb') return partsAmongNouns(tokens, known, lowerInText);
  return runsOf(tokens, known, language).flatMap((run) => partsOf(tokens, run, known, language, lowerInText));
}

function wordsOf(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const owner = token.possessive && i < to - 1 ? "'s" : '';
    if (i > from && token.gap === '') words.push(`${words.pop() ?? ''}${token.text}`);
    else words.push((i > from && token.gap.includes('&') ? '& ' : '') + token.text + owner);
  }
  return words;
}

function startKind(tokens: readonly Token[], from: number, to: number): HeadKind {
  const first = (tokens[from]?.lower ?? '').replace(/\.$/, '');
  return to - from >= 2 && PLACE_STARTS.has(first) && !/^(?:san|santa|los|las|el|monte|st|são|saint|santo)$/.test(first)
    ? 'place'
    : 'none';
}

function speaksAt(tokens: readonly Token[], from: number, to: number): boolean {
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
function isLocated(tokens: readonly Token[], from: number): boolean {
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
function roleBehind(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined || !/^,\s$/.test(next.gap)) return false;
  if (next.lower === 'who' || next.lower === 'whose') return true;
  if (/^\d\d$/.test(next.text)) return /^,/.test(tokens[to + 1]?.gap ?? '');
  for (let i = to; i < Math.min(tokens.length, to + 6); i++) {
    const token = tokens[i];
    if (token === undefined || (i > to && /[,.;:]/.test(token.gap))) return false;
    if (!token.capital && ROLE_NOUNS.has(token.lower)) return true;
  }
  return false;
}

function acronymBehind(tokens: readonly Token[], from: number, to: number): string | null {
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

/** Whether a word that opens a name is surely a given name: not also an ordinary word or a place. */
export function isPlainGivenName(word: string, known: KnownNames): boolean {
  return isGivenName(word) && !isDictionaryWord(word.toLowerCase()) && known.byKey.get(word)?.trust !== 'sure';
}
