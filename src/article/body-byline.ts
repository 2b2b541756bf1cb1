import { parseByline } from './bylines.ts';
import type { Mending } from './article.ts';
import { plainText } from './plain-text.ts';

/** A story without the byline that was printed at its start. */
export interface BodyWithoutByline {
  readonly body: string;
  readonly names: readonly string[];
  /** Where the line said more than the names; else nothing is lost. */
  readonly mending: Mending | null;
}

const FIRST_PARAGRAPH = /^<p>([\s\S]*?)<\/p>\s*/u;
/** A byline is short; a longer first paragraph is the story's. */
const LONGEST = 400;

/**
 * Takes the byline off a story whose first paragraph is one and nothing else ("By Jane Doe"); null where it is none, or where nothing
 * would be left.
 *
 * @param body Sanitised HTML.
 * @param line Line in the source on which the story starts.
 */
export function takeByline(body: string, line: number): BodyWithoutByline | null {
  const found = FIRST_PARAGRAPH.exec(body.slice(0, LONGEST));
  if (found === null) return null;
  const rest = body.slice(found[0].length);
  const printed = plainText(found[1] ?? '').trim();
  const names = parseByline(printed);
  if (names === null || rest === '') return null;
  return {
    body: rest,
    names,
    mending: saysMore(printed, names) ? { rule: 'byline-line', line, before: printed, after: names.join(', ') } : null,
  };
}

/** Whether a byline as printed says more than its names: a role, an address. The word that opens it ("By") does not count. */
export function saysMore(printed: string, names: readonly string[]): boolean {
  let more = printed.toLowerCase();
  for (const name of names) more = more.replace(name.toLowerCase(), '');
  return /\S.*[\p{L}@]{4}/u.test(more.replace(/^\s*\S+/u, ''));
}
