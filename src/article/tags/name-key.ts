const APOSTROPHES = /[’‘ʼ`]/g;
const NOT_ASCII = /[\u0080-\uffff]/;
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu;
const SPECIAL: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  İ: 'I',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
};

/**
 * The form under which names are compared inside the finder: Latin diacritics off, one kind of apostrophe,
 * capitals kept (`US` is not `us`).
 */
export function nameKey(name: string): string {
  if (!NOT_ASCII.test(name)) return name;
  return name
    .replace(APOSTROPHES, "'")
    .replace(/[‐‑]/g, '-')
    .normalize('NFD')
    .replace(LATIN_MARKS, '$1')
    .normalize('NFC')
    .replace(/[øØłŁđĐıİßæÆœŒ]/g, (letter) => SPECIAL[letter] ?? letter);
}

/** A word that may be shortened without the full stop that tells so: `gen.`. */
export function withoutFullStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}
