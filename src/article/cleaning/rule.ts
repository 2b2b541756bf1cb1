import { foldText } from '../dates/date-words.ts';

/** A line of the source file. */
export interface SourceLine {
  /** Text without its line end; trimmed. */
  readonly text: string;
  /** Line in the source, from 1. */
  readonly line: number;
}

/**
 * Where a rule may take a line away. `anywhere`: only what no story can say (`Advertisement`).
 * `edges`: before the story's first sentence or after its last. `tail`: after the last only.
 */
export type RuleZone = 'anywhere' | 'edges' | 'tail';

/** A named rule that tells a line which is no part of the story. It sees whole lines only. */
export interface CleaningRule {
  /** Kebab-case; stands in the article's record of what was mended. */
  readonly name: string;
  readonly zone: RuleZone;
  /** Languages whose phrases it knows, BCP 47. */
  readonly languages: readonly string[];
  /** Lines that are junk as they stand, as `lineKey` gives them. */
  readonly exact: ReadonlySet<string>;
  /** Forms with a gap, over the key; null where there are none. */
  readonly pattern: RegExp | null;
  /** Longest line in code units that `pattern` is tried on. */
  readonly longest: number;
  /** Whether a line with a full stop at its end may fall under `pattern`. */
  readonly sentences: 'allowed' | 'never';
}

/** Phrases by language; ` / ` parts them. `*` stands for up to 90 characters without a sentence's end. */
export interface RulePhrases {
  readonly name: string;
  readonly zone: RuleZone;
  readonly phrases: Readonly<Record<string, string>>;
  /** A form that phrases cannot express, over the key. */
  readonly pattern?: RegExp;
  readonly longest?: number;
  readonly sentences?: 'allowed' | 'never';
}

const LONGEST = 160;
/** What `lineKey` leaves off a line's end. */
const KEY_END = /[)\]}"”.:!?…]+$/;
const GAP = '[^.!?。]{0,90}';
/** White space other than single spaces, which few lines have. */
const UNEVEN = / {2}|[^\S ]/;
const KEY_START = /^[\s•·*#_|>»›→▶►▸✉☰+~=<«‹←([{（【"“–—-]+/;
const KEY_END_MARK = /[\s•·*#_|>»›→▶►▾▼+~=<«‹←)\]}）】"”.:!?…–—,;-]/;

/**
 * A line as the rules compare it: folded, white space as one space, without the bullets, arrows and brackets around it and the
 * punctuation at its end. `» Share this: …` is `share this`.
 */
export function lineKey(text: string): string {
  const folded = foldText(text)
    .replace(/[\u2018\u2019]/g, "'")
    .replace(KEY_START, '');
  const even = UNEVEN.test(folded) ? folded.replace(/\s+/g, ' ') : folded;
  // From the end on: a pattern for it would be tried at each of the line's characters.
  let end = even.length;
  while (end > 0 && KEY_END_MARK.test(even.charAt(end - 1))) end--;
  return even.slice(0, end);
}

/** Makes a rule of its phrases. */
export function phraseRule({
  name,
  zone,
  phrases,
  pattern,
  longest = LONGEST,
  sentences = 'allowed',
}: RulePhrases): CleaningRule {
  const all = Object.values(phrases).flatMap((row) => row.split(' / '));
  const exact = new Set(all.filter((phrase) => !phrase.includes('*')).map((phrase) => lineKey(phrase)));
  const gapped = all
    .filter((phrase) => phrase.includes('*'))
    .map((phrase) =>
      phrase
        .replace(KEY_END, '')
        .split('*')
        .map((part) => escape(foldText(part).replace(/[\u2018\u2019]/g, "'")))
        .join(GAP),
    );
  const sources = [
    ...(gapped.length > 0 ? [`^(?:${gapped.join('|')})$`] : []),
    ...(pattern === undefined ? [] : [pattern.source]),
  ];
  return {
    name,
    zone,
    languages: Object.keys(phrases),
    exact,
    pattern: sources.length === 0 ? null : new RegExp(sources.join('|'), 'u'),
    longest,
    sentences,
  };
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
