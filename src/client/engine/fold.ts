/** Letters that Unicode does not take apart into a letter and a mark, as a keyboard without them writes them; so the index has them (`src/search/letters.ts`). */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Small letters as words are indexed. */
export function plainLetters(text: string): string {
  return text.replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}

/**
 * Marks of scripts in which they are accents (Latin, Greek, Cyrillic) or may be left out (Arabic, Hebrew, Syriac); not the vowel
 * signs and tone marks of others, nor those that tell か from が.
 */
const ACCENTS =
  /(?=\p{M})(?![\u3099\u309a])[\p{sc=Zinh}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}]/gu;

const ASCII = /^[ -~]*$/;

/** Without case and accents, with the quotation marks and hyphens of a keyboard: how names are compared. */
export function fold(text: string): string {
  // Most names; the long way takes ten times as long.
  if (ASCII.test(text)) return text.toLowerCase().trim();
  return plainLetters(text.normalize('NFD').replace(ACCENTS, '').normalize('NFC').toLowerCase())
    .replace(/[\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .trim();
}

/** As Pagefind takes all marks off a word to look it up. */
export function withoutMarks(text: string): string {
  return plainLetters(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

/** A letter or sign of a script in which words differ by their signs alone; as the index tells them apart (`src/search/letters.ts`). */
export const SIGNED =
  /(?![\p{sc=Zinh}\p{sc=Zyyy}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])[\p{L}\p{M}]/u;

/** Whether words are to be found only as they are written, since their signs are letters: Devanagari, Bengali, Tamil, Thai and others. */
export function isSigned(text: string): boolean {
  return SIGNED.test(text);
}
