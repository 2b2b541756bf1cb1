import { FIRM_SUFFIXES, OF_HEADS, ORGANISATION_HEADS, OTHER_HEADS, OTHER_STARTS, PLACE_HEADS } from './lexicon.ts';
import { withoutFullStop } from './name-key.ts';
import type { Tokens } from './tokens.ts';

/** What a name's own words say it stands for; `other`: a treaty, a war, a work, … */
export type HeadKind = 'organisation' | 'place' | 'other' | 'none';

/** What a name's last word, or its word before `of`, says it is. */
export function headKind(tokens: Tokens, from: number, to: number): HeadKind {
  if (to - from < 2) return 'none';
  const last = withoutFullStop(tokens.get(to - 1)?.lower ?? '');
  if (OTHER_STARTS.has(tokens.get(from)?.lower ?? '')) return 'other';
  const numbered = to - from > 2 && /^[ivx\d]+$/.test(last) ? (tokens.get(to - 2)?.lower ?? '') : last;
  for (let i = from; i < to - 1; i++) {
    const word = tokens.get(i)?.lower ?? '';
    if (!tokens.isCapital(i + 1) && OF_HEADS.has(word)) {
      // `House of Assembly`, `Hall of Fame` are bodies; `State of Texas` is a place.
      if (word === 'house' || word === 'hall') return 'organisation';
      if (word === 'state' && tokens.get(i + 2)?.lower === 'the') return 'other';
      return (PLACE_HEADS.has(word) && !ORGANISATION_HEADS.has(word)) || /^states?$/.test(word)
        ? 'place'
        : 'organisation';
    }
    if (!tokens.isCapital(i + 1) && OTHER_HEADS.has(word)) return 'other';
  }
  if (FIRM_SUFFIXES.has(last) || ORGANISATION_HEADS.has(numbered)) return 'organisation';
  if (PLACE_HEADS.has(numbered)) return 'place';
  return OTHER_HEADS.has(numbered) ? 'other' : 'none';
}
