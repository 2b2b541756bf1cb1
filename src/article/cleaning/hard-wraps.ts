import type { Mending } from '../article.ts';
import type { SourceLine } from './rule.ts';

/** A paragraph with the line in the source where it begins. */
export interface SourceParagraph {
  readonly text: string;
  readonly line: number;
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
 * A word cut by a hyphen at a line's end is joined only where the text has the whole word elsewhere.
 */
export function joinLines(
  lines: readonly SourceLine[],
  indented: ReadonlySet<number>,
): { readonly paragraphs: readonly SourceParagraph[]; readonly mended: readonly Mending[] } {
  const blocks = blocksOf(lines);
  const width = wrapWidth(blocks);
  if (width === null) {
    return { paragraphs: blocks.flatMap((block) => block.map(({ text, line }) => ({ text, line }))), mended: [] };
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
        !endsShort(before.text, next.text, width)
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
  return { paragraphs, mended };
}

function blocksOf(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const blocks: SourceLine[][] = [];
  let block: SourceLine[] = [];
  for (const line of lines) {
    if (line.text !== '') block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** The width to which the text was wrapped, or null where it was not. */
function wrapWidth(blocks: readonly (readonly SourceLine[])[]): number | null {
  let width = 0;
  let pairs = 0;
  for (const block of blocks) {
    for (let index = 0; index + 1 < block.length; index++) {
      width = Math.max(width, block[index]?.text.length ?? 0);
      pairs++;
    }
  }
  if (pairs < FEWEST_LINES || width < NARROWEST || width > WIDEST) return null;
  let full = 0;
  for (const block of blocks) {
    for (let index = 0; index + 1 < block.length; index++) {
      const [line, next] = [block[index]?.text ?? '', block[index + 1]?.text ?? ''];
      if (!isShort(line, next, width)) full++;
    }
  }
  return full / pairs >= WRAPPED ? width : null;
}

/** Whether the next line's first word would still have fitted. */
function isShort(line: string, next: string, width: number): boolean {
  return line.length + 1 + firstWord(next).length + SLACK < width;
}

function endsShort(line: string, next: string, width: number): boolean {
  return isShort(line, next, width) && /[.!?:…]["”’»)]{0,2}$/.test(line);
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
