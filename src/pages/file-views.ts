import type { Item, PageBase } from './views.ts';

export interface FeedEntry extends Item {
  readonly id: string;
  readonly published: string | null;
  readonly updated: string;
}

/** Atom, of the whole archive or of one term. */
export interface FeedView extends PageBase {
  readonly kind: 'feed';
  readonly id: string;
  /** The page that it is the feed of. */
  readonly home: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface RssView extends PageBase {
  readonly kind: 'rss';
  /** Dates as RSS writes them. */
  readonly entries: readonly FeedEntry[];
}

export interface JsonFeedView extends PageBase {
  readonly kind: 'json-feed';
  /** The whole feed, ready to be written. */
  readonly document: Readonly<Record<string, unknown>>;
}

export interface SitemapView extends PageBase {
  readonly kind: 'sitemap';
  /** Other sitemaps, where this is the index. */
  readonly parts: readonly { readonly path: string }[];
  readonly urls: readonly { readonly path: string; readonly lastmod: string | null }[];
}

export interface RobotsView extends PageBase {
  readonly kind: 'robots';
  /** Crawlers that are kept away, by their names in robots.txt. */
  readonly denied: readonly string[];
}

/** What search boxes of browsers are told (OpenSearch 1.1). */
export interface OpenSearchView extends PageBase {
  readonly kind: 'opensearch';
}

/** `llms.txt`: the archive in a page of Markdown, for programs that read. */
export interface LlmsView extends PageBase {
  readonly kind: 'llms';
  readonly total: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly sections: readonly { readonly name: string; readonly path: string; readonly count: number }[];
}

/** Part of the catalogue to download. */
export interface DataPart {
  /** `1998`, `1998-11`, `undated`; `all` in a small archive. */
  readonly name: string;
  readonly count: number;
  readonly csv: string;
  readonly jsonl: string;
}

/** `data/index.html` */
export interface DataView extends PageBase {
  readonly kind: 'data';
  readonly total: number;
  readonly parts: readonly DataPart[];
}

/** `data/articles-1998.csv`, `data/articles-1998.jsonl` */
export interface DataFileView extends PageBase {
  readonly kind: 'data-file';
  readonly text: string;
}
