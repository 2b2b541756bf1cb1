/** A word of a sentence. */
export interface Token {
  /** As written, without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  /** Position of the first character in the sentence, and of the one behind the last (possessive ending included). */
  readonly start: number;
  readonly end: number;
  /** Begins with a capital, prefixes such as `al-` apart. */
  readonly capital: boolean;
  /** Written with `’s` or `s’`. */
  readonly possessive: boolean;
  /** Would have a capital anyway: first in the sentence or in a quotation. */
  readonly initial: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** What a word is. `wordsIn` finds the same, reading by hand what is plain ASCII. */
export const WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu}(?![\p{L}.])|\p{Lu}\.(?=\s?\p{Lu})|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|St|Rev|Hon|Jr|Sr|Inc|Co|Corp|Ltd|Mt|Ft|Maj|Adm|Bros)\.|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‐‑&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:(?<=s)['’](?=[\s,.;:!?]|$))?/gu;
/** `elision`: ends a small word, `l’Allemagne`. `suffix`: begins an ending, `Ankara’da`. `plain`: a genitive or a part of the name. */
export type Apostrophe = 'elision' | 'suffix' | 'plain';

const SUFFIX = /['’]\p{Ll}+$/u;
const POSSESSIVE = /['’]s$|(?<=s)['’]$/;
const CAPITAL = /^(?:(?:al|el|ad|as|ash|ar|at|an|abd|d|l|o|mac)[-'’])?\p{Lu}/u;
const ELISION = /^(?:l|d|qu|n|s|j|m|t|c|jusqu|lorsqu|puisqu|quelqu|dell|nell|all|sull|dall|un)['’](?=\p{L})/iu;
const OPENS = /(?:^|[\s(—–-])["“”„«'‘]\s*$|[:]\s*["“”„«'‘(]?\s*$|[.!?…]["”’)\]]*\s*["“«'‘(]*$|^\s*[•*·–—-]\s*$/u;

/**
 * Words of a sentence in order. Numbers count as words. In languages that write elisions (`l’Allemagne`), these are words of their own.
 * @param apostrophe what an apostrophe inside a word does in the language
 */
export function tokenise(sentence: string, apostrophe: Apostrophe): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const push = (text: string, start: number, plainly: WordLetters): void => {
    const isPlain = plainly !== 'others';
    const gap = gapBetween(sentence, last, start);
    last = start + text.length;
    const word = isPlain ? text : text.replace(apostrophe === 'suffix' ? SUFFIX : POSSESSIVE, '');
    const first = word.charCodeAt(0);
    tokens.push({
      text: word,
      lower: plainly === 'small' ? word : isPlain ? word.toLowerCase() : word.toLowerCase().replace(/’/g, "'"),
      start,
      end: last,
      capital: (first >= 0x41 && first <= 0x5a) || (!isPlain && CAPITAL.test(word)),
      possessive: word.length < text.length,
      initial: tokens.length === 0 || (gap !== ' ' && gap !== ', ' && OPENS.test(gap)),
      gap,
    });
  };
  wordsIn(sentence, (word, start, letters) => {
    const elided = apostrophe === 'elision' && letters === 'others' ? ELISION.exec(word)?.[0] : undefined;
    if (elided === undefined) return push(word, start, letters);
    push(elided, start, 'others');
    push(word.slice(elided.length), start + elided.length, 'others');
  });
  return tokens;
}

/** Nearly always a space: no text of its own for each. */
function gapBetween(sentence: string, last: number, start: number): string {
  return start === last + 1 && sentence.charCodeAt(last) === 0x20 ? ' ' : sentence.slice(last, start);
}

/** What a word is made of: small ASCII letters and figures, capitals among them, or also other characters. */
type WordLetters = 'small' | 'capitals' | 'others';

/** By code: 1 for a small ASCII letter or a figure, 2 for a capital. */
const ASCII_WORD = new Uint8Array(128);
for (let code = 0x30; code <= 0x39; code++) ASCII_WORD[code] = 1;
for (let code = 0x61; code <= 0x7a; code++) ASCII_WORD[code] = 1;
for (let code = 0x41; code <= 0x5a; code++) ASCII_WORD[code] = 2;

/**
 * Calls `use` for each word of a sentence, as `WORD` finds them. A run of ASCII letters and figures that ends at plain
 * punctuation is a word by itself; the pattern, a dozen times as slow, is asked about the others alone.
 */
export function wordsIn(sentence: string, use: (word: string, start: number, letters: WordLetters) => void): void {
  const { length } = sentence;
  for (let at = 0; at < length;) {
    let code = sentence.charCodeAt(at);
    if (code < 0x80 && ASCII_WORD[code] === 0) {
      at++;
      continue;
    }
    let end = at;
    let kinds = 0;
    while (code < 0x80 && ASCII_WORD[code] !== 0) {
      kinds |= ASCII_WORD[code] ?? 0;
      end++;
      // Behind the end it is NaN, which is no word's.
      code = sentence.charCodeAt(end);
    }
    if (end > at && (end === length || endsPlainly(code))) {
      use(sentence.slice(at, end), at, kinds === 1 ? 'small' : 'capitals');
      at = end;
      continue;
    }
    WORD.lastIndex = at;
    const match = WORD.exec(sentence);
    if (match === null) return;
    use(match[0], match.index, 'others');
    at = match.index + match[0].length;
  }
}

/** Whether a character ends a word whatever the word is and whatever follows: not `.`, `'`, `&`, `-`, nor most others beyond ASCII. */
function endsPlainly(code: number): boolean {
  return code < 0x80
    ? code !== 0x2e && code !== 0x27 && code !== 0x26 && code !== 0x2d
    : code === 0x201d || code === 0x201c || code === 0x2013 || code === 0x2014;
}

const ENDING = /[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}])|[。！？]+[」』”]?/gu;
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|St|Rev|Hon|Mt|Ft|Maj|Adm|No|vs|Nr|bzw|ca|etc|M|Mme|Sra?|Sig)\.\s*$/u;

/** Cuts a paragraph into sentences, white space around them taken off. */
export function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(ENDING)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && ABBREVIATION.test(paragraph.slice(Math.max(start, end - 24), end))) continue;
    sentences.push(paragraph.slice(start, end).trim());
    start = end;
  }
  const rest = paragraph.slice(start).trim();
  if (rest !== '') sentences.push(rest);
  return sentences;
}
