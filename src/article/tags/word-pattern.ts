import { EMPTY_HASH, folded, withCode } from './hash.ts';

/** What a word is. `wordsIn` finds the same, reading by hand what is plain ASCII. */
export const WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu}(?![\p{L}.])|\p{Lu}\.(?=\s?\p{Lu})|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|St|Rev|Hon|Jr|Sr|Inc|Co|Corp|Ltd|Mt|Ft|Maj|Adm|Bros)\.|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‐‑&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:(?<=s)['’](?=[\s,.;:!?]|$))?/gu;
const FULL_STOP = 0x2e;
/** Of the pattern's words with a capital that end in a full stop: a longer one, or one in small letters, ends before it. */
const LONGEST_SHORTENED = 'Capt'.length;

/** What a word is made of: small ASCII letters and figures, capitals among them, or also other characters. */
export type WordLetters = 'small' | 'capitals' | 'others';

/** By code: 1 for a small ASCII letter or a figure, 2 for a capital. */
const ASCII_WORD = new Uint8Array(128);
for (let code = 0x30; code <= 0x39; code++) ASCII_WORD[code] = 1;
for (let code = 0x61; code <= 0x7a; code++) ASCII_WORD[code] = 1;
for (let code = 0x41; code <= 0x5a; code++) ASCII_WORD[code] = 2;

/**
 * Calls `use` for each word of a sentence, as `WORD` finds them, with its `hashOf` where its letters are ASCII. A run of ASCII letters and figures that ends at plain
 * punctuation is a word by itself; the pattern, a dozen times as slow, is asked about the others alone.
 */
export function wordsIn(
  sentence: string,
  use: (start: number, end: number, letters: WordLetters, hash: number) => void,
): void {
  const { length } = sentence;
  for (let at = 0; at < length;) {
    let code = sentence.charCodeAt(at);
    if (code < 0x80 && ASCII_WORD[code] === 0) {
      at++;
      continue;
    }
    let end = at;
    let kinds = 0;
    let hash = EMPTY_HASH;
    while (code < 0x80 && ASCII_WORD[code] !== 0) {
      kinds |= ASCII_WORD[code] ?? 0;
      hash = withCode(hash, code);
      end++;
      // Behind the end it is NaN, which is no word's.
      code = sentence.charCodeAt(end);
    }
    const isStopped = code === FULL_STOP && (kinds === 1 || end - at > LONGEST_SHORTENED);
    if (end > at && (end === length || isStopped || endsPlainly(code))) {
      use(at, end, kinds === 1 ? 'small' : 'capitals', folded(hash));
      at = end;
      continue;
    }
    WORD.lastIndex = at;
    const match = WORD.exec(sentence);
    if (match === null) return;
    at = match.index + match[0].length;
    use(match.index, at, 'others', 0);
  }
}

/** Whether a character ends a word whatever the word is and whatever follows: not `.`, `'`, `&`, `-`, nor most others beyond ASCII. */
function endsPlainly(code: number): boolean {
  return code < 0x80
    ? code !== FULL_STOP && code !== 0x27 && code !== 0x26 && code !== 0x2d
    : code === 0x201d || code === 0x201c || code === 0x2013 || code === 0x2014;
}
