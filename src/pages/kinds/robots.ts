import type { LlmsView, OpenSearchView, RobotsView } from '../file-views.ts';
import type { PageKind } from '../page-kind.ts';
import { pageBase } from './page-base.ts';

/** Sections in `llms.txt`. */
const SECTIONS = 60;

/** `robots.txt`. It counts only where the archive stands at the root of its host. */
export const robotsFile: PageKind = {
  name: 'robots',
  all: () => ['robots'],
  touched: () => [],
  view: (_key, context): RobotsView => ({
    ...pageBase('robots', 'robots.txt', context, { title: '', section: 'none' }),
    denied: context.site.deniedRobots,
  }),
};

/** `opensearch.xml` (OpenSearch 1.1), only where the base URL is known: it wants absolute addresses. */
export const openSearchFile: PageKind = {
  name: 'opensearch',
  all: () => ['opensearch'],
  touched: () => [],
  view: (_key, context): OpenSearchView | null =>
    context.site.baseUrl === null
      ? null
      : pageBase('opensearch', 'opensearch.xml', context, { title: context.site.name, section: 'none' }),
};

/** `llms.txt` (llmstxt.org): what is here and where, in Markdown. */
export const llmsFile: PageKind = {
  name: 'llms',
  all: () => ['llms'],
  touched: () => ['llms'],
  view(_key, context): LlmsView {
    const { archive } = context;
    return {
      ...pageBase('llms', 'llms.txt', context, { title: context.site.name, section: 'none' }),
      total: archive.total,
      firstDay: archive.dayList[0] ?? null,
      lastDay: archive.dayList.at(-1) ?? null,
      sections: archive.names
        .mostFrequent('sections', SECTIONS)
        .map(({ name, slug, count }) => ({ name, path: `sections/${slug}/index.html`, count })),
    };
  },
};
