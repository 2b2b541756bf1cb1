import type { Mending } from '../article/article.ts';

/** Longest piece of what stood before that is kept. */
const LONGEST = 2000;

/** What was changed during an import as one line: `rule: before`, and ` ⇒ after` where something stands in its place. */
export function mendedLine({ rule, before, after }: Pick<Mending, 'rule' | 'before' | 'after'>): string {
  const was = oneLine(before);
  return after === '' ? `${rule}: ${was}` : `${rule}: ${was} ⇒ ${oneLine(after)}`;
}

function oneLine(text: string): string {
  const line = text
    .replace(/\r\n?|\n/g, '⏎')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
