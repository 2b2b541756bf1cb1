import { escapeAttribute, escapeText } from '../article/sanitise-escape.ts';
import { imageElement } from './html-serialise.ts';
import { isRecord, type ImportRecord } from './json-value.ts';

/** A text that was stored in blocks, put together. */
export interface BlockText {
  /** `detect`: plain paragraphs, whose form their looks tell. */
  readonly as: 'html' | 'detect';
  readonly text: string;
  /** Kinds of blocks of which nothing could be shown. */
  readonly lost: readonly string[];
}

/** Where blocks have their words, the first that is a text counts. */
const WORDS = [
  'text',
  'html',
  'value',
  'content',
  'body',
  'markdown',
  'code',
  'rendered',
  'paragraph',
  'quote',
  'heading',
];
/** Where blocks have the blocks within them. */
const INNER = ['content', 'children', 'blocks', 'paragraphs', 'items', 'body', 'elements', 'nodes'];
/** Nesting deeper than this is an attack. */
const DEEPEST = 100;
const MARKS: Readonly<Record<string, string>> = {
  bold: 'strong',
  strong: 'strong',
  italic: 'em',
  em: 'em',
  code: 'code',
};

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
  const lost: string[] = [];
  const text = Array.isArray(value) ? blocks(value, lost, 0) : block(value, lost, 0);
  return text.trim() === '' ? null : { as: 'html', text, lost: [...new Set(lost)] };
}

function blocks(list: readonly unknown[], lost: string[], depth: number): string {
  const html = list.map((one) =>
    typeof one === 'string' ? `<p>${shown(one)}</p>` : isRecord(one) ? block(one, lost, depth + 1) : '',
  );
  return grouped(html);
}

/** Blocks after each other. Draft.js and Sanity have the items of a list without the list around them. */
function grouped(html: readonly string[]): string {
  const isItem = (at: number): boolean => html[at]?.startsWith('<li>') === true;
  return html
    .map((one, at) => {
      if (!isItem(at)) return one;
      return `${isItem(at - 1) ? '' : '<ul>'}${one}${isItem(at + 1) ? '' : '</ul>'}`;
    })
    .join('');
}

function block(node: ImportRecord, lost: string[], depth: number): string {
  if (depth > DEEPEST) return '';
  const kind = kindOf(node);
  const data = isRecord(node['data']) ? { ...node['data'], ...node } : node;
  if (/^(?:text|span)$/.test(kind) && depth > 1 && typeof data['text'] === 'string') return marked(data['text'], node);
  if (/^(?:text)$/.test(kind) && typeof data['value'] === 'string') return marked(data['value'], node);
  if (/image|photo|picture|figure/.test(kind)) {
    const picture = pictureOf(data);
    if (picture !== null) return picture;
  }
  if (/^(?:hard_?break|br|line-?break)$/.test(kind)) return '<br>';
  if (/^(?:hr|divider|delimiter|separator|horizontal_?rule)$/.test(kind)) return '<hr>';
  const words = wordsOf(data);
  const inner = INNER.map((name) => data[name]).find(
    (one): one is readonly unknown[] => Array.isArray(one) && one.length > 0,
  );
  const tag = tagOf(kind, data);
  const isList = tag === 'ul' || tag === 'ol';
  const content = inner === undefined ? shown(words ?? '') : contentOf(inner, lost, depth, isList ? 'items' : 'words');
  const address = [data['url'], data['href'], data['src'], data['embed']].find((one) => typeof one === 'string');
  if (content.trim() === '') {
    if (typeof address === 'string' && /^https?:/i.test(address)) return `<p>${anchor(address, address)}</p>`;
    // An empty paragraph has lost nothing.
    if (words === null && !INNER.some((name) => Array.isArray(data[name])) && kind !== '') lost.push(kind);
    return '';
  }
  if (/^(?:link|hyperlink|a)$/.test(kind) && typeof address === 'string') return anchor(address, null, content);
  return tag === null || /^\s*<(?:p|h\d|ul|ol|blockquote|figure|table|div)[\s>]/i.test(content)
    ? wrapped(tag, content)
    : `<${tag}>${content}</${tag}>`;
}

/** What is already in blocks of its own is not put into a paragraph. */
function wrapped(tag: string | null, content: string): string {
  return tag === null || tag === 'p' ? content : `<${tag}>${content}</${tag}>`;
}

function contentOf(inner: readonly unknown[], lost: string[], depth: number, as: 'items' | 'words'): string {
  if (as === 'items') return inner.map((one) => itemOf(one, lost, depth)).join('');
  if (inner.every((one) => typeof one === 'string') && inner.length > 1)
    return inner.map((one) => `<p>${shown(one)}</p>`).join('');
  return grouped(
    inner.map((one) => (typeof one === 'string' ? shown(one) : isRecord(one) ? block(one, lost, depth + 2) : '')),
  );
}

