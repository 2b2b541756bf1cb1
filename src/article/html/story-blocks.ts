import { parseByline } from '../bylines.ts';
import { cleanLines } from '../cleaning/clean-lines.ts';
import { readDateLine } from '../dates/date-line.ts';
import type { DateOrder } from '../dates/date-reading.ts';
import { plainText } from '../plain-text.ts';
import type { Cut } from './cuts.ts';
import { fold } from './headline.ts';
import { withoutTagLines } from './story-foot.ts';

/** What a page says of its article beside the story, and what its story may say again. */
export interface Known {
  readonly headline: string | null;
  /** First headings of the page, which may be worded otherwise than the headline that it gives itself. */
  readonly headings: readonly string[];
  readonly kicker: string | null;
  readonly dek: string | null;
  readonly bylines: readonly string[];
  readonly order: DateOrder;
}

export interface CleanBlocks {
  readonly blocks: readonly string[];
  /** Notices that were taken out, by the rules for texts. */
  readonly cuts: readonly Pick<Cut, 'rule' | 'text'>[];
}

/** The headline of a story stands among its first blocks. */
const FIRST_BLOCKS = 12;
/** From this length on a block is the story. */
const PROSE = 100;
const BREAK = /<br>/;
const TRAIL = /\s*[»›>→]\s*|\s+\/\s+/;
/** Where the name is a line of its own. */
const BYLINE_WORD = /^(?:by|von|par|por|di|da|door|av|af|od)$/i;
const INLINE_START = /^<(i|b|em|strong|small|span)(?: [^>]*)?>([^<]{3,200})<\/\1>\s*/;

/**
 * Takes off the start of a story what the page has in its own places (menus above the headline, the headline, date and byline),
 * and from its edges the notices that the rules for texts know. A line of the story itself stays.
 * @param blocks Sanitised blocks of HTML in their order.
 */
export function cleanBlocks(blocks: readonly string[], known: Known): CleanBlocks {
  const rest = withoutHead([...blocks], known);
  while (rest.at(-1) === '<hr>') rest.pop();
  while (rest[0] === '<hr>') rest.shift();
  const lines = rest.map((block, index) => ({ text: lineOfBlock(block), line: index }));
  const { kept, mended } = cleanLines(lines, () => false);
  const trimmed = withoutTagLines(kept.map(({ line }) => rest[line] ?? ''));
  const left = trimmed.blocks;
  // Where the rules would leave nothing, what there is is a short story, not a notice.
  return left.length === 0
    ? { blocks: rest, cuts: [] }
    : { blocks: left, cuts: [...mended.map(({ rule, before }) => ({ rule, text: before })), ...trimmed.cuts] };
}

/** A block as one line for the rules; what is no text of a line is never taken for a notice. */
function lineOfBlock(block: string): string {
  if (!/^<(?:p|h\d|ul|ol)[ >]/.test(block) || block.includes('missing-image')) return ' '.repeat(PROSE);
  return plainText(block).replace(/\n/g, ' ');
}

function withoutHead(blocks: string[], known: Known): string[] {
  const headline = fold(known.headline ?? '');
  const found = headline === '' ? -1 : headlineBlock(blocks, headline);
  const at =
    found !== -1 ? found : Math.max(-1, ...known.headings.map((heading) => headlineBlock(blocks, fold(heading))));
  if (at > 0) blocks.splice(0, at);
  for (let taken = 0; taken < FIRST_BLOCKS; taken += 1) {
    const first = blocks[0];
    if (first === undefined) break;
    const left = withoutKnownLines(first, known, headline);
    if (left === first) break;
    if (left !== '') {
      blocks[0] = left;
      break;
    }
    blocks.shift();
  }
  return withoutLinesBelowHeading(blocks, known, headline);
}

/** The byline and the date below a standfirst that is set as a heading. */
function withoutLinesBelowHeading(blocks: string[], known: Known, headline: string): string[] {
  if (!/^<h[2-4][ >]/.test(blocks[0] ?? '')) return blocks;
  let end = 1;
  while (
    end < FIRST_BLOCKS &&
    /^<p[ >]/.test(blocks[end] ?? '') &&
    withoutKnownLines(blocks[end] ?? '', known, headline) === ''
  )
    end += 1;
  blocks.splice(1, end - 1);
  return blocks;
}

