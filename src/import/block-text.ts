import { escapeText } from '../article/sanitise-escape.ts';
import {
  addressOf,
  captionOf,
  dataOf,
  fieldsOf,
  hasPlace,
  innerOf,
  pictureOf,
  wordsBeside,
  wordsOf,
} from './block-fields.ts';
import { isOrdered, kindOf, mayBeEmpty, tagOf } from './block-kind.ts';
import { anchor, draftWords, entityOf, linksOf, marked, shown } from './block-words.ts';
import { isRecord, list, record, type ImportRecord } from './json-value.ts';

/** A text that was stored in blocks, put together. */
export interface BlockText {
  /** `detect`: plain paragraphs, whose form their looks tell. */
  readonly as: 'html' | 'detect';
  /** Empty where nothing of it could be shown. */
  readonly text: string;
  /** Kinds of blocks of which nothing could be shown. */
  readonly lost: readonly string[];
}

/** What is around a block. */
interface Around {
  readonly depth: number;
  /** Links and pictures of the document, by the keys that the blocks of Draft.js name. */
  readonly entities: ImportRecord;
  /** Addresses of the paragraph's links, by the keys that its marks name. */
  readonly links: ReadonlyMap<string, string>;
  readonly lost: string[];
}

/** Nesting deeper than this is an attack. */
const DEEPEST = 100;

/**
 * Puts a text together that editors keep in blocks: lists of paragraphs, `{"type": "paragraph", "text": …}`, and the documents
 * of Editor.js, Draft.js, ProseMirror, Contentful and Sanity, which differ in their names alone.
 *
 * @returns null where the value holds no text in blocks.
 */
export function blockText(value: unknown): BlockText | null {
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string'))
    return { as: 'detect', text: value.join('\n\n'), lost: [] };
  if (!Array.isArray(value) && !isRecord(value)) return null;
  const around: Around = { depth: 0, entities: record(record(value)['entityMap']), links: new Map(), lost: [] };
  const text = Array.isArray(value) ? blocks(value, around) : block(value, around);
  const lost = [...new Set(around.lost)];
  return text.trim() === '' && lost.length === 0 ? null : { as: 'html', text: text.trim() === '' ? '' : text, lost };
}

function blocks(all: readonly unknown[], around: Around): string {
  const inner = { ...around, depth: around.depth + 1 };
  return grouped(all, (one) => (typeof one === 'string' ? `<p>${shown(one)}</p>` : anyHtml(one, inner)));
}

/** Blocks after each other. Draft.js and Sanity have the items of a list without the list around them. */
function grouped(all: readonly unknown[], htmlOf: (one: unknown) => string): string {
  let html = '';
  let open: string | null = null;
  for (const one of all) {
    const own = htmlOf(one);
    const isItem = own.startsWith('<li>');
    const wanted = !isItem ? null : isRecord(one) && isOrdered(kindOf(one)) ? 'ol' : 'ul';
    if (wanted !== open) html += `${open === null ? '' : `</${open}>`}${wanted === null ? '' : `<${wanted}>`}`;
    open = wanted;
    html += own;
  }
  return open === null ? html : `${html}</${open}>`;
}

/** Whatever stands in a list of blocks. */
function anyHtml(one: unknown, around: Around): string {
  if (isRecord(one)) return block(one, around);
  if (Array.isArray(one)) return isTooDeep(around) ? '' : blocks(one, around);
  return typeof one === 'string' ? shown(one) : typeof one === 'number' ? String(one) : '';
}

function block(node: ImportRecord, around: Around): string {
  if (isTooDeep(around)) return '';
  const kind = kindOf(node);
  const data = dataOf(node);
  if (/^(?:text|span)$/.test(kind) && around.depth > 1 && typeof data['text'] === 'string')
    return marked(data['text'], node, around.links);
  if (kind === 'text' && typeof data['value'] === 'string') return marked(data['value'], node, around.links);
  if (/image|photo|picture|figure/.test(kind)) {
    const picture = pictureOf(data);
    if (picture !== null) return picture;
  }
  if (/^(?:hard_?break|br|line-?break)$/.test(kind)) return '<br>';
  if (/^(?:hr|divider|delimiter|separator|horizontal_?rule)$/.test(kind)) return '<hr>';
  if (kind === 'atomic') return entities(node, around);
  const inner = innerOf(data);
  const tag = tagOf(kind, data);
  const content = inner === null ? ownWords(node, data, around) : innerHtml(inner, node, data, around);
  const address = addressOf(data);
  const caption = captionOf(data);
  if (content.trim() === '') {
    const below = caption === '' ? '' : `<p>${caption}</p>`;
    if (address !== null && /^https?:/i.test(address)) return `<p>${anchor(address, escapeText(address))}</p>${below}`;
    if (inner === null) tellLost(kind, data, around);
    return below;
  }
  if (/^(?:link|hyperlink|a)$/.test(kind) && address !== null) return anchor(address, content);
  if (caption === '') return inElement(tag, content);
  const below = `<p>${caption}</p>`;
  return tag === 'blockquote'
    ? `<blockquote>${inElement('p', content)}${below}</blockquote>`
    : `${inElement(tag, content)}${below}`;
}

