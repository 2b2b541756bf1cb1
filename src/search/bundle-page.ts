import type { SearchRecord } from './record.ts';
import { oneLine } from './tokens.ts';

/**
 * The bare page that Pagefind reads for a record. The headline is a heading, so that it counts more; nothing but headline
 * and story is text, so that no name or date of the furniture is found or shown in an excerpt.
 */
export function bundlePage(record: SearchRecord): string {
  const paragraphs = record.text.split('\n').map((text) => `<p>${escapeText(oneLine(text))}</p>`);
  return `<html><body><h1>${escapeText(oneLine(record.headline))}</h1>${paragraphs.join('')}`;
}

/** Text as HTML shows it. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
