import nunjucks from 'nunjucks';

/** What Nunjucks escapes, and how: `nunjucks/src/lib.js`. */
const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
  '\\': '&#92;',
};

/**
 * A value as it is written into a page: nothing for null and undefined, sanitised HTML as it is, all else as escaped text.
 * The same as Nunjucks' `suppressValue` with autoescape, which replaces in every text, even where there is nothing to replace.
 */
export function written(value: unknown): string {
  if (typeof value === 'string') return escaped(value);
  if (value === null || value === undefined) return '';
  if (value instanceof nunjucks.runtime.SafeString) return value.toString();
  return escaped((value as { toString(): string }).toString());
}

function escaped(text: string): string {
  return /[&"'<>\\]/u.test(text) ? text.replaceAll(/[&"'<>\\]/gu, (mark) => ESCAPED[mark] ?? mark) : text;
}
