import { calendarDay } from './calendar.ts';
import { articleDate } from './date-reading.ts';
import type { DateReading } from './date-reading.ts';

/** A date that a file's name or folders carry. */
export interface PathDate {
  readonly reading: NonNullable<DateReading>;
  readonly from: 'file name' | 'folder';
}

/** `2001-07-19`, `2001_07_19`, `20010719` in a name, not within a longer number. */
const IN_NAME = /(?<![\d])(\d{4})([-_. ]?)(\d{2})\2(\d{2})(?!\d)/g;
/** `19-07-2001` in a name. */
const DAY_FIRST = /(?<!\d)(\d{2})([-_.])(\d{2})\2(\d{4})(?!\d)/;
/** `2001/07/19/` or `2001/07/19-name`. */
const IN_FOLDERS = /(?:^|\/)(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:\/|[-_ ](?!\d))/;

/**
 * The date in a file's path: `2001-07-19-flood.txt`, `20010719_flood.txt`, `2001/07/19/flood.txt`. A year or a month alone is
 * no date. Both orders of day and month are kept where both are possible.
 */
export function readDateInPath(path: string): PathDate | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  for (const found of name.matchAll(IN_NAME)) {
    const day = calendarDay(Number(found[1]), Number(found[3]), Number(found[4]));
    if (day !== null)
      return {
        reading: { date: articleDate(day, null, null), confidence: found[2] === '' ? 0.7 : 0.9 },
        from: 'file name',
      };
  }
  const folders = IN_FOLDERS.exec(path);
  if (folders !== null) {
    const day = calendarDay(Number(folders[1]), Number(folders[2]), Number(folders[3]));
    if (day !== null) return { reading: { date: articleDate(day, null, null), confidence: 0.9 }, from: 'folder' };
  }
  const dayFirst = DAY_FIRST.exec(name);
  if (dayFirst === null) return null;
  const [a, b, year] = [Number(dayFirst[1]), Number(dayFirst[3]), Number(dayFirst[4])];
  const days = [calendarDay(year, b, a), calendarDay(year, a, b)].filter((day) => day !== null);
  const [first, second] = days;
  if (first === undefined) return null;
  if (second !== undefined && second !== first) {
    return {
      reading: { ambiguous: [articleDate(first, null, null), articleDate(second, null, null)] },
      from: 'file name',
    };
  }
  return { reading: { date: articleDate(first, null, null), confidence: 0.8 }, from: 'file name' };
}

/** A file's name made readable: `2001-07-19-the-great_flood.txt` is `The great flood`; the name itself where nothing else is left. */
export function nameAsHeadline(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stem = name.replace(/(?<=.)\.[A-Za-z\d]{1,8}$/, '');
  const words = stem
    .replace(IN_NAME, ' ')
    .replace(DAY_FIRST, ' ')
    .replace(/[-_+\s]+|%20/g, ' ')
    .trim();
  const text = /\p{L}/u.test(words) ? words : stem.trim() || name;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
