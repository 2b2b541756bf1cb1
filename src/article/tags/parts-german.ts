import type { KnownNames } from './known-names.ts';
import { isGivenName } from './lexicon.ts';
import type { Part } from './cut-names.ts';
import { knownFrom } from './runs.ts';
import type { Token } from './tokens.ts';

const PARTICLES = new Set(['von', 'van', 'de', 'zu', 'der', 'den', 'al', 'bin']);
/** Words that begin sentences, though somewhere in the world they are given names: "Der Stadtrat". */
const SMALL_WORDS = new Set(
  'der die das den dem des ein eine einen einem einer eines im am zum zur vom in an auf aus bei mit nach seit von zu für um vor ab bis so wie was wer wo da dann als wenn ob es er sie wir ihr man nun nur noch auch doch aber und oder kein keine alle viele sein seine ihre unser mein dein dieser diese dieses jeder jede heute morgen gestern'.split(
    ' ',
  ),
);

/**
 * Names where every noun has a capital, so that a capital tells nothing: known names, and given names with the word behind them.
 */
export function partsAmongNouns(
  tokens: readonly Token[],
  known: KnownNames,
  lowerInText: ReadonlySet<string>,
): readonly Part[] {
  const parts: Part[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token?.capital !== true) {
      i++;
      continue;
    }
    const to = Math.max(knownFrom(tokens, i, known), personFrom(tokens, i, lowerInText));
    // A single word may be the surname of a person named in full elsewhere; it is looked at later.
    parts.push({ from: i, to: Math.max(to, i + 1), titled: false });
    i = Math.max(to, i + 1);
  }
  return parts;
}

function personFrom(tokens: readonly Token[], from: number, lowerInText: ReadonlySet<string>): number {
  const first = tokens[from];
  if (first === undefined || first.possessive || SMALL_WORDS.has(first.lower)) return from;
  if (!isGivenName(first.text) || lowerInText.has(first.lower)) return from;
  let to = from + 1;
  const close = (at: number): boolean => tokens[at]?.gap === ' ';
  while (to - from < 3 && close(to) && tokens[to]?.capital === true && isGivenName(tokens[to]?.text ?? '')) to++;
  let surname = to;
  while (close(surname) && PARTICLES.has(tokens[surname]?.lower ?? '') && tokens[surname]?.capital === false) surname++;
  const last = tokens[surname];
  if (last?.capital === true && close(surname) && /^\p{L}/u.test(last.text) && !lowerInText.has(last.lower))
    return surname + 1;
  return to - from > 1 ? to : from;
}
