import type { Item, Link, PageBase } from './views.ts';

/** One day in a month's calendar; `path` null where nothing is held. */
export interface CalendarDay {
  readonly day: number;
  readonly count: number;
  readonly path: string | null;
  /** 0 (none) to 4 (busiest of the year), for the heat map. */
  readonly heat: 0 | 1 | 2 | 3 | 4;
}

export interface CalendarMonth {
  readonly year: string;
  /** 1 to 12 */
  readonly month: number;
  readonly count: number;
  readonly path: string | null;
  /** Monday first; null before the 1st and after the last. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
}

/** Years in order, without gaps: years that hold nothing have count 0 and path null. */
export interface YearBar {
  readonly year: string;
  readonly count: number;
  readonly path: string | null;
  /** Height in per cent of the largest, 1 to 100 (0 where count is 0). */
  readonly height: number;
}

/** All years: `dates/index.html`. */
export interface DatesView extends PageBase {
  readonly kind: 'dates';
  readonly total: number;
  readonly years: readonly YearBar[];
  readonly undated: number;
}

export interface YearView extends PageBase {
  readonly kind: 'year';
  readonly year: string;
  readonly count: number;
  readonly dayCount: number;
  readonly months: readonly CalendarMonth[];
  /** All articles of the year where it is small; else empty (the months list them). Newest last. */
  readonly items: readonly Item[];
  readonly before: Link | null;
  readonly after: Link | null;
}

export interface DayGroup {
  readonly day: string;
  /** The day's own page, or null where it stands only here. */
  readonly path: string | null;
  /** id of the group's heading on the month page, e.g. `d05`. */
  readonly anchor: string;
  readonly count: number;
  /** Empty where the month is too large: the day's own page lists them. */
  readonly items: readonly Item[];
}

export interface MonthView extends PageBase {
  readonly kind: 'month';
  readonly year: string;
  readonly month: number;
  readonly count: number;
  readonly calendar: CalendarMonth;
  readonly days: readonly DayGroup[];
  readonly before: Link | null;
  readonly after: Link | null;
}

export interface DayView extends PageBase {
  readonly kind: 'day';
  readonly day: string;
  readonly items: readonly Item[];
  readonly before: Link | null;
  readonly after: Link | null;
}
