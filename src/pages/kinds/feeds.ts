import { createHash } from 'node:crypto';
import type { Line } from '../../catalogue/archive-queries.ts';
import { pathKey } from '../../article/permalink.ts';
import type { PageKind } from '../page-kind.ts';
import type { FeedView, SitemapView } from '../file-views.ts';
import type { RedirectView } from '../views.ts';
import { pageBase } from './page-base.ts';

const FEED_ENTRIES = 30;
/** At most so many addresses in one file (sitemaps.org, "Sitemap index files"). */
const SITEMAP_LIMIT = 50_000;

/** `feed.xml`: Atom (RFC 4287) of the newest articles. */
export const feedFile: PageKind = {
  name: 'feed',
  all: () => ['feed'],
  touched: () => ['feed'],
  view(_key, context): FeedView {
    const { archive, site } = context;
    const entries = archive.newest(FEED_ENTRIES).map((line) => ({
      ...line,
      id: entryId(`${site.name}\n${line.path}`),
      published: stamp(line.day),
      updated: stamp(line.updated ?? line.day) ?? EPOCH,
    }));
    const latest = entries.reduce((most, entry) => (entry.updated > most ? entry.updated : most), EPOCH);
    return {
      ...pageBase('feed', 'feed.xml', context, { title: site.name, section: 'none' }),
      id: entryId(site.name),
      updated: latest,
      entries,
    };
  },
};

const EPOCH = '1970-01-01T00:00:00Z';

/** RFC 3339, as Atom wants it; a day stands for its first moment. */
function stamp(day: string | null): string | null {
  return day === null ? null : `${day}T00:00:00Z`;
}

/** A name-based UUID (RFC 9562, version 8: SHA-256 of the name), the same for ever wherever the archive lies. */
function entryId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

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
    const { archive, facts } = context;
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

/** Pages at old addresses. Key: the place (path in lower case). */
export const redirectPages: PageKind = {
  name: 'redirect',
  all: (context) => context.archive.aliases(),
  *touched(change, context) {
    yield* change.aliases;
    // A redirect names the headline it leads to.
    for (const { after } of change.articles) for (const alias of after?.aliases ?? []) yield pathKey(alias);
    const targets = new Set(change.articles.map(({ after }) => after?.permalink));
    if (targets.size > 0) yield* context.archive.aliasesOf([...targets].filter((target) => target !== undefined));
  },
  view(place, context): RedirectView | null {
    const alias = context.archive.alias(place);
    if (alias === null) return null;
    return {
      ...pageBase('redirect', alias.path, context, { title: alias.target.headline, section: 'none' }),
      target: { name: alias.target.headline, path: alias.target.path },
    };
  },
};
