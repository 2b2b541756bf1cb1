import { cutAtDashes } from './dashes.ts';
import type { SearchRecord } from './record.ts';

/** White space as Pagefind parts words by it: Unicode's White_Space (JavaScript's `\s` knows U+FEFF besides and U+0085 not). */
const SPACE = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const OUTER_SPACES = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, 'gu');
const INNER_SPACES = new RegExp(`[${SPACE}]+`, 'gu');

/** What is not on one line with single spaces: one look, where most text needs no more. */
const UNTIDY = new RegExp(`[\\u200B${SPACE.replace(' ', '')}]|^ | $|  `, 'u');

/** Pagefind marks the ends of words in some scripts by U+200B, and takes it out of what it reads. */
const MARKS = /\u200B/gu;

/** Ends of a block after which Pagefind sets a full stop, so that an excerpt over two paragraphs reads well. */
const WANTS_STOP = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}'")$*]$/u;

/** Words that Pagefind's own parser uses as signs, and how each of them begins. */
const SIGN = /^___(?:END_)?PAGEFIND_/u;
const SIGN_START = '___';

/** What of a record is indexed: its headline, and each paragraph. Tokens stand with a single space between. */
export interface IndexedText {
  /** The headline on one line: what is shown above a result. */
  readonly headline: string;
  /** Tokens of the headline alone. */
  readonly title: string;
  /** The headline as a part of the text, the full stop after it included, and the story: what excerpts are cut from. */
  readonly content: string;
  /** Tokens of `content`. */
  readonly tokens: string;
  /** How many of them are the headline's. */
  readonly heading: number;
}

export type Cutter = (record: SearchRecord) => IndexedText;

/**
 * Cuts a record into the tokens that Pagefind would see in its page (`bundlePage`): what stands between white space, with a
 * full stop after a headline or paragraph without one.
 */
export function tokensOf(record: Pick<SearchRecord, 'headline' | 'text'>): IndexedText {
  const headline = oneLine(record.headline);
  const heading = withoutSigns(stopped(headline));
  const lines = heading === '' ? [] : [heading];
  for (const line of record.text.split('\n')) {
    const tokens = withoutSigns(stopped(oneLine(line)));
    if (tokens !== '') lines.push(tokens);
  }
  const content = lines.join(' ');
  return {
    headline,
    title: cutAtDashes(withoutSigns(headline)),
    content,
    tokens: cutAtDashes(content),
    heading: countTokens(cutAtDashes(heading)),
  };
}

/** Text on one line, single spaces, without the marks that Pagefind leaves out. */
export function oneLine(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.replace(MARKS, '').replace(OUTER_SPACES, '').replace(INNER_SPACES, ' ');
}

/** A full stop is wanted after the last character only, which is at most two units long. */
function stopped(text: string): string {
  return WANTS_STOP.test(text.slice(-2)) ? `${text}.` : text;
}

/** @param text on one line. */
function withoutSigns(text: string): string {
  if (!text.includes(SIGN_START)) return text;
  return text
    .split(' ')
    .filter((token) => !SIGN.test(token))
    .join(' ');
}

function countTokens(line: string): number {
  return line === '' ? 0 : line.split(' ').length;
}
