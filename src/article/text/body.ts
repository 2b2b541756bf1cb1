import type { Mending } from '../article.ts';
import type { SourceParagraph } from '../cleaning/hard-wraps.ts';
import { mendLostBreaks } from '../cleaning/lost-breaks.ts';

/** A story as blocks of text, before it is written as HTML. */
export interface TextBody {
  readonly html: string;
  readonly mended: readonly Mending[];
}

const BULLET = /^[-•*‣▪●–]\s+(?=\S)/;
/** One line alone with a dash before it is dialogue, as in French and Spanish; a list has two and more. */
const SHORTEST_LIST = 2;
const LONGEST_ITEM = 400;
/** White space within a line other than single spaces: most paragraphs have none, and a look is cheaper than a replacement. */
const UNEVEN = /[\t\u00a0]| {2}/;

/**
 * Writes paragraphs as HTML: `<p>` each, `<ul>` for two and more lines that begin with a bullet, `<pre>` for a table. All text is escaped: markup and
 * template syntax in a scraped text stand on the page as they were written.
 */
export function writeBody(paragraphs: readonly SourceParagraph[]): TextBody {
  const mended: Mending[] = [];
  const out: string[] = [];
  for (let index = 0; index < paragraphs.length;) {
    const items = bulletsFrom(paragraphs, index);
    if (items.length >= SHORTEST_LIST) {
      out.push(`<ul>\n${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`);
      index += items.length;
      continue;
    }
    const { text, line, table } = paragraphs[index] ?? { text: '', line: 1 };
    if (table) {
      // A block is a line of the body.
      out.push(`<pre><code>${escapeHtml(text).replaceAll('\n', '&#10;')}</code></pre>`);
      index++;
      continue;
    }
    const broken = mendLostBreaks(text, line);
    for (const part of broken.parts) {
      const clean = (UNEVEN.test(part) ? part.replace(/[ \t\u00a0]+/g, ' ') : part).trim();
      if (clean !== '') out.push(`<p>${escapeHtml(clean)}</p>`);
    }
    for (const mending of broken.mended) mended.push(mending);
    index++;
  }
  return { html: out.join('\n'), mended };
}

function bulletsFrom(paragraphs: readonly SourceParagraph[], start: number): readonly string[] {
  const items: string[] = [];
  const mark = paragraphs[start]?.text.charAt(0);
  for (let index = start; index < paragraphs.length; index++) {
    const text = paragraphs[index]?.text ?? '';
    if (!BULLET.test(text) || text.charAt(0) !== mark || text.length > LONGEST_ITEM) break;
    items.push(text.replace(BULLET, ''));
  }
  return items;
}

const MARKUP = /[&<>]/;

/** Text as HTML text content. */
export function escapeHtml(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
