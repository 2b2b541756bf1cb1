import type { Archive } from '../catalogue/archive.ts';
import type { Facet } from '../catalogue/entry.ts';

export const FACETS: readonly Facet[] = ['tags', 'bylines', 'sections', 'sources'];

/**
 * What pages everywhere depend on about the archive as a whole. All of it changes rarely; when it does,
 * every page is looked at again.
 */
export interface ArchiveFacts {
  /** Facets of which the archive holds at least one term. */
  readonly facets: readonly Facet[];
  /** From how many articles on a day has a page of its own; others stand on their month's page. */
  readonly dayMinimum: number;
  /** From how many articles on a term has a page of its own; thinner ones stand on the facet's A–Z. */
  readonly termMinimum: Readonly<Record<Facet, number>>;
}

/** Up to here each day and each term has its own page; files are dear on static hosts, so larger archives fold thin ones. */
export const SMALL_ARCHIVE = 5000;

/** In a large archive: a day with fewer articles stands on its month's page only. */
const DAY_MINIMUM = 5;

/** At most so many pages of terms a facet in a large archive: hosts and FAT32 dislike larger folders. */
const MOST_TERM_PAGES = 3000;
const TERM_MINIMA = [5, 10, 20, 50, 100, 200, 500, 1000];

/** Works out the facts. */
export function archiveFacts(archive: Archive): ArchiveFacts {
  const large = archive.total > SMALL_ARCHIVE;
  const minimum = (facet: Facet): number => {
    if (!large) return 1;
    return TERM_MINIMA.find((count) => archive.termCount(facet, count) <= MOST_TERM_PAGES) ?? 2000;
  };
  return {
    facets: FACETS.filter((facet) => archive.termCount(facet, 1) > 0),
    dayMinimum: large ? DAY_MINIMUM : 1,
    termMinimum: { tags: minimum('tags'), bylines: minimum('bylines'), sections: 1, sources: minimum('sources') },
  };
}
