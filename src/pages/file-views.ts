import type { Item, PageBase } from './views.ts';

export interface FeedEntry extends Item {
  readonly id: string;
  readonly published: string | null;
  readonly updated: string;
}

export interface FeedView extends PageBase {
  readonly kind: 'feed';
  readonly id: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface SitemapView extends PageBase {
  readonly kind: 'sitemap';
  /** Other sitemaps, where this is the index. */
  readonly parts: readonly { readonly path: string }[];
  readonly urls: readonly { readonly path: string; readonly lastmod: string | null }[];
}

export interface RobotsView extends PageBase {
  readonly kind: 'robots';
}
