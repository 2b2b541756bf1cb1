import type { Facet } from '../catalogue/entry.ts';
import type { CardText } from '../images/cards/draw-card.ts';
import type { ArticleDate, Correction, Format, Mending, TagKind } from '../article/article.ts';
import type {
  AnniversaryGroup,
  DatesView,
  DayView,
  DecadeView,
  GapsView,
  MonthView,
  OnThisDayView,
  YearBar,
  YearView,
} from './date-views.ts';
import type {
  DataFileView,
  DataView,
  FeedView,
  JsonFeedView,
  LlmsView,
  OpenSearchView,
  RobotsView,
  RssView,
  SitemapView,
} from './file-views.ts';
import type { TermsView, TermView } from './term-views.ts';

/** A link inside the archive. `path` is relative to the archive's root and names its file, e.g. `tags/nato/index.html`. */
export interface Link {
  readonly name: string;
  readonly path: string;
}

/** A link with the number of articles behind it. */
export interface CountedLink extends Link {
  readonly count: number;
}

/** What an article is listed under, each with list pages of its own. */
export type { Facet };

export interface TagLink extends Link {
  readonly kind: TagKind;
}

/** An article as a list shows it. */
export interface Item {
  readonly path: string;
  readonly headline: string;
  /** `YYYY-MM-DD`, null for undated ones. */
  readonly day: string | null;
  readonly section: string | null;
  /** Its number in its series, where the source tells one. */
  readonly part: number | null;
  readonly bylines: readonly string[];
  readonly summary: string | null;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Where it is the first of several printings of a story: how many others there are. */
  readonly copies?: number;
  /** It is another printing of a story that came before. */
  readonly isCopy?: true;
}

/** An article as another one's page names it. */
export type Mention = Pick<Item, 'path' | 'headline' | 'day' | 'language' | 'direction'>;

/** The articles next to one under something that it is listed under. */
export interface ArticleTurn extends Link {
  readonly facet: Facet;
  readonly before: Mention | null;
  readonly after: Mention | null;
}

/** What an article's page leads on to. */
export interface ArticleKin {
  /** Related articles from before and from after, each the newest first. */
  readonly earlier: readonly Mention[];
  readonly later: readonly Mention[];
  /** In its series, its section, and a tag; only what before and after in time do not say already. */
  readonly turns: readonly ArticleTurn[];
  /** The same article in other languages. */
  readonly translations: readonly Mention[];
}

/** What every page has. In templates: `page.root`, `page.title`, … */
export interface PageBase {
  readonly kind: PageKindName;
  /** Where the page lies, relative to the archive's root, e.g. `2022/10/05/x.html`. */
  readonly path: string;
  /** Prefix that leads from the page to the archive's root: `''`, `'../'`, `'../../../'`. Links are `{{ page.root }}{{ link.path }}`. */
  readonly root: string;
  /** For `<title>`, without the site's name. Empty on the home page. */
  readonly title: string;
  /** For the description meta tag, or null. */
  readonly description: string | null;
  /** BCP 47 of the page's `<html lang>`; the direction goes with it. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Which entry of the navigation is the current one. */
  readonly section:
    | 'home'
    | 'dates'
    | 'on-this-day'
    | 'data'
    | 'tags'
    | 'sections'
    | 'series'
    | 'bylines'
    | 'sources'
    | 'search'
    | 'page'
    | 'none';
  /** The way down from the home page, without home and without the page itself. */
  readonly trail: readonly Link[];
}

