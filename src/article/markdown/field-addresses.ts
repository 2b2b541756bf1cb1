import type { Article } from '../article.ts';
import { firstItem, type FieldSource } from './field-source.ts';
import { readList, readText, type Read } from './field-values.ts';

/** Where the article stood, who published it, and which addresses it asks for. */
export function readAddresses(
  source: FieldSource,
): Pick<Article, 'originalUrl' | 'publisher' | 'permalink' | 'aliases'> {
  let originalUrl = source.first('originalUrl', (value) => onlyUrl(value), 'originalUrl');
  let publisher = source.firstOf('publisher', 'publisher');
  for (const field of source.fields('source')) {
    const text = firstItem(readList(field.value, null));
    if (!text.ok || text.value === null) source.keep(field.name, field.value);
    else if (isUrl(text.value) && originalUrl === null) {
      originalUrl = text.value;
      source.stated('originalUrl', field);
    } else if (!isUrl(text.value) && publisher === null) {
      publisher = text.value;
      source.stated('publisher', field);
    } else source.keep(field.name, field.value);
  }
  let permalink: string | null = null;
  for (const field of [...source.fields('permalink'), ...source.fields('url')]) {
    const text = readText(field.value);
    // `permalink: false` and patterns such as `/:year/:title/` are orders to a generator, no address.
    if (!text.ok || text.value === null || /:\w|\{[{%]/.test(text.value.replace(/^https?:/, ''))) {
      source.keep(field.name, field.value);
    } else if (isUrl(text.value)) {
      if (originalUrl === null) {
        originalUrl = text.value;
        source.stated('originalUrl', field);
      }
    } else if (permalink === null) {
      permalink = text.value;
      source.stated('permalink', field);
    } else source.keep(field.name, field.value);
  }
  const aliases: string[] = [];
  for (const field of source.fields('aliases')) {
    const list = readList(field.value, null);
    if (list.ok) aliases.push(...list.value);
    else source.wrongType('aliases', field, list.found);
  }
  return { originalUrl, publisher, permalink, aliases: [...new Set(aliases)] };
}

function isUrl(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text);
}

function onlyUrl(value: unknown): Read<string | null> {
  const text = readText(value);
  if (!text.ok || text.value === null) return text;
  return { ok: true, value: isUrl(text.value) ? text.value : null };
}
