import type { Article } from '../article/article.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day on which an article was captured from the web, as its source states it: `captured:` (an import's or the keeper's),
 * or what the program that saved the page wrote into it. It is no date of publication.
 *
 * @returns `YYYY-MM-DD`, or null where it is not told or not understood.
 */
export function capturedDay(extra: Article['extra']): string | null {
  const capture = extra['capture'];
  const saved =
    typeof capture === 'object' && capture !== null ? (capture as Record<string, unknown>)['captured'] : null;
  for (const value of [extra['captured'], saved]) {
    const day = typeof value === 'string' ? dayIn(value) : null;
    if (day !== null) return day;
  }
  return null;
}

/** The ways in which captures are stamped: ISO 8601, WARC and Wayback (`20140512103000`), and the months' names. */
function dayIn(text: string): string | null {
  const figures = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?:\d{0,6}|[T ].*)$/su.exec(text);
  if (figures !== null) return valid(figures[1], figures[2], figures[3]);
  const words = /\b([A-Z][a-z]{2})[a-z]{0,6} (\d{1,2}),? (\d{4})\b/u.exec(text);
  const month = MONTHS.indexOf(words?.[1]?.toLowerCase() ?? '') + 1;
  return month === 0 ? null : valid(words?.[3], String(month).padStart(2, '0'), words?.[2]?.padStart(2, '0'));
}

function valid(year = '', month = '', day = ''): string | null {
  const inRange = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return inRange ? `${year}-${month}-${day}` : null;
}

/**
 * Where the Wayback Machine shows a page as it was about a day: `https://web.archive.org/web/YYYYMMDD/URL`, or its list of
 * captures where no day is known. The address is given on as it is, as the Wayback Machine wants it.
 */
export function waybackAddress(url: string, day: string | null): string {
  return `https://web.archive.org/web/${day === null ? '*' : day.replaceAll('-', '')}/${url}`;
}
