/**
 * How a character of running text can stand between its neighbours, as a logarithm of the odds: 0 says nothing, below it is
 * against the reading. The same for all languages; what a wrong encoding gives breaks these rules at once (`CafÈ`, `naпve`).
 */
const SCRIPTS_MIXED = -5;
const CAPITAL_IN_WORD = -3;
const SMALL_AMONG_CAPITALS = -2;
const LONE_LETTER = -1;
const LONE_LETTER_NO_WORD = -3;
const MARK_IN_WORD = -4;
const SIGN_AT_WORD = -1.5;
const YEN_BEFORE_LINE = -3.5;
const QUOTE_MISPLACED = -2.5;
const QUOTE_IN_PLACE = 0.7;

/** Letters after an apostrophe: it’s, don’t, I’m. `decode-marks.ts` knows more of where one stands. */
const AFTER_APOSTROPHE = /[stm]/i;

/** Latin letters beyond ASCII that are words by themselves, or a word's initial. */
const WORD_OF_ONE = /[àáâãåæèéêíòóôöøúőÀÁÂÅÆÈÉÍÓÔÖØÚŐ]/;

/** Signs that belong to the figure before them or after them, and those that are put to the end of a word: `Xerox®`, `Smith†`, `Mª`. */
const AFTER_DIGIT = /[°½¼¾²³ªº¢‰]/;
const BEFORE_DIGIT = /[±×]/;
const AFTER_WORD = /[®™ªº†‡²³]/;

/** What a character is to its neighbours. `other` letters have no case; a `space` is anything that parts words. */
export type CharacterClass =
  | 'capital'
  | 'small'
  | 'other'
  | 'digit'
  | 'space'
  | 'stop'
  | 'quote'
  | 'apostrophe'
  | 'dash'
  | 'ellipsis'
  | 'combining'
  | 'sign'
  | 'none';

/** A character with what the rules ask about it. */
export interface Classed {
  readonly character: string;
  readonly kind: CharacterClass;
  /** Of a letter: whether it is a Latin one. */
  readonly latin: boolean;
}

/** Tells the class of a character. */
export function classOf(character: string): Classed {
  return { character, kind: kindOf(character), latin: /\p{Script=Latin}/u.test(character) };
}

