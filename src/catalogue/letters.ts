/** Where a name stands in an A to Z. */
export interface LetterPlace {
  /** What is shown: `S`, `Ж`; `#` for what stands under no letter (figures, Chinese characters). */
  readonly letter: string;
  /** Name of the letter's page, without its ending: `s`, `u0416`, `0`. */
  readonly page: string;
  /** Name of the page of its first two letters, for a letter that is too large for one page: `sa`, `u0416-0410`. */
  readonly pair: string;
}

/** Scripts whose names are listed by their first letter. Chinese characters have no order that a name alone tells. */
const ALPHABETS =
  /^[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Hangul}\p{Script=Hiragana}]$/u;

/** Diacritics are folded, capitals and small letters are one, katakana stand under their hiragana. */
export function letterPlace(name: string): LetterPlace {
  const [first = '', second = ''] = name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}\s-]+/gu, '')
    .replace(/^[\s-]+/u, '')
    .toUpperCase();
  const letter = hiragana(first);
  if (/^[A-Z]$/u.test(letter)) {
    const page = letter.toLowerCase();
    return { letter, page, pair: `${page}${/^[A-Z]$/u.test(second) ? second.toLowerCase() : '0'}` };
  }
  if (!ALPHABETS.test(letter))
    return { letter: '#', page: '0', pair: `0-${hex((letter.codePointAt(0) ?? 0) >> 8, 2)}` };
  const page = `u${hex(letter.codePointAt(0) ?? 0, 4)}`;
  const next = hiragana(second);
  return { letter, page, pair: `${page}-${ALPHABETS.test(next) ? hex(next.codePointAt(0) ?? 0, 4) : '0'}` };
}

/** Unicode puts the one 96 places after the other (U+3041 and U+30A1). */
function hiragana(letter: string): string {
  return letter >= 'ァ' && letter <= 'ヶ' ? String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60) : letter;
}

function hex(code: number, length: number): string {
  return code.toString(16).padStart(length, '0');
}
