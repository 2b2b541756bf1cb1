import { createHash } from 'node:crypto';

/** Bytes (UTF-8) of the longest slug. */
export const LONGEST_SLUG = 80;

/** Names that Windows keeps for devices, with any ending. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/;
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu;
/** Latin letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'ng',
  ŧ: 't',
  ƒ: 'f',
  ə: 'e',
};
/** Symbols without which a name is another one: `C`, `C++`, `C#`, `F*`. */
const TELLING_SYMBOL = /[+#*=<>~^%$€£¥@§|\\\p{So}\p{Sc}\p{Sm}]/u;

/** Words of ASCII letters and figures, of which only the capitals and the spaces change. */
const PLAIN = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/**
 * The file name and identity of a tag: two spellings with one slug are one tag.
 * Lower case, Latin letters without diacritics, letters and digits of any script kept, `&` read as `and`, everything else a hyphen.
 * Safe as a file name on any system (no device names, at most `LONGEST_SLUG` bytes); what was cut or left out and
 * tells names apart is replaced by the start of the SHA-256 of the name. Never empty. Does not depend on the locale.
 */
export function tagSlug(name: string): string {
  if (PLAIN.test(name) && name.length <= LONGEST_SLUG) {
    const plain = name.toLowerCase().replaceAll(' ', '-');
    if (!DEVICES.test(plain)) return plain;
  }
  const folded = fold(name);
  const slug = folded
    .replace(/['’‘ʼ`´.]/g, (mark, at: number) => (mark === '.' && !isInAbbreviation(folded, at) ? '-' : ''))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  if (slug === '' || /^\p{M}/u.test(slug))
    return `${slug === '' ? 'tag' : `tag-${slug}`}-${digest(folded)}`.slice(0, LONGEST_SLUG);
  const marked = TELLING_SYMBOL.test(folded) || DEVICES.test(slug) ? `${slug}-${digest(folded)}` : slug;
  return Buffer.byteLength(marked) <= LONGEST_SLUG ? marked : `${cutTo(slug, LONGEST_SLUG - 9)}-${digest(folded)}`;
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(LATIN_MARKS, '$1')
    .normalize('NFC')
    .replace(/[ßæœøłđðþħıĸŋŧƒə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s*&\s*/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A point in or after single letters, `u.s.`, joins; elsewhere it parts. */
function isInAbbreviation(text: string, at: number): boolean {
  return /(?:^|[^\p{L}\p{N}])(?:\p{L}\.)*\p{L}$/u.test(text.slice(Math.max(0, at - 24), at));
}

/** The longest start of whole characters in at most so many bytes, without a hyphen at its end. */
function cutTo(slug: string, bytes: number): string {
  let kept = '';
  let size = 0;
  for (const character of slug) {
    size += Buffer.byteLength(character);
    if (size > bytes) break;
    kept += character;
  }
  return kept.replace(/-+$/, '');
}
