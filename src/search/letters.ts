/**
 * Letters that Unicode does not take apart into a letter and a mark, and what a reader types who has not got them on the keyboard.
 * The client has the same table (`src/client/engine/fold.ts`), since neither folder may import the other; a test compares them.
 */
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
const LETTER = /[ßøłæœđðþẞØŁÆŒĐÐÞ]/u;
const LETTER_EACH = /[ßøłæœđðþẞØŁÆŒĐÐÞ]/gu;

/**
 * A token with these letters as they are looked up: `Smørrebrød` as `Smorrebrod`. In capitals only where all of it is: a capital
 * within a word parts it.
 */
export function plainLetters(token: string): string {
  if (!LETTER.test(token)) return token;
  const isCapital = token === token.toUpperCase() && token !== token.toLowerCase();
  return token.replace(LETTER_EACH, (letter) => {
    const plain = LETTERS[letter === 'ẞ' ? 'ß' : letter.toLowerCase()] ?? letter;
    if (letter === letter.toLowerCase()) return plain;
    return isCapital && token.length > 1 ? plain.toUpperCase() : plain.charAt(0).toUpperCase() + plain.slice(1);
  });
}

/** A letter or sign of a script in which words differ by their signs alone: as `src/client/engine/fold.ts` has it. */
export const SIGNED =
  /(?![\p{sc=Zinh}\p{sc=Zyyy}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])[\p{L}\p{M}]/u;

const SIGN = new RegExp(`(?=\\p{M})${SIGNED.source}`, 'u');

/**
 * Whether Pagefind does not tell how a token is written: it is handed over in plain letters, or has signs that Pagefind leaves out
 * even of a word's form (tone marks of Thai, the virama).
 */
export function hasOwnForm(token: string): boolean {
  return plainLetters(token) !== token || SIGN.test(token);
}

/** A token as it is written, in small letters without punctuation: by it a word typed as it stands counts for more, or alone. */
export function written(token: string): string {
  return token.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** The part of a compound of which Pagefind tells the form, with the signs that it leaves out; null where it is none. */
export function writtenPart(token: string, form: string): string | null {
  const parts = token.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
  return parts.find((part) => part.replace(/[^\p{Alphabetic}\p{N}]/gu, '') === form) ?? null;
}
