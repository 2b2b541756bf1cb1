import { direction } from '../article/direction.ts';
import { datesInWords } from './dates-in-words.ts';
import { pluralForm } from './plural.ts';

/** Words of the interface by key; a word whose form depends on a number has its plural forms. */
export type WordTable = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** Values that stand for `{name}` in a word; `n` also decides the plural form. */
export type WordValues = Readonly<Record<string, string | number>>;

/** The interface's language: its words, dates and numbers. All of it by the site's language, none by the machine's. */
export interface Words {
  readonly language: string;
  /** All words as they stand in the files, for what is written in the browser. */
  readonly table: WordTable;
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

/** @param language BCP 47 of the interface. @param table its words, with those of its dates (`dates-in-words.ts`). */
export function createWords(language: string, table: WordTable): Words {
  const dates = datesInWords(table);
  const isRightToLeft = direction(language) === 'rtl';
  const written = (value: string | number): string => (typeof value === 'number' ? dates.number(value) : value);
  const word = (key: string, values: WordValues = {}): string => {
    const held = table[key];
    if (held === undefined) return key;
    if (typeof held === 'string' && !held.includes('{')) return held;
    const form =
      typeof held === 'string' ? held : (held[pluralForm(language, Number(values['n'] ?? 0))] ?? held['other'] ?? key);
    // What ends with a stop of its own, as a date with "г." does, needs no second one at a sentence's end.
    const isForeign = isRightToLeft && isLatin(form);
    const filled = form.replaceAll(/\{(\w+)\}(\.?)/gu, (whole, name: string, stop: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      const text = written(value);
      const kept = stop !== '' && text.endsWith(stop) ? '' : stop;
      return isForeign && typeof value === 'string' ? `\u2068${text}\u2069${kept}` : text + kept;
    });
    return isForeign ? `\u2066${filled}\u2069` : filled;
  };
  return { language, table, word, ...dates };
}

/**
 * Whether a word is English that stands for one not yet translated. In a page set from right to left its parts would change places
 * ("articles 2"), so it is isolated, and what is filled in within it again (Unicode Bidirectional Algorithm, 2.7).
 */
function isLatin(word: string): boolean {
  const own = word.replaceAll(/\{\w+\}/gu, '');
  return /\p{Script=Latin}/u.test(own) && !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(own);
}
