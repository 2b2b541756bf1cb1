import type { CountedLink, Item, Link, PageBase, TagLink } from './views.ts';

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

/** Years in order: those that hold nothing have count 0 and path null. */
export interface YearBar {
  readonly year: string;
  readonly count: number;
  readonly path: string | null;
  /** Height in per cent of the largest, 1 to 100 (0 where count is 0). */
  readonly height: number;
  /** Empty years before it that are left out: only where the whole span is too long to be shown. */
  readonly skipped: number;
}

/** All years: `dates/index.html`. */
export interface DatesView extends PageBase {
  readonly kind: 'dates';
  readonly total: number;
  readonly years: readonly YearBar[];
  readonly decades: readonly CountedLink[];
  readonly undated: number;
  /** Months of the archive's span of which it holds nothing. */
  readonly emptyMonths: number;
}

/** A month in a grid of years and months. */
export interface GridMonth {
  /** 1 to 12 */
  readonly month: number;
  readonly count: number;
  readonly path: string | null;
  /** 0 (none) to 4 (busiest of the grid). */
  readonly heat: CalendarDay['heat'];
  /** `outside`: before the archive's first month or after its last. `few`: far fewer than is usual. */
  readonly state: 'held' | 'few' | 'none' | 'outside';
}

export interface GridYear {
  readonly year: string;
  readonly count: number;
  readonly path: string | null;
  /** As of `YearBar`. */
  readonly skipped: number;
  readonly months: readonly GridMonth[];
}

/** Ten years: `dates/1990s.html`. */
export interface DecadeView extends PageBase {
  readonly kind: 'decade';
  readonly decade: string;
  readonly count: number;
  readonly grid: readonly GridYear[];
  /** Tags of most articles of these years. */
  readonly names: readonly (TagLink & { readonly count: number })[];
  readonly before: Link | null;
  readonly after: Link | null;
}

/** Months (`YYYY-MM`) one after the other, both included. */
export interface MonthSpan {
  readonly from: string;
  readonly to: string;
}

/** What the archive does not hold: `dates/gaps.html`. */
export interface GapsView extends PageBase {
  readonly kind: 'gaps';
  readonly total: number;
  readonly undated: number;
  /** First and last month of which something is held; null in an archive without dates. */
  readonly span: MonthSpan | null;
  /** Months in the span, and how many of them hold something. */
  readonly months: number;
  readonly held: number;
  readonly grid: readonly GridYear[];
  /** Spans of which nothing is held, and the longest of them; both in order of time. */
  readonly empty: readonly MonthSpan[];
  readonly longest: readonly MonthSpan[];
  /** Months that hold far fewer articles than is usual. */
  readonly few: readonly { readonly month: string; readonly count: number; readonly path: string }[];
  /** Articles of the middle one of the months that hold something, and up to how many count as few; 0: none do. */
  readonly usual: number;
  readonly fewAt: number;
}

/** A day of the year in the calendar of all years. */
export interface Anniversary {
  /** `MM-DD` */
  readonly key: string;
  readonly day: number;
  readonly count: number;
  readonly path: string | null;
  readonly heat: CalendarDay['heat'];
}

/** What one day of the year brought, through the years. */
export interface AnniversaryGroup {
  /** `MM-DD` */
  readonly key: string;
  readonly anchor: string;
  readonly count: number;
  /** Latest first. `more`: articles of the day beside those shown, which `path` leads to. */
  readonly years: readonly {
    readonly year: string;
    readonly path: string;
    readonly items: readonly Item[];
    readonly more: number;
  }[];
}

/** On this day: `on-this-day/index.html`, `on-this-day/11.html`, in a large archive `on-this-day/11-24.html`. */
export interface OnThisDayView extends PageBase {
  readonly kind: 'on-this-day';
  /** Its day or month, such as "24 November"; on the index the page's title. */
  readonly name: string;
  /** On the index: the twelve months. */
  readonly months: readonly { readonly month: number; readonly count: number; readonly days: readonly Anniversary[] }[];
  /** On the other pages: their days. */
  readonly groups: readonly AnniversaryGroup[];
  readonly before: Link | null;
  readonly after: Link | null;
}

export interface YearView extends PageBase {
  readonly kind: 'year';
  readonly year: string;
  readonly count: number;
  readonly dayCount: number;
  readonly months: readonly CalendarMonth[];
  /** Months of which nothing is held, those in a row together. */
  readonly emptyMonths: readonly { readonly from: number; readonly to: number }[];
  /** Spans of days (`YYYY-MM-DD`) without an article, where the year's articles are many enough to make one telling. */
  readonly quiet: readonly { readonly from: string; readonly to: string }[];
  /** Tags of most articles of the year. */
  readonly names: readonly (TagLink & { readonly count: number })[];
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
