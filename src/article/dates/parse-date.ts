import type { ArticleDate } from '../article.ts';
import { articleDate } from './date-reading.ts';
import type { DateOrder, DateReading } from './date-reading.ts';
import { foldText } from './date-words.ts';
import { cutEastAsianDate } from './east-asian-date.ts';
import { readIso } from './iso-date.ts';
import { NUMERIC, readNumeric } from './numeric-date.ts';
import { cutTime } from './time-of-day.ts';
import { readWords, weighByWeekday } from './word-date.ts';

/** Words for "at" of languages that write day.month.year with full stops; there `18.10.14` is no year first. */
const AT_DAY_FIRST = /(?<!\p{L})(?:uhr|um|klo?|klokken|godz|alle|ore|uur)(?!\p{L})/u;
/** A longer text is no date. */
const LONGEST = 120;

/**
 * Reads a text that is a date as a whole: ISO 8601, RFC 2822, all-figure dates, dates in words of some sixty languages,
 * East Asian ones, with or without weekday, time and zone.
 *
 * null: no date, or none that can be known. A month alone (`October 2022`), a day without a year (`5 October`), a relative
 * date (`yesterday`, `Friday`), a time alone and an impossible day (31 February, the year 9999) are all null: the missing part
 * would have to be invented, from the clock or by a guess.
 * @param options.order Order of all-figure dates at this source; null: 05/10/2022 is ambiguous, 25/10/2022 is not.
 */
export function parseDate(text: string, options: { readonly order: DateOrder }): DateReading {
  const trimmed = text.trim();
  if (trimmed.length < 6 || trimmed.length > LONGEST || !/\p{Nd}|年/u.test(trimmed)) return null;
  const iso = readIso(trimmed);
  if (iso !== undefined) return iso;
  const folded = foldText(trimmed)
    .replace(/\s+/g, ' ')
    .replace(/ที่|เดือน|\(e\)ko/g, ' ');
  const asian = cutEastAsianDate(folded);
  if (asian !== null) return readEastAsian(asian.readings, asian.rest);
  const clock = cutTime(folded);
  if (clock === null) return null;
  const numeric = NUMERIC.exec(clock.rest);
  const readings =
    numeric === null
      ? null
      : readNumeric(numeric[1] ?? '', numeric[2] ?? '', numeric[3] ?? '', numeric[4] ?? '', options.order);
  if (readings !== null && readings.length === 0) return null;
  const settled =
    readings !== null && numeric?.[2] === '.' && AT_DAY_FIRST.test(folded) ? readings.slice(0, 1) : readings;
  const rest =
    numeric === null
      ? clock.rest
      : `${clock.rest.slice(0, numeric.index)} ${clock.rest.slice(numeric.index + numeric[0].length)}`;
  const words = readWords(rest, settled);
  if (words === null) return null;
  return decide(weighByWeekday(words.readings, words.weekday), (day) => articleDate(day, clock.time, clock.offset));
}

function readEastAsian(readings: readonly { day: string; confidence: number }[], rest: string): DateReading {
  const clock = cutTime(rest.trim());
  if (clock === null || /[\p{L}\p{N}]/u.test(clock.rest)) return null;
  return decide(readings, (day) => articleDate(day, clock.time, clock.offset));
}

function decide(
  readings: readonly { day: string; confidence: number }[],
  dated: (day: string) => ArticleDate,
): DateReading {
  const [first, second] = readings;
  if (first === undefined) return null;
  if (second !== undefined) return { ambiguous: [dated(first.day), dated(second.day)] };
  return { date: dated(first.day), confidence: first.confidence };
}