/** The block that holds the headline, if nothing before it reads as a story. */
function headlineBlock(blocks: readonly string[], headline: string): number {
  for (const [index, block] of blocks.slice(0, FIRST_BLOCKS).entries()) {
    if (segmentsOf(block)?.segments.some((segment) => fold(plainText(segment)) === headline) === true) return index;
    if (isStory(block)) return -1;
  }
  return -1;
}

function isStory(block: string): boolean {
  if (/^<(?:figure|blockquote|table|pre|p class="missing-image")/.test(block)) return true;
  return (segmentsOf(block)?.segments ?? [block]).some((segment) => plainText(segment).length >= PROSE);
}

/** The lines of a paragraph or heading parted by `<br>`; null for another block, or where formatting spans a break. */
function segmentsOf(
  block: string,
): { readonly open: string; readonly close: string; readonly segments: string[] } | null {
  const whole = /^(<(p|h[2-6])(?: [^>]*)?>)([\s\S]*)(<\/\2>)$/.exec(block);
  if (whole === null) return null;
  const segments = (whole[3] ?? '').split(BREAK);
  if (segments.length > 1 && !segments.every(isBalanced)) return null;
  return { open: whole[1] ?? '', close: whole[4] ?? '', segments };
}

function isBalanced(html: string): boolean {
  const opened = html.match(/<[a-z]/g)?.length ?? 0;
  return opened === (html.match(/<\//g)?.length ?? 0);
}

/** A first block without the lines that say what is known; empty where they are all that it says. */
function withoutKnownLines(block: string, known: Known, headline: string): string {
  const parts = segmentsOf(block);
  if (parts === null) return block === '<hr>' ? '' : block;
  const segments = [...parts.segments];
  const at = segments.findIndex((segment) => headline !== '' && fold(plainText(segment)) === headline);
  if (at > 0 && segments.slice(0, at).every((segment) => plainText(segment).length < PROSE)) segments.splice(0, at);
  while (segments.length > 0 && isKnown(plainText(segments[0] ?? ''), known, headline)) segments.shift();
  const [first] = segments;
  if (first === undefined) return '';
  // A byline in italics, and the story in the same line behind it.
  const inline = INLINE_START.exec(first.trimStart());
  if (inline !== null && isKnown(plainText(inline[2] ?? ''), known, '')) {
    segments[0] = first.trimStart().slice(inline[0].length);
  } else if (segments.length === parts.segments.length) return block;
  return `${parts.open}${segments.join('<br>').trimStart()}${parts.close}`;
}

function isKnown(text: string, known: Known, headline: string): boolean {
  const line = fold(text);
  if (line === '' || line === headline) return true;
  if ([known.dek, known.kicker, ...known.headings].some((one) => one !== null && line === fold(one))) return true;
  if (headline !== '' && isTrail(text, headline)) return true;
  if (text.length > PROSE) return false;
  return BYLINE_WORD.test(text.trim()) || isByline(text, known) || isDate(text, known);
}

/** The way to the page from the site's front page, which ends with the headline: `News » Local » Flood closes Main Street`. */
function isTrail(text: string, headline: string): boolean {
  const steps = text.split(TRAIL);
  return (
    steps.length >= 3 && fold(steps.at(-1) ?? '') === headline && steps.slice(0, -1).every((step) => step.length < 40)
  );
}

function isByline(text: string, known: Known): boolean {
  const line = fold(text);
  const names = known.bylines.map(fold);
  if (line === names.join(' ')) return true;
  const read = parseByline(text);
  return read !== null && read.length > 0 && read.every((name) => names.includes(fold(name)));
}

/** A line that is a date and nothing else but a byline that is known. */
function isDate(text: string, known: Known): boolean {
  const dated = readDateLine(text, known.order);
  return dated !== null && dated.others.every((other) => isByline(other, known));
}
