import type { TagKind } from '../article/article.ts';
import type { Facet } from '../catalogue/entry.ts';
import type { YearBar } from './date-views.ts';
import type { CountedLink, Item, Link, PageBase } from './views.ts';

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
  /** null on the index, the letter on a letter page. */
  readonly letter: string | null;
  /** Letter pages, with counts of terms; empty while all terms stand on the index. */
  readonly letters: readonly CountedLink[];
  readonly groups: readonly { readonly letter: string; readonly terms: readonly Term[] }[];
  /** The most frequent ones, for the index. */
  readonly most: readonly Term[];
}

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
  /** Links to the pages a year; empty while the term is small. */
  readonly years: readonly YearBar[];
  /** Newest first. On the index of a large term: the newest only. */
  readonly items: readonly Item[];
  readonly before: Link | null;
  readonly after: Link | null;
}
