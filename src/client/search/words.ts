import type { SEARCH_WORDS } from './word-names.ts';

/** What else the page brings: words that it shares with the other pages. */
export type Word = (typeof SEARCH_WORDS)[number] | 'articles' | 'yearsSkipped' | 'date.short' | 'date.firstDay';

export interface Words {
  /** A word with its `{values}` filled in; a number `n` decides its form where it has several. */
  (word: Word, values?: Readonly<Record<string, string | number>>): string;
  /** `1998-11-24` → `24 Nov 1998`, as the pages themselves write it. */
  shortDate(day: string): string;
}

type Table = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** All words that a page brings. */
function readTable(page: Document): Table {
  const own = page.getElementById('search-words')?.textContent;
  return own ? (JSON.parse(own) as Table) : {};
}

/** The words of this page, in its language. A word that is missing is shown by its name. */
export function readWords(page: Document): Words {
  const table = readTable(page);
  const language = page.documentElement.lang || undefined;
  const plural = new Intl.PluralRules(language);
  const words = (word: Word, values: Readonly<Record<string, string | number>> = {}): string => {
    const held = table[word] ?? word;
    const form =
      typeof held === 'string' ? held : (held[plural.select(Number(values['n'] ?? 0))] ?? held['other'] ?? word);
    return form.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? writeNumber(value, language) : value;
    });
  };
  const months = table['month.short'];
  const shortDate = (day: string): string => {
    const [year = '', month = '', date = ''] = day.split('-');
    const name = typeof months === 'object' ? months[String(Number(month))] : undefined;
    return words('date.short', {
      year: String(Number(year)),
      month: name ?? month,
      day: date === '01' ? words('date.firstDay') : String(Number(date)),
    });
  };
  return Object.assign(words, { shortDate });
}

/** A number as the pages themselves write it: in European figures. */
export function writeNumber(value: number, language: string | undefined): string {
  return new Intl.NumberFormat(language, { numberingSystem: 'latn' }).format(value);
}
