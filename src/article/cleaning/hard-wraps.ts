import type { Mending } from '../article.ts';
import type { SourceLine } from './rule.ts';
import { tablesIn } from './table-lines.ts';

/** A paragraph with the line in the source where it begins. */
export interface SourceParagraph {
  readonly text: string;
  readonly line: number;
  /** Whether it is a table, set in columns by spaces: its lines and spaces are kept. */
  readonly table?: true;
}

/** Widths to which typewriters, terminals and mail programs wrapped, in code units. */
const NARROWEST = 40;
const WIDEST = 120;
/** Share of the line ends that must lie where the next word no longer fitted. */
const WRAPPED = 0.8;
/** How much shorter than the widest line a full one may be beyond the word that did not fit. */
const SLACK = 4;
const FEWEST_LINES = 3;
/** Two characters of scripts that part no words by spaces. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，「」]{2}$/u;

/**
 * Joins lines to paragraphs. Blank lines part paragraphs; within a block each line is its own paragraph, unless the text was
 * hard-wrapped: then lines are joined up to a blank line, an indented one, or one that ends short with a sentence.
 * A word cut by a hyphen at a line's end is joined only where the text has the whole word elsewhere. Tables stay as they are.
 *
 * @param indents how far lines were indented, in columns; see `indentedLines`.
 */
export function joinLines(
  lines: readonly SourceLine[],
  indents: ReadonlyMap<number, number>,
): { readonly paragraphs: readonly SourceParagraph[]; readonly mended: readonly Mending[] } {
  const tables = tablesIn(lines, indents);
  const inTables = new Set(tables.flat().map(({ line }) => line));
  const blocks = blocksOf(lines, inTables);
  const tableParagraphs = tables.map((table) => tableParagraph(table, indents));
  const inOrder = (paragraphs: readonly SourceParagraph[]): readonly SourceParagraph[] =>
    tableParagraphs.length === 0 ? paragraphs : [...paragraphs, ...tableParagraphs].sort((a, b) => a.line - b.line);
  const indented = markedStarts(blocks, indents);
  const width = wrapWidth(blocks, indents, indented);
  if (width === null) {
    const paragraphs = blocks.flatMap((block) => block.map(({ text, line }) => ({ text, line })));
    return { paragraphs: inOrder(paragraphs), mended: [] };
  }
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}\p{M}-]+/u)));
  const paragraphs: SourceParagraph[] = [];
  const mended: Mending[] = [];
  for (const block of blocks) {
    let start = 0;
    for (let index = 1; index <= block.length; index++) {
      const before = block[index - 1];
      const next = block[index];
      if (
        before !== undefined &&
        next !== undefined &&
        !indented.has(next.line) &&
        !isListItem(next.text) &&
        !endsShort(printedLength(before, indents), before.text, next.text, width)
      )
        continue;
      const group = block.slice(start, index);
      paragraphs.push({ text: joinGroup(group, words, mended), line: group[0]?.line ?? 1 });
      start = index;
    }
  }
  const first = blocks.find((block) => block.length > 1);
  if (first?.[0] !== undefined && first[1] !== undefined) {
    mended.unshift({
      rule: 'hard-wrapped-lines',
      line: first[0].line,
      before: `${lastWords(first[0].text)}\n${firstWord(first[1].text)}`,
      after: `${lastWords(first[0].text)} ${firstWord(first[1].text)}`,
    });
  }
  return { paragraphs: inOrder(paragraphs), mended };
}

