import type { Archive } from '../catalogue/archive.ts';
import type { Facet } from '../catalogue/entry.ts';
import type { ArticleChange } from '../catalogue/take-in.ts';
import type { CatalogueTerm } from '../catalogue/terms.ts';
import type { ArchiveFacts } from './facts.ts';
import type { PlainPage } from './plain-page.ts';
import type { Site } from './site.ts';
import type { PageKindName, PageView } from './views.ts';
import type { Words } from './words.ts';

/** What a page's view is made from. */
export interface PageContext {
  readonly archive: Archive;
  readonly facts: ArchiveFacts;
  readonly site: Site;
  readonly plainPages: readonly PlainPage[];
  /** Words of the interface, for titles; see `_data/i18n/`. */
  readonly words: Words;
}

/** What has changed in the catalogue since the pages were last looked at. */
export interface CatalogueChange {
  readonly articles: readonly ArticleChange[];
  readonly terms: readonly {
    readonly key: { readonly facet: Facet; readonly slug: string };
    readonly before: CatalogueTerm | null;
    readonly after: CatalogueTerm | null;
  }[];
  /** Places of redirects that are new, gone or lead elsewhere. */
  readonly aliases: readonly string[];
  /** Days with the number of their articles before and after. */
  readonly days: readonly { readonly day: string; readonly before: number; readonly after: number }[];
}

/**
 * One kind of page: which there are, which a change may have touched, and what each shows. A key names a page
 * of the kind. `touched` may name too many (a page whose view is the same is not written again), never too few.
 */
export interface PageKind {
  readonly name: PageKindName;
  /** At most so many pages are made at a time, for kinds whose pages are very large. */
  readonly pagesATask?: number;
  all(context: PageContext): Iterable<string>;
  touched(change: CatalogueChange, context: PageContext): Iterable<string>;
  /** What the page shows, or null where there is no such page (any more). */
  view(key: string, context: PageContext): PageView | null;
}
