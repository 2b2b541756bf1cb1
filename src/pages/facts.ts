import type { Archive } from '../catalogue/archive.ts';
import type { Facet } from '../catalogue/entry.ts';

export const FACETS: readonly Facet[] = ['tags', 'bylines', 'sections', 'series', 'sources'];

/**
 * How large an archive and its lists may grow before they are split or folded: numbers of articles unless said
 * otherwise. A keeper may set each in `_data/site.yaml` under `limits`.
 */
export interface Limits {
  /** Up to here each day and each term has its own page; files are dear on static hosts, so larger archives fold thin ones. */
  readonly smallArchive: number;
  /** In a larger archive: a day with fewer stands on its month's page only. */
  readonly ownDay: number;
  /** In a larger archive: at most so many pages of terms a facet, and no more than one for twenty articles. */
  readonly termPages: number;
  /** Up to here the days of the year stand on twelve pages, a month each; in a larger archive each day has its own. */
  readonly monthsOfDays: number;
  /** A term with at most so many is one page; a larger one has a page a year. */
  readonly list: number;
  /** The index of a larger one shows so many of the newest. */
  readonly newest: number;
  /** A year with at most so many lists them all on its page. */
  readonly year: number;
  /** A month with more leaves the lists to its days' pages. */
  readonly month: number;
  /** A facet with at most so many terms shows them all on its index; a larger one has letter pages. */
  readonly index: number;
  /** A letter of an A to Z with more lines is split by its second letter. */
  readonly letter: number;
  /** At most so many in one search partition, and in the newest one. */
  readonly partition: number;
  readonly newestPartition: number;
}

export const DEFAULT_LIMITS: Limits = {
  smallArchive: 5000,
  ownDay: 5,
  termPages: 3000,
  monthsOfDays: 20_000,
  list: 300,
  newest: 50,
  year: 200,
  month: 600,
  index: 600,
  letter: 1500,
  partition: 2000,
  newestPartition: 250,
};

/**
 * What pages everywhere depend on about the archive as a whole. All of it changes rarely; when it does,
 * every page is looked at again.
 */
export interface ArchiveFacts {
  /** Facets of which the archive holds at least one term. */
  readonly facets: readonly Facet[];
  /** Whether the archive is larger than `limits.smallArchive`. */
  readonly isLarge: boolean;
  /** From how many articles on a day has a page of its own; others stand on their month's page. */
  readonly dayMinimum: number;
  /** Whether each day of the year has a page of its own, and not its place on its month's: `limits.monthsOfDays`. */
  readonly anniversaryPages: 'days' | 'months';
  /** From how many articles on a term has a page of its own; thinner ones stand on the facet's A–Z. */
  readonly termMinimum: Readonly<Record<Facet, number>>;
  /** Letters (names of their pages) that are split by the second letter. */
  readonly splitLetters: Readonly<Record<Facet, readonly string[]>>;
  /** Whether each section has a feed of its own, unasked. */
  readonly sectionFeeds: boolean;
  readonly limits: Limits;
}

/** More sections than this have no feeds but those that the settings name. */
const SECTION_FEEDS = 60;

/** Files are dear on static hosts: at most 1.25 an article all told (DESIGN.md), of which terms get a twentieth a facet. */
const ARTICLES_A_TERM_PAGE = 20;

/** Thresholds that are tried in turn, so that the one in force changes rarely as an archive grows. */
const TERM_MINIMA = [5, 10, 20, 50, 100, 200, 500, 1000];

/** Works out the facts. */
export function archiveFacts(archive: Archive, limits: Limits): ArchiveFacts {
  const isLarge = archive.total > limits.smallArchive;
  const most = Math.min(limits.termPages, Math.ceil(archive.total / ARTICLES_A_TERM_PAGE));
  const minimum = (facet: Facet): number => {
    if (!isLarge) return 1;
    return TERM_MINIMA.find((count) => archive.names.count(facet, count) <= most) ?? 2000;
  };
  const termMinimum = {
    tags: minimum('tags'),
    bylines: minimum('bylines'),
    sections: 1,
    series: minimum('series'),
    sources: minimum('sources'),
  };
  const tooLarge = (facet: Facet): string[] =>
    archive.names.count(facet, 1) * termMinimum[facet] <= limits.letter
      ? []
      : archive.names
          .letters(facet, null, termMinimum[facet])
          .filter(({ lines }) => lines > limits.letter)
          .map(({ page }) => page);
  const splitLetters = {
    tags: tooLarge('tags'),
    bylines: tooLarge('bylines'),
    sections: tooLarge('sections'),
    series: tooLarge('series'),
    sources: tooLarge('sources'),
  };
  return {
    facets: FACETS.filter((facet) => archive.names.count(facet, 1) > 0),
    isLarge,
    dayMinimum: isLarge ? limits.ownDay : 1,
    anniversaryPages: archive.total > limits.monthsOfDays ? 'days' : 'months',
    termMinimum,
    splitLetters,
    sectionFeeds: archive.names.count('sections', 1) <= SECTION_FEEDS,
    limits,
  };
}