/** An item of a list, with the list within it. */
function itemOf(item: unknown, lost: string[], depth: number): string {
  if (!isRecord(item)) return typeof item === 'string' ? `<li>${shown(item)}</li>` : '';
  const { items, ...own } = item;
  const html = block(own, lost, depth + 2);
  const within =
    Array.isArray(items) && items.length > 0 && depth < DEEPEST
      ? `<ul>${contentOf(items, lost, depth + 2, 'items')}</ul>`
      : '';
  if (html.startsWith('<li>')) return html;
  return html + within === '' ? '' : `<li>${html.replace(/^<p>([^]*)<\/p>$/, '$1')}${within}</li>`;
}

/** What a block is called: `heading`, and the level or style beside it. */
function kindOf(node: ImportRecord): string {
  const names = [node['style'], node['type'], node['_type'], node['nodeType'], node['kind'], node['tag']];
  const [style, ...kinds] = names.map((name) => (typeof name === 'string' ? name.toLowerCase() : ''));
  if (typeof node['listItem'] === 'string') return 'list-item';
  const kind = kinds.find((name) => name !== '') ?? '';
  return kind === 'block' && style !== undefined && style !== '' && style !== 'normal' ? style : kind;
}

/** The element of a block; null: it has none of its own. */
function tagOf(kind: string, data: ImportRecord): string | null {
  const level = /^h([1-6])$/.exec(kind)?.[1] ?? /heading-([1-6])/.exec(kind)?.[1] ?? levelOf(data);
  if (/^h[1-6]$|head/.test(kind)) return `h${Math.max(2, Number(level ?? 2))}`;
  if (/^(?:blockquote|quote|pullquote|pull-quote)/.test(kind)) return 'blockquote';
  if (/list-?_?item|^li$/.test(kind)) return 'li';
  if (/list|^[uo]l$/.test(kind))
    return /^ol$|ordered/.test(kind) && !/unordered/.test(kind) ? 'ol' : data['style'] === 'ordered' ? 'ol' : 'ul';
  if (/code|^pre$/.test(kind)) return 'pre';
  if (/^(?:doc|document|root|section|group|column|row|container|div)s?$/.test(kind)) return null;
  return kind === '' && Array.isArray(data['blocks']) ? null : 'p';
}

function levelOf(data: ImportRecord): string | null {
  const own = isRecord(data['attrs']) ? data['attrs']['level'] : data['level'];
  return typeof own === 'number' && own >= 1 && own <= 6 ? String(own) : null;
}

function wordsOf(data: ImportRecord): string | null {
  for (const name of WORDS) {
    const value = data[name];
    if (typeof value === 'string') return value;
    if (isRecord(value) && typeof value['rendered'] === 'string') return value['rendered'];
  }
  return null;
}

function pictureOf(data: ImportRecord): string | null {
  const file = isRecord(data['file']) ? data['file'] : {};
  const source = [data['src'], data['url'], file['url'], data['href']].find((one) => typeof one === 'string');
  if (typeof source !== 'string') return null;
  const alt = typeof data['alt'] === 'string' ? data['alt'] : '';
  const caption = typeof data['caption'] === 'string' ? data['caption'] : '';
  const words = caption === '' ? '' : `<figcaption>${shown(caption)}</figcaption>`;
  return `<figure>${imageElement(source, alt)}${words}</figure>`;
}

/** A run of words in the elements that its marks name. */
function marked(words: string, node: ImportRecord): string {
  const list: readonly unknown[] = Array.isArray(node['marks']) ? node['marks'] : [];
  let html = escapeText(words);
  for (const mark of list) {
    const name = isRecord(mark) ? mark['type'] : mark;
    const tag = typeof name === 'string' ? MARKS[name] : undefined;
    if (tag !== undefined) html = `<${tag}>${html}</${tag}>`;
    const href = isRecord(mark) && isRecord(mark['attrs']) ? mark['attrs']['href'] : null;
    if (name === 'link' && typeof href === 'string') html = anchor(href, null, html);
  }
  return html;
}

function anchor(address: string, words: string | null, html = escapeText(words ?? address)): string {
  return `<a href="${escapeAttribute(address)}">${html}</a>`;
}

/** Words that may be HTML themselves, as HTML. */
function shown(words: string): string {
  return /<\/?[a-z][^<>]{0,1000}>|&(?:[a-z]{2,20}|#\d{1,6});/i.test(words) ? words : escapeText(words);
}