function blocksOf(lines: readonly SourceLine[], inTables: ReadonlySet<number>): readonly (readonly SourceLine[])[] {
  const blocks: SourceLine[][] = [];
  let block: SourceLine[] = [];
  for (const line of lines) {
    if (line.text !== '' && !inTables.has(line.line)) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** Lines that are indented more than the text is as a whole: paragraphs begin there. */
function markedStarts(
  blocks: readonly (readonly SourceLine[])[],
  indents: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  if (indents.size === 0) return new Set();
  const all = blocks.flat();
  const least = all.reduce((smallest, { line }) => Math.min(smallest, indents.get(line) ?? 0), Number.MAX_SAFE_INTEGER);
  return new Set(all.map(({ line }) => line).filter((line) => (indents.get(line) ?? 0) > least + 1));
}

function tableParagraph(table: readonly SourceLine[], indents: ReadonlyMap<number, number>): SourceParagraph {
  const least = Math.min(...table.map(({ line }) => indents.get(line) ?? 0));
  const rows = table.map(({ text, line }) => ' '.repeat((indents.get(line) ?? 0) - least) + text);
  return { text: rows.join('\n'), line: table[0]?.line ?? 1, table: true };
}

/** The width to which the text was wrapped, or null where it was not. */
function wrapWidth(
  blocks: readonly (readonly SourceLine[])[],
  indents: ReadonlyMap<number, number>,
  starts: ReadonlySet<number>,
): number | null {
  // A line before an indented one ends a paragraph: how long it is tells nothing.
  const pairs = blocks.flatMap((block) =>
    block.slice(1).flatMap((next, index) => {
      const line = block[index];
      return line === undefined || starts.has(next.line)
        ? []
        : [{ length: printedLength(line, indents), next: next.text }];
    }),
  );
  const widest = (some: typeof pairs): number => some.reduce((width, { length }) => Math.max(width, length), 0);
  if (pairs.length < FEWEST_LINES || widest(pairs) > WIDEST) return null;
  // The first line may be longer: a dateline was put before it.
  const width = widest(pairs.length > FEWEST_LINES ? pairs.slice(1) : pairs);
  if (width < NARROWEST) return null;
  const full = pairs.filter(({ length, next }) => !isShort(length, next, width)).length;
  return full / pairs.length >= WRAPPED ? width : null;
}

/** How wide a line stands in the source. */
function printedLength({ text, line }: SourceLine, indents: ReadonlyMap<number, number>): number {
  return text.length + (indents.get(line) ?? 0);
}

/** Whether the next line's first word would still have fitted. */
function isShort(length: number, next: string, width: number): boolean {
  return length + 1 + firstWord(next).length + SLACK < width;
}

function endsShort(length: number, line: string, next: string, width: number): boolean {
  return isShort(length, next, width) && /[.!?:…]["”’»)]{0,2}$/.test(line);
}

function isListItem(text: string): boolean {
  return /^(?:[-•*–] |\d{1,2}[.)] )/.test(text);
}

function joinGroup(group: readonly SourceLine[], words: ReadonlySet<string>, mended: Mending[]): string {
  const pieces: string[] = [];
  let last = group[0]?.text ?? '';
  for (const { text: next, line } of group.slice(1)) {
    const head = /(\p{L}{2,40})([-\u00ad])$/u.exec(last.slice(-42));
    const tail = /^\p{Ll}+/u.exec(next);
    if (head === null || tail === null) {
      pieces.push(last, EAST_ASIAN.test(last.slice(-1) + next.slice(0, 1)) ? '' : ' ');
    } else if (head[2] === '\u00ad' || words.has(`${head[1] ?? ''}${tail[0]}`.toLowerCase())) {
      mended.push({
        rule: 'hyphen-at-line-end',
        line: line - 1,
        before: `${head[0]}\n${tail[0]}`,
        after: `${head[1] ?? ''}${tail[0]}`,
      });
      pieces.push(last.slice(0, -1));
    } else pieces.push(last);
    last = next;
  }
  return pieces.join('') + last;
}

function firstWord(text: string): string {
  return /^\S{1,60}/.exec(text)?.[0] ?? '';
}

function lastWords(text: string): string {
  return /(?:\S{1,40} ?){1,2}$/.exec(text.slice(-60))?.[0] ?? text.slice(-20);
}
