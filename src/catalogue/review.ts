import type { Article, FieldName } from '../article/article.ts';
import { settles } from '../article/overlay.ts';
import type { Problem } from '../source/problem.ts';
import type { CatalogueDatabase } from './database.ts';
import { imageProblems } from './images.ts';
import type { OverlayRow } from './overlay-file.ts';

/** What a line of the review list is about. */
export type ReviewGroup = 'dates' | 'fields' | 'text' | 'images' | 'copies' | 'problems';

export const REVIEW_GROUPS: readonly ReviewGroup[] = ['dates', 'fields', 'text', 'images', 'copies', 'problems'];

/** One thing for a keeper to look at. */
export interface ReviewItem {
  readonly group: ReviewGroup;
  /** Path in the content folder, with `#item` where the file holds several articles. */
  readonly file: string;
  readonly line: number | null;
  /** A field's name, or a problem's code: what `accept` and `set` are given. */
  readonly field: string;
  /** The field's value as it is understood; null for a problem. */
  readonly value: string | null;
  /** Where the value came from, or what is wrong. */
  readonly why: string;
  /** 0 to 1; null for a problem. */
  readonly confidence: number | null;
  /** What can be done, a full sentence. */
  readonly remedy: string;
}

/** Below this a field is doubtful (`Origin`). */
const DOUBTFUL = 0.5;
/** Names of people are looked at sooner: a wrong one does harm. */
const DOUBTFUL_NAMES = 0.7;

interface DoubtRow {
  readonly path: string;
  readonly item: string;
  readonly field: FieldName;
  readonly from: string;
  readonly confidence: number;
  readonly article: string;
}

/**
 * Everything doubtful in the archive as it was last built, by group and file.
 *
 * @param decided what the overlay says already, paths as in the content folder; that is left out.
 */
export function reviewList(database: CatalogueDatabase, decided: readonly OverlayRow[]): readonly ReviewItem[] {
  const byFile = new Map<string, OverlayRow[]>();
  for (const row of decided) {
    const name = fileName(row.file, row.item);
    byFile.set(name, [...(byFile.get(name) ?? []), row]);
  }
  const isDecided = ({ file, field }: ReviewItem): boolean =>
    (byFile.get(file) ?? []).some((row) => settles(row, field));
  const items = [...doubts(database), ...problems(database), ...copies(database)].filter((item) => !isDecided(item));
  const order = (item: ReviewItem): number => REVIEW_GROUPS.indexOf(item.group);
  return items.sort(
    (a, b) =>
      order(a) - order(b) ||
      (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) || (a.field < b.field ? -1 : 1) : a.file < b.file ? -1 : 1),
  );
}

function doubts(database: CatalogueDatabase): readonly ReviewItem[] {
  const rows = database
    .prepare(
      `select a.path, a.item, o.key as field, o.value ->> 'from' as "from", o.value ->> 'confidence' as confidence, r.article
       from articles a join records r on r.id = a.id, json_each(r.article, '$.origins') o
       where o.value ->> 'confidence' < case o.key when 'bylines' then ${DOUBTFUL_NAMES} else ${DOUBTFUL} end`,
    )
    .all() as DoubtRow[];
  return rows.map(({ path, item, field, from, confidence, article }) => ({
    group: field === 'published' || field === 'updated' ? 'dates' : field === 'body' ? 'text' : 'fields',
    file: fileName(path, item),
    line: null,
    field,
    value: shown(JSON.parse(article) as Partial<Article>, field),
    why: `from ${from}`,
    confidence,
    remedy:
      field === 'body'
        ? 'Look whether the page holds the whole story and nothing else; accept it, or mend the file.'
        : 'Accept it, or set the right value.',
  }));
}

/** A field's value as a person writes it in the overlay. */
function shown(article: Partial<Article>, field: FieldName): string {
  if (field === 'body') return '';
  const value = article[field];
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    return (value as readonly (string | { readonly name: string })[])
      .map((one) => (typeof one === 'string' ? one : one.name))
      .join('; ');
  }
  const date = value as { readonly day: string; readonly time?: string; readonly offset?: string | null };
  return [date.day, date.time, date.offset ?? undefined].filter((part) => part !== undefined).join(' ');
}

function problems(database: CatalogueDatabase): readonly ReviewItem[] {
  const held = database.prepare("select problems from files where problems <> '[]' order by path").all() as {
    problems: string;
  }[];
  const all = [...held.flatMap((row) => JSON.parse(row.problems) as Problem[]), ...imageProblems(database)];
  return all
    .filter(({ severity }) => severity !== 'note')
    .map(({ path, line, code, message, remedy }) => ({
      group: groupOf(code),
      file: path,
      line: line ?? null,
      field: code,
      value: null,
      why: message,
      confidence: null,
      remedy,
    }));
}

function groupOf(code: string): ReviewGroup {
  if (code.startsWith('DATE_')) return 'dates';
  if (code.startsWith('IMAGE')) return 'images';
  if (code.startsWith('TEXT_') || code.startsWith('BODY_')) return 'text';
  return code.startsWith('HEADLINE_') || code.startsWith('BYLINE_') ? 'fields' : 'problems';
}

function copies(database: CatalogueDatabase): readonly ReviewItem[] {
  const rows = database
    .prepare(
      `select a.path, a.item, l.path as first, l.item as firstItem from copies c join articles a on a.id = c.id
         join articles l on l.id = c.leader where c.id <> c.leader`,
    )
    .all() as { path: string; item: string; first: string; firstItem: string }[];
  return rows.map(({ path, item, first, firstItem }) => ({
    group: 'copies',
    file: fileName(path, item),
    line: null,
    field: 'COPY',
    value: null,
    why: `Its text is that of ${fileName(first, firstItem)}, or near to it.`,
    confidence: null,
    remedy: 'Both are published and lead to one another. Accept it, or take one file out of the content folder.',
  }));
}

function fileName(path: string, item: string): string {
  return item === '' ? path : `${path}#${item}`;
}
