import type { DataRow } from '../../catalogue/archive-data.ts';
import type { Facet } from '../../catalogue/entry.ts';
import type { ArchiveFacts } from '../facts.ts';
import type { DataFileView, DataPart, DataView } from '../file-views.ts';
import type { PageContext, PageKind } from '../page-kind.ts';
import { csvLine } from './csv.ts';
import { pageBase } from './page-base.ts';

/** Rows of one file: at two kilobytes each, twenty times what is usual, it stays below 20 MB. */
const ROWS = 8000;

const FORMATS = ['csv', 'jsonl'] as const;

/** `data/index.html`: the catalogue to download. */
export const dataPage: PageKind = {
  name: 'data',
  all: () => ['data'],
  touched: () => ['data'],
  view(_key, context): DataView {
    return {
      ...pageBase('data', 'data/index.html', context, { title: context.words.word('nav.data'), section: 'data' }),
      total: context.archive.total,
      parts: partsOf(context),
    };
  },
};

/**
 * The catalogue as CSV and JSON lines, a file a year (a month, a day, where a year is too large); all in one in a small
 * archive. Key: `1998/csv`. Written again only where an article of its own has changed.
 */
export const dataFiles: PageKind = {
  name: 'data-file',
  // A file is as large as thousands of pages; the two formats of a part are made together.
  pagesATask: 2,
  *all(context) {
    for (const { name } of partsOf(context)) for (const format of FORMATS) yield `${name}/${format}`;
  },
  *touched(change, context) {
    const parts = new Set<string>();
    for (const { before, after } of change.articles) {
      for (const trace of [before, after]) if (trace !== null) addParts(parts, trace.day);
    }
    // Rows name tags, bylines and sections as the archive does.
    for (const { key, before, after } of change.terms) {
      if (before?.name === after?.name) continue;
      for (const day of context.archive.names.days(key.facet, key.slug)) addParts(parts, day);
    }
    for (const part of parts) for (const format of FORMATS) yield `${part}/${format}`;
  },
  view(key, context): DataFileView | null {
    const [part = '', format = ''] = key.split('/');
    if (!partsOf(context).some(({ name }) => name === part)) return null;
    const { archive, site } = context;
    const records = archive.data.rows(part).map((row) => {
      const names = namesOf(row, context);
      return {
        headline: row.line.headline,
        published: row.line.day,
        updated: row.line.updated,
        bylines: names.bylines,
        section: names.sections[0] ?? null,
        series: names.series[0] ?? null,
        tags: names.tags,
        publisher: names.sources[0] ?? null,
        language: row.line.language,
        address: site.baseUrl === null ? row.path : new URL(encoded(row.path), site.baseUrl).href,
        sourceFile: row.source,
        sourceItem: row.item === '' ? null : row.item,
        sha256: row.sha256,
      };
    });
    const text =
      format === 'csv'
        ? [csvLine(COLUMNS), ...records.map((record) => csvLine(COLUMNS.map((name) => cell(record[name]))))].join('')
        : records.map((record) => `${JSON.stringify(record)}\n`).join('');
    return {
      ...pageBase('data-file', dataPath(part, format), context, { title: '', section: 'none' }),
      text,
    };
  },
};

const COLUMNS = [
  'headline',
  'published',
  'updated',
  'bylines',
  'section',
  'series',
  'tags',
  'publisher',
  'language',
  'address',
  'sourceFile',
  'sourceItem',
  'sha256',
] as const;

/** Several values in one cell are parted by semicolons. */
function cell(value: string | readonly string[] | null): string {
  return value === null ? '' : typeof value === 'string' ? value : value.join('; ');
}

function dataPath(part: string, format: string): string {
  return `data/articles${part === 'all' ? '' : `-${part}`}.${format}`;
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function addParts(parts: Set<string>, day: string | null): void {
  parts.add('all');
  if (day === null) parts.add('undated');
  else parts.add(day.slice(0, 4)).add(day.slice(0, 7)).add(day);
}

function partsOf({ archive, facts }: PageContext): DataPart[] {
  const part = (name: string, count: number): DataPart => ({
    ...{ name, count },
    csv: dataPath(name, 'csv'),
    jsonl: dataPath(name, 'jsonl'),
  });
  if (archive.total === 0) return [];
  if (isOne(archive.total, facts)) return [part('all', archive.total)];
  const { days, calendar, years, undatedCount } = archive;
  const parts: DataPart[] = [];
  for (const [year, { count }] of years) {
    if (count <= ROWS) {
      parts.push(part(year, count));
      continue;
    }
    for (const [month, inMonth] of calendar.months) {
      if (!month.startsWith(year)) continue;
      if (inMonth <= ROWS) parts.push(part(month, inMonth));
      else for (const [day, inDay] of days) if (day.startsWith(month)) parts.push(part(day, inDay));
    }
  }
  return undatedCount > 0 ? [...parts, part('undated', undatedCount)] : parts;
}

function isOne(total: number, facts: ArchiveFacts): boolean {
  return !facts.isLarge && total <= ROWS;
}

/** The names of a row's terms as the archive shows them. */
function namesOf({ terms }: DataRow, { archive }: PageContext): Readonly<Record<Facet, readonly string[]>> {
  const names: Record<Facet, string[]> = { tags: [], bylines: [], sections: [], series: [], sources: [] };
  for (const { facet, slug, name } of terms) names[facet].push(archive.names.term(facet, slug)?.name ?? name);
  return names;
}
