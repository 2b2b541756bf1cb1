import type { ArticleDate, ArticleTag, Mending } from '../article/article.ts';
import { formatProblem } from '../source/problem.ts';
import type { UnderstoodArticle, UnderstoodField, UnderstoodFile } from './understand-file.ts';

const LABEL_WIDTH = 14;

/** Longest piece of text that is shown of a mending, an evidence or a value. */
const LONGEST = 200;

/** Names of fields as a person says them, where they are not the same. */
const LABELS: Readonly<Record<string, string>> = {
  bylines: 'by',
  body: 'text',
  originalUrl: 'original',
  dek: 'standfirst',
};

/** What was understood of one file, as lines for a person. */
export function describeFile(file: UnderstoodFile): readonly string[] {
  return [
    file.file,
    ...file.articles.flatMap(describeArticle),
    ...(file.articles.length === 0 ? [row('article', 'none could be read')] : []),
    ...file.problems.map((problem) => row(problem.severity, formatProblem(problem))),
  ];
}

function describeArticle(article: UnderstoodArticle): readonly string[] {
  const name = article.item === null ? article.format : `${article.format}, item ${article.item}`;
  const extra = Object.entries(article.extra);
  return [
    row('form', name),
    ...article.fields.filter(({ name }) => name !== 'tags' && name !== 'body').map(describeField),
    row('address', `/${article.address}   (${article.addressFrom})`),
    ...article.aliases.map((alias) => row('old address', `/${alias}`)),
    ...(article.draft ? [row('draft', 'yes: it is left out of the archive')] : []),
    ...article.fields.filter(({ name }) => name === 'body').map(describeField),
    ...article.corrections.map(({ day, text }) => row('correction', `${day === null ? '' : `${day}: `}${cut(text)}`)),
    ...article.fields.filter(({ name }) => name === 'tags').map(describeField),
    ...article.tags.map((tag) => row('', describeTag(tag))),
    ...titled('mended', article.mended.map(describeMending)),
    ...titled(
      'kept as it is',
      extra.map(([key, value]) => `${key}: ${cut(JSON.stringify(value) ?? '')}`),
    ),
  ];
}

function describeField({ name, value, from, confidence }: UnderstoodField): string {
  const origin = from === null ? '' : `   (${from}${confidence === null ? '' : `, ${sureness(confidence)}`})`;
  const text = name === 'body' ? textSize(String(value)) : cut(valueText(value));
  return row(LABELS[name] ?? name, `${text}${origin}`);
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return isDate(value) ? dateText(value) : String(value);
}

function isDate(value: unknown): value is ArticleDate {
  return typeof value === 'object' && value !== null && 'day' in value;
}

function dateText(date: ArticleDate): string {
  return date.kind === 'day' ? date.day : `${date.day} ${date.time}${date.offset === null ? '' : ` ${date.offset}`}`;
}

function sureness(confidence: number): string {
  return confidence >= 1 ? 'certain' : `${Math.round(confidence * 100)} % sure`;
}

function describeTag({ name, kind, from, evidence }: ArticleTag): string {
  const where = from === 'given' ? 'said by the source' : evidence === undefined ? 'found' : `“${cut(evidence)}”`;
  return `${name} (${kind}): ${where}`;
}

function describeMending({ rule, line, before, after }: Mending): string {
  const change = after === '' ? `removed “${cut(before)}”` : `“${cut(before)}” became “${cut(after)}”`;
  return `${rule}, line ${line}: ${change}`;
}

function textSize(body: string): string {
  const paragraphs = body.split(/<p[\s>]/u).length - 1;
  const words = body
    .replace(/<[^>]*>/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '').length;
  return `${words} ${words === 1 ? 'word' : 'words'} in ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}`;
}

function titled(label: string, items: readonly string[]): readonly string[] {
  return items.map((item, index) => row(index === 0 ? label : '', item));
}

function row(label: string, text: string): string {
  return `  ${label.padEnd(LABEL_WIDTH)}${text}`;
}

/** One line, cut where it is long; control characters never reach the terminal. */
function cut(text: string): string {
  const flat = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return flat.length <= LONGEST ? flat : `${flat.slice(0, LONGEST)}…`;
}
