import { createHash } from 'node:crypto';
import type { Line } from '../../catalogue/archive-queries.ts';
import { termPath } from '../addresses.ts';
import { FACETS } from '../facts.ts';
import type { FeedEntry, FeedView, JsonFeedView, RssView } from '../file-views.ts';
import type { PageContext, PageKind } from '../page-kind.ts';
import type { PageBase } from '../views.ts';
import { pageBase } from './page-base.ts';
import { mayHaveFeed, termFeed } from './term-feeds.ts';

const FEED_ENTRIES = 30;

/** Atom (RFC 4287) of the newest articles: `feed.xml`; of a term's, `sections/harbour/feed.xml`. Key: `feed`, or `facet/slug`. */
export const feedFile: PageKind = {
  name: 'feed',
  *all(context) {
    yield 'feed';
    for (const facet of FACETS) yield* mayHaveFeed(facet, context);
  },
  *touched(change, context) {
    yield 'feed';
    for (const { key } of change.terms) {
      if (facetHasFeed(key, context)) yield `${key.facet}/${key.slug}`;
    }
  },
  view(key, context): FeedView | null {
    const { archive, site } = context;
    if (key === 'feed') {
      const base = pageBase('feed', 'feed.xml', context, { title: site.name, section: 'none' });
      return feedView(base, entryId(site.name), 'index.html', archive.newest(FEED_ENTRIES), context);
    }
    const [facetName = '', slug = ''] = key.split('/');
    const facet = FACETS.find((name) => name === facetName);
    const term = facet === undefined ? null : archive.names.term(facet, slug);
    const path = term === null ? null : termFeed(term, context);
    if (facet === undefined || term === null || path === null) return null;
    const base = pageBase('feed', path, context, { title: `${site.name}: ${term.name}`, section: 'none' });
    const lines = archive.names.lines(facet, slug, FEED_ENTRIES, null).filter(({ day }) => day !== null);
    return feedView(base, entryId(`${site.name}\n${path}`), termPath(term, context.facts), lines, context);
  },
};

function facetHasFeed(
  { facet, slug }: { facet: (typeof FACETS)[number]; slug: string },
  { site }: PageContext,
): boolean {
  return facet === 'sections' || ((facet === 'tags' || facet === 'bylines') && site.feeds[facet].includes(slug));
}

function feedView(
  base: PageBase & { readonly kind: 'feed' },
  id: string,
  home: string,
  lines: readonly Line[],
  context: PageContext,
): FeedView {
  const entries = lines.map((line) => feedEntry(line, context));
  const updated = entries.reduce((most, entry) => (entry.updated > most ? entry.updated : most), EPOCH);
  return { ...base, id, home, updated, entries };
}

/** `rss.xml`: RSS 2.0 (rssboard.org/rss-specification). It wants absolute addresses: only where the base URL is known. */
export const rssFile: PageKind = {
  name: 'rss',
  all: () => ['rss'],
  touched: () => ['rss'],
  view(_key, context): RssView | null {
    const { archive, site } = context;
    if (site.baseUrl === null) return null;
    const entries = archive.newest(FEED_ENTRIES).map((line) => {
      const entry = feedEntry(line, context);
      return { ...entry, published: httpDate(entry.published ?? EPOCH) };
    });
    return { ...pageBase('rss', 'rss.xml', context, { title: site.name, section: 'none' }), entries };
  },
};

/** `feed.json`: JSON Feed 1.1 (jsonfeed.org/version/1.1), only where the base URL is known. */
export const jsonFeedFile: PageKind = {
  name: 'json-feed',
  all: () => ['json-feed'],
  touched: () => ['json-feed'],
  view(_key, context): JsonFeedView | null {
    const { archive, site } = context;
    const { baseUrl } = site;
    if (baseUrl === null) return null;
    const absolute = (path: string): string => new URL(path.split('/').map(encodeURIComponent).join('/'), baseUrl).href;
    const items = archive.newest(FEED_ENTRIES).map((line) => {
      const { id, published, updated } = feedEntry(line, context);
      return {
        id,
        url: absolute(line.path),
        title: line.headline,
        content_text: line.summary ?? line.headline,
        ...(line.summary === null ? {} : { summary: line.summary }),
        ...(published === null ? {} : { date_published: published }),
        date_modified: updated,
        ...(line.bylines.length === 0 ? {} : { authors: line.bylines.map((name) => ({ name })) }),
        ...(line.section === null ? {} : { tags: [line.section] }),
        language: line.language,
      };
    });
    return {
      ...pageBase('json-feed', 'feed.json', context, { title: site.name, section: 'none' }),
      document: {
        version: 'https://jsonfeed.org/version/1.1',
        title: site.name,
        home_page_url: absolute('index.html'),
        feed_url: absolute('feed.json'),
        ...(site.motto === null ? {} : { description: site.motto }),
        language: site.language,
        authors: [{ name: site.keeper ?? site.name }],
        items,
      },
    };
  },
};

const EPOCH = '1970-01-01T00:00:00Z';

function feedEntry(line: Line, { site }: PageContext): FeedEntry {
  return {
    ...line,
    id: entryId(`${site.name}\n${line.path}`),
    published: stamp(line.day),
    updated: stamp(line.updated ?? line.day) ?? EPOCH,
  };
}

/** RFC 3339, as Atom wants it; a day stands for its first moment. */
function stamp(day: string | null): string | null {
  return day === null ? null : `${day}T00:00:00Z`;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** RFC 822 with a year of four figures, as RSS wants it: `Tue, 24 Nov 1998 00:00:00 GMT`. */
function httpDate(stamp: string): string {
  const weekday = WEEKDAYS[new Date(stamp).getUTCDay()] ?? '';
  const month = MONTHS[Number(stamp.slice(5, 7)) - 1] ?? '';
  return `${weekday}, ${stamp.slice(8, 10)} ${month} ${stamp.slice(0, 4)} ${stamp.slice(11, 19)} GMT`;
}

/** A name-based UUID (RFC 9562, version 8: SHA-256 of the name), the same for ever wherever the archive lies. */
function entryId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}
