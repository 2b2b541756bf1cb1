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

const WORD =
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
  const push = (written: string, start: number): void => {
    const end = start + written.length;
    const text = written.replace(apostrophe === 'suffix' ? SUFFIX : POSSESSIVE, '');
    const gap = sentence.slice(last, start);
    tokens.push({
      text,
      lower: text.toLowerCase().replace(/’/g, "'"),
      start,
      end,
      capital: CAPITAL.test(text),
      possessive: text.length < written.length,
      initial: tokens.length === 0 || OPENS.test(gap),
      gap,
    });
    last = end;
  };
  for (const match of sentence.matchAll(WORD)) {
    const [word] = match;
    const elided = apostrophe === 'elision' ? ELISION.exec(word)?.[0] : undefined;
    if (elided !== undefined) {
      push(elided, match.index);
      push(word.slice(elided.length), match.index + elided.length);
    } else push(word, match.index);
  }
  return tokens;
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
