/**
 * The calendar as a fixed tree: all years, blocks of 64, 32 … 2 years, year, half, quarter, month, third of a month, day.
 * Nearly every step halves, so leaves cut at a size are between half of it and all of it. Fixed, so that where an
 * archive is cut depends on its content and on nothing else.
 */
export interface CalendarSpan {
  /** Safe in a file name, e.g. `all`, `2000-2007`, `2004`, `2004-h1`, `2004-q2`, `2004-05`, `2004-05-b`, `2004-05-17`. */
  readonly name: string;
  /** First and last day, both included, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly level: Level;
}

type Level = 'all' | 'years' | 'half' | 'quarter' | 'month' | 'third' | 'day';

const LARGEST_BLOCK = 64;

export const ALL_DAYS: CalendarSpan = { name: 'all', from: '0000-01-01', to: '9999-12-31', level: 'all' };

/** The part of a span, one step down the tree, that holds a day of it; null for a single day. */
export function partHolding(span: CalendarSpan, day: string): CalendarSpan | null {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  switch (span.level) {
    case 'all':
      return yearBlock(year, LARGEST_BLOCK);
    case 'years': {
      const size = Number(span.to.slice(0, 4)) - Number(span.from.slice(0, 4)) + 1;
      return size > 1 ? yearBlock(year, size / 2) : months(year, month, 6, 'half');
    }
    case 'half':
      return months(year, month, 3, 'quarter');
    case 'quarter':
      return months(year, month, 1, 'month');
    case 'month':
      return third(day);
    case 'third':
      return { name: day, from: day, to: day, level: 'day' };
    case 'day':
      return null;
  }
}

function yearBlock(year: number, size: number): CalendarSpan {
  const first = Math.floor(year / size) * size;
  const last = Math.min(first + size - 1, 9999);
  const name = size === 1 ? fourDigits(first) : `${fourDigits(first)}-${fourDigits(last)}`;
  return { name, from: `${fourDigits(first)}-01-01`, to: `${fourDigits(first + size - 1)}-12-31`, level: 'years' };
}

function months(year: number, month: number, size: 6 | 3 | 1, level: 'half' | 'quarter' | 'month'): CalendarSpan {
  const index = Math.floor((month - 1) / size);
  const first = twoDigits(index * size + 1);
  const suffix = { half: `h${index + 1}`, quarter: `q${index + 1}`, month: first }[level];
  const y = fourDigits(year);
  return { name: `${y}-${suffix}`, from: `${y}-${first}-01`, to: `${y}-${twoDigits((index + 1) * size)}-31`, level };
}

function third(day: string): CalendarSpan {
  const month = day.slice(0, 7);
  const date = Number(day.slice(8, 10));
  if (date <= 10) return { name: `${month}-a`, from: `${month}-01`, to: `${month}-10`, level: 'third' };
  if (date <= 20) return { name: `${month}-b`, from: `${month}-11`, to: `${month}-20`, level: 'third' };
  return { name: `${month}-c`, from: `${month}-21`, to: `${month}-31`, level: 'third' };
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
