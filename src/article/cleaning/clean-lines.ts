import type { Mending } from '../article.ts';
import { relatedHeading } from './read-more.ts';
import { lineKey } from './rule.ts';
import type { CleaningRule, SourceLine } from './rule.ts';
import { ruleFor } from './rules.ts';

/** Lines of a text with what is no part of it taken away. */
export interface CleanedLines {
  readonly kept: readonly SourceLine[];
  /** What was taken away, in the order of the source. */
  readonly mended: readonly Mending[];
}

/** Lines with text that can come before the story's first sentence (headline, byline, menus of a page saved as text). */
const LONGEST_HEAD = 40;
/** A line is prose from this length on, or from this many words with a sentence's end. */
const PROSE_LENGTH = 100;
const PROSE_WORDS = 8;
/** Headlines below "Related stories" are short, few, and no sentences. */
const LONGEST_LINK = 140;
const MOST_LINKS = 12;

/** Whether a line reads as running text: it ends a text's head and is never taken away by a rule of the edges. */
export function isProse(text: string): boolean {
  if (text.length >= PROSE_LENGTH) return true;
  if (/[。！？]/.test(text) && text.length >= 20) return true;
  return /[.!?…]["”’»)]{0,2}$/.test(text) && text.split(/\s+/, PROSE_WORDS).length >= PROSE_WORDS;
}

/**
 * Takes away lines that are no part of the story, by the named rules: at the edges what stands there on pages, among the
 * paragraphs only what no story says. Whole lines only; what is removed stands in `mended` with its line and its rule.
 * @param neutral Tells lines that neither belong to the story nor are junk (a date, tags, a URL): the edges reach beyond them.
 */
export function cleanLines(lines: readonly SourceLine[], neutral: (text: string) => boolean): CleanedLines {
  const removed = new Map<number, string>();
  const headEnd = cleanHead(lines, removed);
  const tailStart = cleanTail(lines, headEnd, neutral, removed);
  for (let index = headEnd; index < tailStart; index++) {
    const text = lines[index]?.text ?? '';
    if (text === '' || text.length > 90 || removed.has(index)) continue;
    const rule = ruleFor(text, 'middle');
    if (rule !== null) removed.set(index, rule.name);
  }
  const kept: SourceLine[] = [];
  const mended: Mending[] = [];
  lines.forEach((line, index) => {
    const rule = removed.get(index);
    if (rule === undefined) kept.push(line);
    else mended.push({ rule, line: line.line, before: line.text, after: '' });
  });
  return { kept, mended };
}

/** Marks junk before the first prose; returns the index where the prose begins. */
function cleanHead(lines: readonly SourceLine[], removed: Map<number, string>): number {
  let seen = 0;
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    if (text === '') continue;
    const rule = ruleFor(text, 'head');
    if (rule !== null) removed.set(index, rule.name);
    else if (isProse(text)) return index;
    if (++seen >= LONGEST_HEAD) return index + 1;
  }
  return lines.length;
}

/** Marks junk after the last line of the story; returns the index behind that line. */
function cleanTail(
  lines: readonly SourceLine[],
  headEnd: number,
  neutral: (text: string) => boolean,
  removed: Map<number, string>,
): number {
  const rules = new Map<SourceLine, CleaningRule | null>();
  const ruleOf = (line: SourceLine): CleaningRule | null => {
    const known = rules.get(line);
    const rule = known === undefined ? ruleFor(line.text, 'tail') : known;
    rules.set(line, rule);
    return rule;
  };
  markRelatedList(lines, headEnd, removed, ruleOf);
  let end = lines.length;
  for (let index = lines.length - 1; index >= headEnd; index--) {
    const line = lines[index];
    if (line === undefined || line.text === '' || removed.has(index)) continue;
    const rule = ruleOf(line);
    if (rule !== null) removed.set(index, rule.name);
    else if (!neutral(line.text)) break;
    end = index;
  }
  return end;
}

/** Marks a heading for other stories together with the short lines below it, where nothing else follows to the end. */
function markRelatedList(
  lines: readonly SourceLine[],
  headEnd: number,
  removed: Map<number, string>,
  ruleOf: (line: SourceLine) => CleaningRule | null,
): void {
  let links = 0;
  for (let index = lines.length - 1; index > headEnd && links <= MOST_LINKS; index--) {
    const line = lines[index];
    if (line === undefined || line.text === '') continue;
    const { text } = line;
    if (text.length < 60 && relatedHeading.exact.has(lineKey(text))) {
      for (let below = index; below < lines.length; below++)
        if (lines[below]?.text !== '') removed.set(below, relatedHeading.name);
      return;
    }
    if (text.length > LONGEST_LINK || /[.。;:,]["”’»]?$/.test(text) || /^[-•*–] ?/.test(text)) {
      if (ruleOf(line) === null) return;
    } else links++;
  }
}
