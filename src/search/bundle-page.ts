import type { SearchRecord } from './record.ts';

/**
 * The bare page that Pagefind reads for a record. The headline is a heading, so that it counts more; nothing but headline
 * and story is text, so that no name or date of the furniture is found or shown in an excerpt.
 * @param rank the record's place in its partition: Pagefind keeps it as a sort order, by which its page numbers are
 *   matched with the records (see `columns.ts`).
 */
export function bundlePage(record: SearchRecord, rank: number): string {
  const paragraphs = record.text.split('\n').map((text) => `<p>${escapeText(text)}`);
  return `<html><body><h1>${escapeText(record.headline)}</h1>${paragraphs.join('')}<i data-pagefind-sort="rank:${rank}"></i>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
