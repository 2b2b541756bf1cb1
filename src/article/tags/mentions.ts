import { acronymBehind, isLocated, roleBehind, speaksAt, startKind } from './cues.ts';
import type { Part } from './cut-names.ts';
import { type HeadKind, headKind } from './head-kind.ts';
import type { KnownNames } from './known-names.ts';
import { BODY_NOUNS, isDictionaryWord, isGivenName, ROLE_NOUNS } from './lexicon.ts';
import { partsAmongNouns } from './parts-german.ts';
import { partsOf } from './parts.ts';
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

/** Whether a word that opens a name is surely a given name: not also an ordinary word or a place. */
export function isPlainGivenName(word: string, known: KnownNames): boolean {
  return isGivenName(word) && !isDictionaryWord(word.toLowerCase()) && known.byKey.get(word)?.trust !== 'sure';
}
