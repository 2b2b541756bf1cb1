import { parseHTML } from 'linkedom';
import { limitDepth } from '../article/sanitise-depth.ts';
import { DROPPED, UNWRAPPED_BLOCKS } from '../article/sanitise-elements.ts';
import type { SourceNode } from '../article/sanitise-walk.ts';
import { BLOCKS, ELEMENT, HtmlSerialiser, tagOf, TEXT, type ImageChange } from './html-serialise.ts';
import { mendedLine } from './mended-line.ts';
import { wellFormed } from './well-formed.ts';

/** How the HTML of an item is read. */
export interface HtmlBodyOptions {
  /** Whether blank lines part paragraphs and line ends break lines, as WordPress shows texts without blocks. */
  readonly autop: boolean;
  /** What becomes of pictures; where it is not given they stay as they are. */
  readonly image?: ImageChange;
}

/** HTML as it stands in a Markdown file, with what was left out. */
export interface HtmlAsMarkdown {
  /** A block a line, parted by blank lines. */
  readonly body: string;
  readonly mended: readonly string[];
}

const MAX_DEPTH = 200;
const DOCTYPE = /<!doctype[^>]{0,500}>/gi;
/** What follows it in a line would be read as Markdown. */
const BLANK = /^(?:<br>|\s|&nbsp;|\u00a0)*$/;

/**
 * The HTML of an item as blocks that Markdown takes as they are: one a line, each beginning with its tag, so that no text in
 * them is read as Markdown. Code and what loads code is left out and told; everything that a reader sees stays.
 */
export function htmlBody(html: string, { autop, image = (shown) => shown }: HtmlBodyOptions): HtmlAsMarkdown {
  const clean = limitDepth(wellFormed(html).replaceAll('\u0000', '').replace(DOCTYPE, ''), MAX_DEPTH);
  const walk = new BlockWalk(autop, image);
  for (const node of parseHTML(clean).document.childNodes as unknown as Iterable<SourceNode>) walk.node(node);
  const { blocks, removed } = walk.finish();
  const mended = [...removed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, times]) => {
      return mendedLine({ rule: 'unsafe-html', before: times === 1 ? what : `${what} (${times} times)`, after: '' });
    });
  return { body: blocks.join('\n\n'), mended };
}

class BlockWalk {
  readonly #serialiser: HtmlSerialiser;
  readonly #autop: boolean;
  readonly #blocks: string[] = [];
  #line = '';

  constructor(autop: boolean, image: ImageChange) {
    this.#autop = autop;
    this.#serialiser = new HtmlSerialiser(image);
  }

  node(node: SourceNode): void {
    if (node.nodeType === TEXT) return this.#text(node);
    if (node.nodeType !== ELEMENT) return;
    const tag = tagOf(node);
    if (DROPPED.has(tag) || (!BLOCKS.has(tag) && !UNWRAPPED_BLOCKS.has(tag))) {
      this.#line += this.#serialiser.node(node, this.#autop ? 'break' : 'space');
      return;
    }
    this.#flush();
    if (tag === 'p' && !this.#holdsBlocks(node)) {
      this.#line = this.#serialiser.children(node, this.#autop ? 'break' : 'space');
    } else if (tag === 'p' || !BLOCKS.has(tag)) {
      for (let child = node.firstChild; child !== null; child = child.nextSibling) this.node(child);
    } else if (tag === 'blockquote' && this.#autop && !this.#holdsBlocks(node)) {
      this.#blocks.push(this.#quote(node));
    } else {
      const block = this.#serialiser.node(node, 'space');
      // Parts of a list or table without the whole are its text.
      this.#blocks.push(
        /^(?:li|dt|dd|tr|td|th|caption|thead|tbody|tfoot|figcaption)$/.test(tag) ? `<div>${block}</div>` : block,
      );
    }
    this.#flush();
  }

  finish(): { readonly blocks: readonly string[]; readonly removed: ReadonlyMap<string, number> } {
    this.#flush();
    return { blocks: this.#blocks, removed: this.#serialiser.removed };
  }

  #text(node: SourceNode): void {
    const mode = this.#autop ? 'break' : 'space';
    const paragraphs = this.#autop ? (node.data ?? '').split(/\n[ \t\r]*\n\s*/) : [node.data ?? ''];
    paragraphs.forEach((paragraph, index) => {
      if (index > 0) this.#flush();
      this.#line += this.#serialiser.node({ ...TEXT_NODE, data: paragraph }, mode);
    });
  }

  /** A quotation whose paragraphs are parted by blank lines. */
  #quote(node: SourceNode): string {
    const inner = new BlockWalk(true, (image) => image);
    for (let child = node.firstChild; child !== null; child = child.nextSibling) inner.node(child);
    const { blocks, removed } = inner.finish();
    for (const [what, times] of removed)
      this.#serialiser.removed.set(what, (this.#serialiser.removed.get(what) ?? 0) + times);
    return `<blockquote>${blocks.join('')}</blockquote>`;
  }

  #holdsBlocks(node: SourceNode): boolean {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType !== ELEMENT) continue;
      const tag = tagOf(child);
      if (BLOCKS.has(tag) || UNWRAPPED_BLOCKS.has(tag)) return true;
    }
    return false;
  }

  #flush(): void {
    const line = this.#line.replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '');
    this.#line = '';
    if (!BLANK.test(line)) this.#blocks.push(`<p>${line}</p>`);
  }
}

const TEXT_NODE: SourceNode = { nodeType: TEXT, firstChild: null, nextSibling: null };
