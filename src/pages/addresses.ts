import type { Facet } from '../catalogue/entry.ts';
import type { CatalogueTerm } from '../catalogue/terms.ts';
import type { ArchiveFacts } from './facts.ts';

/** The way from a page to the archive's root: `''`, `'../'`, `'../../../'`. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

export function yearPath(year: string): string {
  return `${year}/index.html`;
}

/** @param month `YYYY-MM` */
export function monthPath(month: string): string {
  return `${month.replace('-', '/')}/index.html`;
}

/** Where a day is shown: on its own page, or in its place on the month's. */
export function dayPath(day: string, count: number, facts: ArchiveFacts): string {
  if (count >= facts.dayMinimum) return `${day.replaceAll('-', '/')}/index.html`;
  return `${monthPath(day.slice(0, 7))}#${dayAnchor(day)}`;
}

export function dayAnchor(day: string): string {
  return `d${day.slice(8, 10)}`;
}

/** Where a term is shown: on its own page, or in its place on the facet's A–Z. */
export function termPath(term: Pick<CatalogueTerm, 'facet' | 'slug' | 'count' | 'name'>, facts: ArchiveFacts): string {
  if (term.count >= facts.termMinimum[term.facet]) return `${term.facet}/${term.slug}/index.html`;
  return `${letterPath(term.facet, letterOf(term.name))}#${termAnchor(term.slug)}`;
}

export function termYearPath(facet: Facet, slug: string, year: string): string {
  return `${facet}/${slug}/${year}.html`;
}

/** An id that starts with a letter whatever the slug. */
export function termAnchor(slug: string): string {
  return `t-${slug}`;
}

/** `tags/a.html`; the letters that are no single Latin letter share `tags/0.html`. */
export function letterPath(facet: Facet, letter: string): string {
  return `${facet}/${/^[A-Z]$/u.test(letter) ? letter.toLowerCase() : '0'}.html`;
}

/** The letter that a name stands under in an A–Z: diacritics folded; `#` for what is no Latin letter. */
export function letterOf(name: string): string {
  const [first = '#'] = name
    .normalize('NFKD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .toUpperCase();
  return /^[A-Z]$/u.test(first) ? first : '#';
}
