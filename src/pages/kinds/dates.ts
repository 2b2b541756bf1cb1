import { dayAnchor, dayPath, monthPath, yearPath } from '../addresses.ts';
import type { PageContext, PageKind } from '../page-kind.ts';
import type { DatesView, DayGroup, DayView, MonthView, YearView } from '../date-views.ts';
import type { Item, Link } from '../views.ts';
import { archiveBars, calendarMonth } from './calendar.ts';
import { changedDays, datesLink, withNeighbours, yearsNaming } from './date-changes.ts';
import { decadeLinks } from './decades.ts';
import { tagLinks } from './facet-links.ts';
import { linkTo, neighbours } from './neighbours.ts';
import { pageBase } from './page-base.ts';
import { monthsIn, quietDays, spanOf, runsOf } from './spans.ts';

/** Names on a year's page. */
const NAMES = 16;

const yearLink = (year: string): Link => ({ name: year, path: yearPath(year) });
const monthLink = (month: string, context: PageContext): Link => ({
  name: context.words.monthName(Number(month.slice(5, 7))),
  path: monthPath(month),
});

/** `dates/index.html`: all years. */
export const datesPage: PageKind = {
  name: 'dates',
  all: () => ['dates'],
  touched: () => ['dates'],
  view(_key, context): DatesView {
    const { archive } = context;
    return {
      ...pageBase('dates', 'dates/index.html', context, { title: context.words.word('nav.dates'), section: 'dates' }),
      total: archive.total,
      years: archiveBars(archive),
      decades: decadeLinks(context),
      undated: archive.undatedCount,
      emptyMonths: monthsIn(spanOf(archive)) - archive.calendar.months.size,
    };
  },
};

/** Key: `YYYY`. */
export const yearPages: PageKind = {
  name: 'year',
  all: ({ archive }) => archive.years.keys(),
  *touched(change, context) {
    yield* withNeighbours(changedDays(change, 4), [...context.archive.years.keys()]);
    yield* yearsNaming(change, context);
  },
  view(year, context): YearView | null {
    const { archive, facts } = context;
    const sum = archive.years.get(year);
    if (sum === undefined) return null;
    const months = Array.from({ length: 12 }, (_, index) => calendarMonth(year, index + 1, archive, facts));
    const { before, after } = neighbours([...archive.years.keys()], year);
    return {
      ...pageBase('year', yearPath(year), context, { title: year, section: 'dates', trail: [datesLink(context)] }),
      year,
      count: sum.count,
      dayCount: sum.days,
      months,
      emptyMonths: runsOf(months.filter(({ count }) => count === 0).map(({ month }) => month)),
      quiet: quietDays(year, sum.days, archive),
      names: tagLinks(
        archive.names.mostNamed(year, NAMES).filter(({ count: times }) => times > 1),
        context,
      ),
      items: sum.count <= facts.limits.year ? archive.dated(year) : [],
      before: linkTo(before, (key) => key, yearPath),
      after: linkTo(after, (key) => key, yearPath),
    };
  },
};

/** Key: `YYYY-MM`. */
export const monthPages: PageKind = {
  name: 'month',
  all: (context) => monthsOf(context),
  *touched(change, context) {
    const months = monthsOf(context);
    const changed = changedDays(change, 7);
    yield* withNeighbours(changed, months);
    // The heat of every calendar of a year depends on the year's busiest day.
    const years = changedDays(change, 4);
    for (const month of months) if (years.has(month.slice(0, 4))) yield month;
  },
  view(month, context): MonthView | null {
    const { archive, facts } = context;
    const [year = '', number = ''] = month.split('-');
    const calendar = calendarMonth(year, Number(number), archive, facts);
    if (calendar.count === 0) return null;
    const { before, after } = neighbours(monthsOf(context), month);
    const name = (key: string): string => context.words.monthYear(key.slice(0, 4), Number(key.slice(5, 7)));
    return {
      ...pageBase('month', monthPath(month), context, {
        title: name(month),
        section: 'dates',
        trail: [datesLink(context), yearLink(year)],
      }),
      year,
      month: Number(number),
      count: calendar.count,
      calendar,
      days: dayGroups(month, calendar.count, context),
      before: linkTo(before, name, monthPath),
      after: linkTo(after, name, monthPath),
    };
  },
};

/** Key: `YYYY-MM-DD`. In a large archive only days with enough articles have a page. */
export const dayPages: PageKind = {
  name: 'day',
  all: (context) => ownDays(context),
  *touched(change, context) {
    for (const day of changedDays(change, 10)) {
      yield day;
      const { before, after } = nearestOwnDays(day, context);
      if (before !== null) yield before;
      if (after !== null) yield after;
    }
  },
  view(day, context): DayView | null {
    const { archive, facts } = context;
    const count = archive.days.get(day) ?? 0;
    if (count === 0 || count < facts.dayMinimum) return null;
    const { before, after } = nearestOwnDays(day, context);
    const name = (key: string): string => context.words.longDate(key);
    return {
      ...pageBase('day', dayPath(day, count, facts), context, {
        title: name(day),
        section: 'dates',
        trail: [datesLink(context), yearLink(day.slice(0, 4)), monthLink(day.slice(0, 7), context)],
      }),
      day,
      items: archive.dated(day),
      before: linkTo(before, name, (key) => dayPath(key, archive.days.get(key) ?? 0, facts)),
      after: linkTo(after, name, (key) => dayPath(key, archive.days.get(key) ?? 0, facts)),
    };
  },
};

function monthsOf({ archive }: PageContext): string[] {
  return [...archive.calendar.months.keys()];
}

function ownDays({ archive, facts }: PageContext): string[] {
  return archive.dayList.filter((day) => (archive.days.get(day) ?? 0) >= facts.dayMinimum);
}

function nearestOwnDays(day: string, { archive, facts }: PageContext): { before: string | null; after: string | null } {
  const own = (key: string | null): boolean => key === null || (archive.days.get(key) ?? 0) >= facts.dayMinimum;
  let { before, after } = neighbours(archive.dayList, day);
  while (!own(before)) before = neighbours(archive.dayList, before ?? '').before;
  while (!own(after)) after = neighbours(archive.dayList, after ?? '').after;
  return { before, after };
}

function dayGroups(month: string, count: number, { archive, facts }: PageContext): DayGroup[] {
  const byDay = new Map<string, Item[]>();
  if (count <= facts.limits.month) {
    for (const line of archive.dated(month)) {
      const items = byDay.get(line.day ?? '') ?? [];
      items.push(line);
      byDay.set(line.day ?? '', items);
    }
  }
  const days = archive.dayList.filter((day) => day.startsWith(month));
  return days.map((day): DayGroup => {
    const held = archive.days.get(day) ?? 0;
    const own = held >= facts.dayMinimum;
    const items = byDay.get(day) ?? (own ? [] : archive.dated(day));
    return { day, path: own ? dayPath(day, held, facts) : null, anchor: dayAnchor(day), count: held, items };
  });
}
