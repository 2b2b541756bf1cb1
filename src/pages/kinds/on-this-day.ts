import type { Line } from '../../catalogue/archive-queries.ts';
import { anniversaryPath, dayPath } from '../addresses.ts';
import type { AnniversaryGroup, OnThisDayView } from '../date-views.ts';
import type { PageContext, PageKind } from '../page-kind.ts';
import { heat, monthShape } from './calendar.ts';
import { linkTo, neighbours } from './neighbours.ts';
import { pageBase } from './page-base.ts';

export const ON_THIS_DAY = 'on-this-day/index.html';

/** Of one day of one year so many articles are named; the day's own page has the others. */
const ITEMS = 4;

/**
 * What each day of the year brought. Key: `''` the calendar of all days; `MM` a month with its days; in a very large
 * archive `MM-DD` a day. No page knows today's date.
 */
export const onThisDayPages: PageKind = {
  name: 'on-this-day',
  *all(context) {
    yield '';
    yield* pagesOf(context);
  },
  *touched(change, context) {
    const pages = pagesOf(context);
    for (const { before, after } of change.articles) {
      for (const trace of [before, after]) {
        if (trace?.day == null) continue;
        yield '';
        const page = pageOfDay(trace.day.slice(5), context);
        yield page;
        // A page links those beside it, and those change when a page comes or goes.
        const beside = neighbours(pages, page);
        if (beside.before !== null) yield beside.before;
        if (beside.after !== null) yield beside.after;
      }
    }
  },
  view(key, context): OnThisDayView | null {
    if (key === '') return indexView(context);
    const pages = pagesOf(context);
    if (!pages.includes(key)) return null;
    const { anniversaries } = context.archive.calendar;
    const days = [...anniversaries.keys()].filter((day) => day.startsWith(key));
    const { before, after } = neighbours(pages, key);
    const name = (page: string): string => pageName(page, context);
    const path = (page: string): string => `on-this-day/${page}.html`;
    return {
      ...pageBase('on-this-day', path(key), context, {
        title: context.words.word('onThisDay.title', { day: name(key) }),
        section: 'on-this-day',
        trail: [{ name: context.words.word('nav.onThisDay'), path: ON_THIS_DAY }],
      }),
      name: name(key),
      months: [],
      groups: days.map((day) => anniversary(day, context)),
      before: linkTo(before, name, path),
      after: linkTo(after, name, path),
    };
  },
};

function pageOfDay(day: string, { facts }: PageContext): string {
  return facts.anniversaryPages === 'days' ? day : day.slice(0, 2);
}

/** Keys of the pages that there are, but for the index; in order. */
function pagesOf(context: PageContext): string[] {
  return [...new Set([...context.archive.calendar.anniversaries.keys()].map((day) => pageOfDay(day, context)))];
}

function pageName(page: string, { words }: PageContext): string {
  return page.length === 2 ? words.monthName(Number(page)) : words.dayMonth(page);
}

/** One day of the year through the years, the latest first. */
export function anniversary(day: string, context: PageContext): AnniversaryGroup {
  const { archive, facts } = context;
  const days = archive.calendar.anniversaries.get(day) ?? [];
  const byDay = new Map<string, Line[]>();
  for (const line of archive.calendar.linesOn(days)) {
    const held = byDay.get(line.day ?? '');
    if (held === undefined) byDay.set(line.day ?? '', [line]);
    else held.push(line);
  }
  const years = days.toReversed().map((date) => {
    const lines = byDay.get(date) ?? [];
    return {
      year: date.slice(0, 4),
      path: dayPath(date, lines.length, facts),
      items: lines.slice(0, ITEMS),
      more: Math.max(0, lines.length - ITEMS),
    };
  });
  return { key: day, anchor: `d${day.slice(3)}`, count: countOf(days, context), years };
}

function countOf(days: readonly string[], { archive }: PageContext): number {
  return days.reduce((sum, day) => sum + (archive.days.get(day) ?? 0), 0);
}

function indexView(context: PageContext): OnThisDayView {
  const { anniversaries } = context.archive.calendar;
  const counts = new Map([...anniversaries].map(([day, days]) => [day, countOf(days, context)]));
  const busiest = Math.max(0, ...counts.values());
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    // Of a leap year, so that it has all days.
    const days = Array.from({ length: monthShape(2000, month).length }, (_, at) => {
      const key = `${String(month).padStart(2, '0')}-${String(at + 1).padStart(2, '0')}`;
      const count = counts.get(key) ?? 0;
      const path = count === 0 ? null : anniversaryPath(key, context.facts);
      return { key, day: at + 1, count, path, heat: heat(count, busiest) };
    });
    return { month, count: days.reduce((sum, { count }) => sum + count, 0), days };
  });
  const title = context.words.word('nav.onThisDay');
  return {
    ...pageBase('on-this-day', ON_THIS_DAY, context, { title, section: 'on-this-day' }),
    name: title,
    months,
    groups: [],
    before: null,
    after: null,
  };
}
