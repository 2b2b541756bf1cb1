import type { Mending } from '../article.ts';
import type { LinkChange } from '../sanitise-walk.ts';
import type { Cut } from './cuts.ts';

/** More than this many links or pieces of a page nobody reads through. */
const MOST = 500;
/** As much of a removed piece as finds it in the source. */
const NEEDLE = 24;

/** What was changed between a page and its story, with the lines of the source on which it stands. */
export function mendings(
  source: string,
  links: readonly LinkChange[],
  cuts: readonly (Pick<Cut, 'rule' | 'text'> & { readonly start?: string })[],
  dateline: Mending | null,
): readonly Mending[] {
  const lineAt = lineFinder(source);
  const all: Mending[] = links
    .slice(0, MOST)
    .map(({ before, after }) => ({ rule: 'relative-link', line: lineAt(before), before, after }));
  for (const { rule, text, start } of cuts.slice(0, MOST))
    all.push({ rule, line: lineAt(needleOf(start ?? text)), before: text, after: '' });
  if (dateline !== null) all.push({ ...dateline, line: lineAt(dateline.before) });
  return all.sort((a, b) => a.line - b.line);
}

/** The longest run of plain letters at the start of a text: what the source has in the same bytes. */
function needleOf(text: string): string {
  let longest = '';
  for (const run of text.slice(0, 200).match(/[\w ,.-]+/g) ?? []) {
    const trimmed = run.trim();
    if (trimmed.length > longest.length) longest = trimmed;
  }
  return longest.slice(0, NEEDLE).trim();
}

/** Finds the line, from 1, of the first place where a text stands; 1 where it is written otherwise in the source. */
function lineFinder(source: string): (needle: string) => number {
  const ends: number[] = [];
  return (needle) => {
    const at = needle === '' ? -1 : source.indexOf(needle);
    if (at === -1) return 1;
    if (ends.length === 0) {
      for (let end = source.indexOf('\n'); end !== -1; end = source.indexOf('\n', end + 1)) ends.push(end);
    }
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
