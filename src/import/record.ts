import { readList } from '../article/markdown/field-values.ts';
import { readDate } from '../article/read-date.ts';
import { normaliseText } from '../source/decode-normalise.ts';
import { blockText } from './block-text.ts';
import { bodyKindOf } from './body-kind.ts';
import { foreignField, roleOf, type BodyKind, type ColumnRole } from './columns.ts';
import { dateValue } from './date-value.ts';
import type { FrontMatterFields, FrontMatterValue } from './front-matter.ts';
import { htmlBody } from './html-body.ts';
import type { ImportOptions, ItemProblem, MadeArticle } from './item.ts';
import { isRecord, type ImportRecord } from './json-value.ts';
import { mendedLine } from './mended-line.ts';
import { flatRecord, pathOfText } from './record-fields.ts';
import { blocksLost, textNotFound } from './record-problems.ts';
import { textAsMarkdown } from './text-body.ts';

/** What a record holds, sorted by what it is. */
export interface SortedRecord {
  readonly fields: FrontMatterFields;
  readonly headline: string | null;
  readonly day: string | null;
  readonly url: string | null;
  readonly id: string | null;
  readonly body: { readonly as: BodyKind | 'detect'; readonly text: string } | null;
  readonly problems: readonly ItemProblem[];
}

/** Longest headline that is made of a text without one, in code units. */
const LONGEST_MADE_HEADLINE = 80;

/** Sorts the columns of a record. Columns without a meaning are kept under their names. */
export function sortRecord(given: ImportRecord, options: ImportOptions): SortedRecord {
  const record = flatRecord(given, options.map);
  const fields: Record<string, FrontMatterValue> = {};
  let headline: { value: string; rank: number } | null = null;
  let published: { value: string; rank: number } | null = null;
  let url: { value: string; rank: number } | null = null;
  let id: { value: string; rank: number } | null = null;
  let body: { as: BodyKind | 'detect'; text: string; rank: number; lost: readonly string[] } | null = null;
  const unread: string[] = [];
  for (const [column, raw] of Object.entries(record)) {
    const mapped = options.map.get(column);
    const name = mapped ?? ownName(column, record);
    // What the keeper names counts before what is recognised.
    const before = mapped === undefined ? 0 : -1000;
    const role = roleOf(name);
    const value = valueOf(raw, role);
    if (value === null || value === '' || column === '__proto__') continue;
    if (role.kind === 'body' && typeof value === 'string') {
      const as = role.as === 'text' && folded(name) !== 'plaintext' ? 'detect' : role.as;
      if (body === null || role.rank + before < body.rank)
        body = { as, text: value, rank: role.rank + before, lost: [] };
      continue;
    }
    const inBlocks = role.kind === 'body' ? blockText(value) : null;
    if (inBlocks?.text === '') unread.push(...inBlocks.lost);
    else if (role.kind === 'body' && inBlocks !== null) {
      const rank = role.rank + before;
      // The same text beside it, as one, is surer.
      if (body === null || rank < body.rank) body = { ...inBlocks, rank };
      continue;
    }
    if (role.kind === 'id' && (typeof value === 'string' || typeof value === 'number')) {
      if (id === null || role.rank + before < id.rank) id = { value: String(value), rank: role.rank + before };
      else fields[fieldName(name)] = value;
      continue;
    }
    if (role.kind === 'field' && typeof value === 'string') {
      const rank = role.rank + before;
      if (role.meaning === 'headline' && (headline === null || rank < headline.rank)) headline = { value, rank };
      if (role.meaning === 'published' && (published === null || rank < published.rank)) published = { value, rank };
      if (['originalUrl', 'url'].includes(role.meaning) && /^https?:/i.test(value) && (url === null || rank < url.rank))
        url = { value, rank };
    }
    fields[fieldName(name)] = value;
  }
  const read = published === null ? null : readDate(published.value, { dateOrder: options.dateOrder });
  return {
    fields,
    headline: headline?.value ?? null,
    day: read?.kind === 'date' ? read.date.day : null,
    url: url?.value ?? null,
    id: id?.value ?? null,
    body: body === null ? null : { as: body.as, text: body.text },
    problems: problemsOf(record, body, unread),
  };
}

