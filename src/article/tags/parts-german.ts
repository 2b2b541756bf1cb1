import type { KnownNames } from './known-names.ts';
import type { Part } from './cut-names.ts';
import type { LowerInText } from './lower-in-text.ts';
import { knownFrom } from './runs.ts';
import type { Tokens } from './tokens.ts';

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
export function partsAmongNouns(tokens: Tokens, known: KnownNames, lowerInText: LowerInText): readonly Part[] {
  const parts: Part[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!tokens.isCapital(i)) {
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

function personFrom(tokens: Tokens, from: number, lowerInText: LowerInText): number {
  const first = tokens.get(from);
  if (first === undefined || first.possessive || SMALL_WORDS.has(first.lower)) return from;
  if (!first.word.isGivenName || lowerInText.has(first.lower)) return from;
  let to = from + 1;
  const close = (at: number): boolean => tokens.get(at)?.gap === ' ';
  while (to - from < 3 && close(to) && tokens.isCapital(to) && tokens.get(to)?.word.isGivenName === true) to++;
  let surname = to;
  while (close(surname) && PARTICLES.has(tokens.get(surname)?.lower ?? '') && !tokens.isCapital(surname)) surname++;
  const last = tokens.get(surname);
  if (last?.capital === true && close(surname) && /^\p{L}/u.test(last.text) && !lowerInText.has(last.lower))
    return surname + 1;
  return to - from > 1 ? to : from;
}
