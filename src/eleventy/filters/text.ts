import nunjucks from 'nunjucks';
import { licencesIn, linkedText } from '../../pages/linked-text.ts';
import type { Site } from '../../pages/site.ts';
import type { Words, WordTable, WordValues } from '../../pages/words.ts';

/** Filters for words, figures and addresses: `t`, `number`, `wordsBelow`, `wordOr`, `absolute`, `linked`, `linkedTerms`, `jsonLd`, `json`, `markdown`. */
export function textFilters(words: Words, site: () => Site): Readonly<Record<string, (...values: never[]) => unknown>> {
  const below = new Map<string, WordTable>();
  return {
    t: (key: string, values?: WordValues) =>
      values === undefined ? words.word(key) : words.word(key, withoutMarks(values)),
    /** For what is written in the browser: the words whose keys begin so, without that beginning, and some more. */
    wordsBelow: (start: string, more: readonly string[] = []) => {
      // The same on every page, and picked from all words.
      const asked = [start, ...more].join(' ');
      const found = below.get(asked) ?? wordsBelow(words.table, start, more);
      below.set(asked, found);
      return found;
    },
    /** A word, or another text where there is none. */
    wordOr: (key: string, otherwise: string) => (words.table[key] === undefined ? otherwise : words.word(key)),
    number: (value: number) => words.number(value),
    absolute: (path: string) => absolute(path, site()),
    /** Plain text as markup in which e-mail and web addresses are links. */
    linked: (text: string) => new nunjucks.runtime.SafeString(linkedText(text)),
    /** The same of usage terms: a licence that they name is told to programs as one. */
    linkedTerms: (text: string) => new nunjucks.runtime.SafeString(linkedText(text, licencesIn(text))),
    jsonLd,
    json: (value: unknown) => JSON.stringify(value, null, 1),
    markdown,
  };
}

function wordsBelow(table: WordTable, start: string, more: readonly string[]): WordTable {
  const below = Object.keys(table).filter((key) => key.startsWith(`${start}.`));
  const pairs = [
    ...below.map((key) => [key.slice(start.length + 1), key] as const),
    ...more.map((key) => [key, key] as const),
  ];
  return Object.fromEntries(
    pairs.flatMap(([name, key]) => {
      const word = table[key];
      return word === undefined ? [] : [[name, word] as const];
    }),
  );
}

/** Nunjucks marks keyword arguments with a key of its own. */
function withoutMarks(values: WordValues): WordValues {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== '__keywords'));
}

/** A path's absolute address, or null while the archive's own is not known. */
export function absolute(path: string, site: Site): string | null {
  return site.baseUrl === null ? null : new URL(path.split('/').map(encodeURIComponent).join('/'), site.baseUrl).href;
}

/** JSON that can stand in a script element: nothing in it closes the element or opens a comment. */
export function jsonLd(value: unknown): string {
  const json = JSON.stringify(value);
  if (!/[<>&\u2028\u2029]/u.test(json)) return json;
  return json
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('>', String.raw`\u003e`)
    .replaceAll('&', String.raw`\u0026`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}

/** Text that stands as it is in Markdown: on one line, its marks escaped. */
export function markdown(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_{}[\]<>#|]/gu, String.raw`\$&`);
}