/** What is to be told of a record's text: that parts of it are missing, or that it may be where nobody looked. */
function problemsOf(
  record: ImportRecord,
  body: { readonly lost: readonly string[] } | null,
  unread: readonly string[],
): readonly ItemProblem[] {
  if (body !== null) return body.lost.length === 0 ? [] : [blocksLost(body.lost)];
  const path = pathOfText(record);
  if (path !== null) return [textNotFound(path)];
  return unread.length === 0 ? [] : [blocksLost(unread)];
}

/** A column's name, or that of the field which it stands for in another language, where the record has no such column. */
export function ownName(column: string, record: ImportRecord): string {
  if (roleOf(column).kind !== 'kept') return column;
  const field = foreignField(column);
  return field === null || field in record ? column : field;
}

/** Makes the article of a record; null where it has neither headline nor text. */
export function recordArticle(sorted: SortedRecord, options: ImportOptions): MadeArticle | null {
  const { body } = sorted;
  if (sorted.headline === null && (body === null || body.text.trim() === '')) return null;
  const made = body === null ? { body: '', mended: [] } : bodyOf(body, options);
  return {
    headline: sorted.headline ?? firstWords(made.body),
    day: sorted.day,
    folder: null,
    name: null,
    file: { kind: 'markdown', fields: sorted.fields, body: made.body, mended: made.mended },
    media: [],
    comments: [],
    problems: sorted.problems,
  };
}

function bodyOf(
  body: NonNullable<SortedRecord['body']>,
  options: ImportOptions,
): { readonly body: string; readonly mended: readonly string[] } {
  const text = normaliseText(body.text);
  const wanted = options.body === 'detect' ? body.as : options.body;
  const as = wanted === 'detect' ? bodyKindOf(text) : wanted;
  if (as === 'markdown') return { body: text, mended: [] };
  if (as === 'html') return htmlBody(text, { autop: false });
  const made = textAsMarkdown(text);
  return { body: made.markdown, mended: made.mended.map(mendedLine) };
}

/** A value as front matter holds it; dates and names in the forms that readers take. */
function valueOf(raw: unknown, role: ColumnRole): FrontMatterValue {
  if (raw === null || raw === undefined) return null;
  if (role.kind === 'field' && ['published', 'updated'].includes(role.meaning)) return dateValue(raw);
  if (role.kind === 'id' && typeof raw === 'object') {
    const inner = (raw as Readonly<Record<string, unknown>>)['$oid'];
    return typeof inner === 'string' ? inner : (raw as FrontMatterValue);
  }
  if (role.kind === 'field' && ['bylines', 'tags', 'categories'].includes(role.meaning) && typeof raw === 'object') {
    const list = readList(namedValues(raw), null);
    if (list.ok) return list.value.length === 0 ? null : list.value;
  }
  if (typeof raw === 'string' && role.kind === 'field') return raw.replace(/\s+/g, ' ').trim();
  return raw as FrontMatterValue;
}

/** Of `{"name": "places", "value": "Paris"}` the value is what is meant; the name tells its kind. */
function namedValues(raw: object): object {
  if (!Array.isArray(raw)) return raw;
  return raw.map((one: unknown) =>
    isRecord(one) && typeof one['name'] === 'string' && typeof one['value'] === 'string' ? one['value'] : one,
  );
}

/** A column's name as front matter takes it without quotation marks, where that changes nothing but signs. */
function fieldName(name: string): string {
  const plain = name.trim().replace(/[\s.:/\\-]+/g, '_');
  const own = /^[A-Za-z_][\w]*$/.test(plain) ? plain : name.trim();
  return /^(?:import_|captured$)/.test(own) ? `source_${own}` : own;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[\s_.:-]/g, '');
}

/** The beginning of a text, to name its file by. */
function firstWords(body: string): string {
  const text = body
    .replace(/<[^>]{0,1000}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= LONGEST_MADE_HEADLINE ? text : text.slice(0, text.lastIndexOf(' ', LONGEST_MADE_HEADLINE));
}
