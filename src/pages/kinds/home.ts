import { termPath } from '../addresses.ts';
import type { PageContext, PageKind } from '../page-kind.ts';
import type { HomeView } from '../views.ts';
import { archiveBars } from './calendar.ts';
import { pageBase } from './page-base.ts';

const NEWEST = 12;
const TAGS = 40;
const SECTIONS = 30;

/** `index.html`. */
export const homePage: PageKind = {
  name: 'home',
  all: () => ['home'],
  touched: () => ['home'],
  view(_key, context: PageContext): HomeView {
    const { archive, facts, site } = context;
    const counted = (facet: 'tags' | 'sections', limit: number) =>
      archive.names.mostFrequent(facet, limit).map((term) => ({
        name: term.name,
        path: termPath(term, facts),
        count: term.count,
        kind: term.kind ?? 'topic',
      }));
    return {
      ...pageBase('home', 'index.html', context, { title: '', section: 'home', description: site.motto }),
      total: archive.total,
      firstYear: archive.dayList[0]?.slice(0, 4) ?? null,
      lastYear: archive.dayList.at(-1)?.slice(0, 4) ?? null,
      newest: archive.newest(NEWEST),
      years: archiveBars(archive),
      tags: counted('tags', TAGS),
      sections: counted('sections', SECTIONS).map(({ name, path, count }) => ({ name, path, count })),
      undated: archive.undatedCount,
    };
  },
};
