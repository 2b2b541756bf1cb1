import type { ImageSettings } from '../images/image-settings.ts';
import type { Facet, Link } from './views.ts';

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
  readonly usageTerms: string | null;
  readonly contact: string | null;
  /** Absolute address with a closing slash, or null where the keeper has not set it. */
  readonly baseUrl: string | null;
  /** Plain pages of content/pages in the navigation, in order. */
  readonly pages: readonly Link[];
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
}
