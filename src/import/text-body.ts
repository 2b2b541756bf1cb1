import { mendReferences } from '../article/cleaning/character-references.ts';
import { cleanLines } from '../article/cleaning/clean-lines.ts';
import { joinLines } from '../article/cleaning/hard-wraps.ts';
import { indentedLines } from '../article/cleaning/indentation.ts';
import { mendLostBreaks } from '../article/cleaning/lost-breaks.ts';
import { mendMojibake } from '../article/cleaning/mojibake.ts';
import type { Mending } from '../article/article.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const BULLET = /^[-•*‣▪●–]\s+(?=\S)/;
const LONGEST_ITEM = 400;

/** A plain text as Markdown, with what was mended in it. */
export interface TextAsMarkdown {
  readonly markdown: string;
  readonly mended: readonly Mending[];
}

/**
 * The plain text of a record as Markdown, by the rules by which a `.txt` file is read, so that both give the same page:
 * what was decoded wrongly is mended, copy-protection notices are taken out, hard-wrapped lines joined, lost breaks between paragraphs put back, two and more
 * lines with bullets made a list, tables kept in their columns. Everything else is escaped and stands as it was written.
 */
export function textAsMarkdown(text: string): TextAsMarkdown {
  const mojibake = mendMojibake(text);
  const references = mendReferences(mojibake.text);
  const { lines, indents } = indentedLines(references.text);
  const cleaned = cleanLines(lines, () => false);
  const joined = joinLines(cleaned.kept, indents);
  const mended = [...mojibake.mended, ...references.mended, ...cleaned.mended, ...joined.mended];
  const blocks: string[] = [];
  const { paragraphs } = joined;
  for (let index = 0; index < paragraphs.length;) {
    const items = bulletsFrom(paragraphs, index);
    if (items.length >= 2) {
      blocks.push(items.map((item) => `- ${escapeMarkdown(item)}`).join('\n'));
      index += items.length;
      continue;
    }
    const { text: paragraph, line, table } = paragraphs[index] ?? { text: '', line: 1 };
    if (table) {
      blocks.push(fenced(paragraph));
      index++;
      continue;
    }
    const broken = mendLostBreaks(paragraph, line);
    for (const part of broken.parts) {
      const block = escapeMarkdown(part);
      if (block !== '') blocks.push(block);
    }
    mended.push(...broken.mended);
    index++;
  }
  return { markdown: blocks.join('\n\n'), mended };
}

/** A text as a code block, whatever is in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function bulletsFrom(paragraphs: readonly { readonly text: string }[], start: number): readonly string[] {
  const items: string[] = [];
  const mark = paragraphs[start]?.text.charAt(0);
  for (let index = start; index < paragraphs.length; index++) {
    const text = paragraphs[index]?.text ?? '';
    if (!BULLET.test(text) || text.charAt(0) !== mark || text.length > LONGEST_ITEM) break;
    items.push(text.replace(BULLET, ''));
  }
  return items;
}
