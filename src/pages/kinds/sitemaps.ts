import type { Line } from '../../catalogue/archive-queries.ts';
import type { SitemapView } from '../file-views.ts';
import type { PageKind } from '../page-kind.ts';
import { pageBase } from './page-base.ts';

/** At most so many addresses in one file (sitemaps.org, "Sitemap index files"). */
const SITEMAP_LIMIT = 50_000;

/**
 * `sitemap.xml`, and in a large archive `sitemap-YYYY.xml` a year (`sitemap-YYYY-MM.xml` where a year has too many).
 * Key: `''` for the first, else the year or month, or `undated`.
 */
export const sitemapFiles: PageKind = {
  name: 'sitemap',

  *all(context) {
    yield '';
    if (context.facts.isLarge) yield* partsOf(context);
  },

  *touched(change, context) {
    yield '';
    for (const { before, after } of change.articles) {
      for (const trace of [before, after]) {
        if (trace === null) continue;
        yield trace.day === null ? 'undated' : trace.day.slice(0, 4);
        if (trace.day !== null) yield trace.day.slice(0, 7);
      }
    }
  },

  view(key, context): SitemapView | null {
    const { archive, facts, site } = context;
    // Addresses in a sitemap are absolute (sitemaps.org).
    if (site.baseUrl === null) return null;
    const split = facts.isLarge;
    const path = key === '' ? 'sitemap.xml' : `sitemap-${key}.xml`;
    const base = pageBase('sitemap', path, context, { title: '', section: 'none' });
    const urls = (lines: readonly Line[]) =>
      lines.map((line) => ({ path: line.path, lastmod: line.updated ?? line.day }));
    if (key === '' && split)
      return { ...base, urls: [], parts: partsOf(context).map((part) => ({ path: `sitemap-${part}.xml` })) };
    if (key === '') return { ...base, parts: [], urls: urls([...archive.undated(), ...archive.dated('')]) };
    if (!split || !partsOf(context).includes(key)) return null;
    return { ...base, parts: [], urls: urls(key === 'undated' ? archive.undated() : archive.dated(key)) };
  },
};

function partsOf({ archive }: Parameters<PageKind['view']>[1]): string[] {
  const parts = [...archive.years].flatMap(([year, { count }]) =>
    count <= SITEMAP_LIMIT
      ? [year]
      : [...new Set(archive.dayList.filter((day) => day.startsWith(year)).map((day) => day.slice(0, 7)))],
  );
  return archive.undatedCount > 0 ? [...parts, 'undated'] : parts;
}
