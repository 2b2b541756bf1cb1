import { escapeAttribute, escapeText } from '../sanitise-escape.ts';
import type { WirePicture } from '../wire/draft.ts';
import { pictureHtml } from '../wire/picture-html.ts';
import { at, attribute, childrenOf, textOf, type XmlElement, type XmlNode } from '../xml/xml-tree.ts';
import { fractionText, joinParts } from './parted-text.ts';

/** A story's text as HTML, not yet sanitised, with what in it has no place in HTML. */
export interface NitfBody {
  readonly html: string;
  /** Media other than pictures. */
  readonly media: readonly { readonly type: string; readonly source: string | null; readonly caption: string | null }[];
}

/** Elements of NITF and their names in HTML. All others are unwrapped: names of persons and places, figures, dates. */
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ...'p ul ol li dl dt dd table caption tr td th thead tbody tfoot pre em strong sub sup q cite a abbr'
    .split(' ')
    .map((name): [string, string] => [name, name]),
  ['hl1', 'h2'],
  ['hl2', 'h2'],
  ['bq', 'blockquote'],
  ['lang', 'span'],
  ['fn', 'small'],
]);
const EMPTY: ReadonlyMap<string, string> = new Map([
  ['br', '<br>'],
  ['hr', '<hr>'],
]);
/** Data of a table in another form, and sound of a word: no text for a reader. */
const LEFT_OUT = new Set([
  'custom-table',
  'nitf-table-metadata',
  'pronounce',
  'media-metadata',
  'media-object',
  'col',
  'colgroup',
]);
/** Elements that are a line of their own where they stand among paragraphs. */
const LINES = new Set('datasource copyrite byline dateline distributor postaddr'.split(' '));
/** Elements that hold paragraphs. */
const HOLDERS = new Set('body.content block note bq'.split(' '));

/** Writes `body.content` (NITF 3) or a block of it as HTML. */
export function nitfBody(content: XmlElement): NitfBody {
  const media: { type: string; source: string | null; caption: string | null }[] = [];
  const blocks = childrenOf(content, 'block');
  // The New York Times' corpus says its lead paragraph twice: by itself, and in the full text.
  const isFull = blocks.some((block) => attribute(block, 'class') === 'full_text');
  const write = (node: XmlNode, parent: XmlElement): string => {
    if (typeof node === 'string') return escapeText(node);
    if (node.name === 'frac') return escapeText(fractionText(node));
    if (LEFT_OUT.has(node.name)) return '';
    if (isFull && node.name === 'block' && attribute(node, 'class') === 'lead_paragraph') return '';
    if (node.name === 'media') {
      const picture = mediaPicture(node);
      if (picture !== null) return pictureHtml(picture);
      const [reference] = childrenOf(node, 'media-reference');
      media.push({
        type: attribute(node, 'media-type') ?? 'other',
        source: attribute(reference, 'source'),
        caption: textOf(at(node, 'media-caption')),
      });
      const caption = textOf(at(node, 'media-caption'));
      return caption === null ? '' : `<p>${escapeText(caption)}</p>`;
    }
    const empty = EMPTY.get(node.name);
    if (empty !== undefined) return empty;
    const inner = joinParts(node, (child) => write(child, node));
    if (node.name === 'credit') return `<cite>${inner}</cite>`;
    const name = ELEMENTS.get(node.name);
    if (name === undefined) return LINES.has(node.name) && HOLDERS.has(parent.name) ? `<p>${inner}</p>` : inner;
    return `<${name}${attributesOf(node)}>${inner}</${name}>`;
  };
  return { html: joinParts(content, (child) => write(child, content)), media };
}

function attributesOf(node: XmlElement): string {
  const out: string[] = [];
  for (const name of ['href', 'lang', 'colspan', 'rowspan', 'align']) {
    const value = attribute(node, name);
    if (value !== null) out.push(` ${name}="${escapeAttribute(value)}"`);
  }
  return out.join('');
}

/** The picture of a `media` element: its largest image, with caption and producer; null where it is none. */
export function mediaPicture(media: XmlElement): WirePicture | null {
  const references = childrenOf(media, 'media-reference').filter((one) => {
    const type = attribute(one, 'mime-type') ?? '';
    return attribute(one, 'source') !== null && (type === '' || type.startsWith('image/'));
  });
  const type = attribute(media, 'media-type')?.toLowerCase() ?? 'image';
  if (references.length === 0 || !/^(?:image|photo|picture|graphic)/.test(type)) return null;
  const width = (one: XmlElement): number => Number.parseInt(attribute(one, 'width') ?? '0', 10) || 0;
  const [best] = [...references].sort((a, b) => width(b) - width(a));
  const caption = childrenOf(media, 'media-caption')
    .map(textOf)
    .filter((one) => one !== null)
    .join(' ');
  return {
    src: attribute(best, 'source') ?? '',
    alt: attribute(best, 'alternate-text') ?? (caption === '' ? null : caption),
    caption: caption === '' ? null : caption,
    credit: textOf(at(media, 'media-producer')),
  };
}