/** What is already in blocks of its own is not put into a paragraph. */
function inElement(tag: string | null, content: string): string {
  const isBlocks = /^\s*<(?:p|h\d|ul|ol|blockquote|figure|table|div)[\s>]/i.test(content);
  return tag === null || (tag === 'p' && isBlocks) ? content : `<${tag}>${content}</${tag}>`;
}

function ownWords(node: ImportRecord, data: ImportRecord, around: Around): string {
  return draftWords(node, around.entities) ?? shown(wordsOf(data) ?? '');
}

/** The blocks within a block, which find the links of its own words around them. */
function innerHtml(inner: readonly unknown[], node: ImportRecord, data: ImportRecord, around: Around): string {
  const links = Array.isArray(node['markDefs']) ? linksOf(node) : around.links;
  const tag = tagOf(kindOf(node), data);
  const isTable = tag === 'table' && inner.every(Array.isArray);
  const content = isTable ? tableRows(inner, data, around) : contentOf(inner, tag, { ...around, links });
  return wordsBeside(data, content) + content;
}

/** What Draft.js shows in place of a paragraph: a picture, an embed. */
function entities(node: ImportRecord, around: Around): string {
  const ranges = list(node['entityRanges']);
  const html = ranges.map((range) => {
    const entity = isRecord(range) ? entityOf(around.entities, String(range['key'])) : null;
    if (entity === null) around.lost.push('atomic');
    // Within it no key leads anywhere: one that led to itself would have no end.
    return entity === null ? '' : block(entity, { ...around, depth: around.depth + 1, entities: {} });
  });
  if (ranges.length === 0) around.lost.push('atomic');
  return html.join('');
}

/** An empty paragraph has lost nothing; a block that holds something else has. */
function tellLost(kind: string, data: ImportRecord, around: Around): void {
  const fields = fieldsOf(data);
  if (kind === '' ? fields === null : hasPlace(data) && (mayBeEmpty(kind, data) || fields === null)) return;
  around.lost.push(kind === '' ? `one without a type (${fields})` : kind);
}

/** @param tag the element of the block around them. */
function contentOf(inner: readonly unknown[], tag: string | null, around: Around): string {
  if (tag === 'ul' || tag === 'ol') return inner.map((one) => itemOf(one, tag, around)).join('');
  if (inner.every((one) => typeof one === 'string') && inner.length > 1)
    return inner.map((one) => `<p>${shown(one)}</p>`).join('');
  return grouped(inner, (one) => anyHtml(one, { ...around, depth: around.depth + 2 }));
}

/** An item of a list, with the list within it. */
function itemOf(item: unknown, tag: 'ul' | 'ol', around: Around): string {
  const deeper = { ...around, depth: around.depth + 2 };
  if (!isRecord(item)) return `<li>${anyHtml(item, deeper)}</li>`;
  if (isTooDeep(deeper)) return '';
  const { items, ...own } = item;
  const html = block(own, deeper);
  const inner = Array.isArray(items) && items.length > 0 ? `<${tag}>${contentOf(items, tag, deeper)}</${tag}>` : '';
  if (html.startsWith('<li>')) return inner === '' ? html : `${html.slice(0, -'</li>'.length)}${inner}</li>`;
  return html + inner === '' ? '' : `<li>${html.replace(/^<p>([^]*)<\/p>$/, '$1')}${inner}</li>`;
}

/** The rows of a table of Editor.js, which are lists of cells. */
function tableRows(rows: readonly unknown[], data: ImportRecord, around: Around): string {
  const deeper = { ...around, depth: around.depth + 2 };
  return rows
    .map((row, index) => {
      const tag = index === 0 && data['withHeadings'] === true ? 'th' : 'td';
      return `<tr>${list(row)
        .map((cell) => `<${tag}>${anyHtml(cell, deeper)}</${tag}>`)
        .join('')}</tr>`;
    })
    .join('');
}

function isTooDeep(around: Around): boolean {
  if (around.depth <= DEEPEST) return false;
  around.lost.push(`what is nested deeper than ${DEEPEST} parts`);
  return true;
}