export interface ArticleView extends PageBase {
  readonly kind: 'article';
  readonly headline: string;
  readonly kicker: string | null;
  readonly dek: string | null;
  readonly published: ArticleDate | null;
  /** The day's page, or its place on the month's page; null for undated ones. */
  readonly publishedPath: string | null;
  readonly updated: ArticleDate | null;
  readonly bylines: readonly Link[];
  readonly dateline: string | null;
  readonly sectionLink: Link | null;
  readonly series: string | null;
  readonly seriesLink: Link | null;
  readonly tags: readonly TagLink[];
  readonly publisher: Link | null;
  readonly corrections: readonly Correction[];
  /** Sanitised HTML: the only field that templates print with `| safe`. */
  readonly body: string;
  readonly minutes: number;
  readonly before: Mention | null;
  readonly after: Mention | null;
  readonly kin: ArticleKin;
  /** Other printings of the same story (equal, or near to it), each with a page of its own; null where there are none. */
  readonly copies: { readonly first: Item | null; readonly others: readonly Item[]; readonly count: number } | null;
  readonly originalUrl: string | null;
  /** Path of its social card; null where there is none. */
  readonly card: string | null;
  readonly provenance: {
    /** Path inside the content folder. */
    readonly file: string;
    readonly item: string | null;
    readonly sha256: string;
    /** Path inside the archive of the source file's copy; null where there is none. */
    readonly copy: string | null;
    readonly format: Format;
    /** Day on which it was captured from the web, `YYYY-MM-DD`. */
    readonly captured: string | null;
    /** Where the Wayback Machine shows the original page. */
    readonly wayback: string | null;
    /** What it was imported from: a container's name, and the item in it. */
    readonly imported: { readonly from: string; readonly item: string | null } | null;
    readonly mended: readonly Mending[];
    /** Field by field: where it came from, for those not stated outright. */
    readonly origins: readonly { readonly field: string; readonly from: string; readonly confidence: number }[];
    /** Sentences for the reader: what was doubtful (`No date was found.`). */
    readonly doubts: readonly string[];
  };
}

/** No page but a picture: what social networks show for an article. */
export interface CardView extends PageBase {
  readonly kind: 'card';
  readonly text: CardText;
}

export interface HomeView extends PageBase {
  readonly kind: 'home';
  readonly total: number;
  readonly firstYear: string | null;
  readonly lastYear: string | null;
  readonly newest: readonly Item[];
  readonly years: readonly YearBar[];
  readonly tags: readonly (TagLink & { readonly count: number })[];
  readonly sections: readonly CountedLink[];
  /** Series with most parts. */
  readonly series: readonly CountedLink[];
  /** The newest article's day of the year in earlier years; null where nothing is held of it. */
  readonly onThisDay: (AnniversaryGroup & { readonly path: string }) | null;
  /** How many names, bylines and so on there are. */
  readonly facetCounts: Readonly<Partial<Record<Facet, number>>>;
  readonly undated: number;
}

export interface UndatedView extends PageBase {
  readonly kind: 'undated';
  readonly count: number;
  readonly items: readonly Item[];
}

export interface AboutView extends PageBase {
  readonly kind: 'about';
  /** From content/pages/about.md, or empty. */
  readonly body: string;
  readonly total: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly undated: number;
  readonly formats: readonly { readonly format: Format; readonly count: number }[];
  readonly mended: readonly { readonly rule: string; readonly count: number }[];
  /** Ranges of years in which nothing is held. */
  readonly gaps: readonly { readonly from: string; readonly to: string }[];
}

export interface PlainView extends PageBase {
  readonly kind: 'plain';
  readonly body: string;
}

export interface NotFoundView extends PageBase {
  readonly kind: 'not-found';
}

export interface SearchView extends PageBase {
  readonly kind: 'search';
}

/** A page at an old address that leads to the new one. */
export interface RedirectView extends PageBase {
  readonly kind: 'redirect';
  readonly target: Link;
}

export type PageView =
  | HomeView
  | ArticleView
  | DatesView
  | DecadeView
  | GapsView
  | OnThisDayView
  | YearView
  | MonthView
  | DayView
  | TermsView
  | TermView
  | UndatedView
  | AboutView
  | PlainView
  | NotFoundView
  | SearchView
  | FeedView
  | RssView
  | JsonFeedView
  | SitemapView
  | RobotsView
  | OpenSearchView
  | LlmsView
  | DataView
  | DataFileView
  | RedirectView
  | CardView;

export type PageKindName =
  | 'home'
  | 'article'
  | 'dates'
  | 'decade'
  | 'gaps'
  | 'on-this-day'
  | 'year'
  | 'month'
  | 'day'
  | 'terms'
  | 'term'
  | 'undated'
  | 'about'
  | 'plain'
  | 'not-found'
  | 'search'
  | 'feed'
  | 'rss'
  | 'json-feed'
  | 'sitemap'
  | 'robots'
  | 'opensearch'
  | 'llms'
  | 'data'
  | 'data-file'
  | 'card'
  | 'redirect';
