import { DROPPED, EMBEDS, INLINE, RENAMED } from '../article/sanitise-elements.ts';
import { escapeAttribute, escapeText } from '../article/sanitise-escape.ts';
import { judgeLink } from '../article/sanitise-links.ts';
import { readImage } from '../article/sanitise-media.ts';
import type { SourceNode } from '../article/sanitise-walk.ts';

export const ELEMENT = 1;
export const TEXT = 3;
const CDATA = 4;

/** Block elements that stay as they are. Others are unwrapped: what is in them stays. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'p h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd pre hr figure figcaption table caption thead tbody tfoot tr th td'.split(
    ' ',
  ),
);
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr']);
/** Attributes that say something to a reader, by element; `lang` and `dir` stay everywhere. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  abbr: ['title'],
  blockquote: ['cite'],
  q: ['cite'],
  del: ['datetime'],
  ins: ['datetime'],
  time: ['datetime'],
  ol: ['start', 'reversed'],
  li: ['value'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  iframe: ['src', 'title'],
  video: ['src', 'title'],
  audio: ['src', 'title'],
  source: ['src'],
  embed: ['src'],
  object: ['data'],
};

/** A picture of the body; null: it is left out. */
export type ImageChange = (image: { readonly src: string; readonly alt: string }) => {
  readonly src: string;
  readonly alt: string;
} | null;

/** Writes parsed HTML anew, on one line, made of elements and attributes that an article can have. */
export class HtmlSerialiser {
  readonly #image: ImageChange;
  /** What was left out because it could run or load something: each kind and how often. */
  readonly removed = new Map<string, number>();

  constructor(image: ImageChange) {
    this.#image = image;
  }

  /** @param lineEnds what a line end in running text becomes: a space, or `<br>` as WordPress shows it. */
  children(parent: SourceNode, lineEnds: 'space' | 'break'): string {
    let out = '';
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) out += this.node(node, lineEnds);
    return out;
  }

  node(node: SourceNode, lineEnds: 'space' | 'break'): string {
    if (node.nodeType === TEXT || node.nodeType === CDATA) return text(node.data ?? '', lineEnds);
    if (node.nodeType !== ELEMENT) return '';
    const tag = tagOf(node);
    if (tag === 'img') return this.#picture(node);
    if (DROPPED.has(tag) && tag !== 'source') {
      this.#note(tag);
      return '';
    }
    this.#noteAttributes(node);
    if (tag === 'pre') return this.#preformatted(node);
    const inner = VOID.has(tag) ? '' : this.children(node, BLOCKS.has(tag) && tag !== 'p' ? 'space' : lineEnds);
    if (!BLOCKS.has(tag) && !INLINE.has(tag) && !EMBEDS.has(tag) && !VOID.has(tag) && tag !== 'source') return inner;
    if (tag === 'span' && inner.trim() === '') return inner;
    const open = `<${tag}${this.#attributes(node, tag)}>`;
    return VOID.has(tag) ? open : `${open}${BLOCKS.has(tag) ? inner.trim() : inner}</${tag}>`;
  }

  /** Line ends stay, but as references, so that the block stays on one line. */
  #preformatted(node: SourceNode): string {
    const words = escapeText(node.textContent ?? '').replace(/\r\n?|\n/g, '&#10;');
    return `<pre>${words}</pre>`;
  }

  #picture(node: SourceNode): string {
    this.#noteAttributes(node);
    const image = readImage(node);
    if (image.kind === 'pixel') {
      this.#note('counting pixel');
      return '';
    }
    if (image.kind === 'emoji') return escapeText(image.text);
    const isSafe = judgeLink(image.src, null).kind !== 'unsafe' || /^data:image\//i.test(image.src);
    if (!isSafe && image.src !== '') this.#note('unsafe src');
    const shown = isSafe ? this.#image(image) : null;
    return shown === null ? '' : imageElement(shown.src, shown.alt);
  }

  #attributes(node: SourceNode, tag: string): string {
    let out = '';
    for (const name of [...(ATTRIBUTES[tag] ?? []), 'lang', 'dir']) {
      const value = node.getAttribute?.(name) ?? null;
      if (value === null) continue;
      const isAddress = name === 'href' || name === 'src' || name === 'cite' || name === 'data';
      if (isAddress && judgeLink(value, null).kind === 'unsafe') this.#note(`unsafe ${name}`);
      else out += ` ${name}="${escapeAttribute(value.replace(/\s+/g, ' ').trim())}"`;
    }
    return out;
  }

  #noteAttributes(node: SourceNode): void {
    for (const { name } of node.attributes ?? []) if (/^on/i.test(name)) this.#note(`attribute ${name.toLowerCase()}`);
  }

  #note(what: string): void {
    this.removed.set(what, (this.removed.get(what) ?? 0) + 1);
  }
}

/** An element's name, old ones by their present one. */
export function tagOf(node: SourceNode): string {
  const name = (node.localName ?? '').toLowerCase();
  return RENAMED.get(name) ?? name;
}

/** `<img>` for a picture. */
export function imageElement(src: string, alt: string): string {
  return `<img src="${escapeAttribute(src.trim())}" alt="${escapeAttribute(alt.replace(/\s+/g, ' ').trim())}">`;
}

function text(data: string, lineEnds: 'space' | 'break'): string {
  const escaped = escapeText(data);
  if (lineEnds === 'space' || !escaped.includes('\n')) return escaped.replace(/[ \t\n\r\f]+/g, ' ');
  return escaped.replace(/[ \t\f\r]*\n[ \t\f\r]*/g, '<br>').replace(/[ \t\f\r]+/g, ' ');
}
