import type { ImageSettings } from '../images/image-settings.ts';
import type { Facet, Link } from './views.ts';

/** A picture in the masthead. `digest` is of the keeper's file, so that another picture makes the pages anew. */
export interface Logo {
  /** Relative to the archive's root. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly digest: string;
}

/** What the pages are set in: our serif for reading and sans for the rest, our sans for all, or the reader's own faces. */
export type Typeface = 'serif' | 'sans' | 'system';

/** The site's settings as templates see them (`site.name`, …). Read from `_data/site.yaml`. */
export interface Site {
  readonly name: string;
  readonly motto: string | null;
  readonly keeper: string | null;
  /** BCP 47 of the interface. */
  readonly language: string;
  /** CSS colour for light and dark ground. */
  readonly accent: string | null;
  readonly accentDark: string | null;
  /** Stands for the name in the masthead; `logoDark` on dark ground. */
  readonly logo: Logo | null;
  readonly logoDark: Logo | null;
  readonly typeface: Typeface;
  readonly usageTerms: string | null;
  readonly contact: string | null;
  /** Absolute address with a closing slash, or null where the keeper has not set it. */
  readonly baseUrl: string | null;
  /** Plain pages of content/pages, in order: every page's foot leads to them. */
  readonly pages: readonly PlainPageLink[];
  /** Facets of which the archive holds at least one term: the others are left out of the navigation. */
  readonly facets: readonly Facet[];
  /** A sentence on a section, by the section's slug. */
  readonly sectionIntros: Readonly<Record<string, string>>;
  /** Slugs of the tags and bylines that have feeds of their own. */
  readonly feeds: { readonly tags: readonly string[]; readonly bylines: readonly string[] };
  /** Crawlers that robots.txt keeps away, by their names there. */
  readonly deniedRobots: readonly string[];
  /** Whether search also opens from a folder. */
  readonly offline: boolean;
  /** Whether pages can be kept for reading without a network, on the web. */
  readonly offlineReading: boolean;
  readonly images: ImageSettings;
  /** Whether the source files are published beside the pages. */
  readonly originals: boolean;
  /** Whether each article has a picture with its headline, for social networks. */
  readonly socialCards: boolean;
}

/** A plain page, and the language of its title. */
export interface PlainPageLink extends Link {
  readonly language: string;
}