function kindOf(character: string): CharacterClass {
  // What an encoding leaves undefined, controls, and lines for drawing boxes.
  if (character === '' || /[\ufffd\p{Cc}\p{Co}\p{Cn}\u2500-\u259f]/u.test(character)) return 'none';
  if (/\p{M}/u.test(character)) return 'combining';
  if (/[ªºµ]/.test(character)) return 'sign';
  if (/\p{Lu}/u.test(character)) return 'capital';
  if (/\p{Ll}/u.test(character)) return 'small';
  if (/\p{L}/u.test(character)) return 'other';
  if (/\d/.test(character)) return 'digit';
  if (/[\s\p{Cf}]/u.test(character)) return 'space';
  if (/[“”„«»‘‚‹›¿¡]/.test(character)) return 'quote';
  if (character === '’') return 'apostrophe';
  if (/[–—]/.test(character)) return 'dash';
  if (character === '…') return 'ellipsis';
  return /[!-/:-@[-`{-~،؟؛·]/.test(character) ? 'stop' : 'sign';
}

/** How many quotation marks have no partner, by the counts of characters in a reading; an apostrophe may close one. */
export function unpaired(counts: ReadonlyMap<string, number>): number {
  const sum = (characters: string): number =>
    Array.from(characters).reduce((total, character) => total + (counts.get(character) ?? 0), 0);
  return Math.abs(sum('«') - sum('»')) + Math.max(0, sum('‘') - sum('’‚')) + (sum('“”„') % 2);
}

/** How well a character beyond ASCII stands between two others, in the reading of one encoding. */
export function standing(before: Classed, it: Classed, after: Classed): number {
  switch (it.kind) {
    case 'capital':
    case 'small':
    case 'other':
      return letterStanding(before, it, after);
    case 'quote':
      return quoteStanding(before, it, after);
    case 'apostrophe':
      if (isLetter(before) && isLetter(after)) return AFTER_APOSTROPHE.test(after.character) ? 1 : -1;
      return isOpen(before) && isOpen(after) ? QUOTE_MISPLACED : isOpen(before) ? -1.5 : 0.5;
    case 'dash':
      return dashStanding(before, it, after);
    case 'ellipsis':
      return isLetter(before) && after.kind !== 'small' ? -0.2 : -1.5;
    case 'combining':
      return isLetter(before) || before.kind === 'combining' ? 0 : MARK_IN_WORD;
    case 'space':
      return isLetter(before) && isLetter(after) ? -1.5 : -0.5;
    case 'sign':
      return signStanding(before, it, after);
    case 'none':
      return -6;
    default:
      return 0;
  }
}

function letterStanding(before: Classed, it: Classed, after: Classed): number {
  let score = 0;
  if (isLetter(before) && before.latin !== it.latin) score += SCRIPTS_MIXED;
  if (isLetter(after) && after.latin !== it.latin) score += SCRIPTS_MIXED;
  if (it.kind === 'capital' && before.kind === 'small') score += CAPITAL_IN_WORD;
  if (it.kind === 'small' && after.kind === 'capital') score += CAPITAL_IN_WORD;
  // `FRÄULEIN` is written with a small letter by no language.
  if (it.kind === 'small' && before.kind === 'capital' && after.kind === 'capital') score += SMALL_AMONG_CAPITALS;
  if (!isLetter(before) && !isLetter(after))
    score += it.latin && !WORD_OF_ONE.test(it.character) ? LONE_LETTER_NO_WORD : LONE_LETTER;
  // No word begins with it; the Macintosh has it where windows-1252 has `§`.
  if (it.character === 'ß' && (!isLetter(before) || before.character === 'ß')) score += MARK_IN_WORD;
  if (before.kind === 'digit' || after.kind === 'digit') score += SIGN_AT_WORD;
  return score;
}

function quoteStanding(before: Classed, it: Classed, after: Classed): number {
  if (isLetter(before) && isLetter(after)) return MARK_IN_WORD;
  if (/[¿¡„‚]/.test(it.character)) return isOpen(before) && !isOpen(after) ? QUOTE_IN_PLACE : QUOTE_MISPLACED;
  return isOpen(before) === isOpen(after) ? (isOpen(before) ? -0.5 : -1) : QUOTE_IN_PLACE;
}

function dashStanding(before: Classed, it: Classed, after: Classed): number {
  if (isOpen(before) && isOpen(after)) return 1;
  if (before.kind === 'digit' && after.kind === 'digit') return 1.5;
  // The shorter one joins names (`Smith–Jones`), the longer one parts what is said.
  if (isLetter(before) && isLetter(after)) return it.character === '—' || after.kind === 'capital' ? -0.3 : -2.5;
  // Speech begins with one in Spanish and French (`—dijo`); in other scripts a space follows.
  return isOpen(before) && isLetter(after) && !(after.latin && it.character === '—') ? MARK_IN_WORD : -1;
}

function signStanding(before: Classed, it: Classed, after: Classed): number {
  if (isLetter(before) && isLetter(after)) return MARK_IN_WORD;
  if (/[£€$¥]/.test(it.character)) {
    if (before.kind === 'digit' || after.kind === 'digit') return 1;
    if (isLetter(after)) return MARK_IN_WORD;
    // At the start of a line it is the Macintosh's `•`.
    return it.character === '¥' && /[\r\n]/.test(before.character) ? YEN_BEFORE_LINE : SIGN_AT_WORD;
  }
  if (it.character === '•') return isOpen(after) ? 0.5 : isLetter(before) ? MARK_IN_WORD : SIGN_AT_WORD;
  if (it.character === '×' && before.kind === 'digit' && after.kind === 'digit') return 1;
  if (AFTER_DIGIT.test(it.character) && before.kind === 'digit') return 1;
  if (BEFORE_DIGIT.test(it.character) && after.kind === 'digit') return 0.5;
  if (it.character === 'µ' && !isLetter(before)) return 0;
  if (/[§¶]/.test(it.character) && !isLetter(before) && !isLetter(after)) return 0.5;
  if (AFTER_WORD.test(it.character)) {
    if (isLetter(before)) return 0;
    if (isLetter(after) && !after.latin) return MARK_IN_WORD;
  }
  return isLetter(before) || isLetter(after) ? SIGN_AT_WORD : -0.5;
}

function isLetter({ kind }: Classed): boolean {
  return kind === 'capital' || kind === 'small' || kind === 'other' || kind === 'combining';
}

/** Whether a word does not touch there. */
function isOpen({ kind, character }: Classed): boolean {
  return kind === 'space' || kind === 'dash' || character === '(' || character === '[';
}
