import type { TagKind } from '../article/article.ts';
import type { Facet } from '../catalogue/entry.ts';
import type { YearBar } from './date-views.ts';
import type { CountedLink, Item, Link, PageBase, TagLink } from './views.ts';

export interface Term extends CountedLink {
  readonly kind: TagKind | null;
  /** `id` of the term on its letter page, e.g. `nato`. */
  readonly anchor: string;
  /** Only for thin terms without a page of their own: their articles. */
  readonly items: readonly Item[];
}

/** A–Z of one facet: `tags/index.html`; where there are thousands, the index links letter pages `tags/a.html`. */
export interface TermsView extends PageBase {
  readonly kind: 'terms';
  readonly facet: Facet;
  readonly total: number;
  /** The kind of tags that the page is about, `tags/people.html`; null on all others. */
  readonly termKind: TagKind | null;
  /** Pages of tags by kind, with the number of tags. */
  readonly kinds: readonly (CountedLink & { readonly kind: TagKind })[];
  /** null on the index, the letter on a letter page. */
  readonly letter: string | null;
  /** Letter pages; empty while all terms stand on the index. */
  readonly letters: readonly Link[];
  /** Pages of a letter's first two letters, where it is too large for one page. */
  readonly pairs: readonly Link[];
  readonly groups: readonly { readonly letter: string; readonly terms: readonly Term[] }[];
  /** The most frequent ones, for the index. */
  readonly most: readonly Term[];
  /** Terms that are not on this page of a kind: they stand on the letter pages. */
  readonly rest: number;
}

/** Articles of one year among a page's items. */
export interface YearGroup {
  /** `YYYY`, or null for undated ones. */
  readonly year: string | null;
  /** id of its heading: `y1998`. */
  readonly anchor: string;
  /** Place of its first item, and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** All that the archive has on a tag, byline, section, series or source. */
export interface TermView extends PageBase {
  readonly kind: 'term';
  readonly facet: Facet;
  readonly name: string;
  readonly termKind: TagKind | null;
  readonly slug: string;
  readonly count: number;
  readonly intro: string | null;
  /** null on the term's index; the year on a page a year. */
  readonly year: string | null;
  /** Articles a year: links to the pages a year, or to the places on this page. Empty where all are of one year. */
  readonly years: readonly YearBar[];
  /** Tags that stand on most of its articles, with the number of articles that they share. */
  readonly together: readonly (TagLink & { readonly count: number })[];
  /** Its first and its newest dated article; null where they are one. */
  readonly span: { readonly first: Item; readonly newest: Item } | null;
  /** Newest first; a series in its own order. On the index of a large term: the newest only. */
  readonly items: readonly Item[];
  /** The items by year; empty where they are in another order, or few. */
  readonly groups: readonly YearGroup[];
  /** Its own feed, where it has one. */
  readonly feed: string | null;
  readonly before: Link | null;
  readonly after: Link | null;
}
