const YEAR = '\\d{4}';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
/** No month, so that the order of day and month is plain. */
const LATE_DAY = '(?:1[3-9]|2\\d|3[01])';
const BETWEEN = '[\\-\\/.\u2010-\u2015]';

/**
 * What a date field takes, as HTML's `pattern`: 1998, 1998-11, 1998-11-24; with other signs between, or none (199811); month or day
 * first where it can be read in one way only (11.1998, 24.11.1998).
 */
export const DATE_PATTERN = [
  `${YEAR}(?:${BETWEEN}${MONTH}(?:${BETWEEN}${DAY})?)?`,
  `${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])?`,
  `${MONTH}${BETWEEN}${YEAR}`,
  `${LATE_DAY}${BETWEEN}${MONTH}${BETWEEN}${YEAR}`,
  `${MONTH}${BETWEEN}${LATE_DAY}${BETWEEN}${YEAR}`,
].join('|');

const DATE = new RegExp(`^(?:${DATE_PATTERN})$`, 'u');

/** A date as someone typed it as `1998`, `1998-11` or `1998-11-24`; null where it is none. */
export function readDate(text: string): string | null {
  const typed = text.normalize('NFKC').replace(/\s+/gu, '');
  if (!DATE.test(typed)) return null;
  const numbers = typed.match(/\d+/gu) ?? [];
  const [first = '', second = '', third = ''] = numbers;
  if (numbers.length === 1) return joined([first.slice(0, 4), first.slice(4, 6), first.slice(6)]);
  if (first.length === 4) return joined([first, second, third]);
  if (numbers.length === 2) return joined([second, first]);
  return Number(first) > 12 ? joined([third, second, first]) : joined([third, first, second]);
}

function joined(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
