import type { EmbeddedImages } from './embedded/embedded-image.ts';
import {
  DROPPED,
  EMBEDS,
  FOOTNOTE_ID,
  HEADINGS,
  INLINE,
  OWN_CLASSES,
  RENAMED,
  UNWRAPPED_BLOCKS,
} from './sanitise-elements.ts';
import { escapeAttribute, escapeText } from './sanitise-escape.ts';
import { HeadingLevels } from './sanitise-headings.ts';
import { gapAttributes, imageGap } from './sanitise-image.ts';
import { judgeLink } from './sanitise-links.ts';
import { embedAddress, readImage } from './sanitise-media.ts';
import type { SanitisedBody } from './sanitise.ts';
import { writeDefinitions, writeFigure, writeList, writeTable } from './sanitise-structures.ts';
import { NestingWriter } from './sanitise-writer.ts';

/** A link that was changed because it was relative. */
export interface LinkChange {
  /** The address as it stood in the source. */
  readonly before: string;
  /** The address now; empty where only the text was left. */
  readonly after: string;
}

/** As much of a DOM as the walk needs, so that any parser's will do. */
export interface SourceNode {
  readonly nodeType: number;
  readonly firstChild: SourceNode | null;
  readonly nextSibling: SourceNode | null;
  readonly localName?: string;
  readonly data?: string;
  readonly textContent?: string | null;
  getAttribute?(name: string): string | null;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
/** Control characters that came out of character references (`&#3;`). */
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/;
const LANGUAGE_TAG = /^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8}){0,6}$/;
const DATE_TIME = /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** Walks a parsed source and tells the writer what to put down. Depth is bounded by `limitDepth`. */
export class SanitisingWalk {
  readonly writer = new NestingWriter();
  readonly #base: string | null;
  readonly #removed = new Set<string>();
  readonly #links: LinkChange[] = [];
  readonly #ids = new Set<string>();
  readonly #levels = new HeadingLevels();
  /** Inside a heading or a caption no block can stand. */
  #lineOnly = 0;

  readonly #headings: 'levelled' | 'kept';
  readonly #embedded: EmbeddedImages | null;

  /** @param headings `kept`: their levels are right already. @param embedded images that the file around the source holds. */
  constructor(base: string | null, headings: 'levelled' | 'kept' = 'levelled', embedded: EmbeddedImages | null = null) {
    this.#base = base;
    this.#headings = headings;
    this.#embedded = embedded;
  }

  /** The blocks written so far; the next ones begin anew. */
  takeBlocks(): readonly string[] {
    return this.writer.finish();
  }

  finish(): SanitisedBody {
    const blocks = this.writer.finish();
    return { html: blocks.join('\n'), blocks, removed: [...this.#removed].sort(), links: this.#links };
  }

  children(parent: SourceNode): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) this.node(node);
  }

  node(node: SourceNode): void {
    if (node.nodeType === TEXT || node.nodeType === CDATA) this.writer.text(visibleText(node.data ?? ''));
    else if (node.nodeType === ELEMENT) this.#element(node);
  }

  /** Children where only text and inline elements may stand. */
  lineChildren(parent: SourceNode): void {
    this.#lineOnly += 1;
    this.children(parent);
    this.#lineOnly -= 1;
  }

  /** `lang`, `dir`, our own classes and footnote ids of an element, as attributes with a leading space. */
  attributes(node: SourceNode, tag: string): string {
    let out = '';
    const ownClass = OWN_CLASSES[tag];
    if (ownClass !== undefined) {
      const given = node.getAttribute?.('class')?.split(/\s+/) ?? [];
      const kept = ownClass.find((name) => given.includes(name));
      if (kept !== undefined) out += ` class="${kept}"`;
    }
    if (tag === 'a' || tag === 'li') {
      const id = node.getAttribute?.('id') ?? '';
      if (FOOTNOTE_ID.test(id) && !this.#ids.has(id)) {
        this.#ids.add(id);
        out += ` id="${id}"`;
      }
    }
    const lang = node.getAttribute?.('lang') ?? '';
    if (LANGUAGE_TAG.test(lang)) out += ` lang="${lang}"`;
    const dir = (node.getAttribute?.('dir') ?? '').toLowerCase();
    if (dir === 'ltr' || dir === 'rtl' || (dir === 'auto' && tag !== 'bdo')) out += ` dir="${dir}"`;
    return out;
  }

  #element(node: SourceNode): void {
    const source = (node.localName ?? '').toLowerCase();
    const tag = RENAMED.get(source) ?? source;
    this.#noteAttributes(node);
    if (DROPPED.has(tag)) {
      this.#removed.add(tag);
    } else if (EMBEDS.has(tag)) this.#embed(node, tag);
    else if (tag === 'img' || tag === 'image') this.#image(node);
    else if (tag === 'br') this.writer.lineBreak();
    else if (INLINE.has(tag)) this.#inline(node, tag);
    else if (this.#lineOnly > 0) this.#looseLine(node, tag);
    else this.#block(node, tag);
  }

