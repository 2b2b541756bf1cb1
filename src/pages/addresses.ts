import { hash } from 'node:crypto';
import type { Facet } from '../catalogue/entry.ts';
import { letterPlace } from '../catalogue/letters.ts';
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
  return `${letterPath(term.facet, letterPage(term, facts))}#${termAnchor(term.slug)}`;
}

/** Name of the A–Z page that a term stands on: its letter's, or that of its first two letters. */
export function letterPage(term: Pick<CatalogueTerm, 'facet' | 'name'>, facts: ArchiveFacts): string {
  const { page, pair } = letterPlace(term.name);
  return facts.splitLetters[term.facet].includes(page) ? pair : page;
}

export function termYearPath(facet: Facet, slug: string, year: string): string {
  return `${facet}/${slug}/${year}.html`;
}

/**
 * An id that starts with a letter whatever the slug, and holds letters, figures, hyphens and low lines only. A slug in a script whose
 * letters carry marks (`पुराना`) would be another word without them: its digest stands for it.
 */
export function termAnchor(slug: string): string {
  return /^[\p{L}\p{N}_-]*$/u.test(slug) ? `t-${slug}` : `t-${hash('sha256', slug).slice(0, 12)}`;
}

/** `tags/a.html`, `tags/u0416.html`; `tags/0.html` for what stands under no letter. */
export function letterPath(facet: Facet, page: string): string {
  return `${facet}/${page}.html`;
}

/** Pages of the tags of one kind: `tags/people.html`. */
export const KIND_PAGES = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
  topic: 'topics',
} as const;

/** @param decade its first year, `1990` */
export function decadePath(decade: string): string {
  return `dates/${decade}s.html`;
}

export function decadeOf(year: string): string {
  return `${year.slice(0, 3)}0`;
}

/** Where a day of the year (`MM-DD`) is shown: in its place on its month's page, in a very large archive on its own. */
export function anniversaryPath(day: string, facts: ArchiveFacts): string {
  return facts.anniversaryPages === 'days'
    ? `on-this-day/${day}.html`
    : `on-this-day/${day.slice(0, 2)}.html#d${day.slice(3)}`;
}
