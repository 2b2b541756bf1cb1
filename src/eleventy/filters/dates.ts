import type { ArticleDate } from '../../article/article.ts';
import type { Words } from '../../pages/words.ts';

/** Filters for dates: `longDate`, `shortDate`, `monthName`, `monthYear`, `dayMonth`, `monthNarrow`, `articleDate`, `dateTimeAttr`, `dateTogether`. */
export function dateFilters(words: Words): Readonly<Record<string, (...values: never[]) => string>> {
  return {
    longDate: (day: string) => words.longDate(day),
    shortDate: (day: string) => words.shortDate(day),
    monthName: (month: number) => words.monthName(month),
    monthYear: (year: string | number, month: number) => words.monthYear(year, month),
    monthNarrow: (month: number) => words.monthNarrow(month),
    dayMonth: (monthDay: string) => words.dayMonth(monthDay),
    articleDate: (date: ArticleDate) => articleDate(date, words),
    dateTimeAttr,
    dateTogether,
  };
}

/** A date as a reader sees it: the day, and the time as it was written where there is one. */
export function articleDate(date: ArticleDate, words: Words): string {
  const day = words.longDate(date.day);
  if (date.kind === 'day' || date.time === '00:00:00') return day;
  const zone = date.offset === null ? '' : date.offset === 'Z' ? ' UTC' : ` UTC${date.offset.replace('-', '−')}`;
  return `${day}${words.word('comma')}${date.time.slice(0, 5)}${zone}`;
}

/** The value of a `datetime` attribute: what was written, no more. */
export function dateTimeAttr(date: ArticleDate): string {
  return date.kind === 'day' ? date.day : `${date.day}T${date.time}${date.offset ?? ''}`;
}

/** A date for a heading, in which no line ends between a day's figure and its month: "24 November", "November 24", "24. März", "1er mai". */
export function dateTogether(date: string): string {
  return date.replace(/(?<=\d(?:\.|er)?) (?=\p{L})|(?<=\p{L}) (?=\d{1,2}(?!\d|er))/gu, '\u00a0');
}
