/** Letters that Unicode does not take apart into a letter and a mark, and what a reader types who has not got them on the keyboard. */
export const LETTERS: Readonly<Record<string, string>> = {
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

/** A token as it is written, in small letters without punctuation: by it a word typed as it stands counts for more. */
export function written(token: string): string {
  return token.toLowerCase().replace(/[^\p{Alphabetic}\p{N}]/gu, '');
}