  #looseLine(node: SourceNode, tag: string): void {
    const parts =
      UNWRAPPED_BLOCKS.has(tag) || HEADINGS.has(tag) || ['p', 'pre', 'ul', 'ol', 'table', 'blockquote'].includes(tag);
    if (parts) this.writer.text(' ');
    this.children(node);
    if (parts) this.writer.text(' ');
  }

  #block(node: SourceNode, tag: string): void {
    const writer = this.writer;
    if (tag === 'p' || tag === 'pre' || HEADINGS.has(tag)) {
      writer.startLine(this.#levelled(tag, node), this.#lineAttributes(node, tag));
      if (tag === 'p') this.children(node);
      else this.lineChildren(node);
      writer.endLine();
    } else if (tag === 'blockquote') {
      writer.startContainer();
      this.children(node);
      const html = writer.endContainer('paragraphs');
      if (html !== '') writer.block(`<blockquote${this.attributes(node, tag)}>\n${html}\n</blockquote>`);
    } else if (tag === 'ul' || tag === 'ol') writeList(this, node, tag);
    else if (tag === 'dl') writeDefinitions(this, node);
    else if (tag === 'table') writeTable(this, node);
    else if (tag === 'figure') writeFigure(this, node);
    else if (tag === 'hr') writer.block('<hr>');
    else if (UNWRAPPED_BLOCKS.has(tag)) {
      writer.endLine();
      this.children(node);
      writer.endLine();
    } else this.children(node);
  }

  /** A heading gets its level only when it has something to say, or it would push the next one down. */
  #levelled(tag: string, node: SourceNode): string {
    if (!HEADINGS.has(tag)) return tag;
    if (this.#headings === 'kept') return tag;
    const source = Number((node.localName ?? tag).slice(1));
    return (node.textContent ?? '').trim() === '' ? tag : `h${this.#levels.next(source)}`;
  }

  #lineAttributes(node: SourceNode, tag: string): string {
    const own = this.attributes(node, tag);
    return own.includes('missing-image') ? own + gapAttributes((name) => node.getAttribute?.(name) ?? '') : own;
  }

  #inline(node: SourceNode, tag: string): void {
    const attributes = this.#inlineAttributes(node, tag);
    if (attributes === null || !this.writer.startInline({ tag, attributes })) {
      this.children(node);
      return;
    }
    this.children(node);
    this.writer.endInline();
  }

  /** Null where the element says nothing without the attributes it lost. */
  #inlineAttributes(node: SourceNode, tag: string): string | null {
    let out = this.attributes(node, tag);
    const get = (name: string): string => node.getAttribute?.(name) ?? '';
    if (tag === 'a') {
      const href = this.#href(get('href'));
      if (href === null) return out.includes(' id=') ? out : null;
      out = ` href="${escapeAttribute(href)}"${out}`;
    } else if (tag === 'time') {
      const dateTime = get('datetime').trim();
      if (DATE_TIME.test(dateTime)) out = ` datetime="${dateTime}"${out}`;
      else if (!DATE_TIME.test((node.textContent ?? '').trim())) return null;
    } else if (tag === 'span') {
      if (out.includes('missing-image')) out += gapAttributes(get);
      if (out === '') return null;
    } else if (tag === 'bdo' && !out.includes(' dir=')) return null;
    const title = get('title').trim();
    if (title !== '' && (tag === 'a' || tag === 'abbr' || tag === 'dfn')) out += ` title="${escapeAttribute(title)}"`;
    return out;
  }

  #href(written: string): string | null {
    if (written.trim() === '') return null;
    const verdict = judgeLink(written, this.#base);
    if (verdict.kind === 'keep') return verdict.href;
    if (verdict.kind === 'unsafe') {
      this.#removed.add(`address ${verdict.scheme}:`);
      return null;
    }
    const after = verdict.kind === 'resolved' ? verdict.href : '';
    this.#links.push({ before: written, after });
    return after === '' ? null : after;
  }

  #image(node: SourceNode): void {
    const image = readImage(node);
    if (image.kind === 'pixel') this.#removed.add('counting pixel');
    else if (image.kind === 'emoji') this.writer.text(image.text);
    else {
      const gap = imageGap(image, this.#base, this.writer.isInside('a'), this.#embedded);
      if (gap !== '') this.writer.inlineMarkup(gap);
    }
  }

  #embed(node: SourceNode, tag: string): void {
    this.#removed.add(tag);
    const address = embedAddress(node);
    const verdict = address === '' ? null : judgeLink(address, this.#base);
    if (verdict === null || (verdict.kind !== 'keep' && verdict.kind !== 'resolved')) {
      // What stands inside is for browsers that cannot show it: text and links.
      if (tag === 'object' || tag === 'video' || tag === 'audio') this.children(node);
      return;
    }
    const link = `<a href="${escapeAttribute(verdict.href)}">${escapeText(verdict.href)}</a>`;
    if (this.#lineOnly > 0) this.writer.inlineMarkup(this.writer.isInside('a') ? escapeText(verdict.href) : link);
    else this.writer.block(`<p class="embed">${link}</p>`);
  }

  #noteAttributes(node: SourceNode): void {
    for (const { name } of node.attributes ?? []) {
      if (/^on/i.test(name)) this.#removed.add(`attribute ${name.toLowerCase()}`);
    }
  }
}

function visibleText(text: string): string {
  return CONTROLS.test(text) ? text.replace(new RegExp(CONTROLS, 'g'), '') : text;
}
