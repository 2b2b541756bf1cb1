import { z } from 'zod';

/** Words of the interface by key; a word whose form depends on a number has its plural forms. */
export type WordTable = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** Values that stand for `{name}` in a word; `n` also decides the plural form. */
export type WordValues = Readonly<Record<string, string | number>>;

/** The interface's language: its words, dates and numbers. All of it by the site's language, none by the machine's. */
export interface Words {
  readonly language: string;
  /** A word by its key. A key that is not there is shown as it is, so that a missing word is seen and not empty. */
  word(key: string, values?: WordValues): string;
  /** `1998-11-24` → `Tuesday, 24 November 1998` */
  longDate(day: string): string;
  /** `1998-11-24` → `24 Nov 1998` */
  shortDate(day: string): string;
  /** 11 → `November` */
  monthName(month: number): string;
  /** 11 → `N`; a figure where a language has no letters for months */
  monthNarrow(month: number): string;
  /** `November 1998` */
  monthYear(year: string | number, month: number): string;
  /** `11-24` → `24 November` */
  dayMonth(monthDay: string): string;
  /** 11482 → `11,482` */
  number(value: number): string;
}

const tableSchema = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]));

/** Checks what was read from `_data/i18n/LANGUAGE.yaml`. @throws ZodError where it is no table of words. */
export function parseWordTable(value: unknown): WordTable {
  return tableSchema.parse(value);
}

/** @param language BCP 47 of the interface. English is written the way of the sketch, day before month, unless `en-US`. */
export function createWords(language: string, table: WordTable): Words {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' });
  const long = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const short = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const dayAndMonth = format({ day: 'numeric', month: 'long' });
  const monthOnly = format({ month: 'long' });
  const narrow = format({ month: 'narrow' });
  const monthAndYear = format({ month: 'long', year: 'numeric' });
  const figures = new Intl.NumberFormat(locale, { numberingSystem: 'latn' });
  const plural = new Intl.PluralRules(locale);
  const narrowMonths = Array.from({ length: 12 }, (_, month) => narrow.format(new Date(Date.UTC(2001, month, 15))));
  const months = Array.from({ length: 12 }, (_, month) => monthOnly.format(new Date(Date.UTC(2001, month, 15))));

  const written = (value: string | number): string => (typeof value === 'number' ? figures.format(value) : value);
  const word = (key: string, values: WordValues = {}): string => {
    const held = table[key];
    if (held === undefined) return key;
    const form =
      typeof held === 'string' ? held : (held[plural.select(Number(values['n'] ?? 0))] ?? held['other'] ?? key);
    return form.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : written(value);
    });
  };
  return {
    language,
    word,
    longDate: (day) => british(long.format(utc(day)), locale),
    shortDate: (day) => short.format(utc(day)).replace('Sept ', 'Sep '),
    monthName: (month) => months[month - 1] ?? String(month),
    monthNarrow: (month) => narrowMonths[month - 1] ?? String(month),
    monthYear: (year, month) => monthAndYear.format(utc(`${year}-${String(month).padStart(2, '0')}-15`)),
    // A leap year, so that it has all days.
    dayMonth: (monthDay) => dayAndMonth.format(utc(`2000-${monthDay}`)),
    number: (value) => figures.format(value),
  };
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** ICU versions differ in the comma after the weekday in British English; the comma stays. */
function british(text: string, locale: string): string {
  return locale === 'en-GB' ? text.replace(/^(\p{L}+),? /u, '$1, ') : text;
}
