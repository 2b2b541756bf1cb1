import type { Facet } from '../../catalogue/entry.ts';
import { anniversaryPath, termPath } from '../addresses.ts';
import type { PageContext, PageKind } from '../page-kind.ts';
import type { HomeView } from '../views.ts';
import { archiveBars } from './calendar.ts';
import { anniversary } from './on-this-day.ts';
import { pageBase } from './page-base.ts';

const NEWEST = 5;
const TAGS = 40;
const SECTIONS = 30;
const SERIES = 8;
/** Years of the day on the front page, and of each so many articles: the list stands beside the newest, and a busy day has its own page. */
const EARLIER = 4;
const OF_A_YEAR = 1;

/** `index.html`. */
export const homePage: PageKind = {
  name: 'home',
  all: () => ['home'],
  touched: () => ['home'],
  view(_key, context: PageContext): HomeView {
    const { archive, facts, site } = context;
    const counted = (facet: Facet, limit: number) =>
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
      series: counted('series', SERIES).map(({ name, path, count }) => ({ name, path, count })),
      onThisDay: onThisDay(context),
      facetCounts: Object.fromEntries(facts.facets.map((facet) => [facet, archive.names.count(facet, 1)])),
      undated: archive.undatedCount,
    };
  },
};

/**
 * A day of the year as earlier years had it: the newest article's, or, where nothing else is held of that, the day of
 * which most years hold something. The page knows no clock, so that it is the same whenever it is built.
 */
function onThisDay(context: PageContext): HomeView['onThisDay'] {
  const { anniversaries } = context.archive.calendar;
  const newest = context.archive.dayList.at(-1)?.slice(5) ?? '';
  const yearsOf = (day: string): number => anniversaries.get(day)?.length ?? 0;
  const most = [...anniversaries.keys()].reduce((best, day) => (yearsOf(day) > yearsOf(best) ? day : best), newest);
  const key = yearsOf(newest) > 2 ? newest : most;
  if (yearsOf(key) < 2) return null;
  const group = anniversary(key, context);
  const years = group.years.slice(0, EARLIER).map((year) => {
    const items = year.items.slice(0, OF_A_YEAR);
    return { ...year, items, more: year.more + year.items.length - items.length };
  });
  return { ...group, years, path: anniversaryPath(key, context.facts) };
}
