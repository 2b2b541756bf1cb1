import { ninjsReader } from '../article/ninjs/reader.ts';
import { slugOr } from '../article/slug.ts';
import type { ImportItem, MadeArticle } from './item.ts';
import { sharedPairs, wordPairs } from './word-pairs.ts';

/** Share of its pairs of words by which a text is a later form of another. */
const ALIKE = 0.2;
/** With fewer pairs of words the texts tell nothing. */
const FEWEST_PAIRS = 20;

/** Day and headline of an article as its file name has them. */
export function nameOf({ day, headline }: MadeArticle): string {
  return `${day ?? 'undated'} ${slugOr(headline, '')}`;
}

/**
 * Whether an article can be a later form of the one that lies at a path: its day or its headline is the same. An undated one
 * may have got its date.
 */
export function mayBeSame(path: string, { day, headline }: MadeArticle): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z\d]+$/i, '');
  const match = /^(\d{4}-\d\d-\d\d)-(.*)$/.exec(name);
  if (match === null || day === null) return true;
  const words = slugOr(headline, '');
  return match[1] === day || match[2] === words || (match[2]?.replace(/-\d+$/, '') ?? '') === words;
}

/**
 * Whether an article whose day and headline are both others is a later form of a file all the same: of a draft anything may
 * change, and of an item that keeps its own name the text says it. Short texts tell nothing; then a name that holds everywhere is
 * believed in a newer export of the same name, and not in another export.
 */
export function isLaterForm(
  before: Uint8Array | null,
  after: Uint8Array,
  name: { readonly from: ImportItem['id']['from']; readonly source: 'same' | 'other' },
): boolean {
  if (before === null) return true;
  const [was, is] = [partsOf(before), partsOf(after)];
  if (name.source === 'same' && was.draft) return true;
  const [a, b] = [wordPairs(was.body), wordPairs(is.body)];
  const fewest = Math.min(a.size, b.size);
  if (fewest < FEWEST_PAIRS && name.source === 'same' && name.from === 'source') return true;
  return fewest > 0 && sharedPairs(a, b) >= ALIKE;
}

/** What of a file as an import writes it tells whether it is the same article. */
interface Parts {
  readonly draft: boolean;
  readonly body: string;
}

function partsOf(bytes: Uint8Array): Parts {
  const text = Buffer.from(bytes).toString('utf8');
  if (text.startsWith('{')) return itemParts(bytes) ?? { draft: false, body: text };
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) + 1 : 0;
  return { draft: /\ndraft: true\n/.test(text.slice(0, end)), body: withoutTags(text.slice(end)) };
}

/** Of a news item in JSON, whose field names all items share, the text as it will be read; null where it is none any more. */
function itemParts(bytes: Uint8Array): Parts | null {
  const settings = { dateOrder: null, language: null, publisher: null };
  const [article] = ninjsReader.read({ path: 'item.json', bytes, sha256: '' }, settings).articles;
  return article === undefined ? null : { draft: article.draft, body: withoutTags(article.body) };
}

function withoutTags(html: string): string {
  return html.replace(/<[^>]{0,2000}>/g, ' ');
}
