/**
 * Makes `_data/i18n/dates/`: how languages of which Backfile has no words of its own write dates and thousands. From what Node.js
 * knows of them (CLDR), once and for all, so that an archive is the same whatever the machine: `node --import tsx src/pages/make-date-words.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';

const LANGUAGES =
  'en-US de-AT pt pt-BR it ca nl sv da nb nn fi is et lv lt pl cs sk sl hr sr bs hu ro bg mk uk ru be el tr az ka hy he fa ur ps ckb hi mr ne bn ta te th vi id ms ko ga cy eu gl af sq sw zh-Hant zh-TW';

const BASE = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;
const LONG = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const SHORT = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const MONTHS = [...Array(12).keys()].map((month) => new Date(Date.UTC(2001, month, 15)));
/** A Monday and the days after it. */
const WEEK = [...Array(7).keys()].map((day) => new Date(Date.UTC(2001, 0, 1 + day)));

function partsOf(language: string, options: Intl.DateTimeFormatOptions, date: Date): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(language, { ...BASE, ...options }).formatToParts(date);
}

function patternOf(language: string, options: Intl.DateTimeFormatOptions): string {
  return partsOf(language, options, new Date(Date.UTC(1998, 10, 24)))
    .map(({ type, value }) => (['weekday', 'day', 'month', 'year'].includes(type) ? `{${type}}` : value))
    .join('');
}

function monthsOf(language: string, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const names = MONTHS.map(
    (date) => partsOf(language, options, date).find(({ type }) => type === 'month')?.value ?? '',
  );
  return Object.fromEntries(names.map((name, at) => [at + 1, name]));
}

function tableOf(language: string): Record<string, string | Record<string, string>> {
  const names = monthsOf(language, { month: 'long', year: 'numeric' });
  const dated = monthsOf(language, LONG);
  const group = (value: number): string | undefined =>
    new Intl.NumberFormat(language, { numberingSystem: 'latn' })
      .formatToParts(value)
      .find(({ type }) => type === 'group')?.value;
  const weekdays = (style: 'long' | 'narrow'): string[] =>
    WEEK.map((date) => new Intl.DateTimeFormat(language, { ...BASE, weekday: style }).format(date));
  return {
    'date.long': patternOf(language, LONG),
    'date.short': patternOf(language, SHORT),
    'date.dayMonth': patternOf(language, { day: 'numeric', month: 'long' }),
    'date.monthYear': patternOf(language, { month: 'long', year: 'numeric' }),
    month: names,
    ...(JSON.stringify(names) === JSON.stringify(dated) ? {} : { 'month.dated': dated }),
    'month.short': monthsOf(language, SHORT),
    'month.narrow': monthsOf(language, { month: 'narrow' }),
    'number.group': group(1_234_567) ?? '',
    'number.groupFrom': group(1234) === undefined ? '5' : '4',
    ...Object.fromEntries(weekdays('long').map((name, at) => [`weekday.${at + 1}`, name])),
    ...Object.fromEntries(weekdays('narrow').map((name, at) => [`weekday.short.${at + 1}`, name])),
  };
}

const folder = new URL('../../_data/i18n/dates/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const language of LANGUAGES.split(' ')) {
  const head = `# Dates and thousands: ${language}, after CLDR. Made by src/pages/make-date-words.ts, not by hand.\n`;
  const yaml = stringify(tableOf(language), { defaultKeyType: 'PLAIN', lineWidth: 0 });
  writeFileSync(new URL(`${language}.yaml`, folder), head + yaml);
}
