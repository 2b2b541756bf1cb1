import { shown } from './block-words.ts';
import { imageElement } from './html-serialise.ts';
import { isRecord, type ImportRecord } from './json-value.ts';

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
/** Where blocks say what they are and how they look, which is nothing to read. */
const NOTHING_TO_READ =
  /^(?:_?id|_?key|_?type|nodeType|kind|tag|style|level|depth|version|tunes|marks|markDefs|attrs|data)$/;
/** Names of fields that are told where a block has no name of its own. */
const MOST_NAMES = 3;

/** A block's fields: its own, and those that editors put into `data` or `attrs`. */
export function dataOf(node: ImportRecord): ImportRecord {
  const { data, attrs } = node;
  return isRecord(data) || isRecord(attrs)
    ? { ...(isRecord(attrs) ? attrs : {}), ...(isRecord(data) ? data : {}), ...node }
    : node;
}

/** The words of a block; null where it has no place for any. */
export function wordsOf(data: ImportRecord): string | null {
  for (const name of WORDS) {
    const value = data[name];
    if (typeof value === 'string') return value;
    if (isRecord(value) && typeof value['rendered'] === 'string') return value['rendered'];
  }
  return null;
}

/** Words that a block has besides the blocks within it, as HTML; empty where these say them too. @param content what these are as HTML. */
export function wordsBeside(data: ImportRecord, content: string): string {
  const words = wordsOf(data) ?? '';
  const letters = lettersOf(words);
  if (letters === '' || lettersOf(content).includes(letters)) return '';
  return words === data['heading'] ? `<h3>${shown(words)}</h3>` : `<p>${shown(words)}</p>`;
}

/** The blocks within a block; null where it has none. */
export function innerOf(data: ImportRecord): readonly unknown[] | null {
  const found = INNER.map((name) => data[name]).find(
    (one): one is readonly unknown[] => Array.isArray(one) && one.length > 0,
  );
  return found ?? null;
}

/** Whether a block has a place for words or blocks, be it empty. */
export function hasPlace(data: ImportRecord): boolean {
  return wordsOf(data) !== null || INNER.some((name) => Array.isArray(data[name]));
}

/** The address that a block leads to or loads. */
export function addressOf(data: ImportRecord): string | null {
  return firstText([data['url'], data['href'], data['uri'], data['link'], data['src'], data['embed'], fileUrl(data)]);
}

/** What stands below a picture or behind a quote, as HTML; empty where nothing does. */
export function captionOf(data: ImportRecord): string {
  return shown(firstText([data['caption'], data['citation'], data['attribution']]) ?? '');
}

/** The picture of a block that is called one; null where its address is not known. */
export function pictureOf(data: ImportRecord): string | null {
  const source = firstText([data['src'], data['url'], fileUrl(data), data['href']]);
  if (source === null) return null;
  const alt = typeof data['alt'] === 'string' ? data['alt'] : '';
  const caption = captionOf(data);
  const words = caption === '' ? '' : `<figcaption>${caption}</figcaption>`;
  return `<figure>${imageElement(source, alt)}${words}</figure>`;
}

/** What a block without a name of its own is told as: the fields in which it holds something; null where it holds nothing. */
export function fieldsOf(data: ImportRecord): string | null {
  const names = Object.entries(data)
    .filter(([name, value]) => !NOTHING_TO_READ.test(name) && holdsSomething(value))
    .map(([name]) => name);
  return names.length === 0 ? null : names.slice(0, MOST_NAMES).join(', ');
}

function holdsSomething(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : isRecord(value) && Object.keys(value).length > 0;
}

function lettersOf(html: string): string {
  return html.replace(/<[^<>]{0,2000}>/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
}

function fileUrl(data: ImportRecord): unknown {
  return isRecord(data['file']) ? data['file']['url'] : null;
}

function firstText(values: readonly unknown[]): string | null {
  return values.find((one): one is string => typeof one === 'string' && one !== '') ?? null;
}
