import type { GapsView, MonthSpan } from '../date-views.ts';
import { monthPath } from '../addresses.ts';
import type { PageKind } from '../page-kind.ts';
import { archiveBars } from './calendar.ts';
import { datesLink } from './date-changes.ts';
import { pageBase } from './page-base.ts';
import { emptySpans, monthGrid, monthsIn, spanOf, usualMonth } from './spans.ts';

export const GAPS_PATH = 'dates/gaps.html';

/** `dates/gaps.html`: what the archive does not hold, month by month. */
export const gapsPage: PageKind = {
  name: 'gaps',
  all: () => ['gaps'],
  touched: () => ['gaps'],
  view(_key, context): GapsView {
    const { archive } = context;
    const { months } = archive.calendar;
    const span = spanOf(archive);
    const { usual, fewAt } = usualMonth([...months.values()]);
    const empty = emptySpans([...months.keys()]);
    const years = archiveBars(archive).map(({ year }) => year);
    return {
      ...pageBase('gaps', GAPS_PATH, context, {
        title: context.words.word('gaps.heading'),
        section: 'dates',
        trail: [datesLink(context)],
      }),
      total: archive.total,
      undated: archive.undatedCount,
      span,
      months: monthsIn(span),
      held: months.size,
      grid: monthGrid(years, archive, fewAt),
      empty,
      longest: longestOf(empty),
      few: [...months].flatMap(([month, count]) => (count > fewAt ? [] : [{ month, count, path: monthPath(month) }])),
      usual,
      fewAt,
    };
  },
};

/** At most so many are told of before the whole list. */
const LONGEST = 10;

function longestOf(spans: readonly MonthSpan[]): MonthSpan[] {
  return spans
    .toSorted((a, b) => monthsIn(b) - monthsIn(a) || (a.from < b.from ? -1 : 1))
    .slice(0, LONGEST)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
