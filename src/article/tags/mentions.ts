import { acronymBehind, isLocated, roleBehind, speaksAt, startKind } from './cues.ts';
import type { Part } from './cut-names.ts';
import { type HeadKind, headKind } from './head-kind.ts';
import type { KnownNames } from './known-names.ts';
import { BODY_NOUNS, ROLE_NOUNS } from './lexicon.ts';
import type { LowerInText } from './lower-in-text.ts';
import { partsAmongNouns } from './parts-german.ts';
import { addParts } from './parts.ts';
import { keyOf, runsOf } from './runs.ts';
import type { Tokens } from './tokens.ts';
import type { Word } from './word.ts';
import type { Words } from './words.ts';

/** One place in the text where something is named, with what its surroundings say of its kind. */
export interface Mention {
  /** Words of the name, without a leading article. */
  readonly words: readonly Word[];
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

const SETTLED = new Set(['in', 'at', 'near']);

/** Mentions in one sentence, in order. */
export function mentionsIn(
  tokens: Tokens,
  sentence: number,
  known: KnownNames,
  language: string,
  lowerInText: LowerInText,
): readonly Mention[] {
  return partsIn(tokens, known, language, lowerInText).map(({ from, to, titled }) => {
    const before = tokens.get(from - 1);
    const after = tokens.get(to);
    const first = tokens.get(from);
    const gap = first?.gap ?? '';
    const close = gap === ' ' || /^\s+$/.test(gap);
    const head = headKind(tokens, from, to);
    return {
      words: wordsOf(tokens, from, to, known.words),
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
      settled: close && language === 'en' && SETTLED.has(before?.text ?? ''),
      within: after?.gap === ', ' && after.capital && after.word.known?.kind === 'place',
      bodied:
        before?.lower === 'the' &&
        after?.gap === ' ' &&
        BODY_NOUNS.has(after.lower) &&
        !after.capital &&
        tokens.get(to - 1)?.possessive !== true,
      acronym: acronymBehind(tokens, from, to),
    };
  });
}

/** In German nouns have capitals, so names are looked for in another way. */
function partsIn(tokens: Tokens, known: KnownNames, language: string, lowerInText: LowerInText): readonly Part[] {
  if (language === 'de' || language === 'lb') return partsAmongNouns(tokens, known, lowerInText);
  const parts: Part[] = [];
  for (const run of runsOf(tokens, known, language)) addParts(parts, tokens, run, known, language, lowerInText);
  return parts;
}

function wordsOf(tokens: Tokens, from: number, to: number, words: Words): readonly Word[] {
  const found: Word[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens.get(i);
    if (token === undefined) break;
    const owner = token.possessive && i < to - 1 ? "'s" : '';
    const joint = i > from && token.gap.includes('&') ? '& ' : '';
    if (i > from && token.gap === '') found.push(words.of(`${found.pop()?.text ?? ''}${token.text}`));
    else found.push(owner === '' && joint === '' ? token.word : words.of(joint + token.text + owner));
  }
  return found;
}
