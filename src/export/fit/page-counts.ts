import type { Limits } from '../../pages/facts.ts';
import { differentInAll } from './growth.ts';
import { exactly, sumOf, type Range } from './range.ts';
import type { ContentSample } from './sample-content.ts';

/** How many pages an archive will have beside those of its articles. */
export interface PageCounts {
  readonly dates: Range;
  readonly names: Range;
}

/** Pages of dates that are always there: the way in, and what is missing. */
const DATE_PAGES = 2;
/** A to Z of a facet, or one page where it is small. */
const LETTERS = 27;
/** Pages of the kinds of tags: people, places, organisations, topics. */
const KINDS = 4;

/** A large archive gives pages to the more frequent terms alone: of all, about so many are met in five articles (measured on 20,000). */
const FREQUENT: Range = { low: 0.05, expected: 0.25, high: 1 };
/** The threshold is one of a few, so that somewhat fewer pages come of it than may be (`TERM_MINIMA` of pages/facts.ts). */
const BELOW_MOST: Range = { low: 0.3, expected: 0.8, high: 1 };
const OF_ALL_YEARS = 0.8;
const ARTICLES_A_TERM_PAGE = 20;

/** @param articles how many there are in all. */
export function pageCounts(sample: ContentSample, articles: number, limits: Limits): PageCounts {
  const isLarge = articles > limits.smallArchive;
  const dated = sample.articles === 0 ? 0 : (articles * sample.dated) / sample.articles;
  const of = (length: number): Range => differentInAll(cut(sample.days, length).values(), sample.dated, dated);
  const days = isLarge ? fullDays(of(10), dated, limits.ownDay) : of(10);
  const facets = [...sample.terms].map(([facet, met]) => {
    const terms = differentInAll(met.values(), sample.articles, articles);
    const pages = isLarge && facet !== 'sections' ? frequentTerms(terms, articles, limits.termPages) : terms;
    const letters = terms.expected > limits.index ? LETTERS : 0;
    return sumOf([
      pages,
      yearPages(met, articles / sample.articles, of(4), limits.list),
      exactly(1 + letters + (facet === 'tags' ? KINDS : 0)),
    ]);
  });
  // Decades are cut by the first three figures of a year.
  return { dates: sumOf([days, of(7), of(4), of(3), exactly(DATE_PAGES)]), names: sumOf(facets) };
}

/** Articles by month, year or decade: by so many first letters of their days. */
function cut(days: ReadonlyMap<string, number>, length: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [day, count] of days) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) ?? 0) + count);
  return counts;
}

/** Days with at least `fewest` articles, where articles fall on days by chance; none or nearly all have them where they do not. */
function fullDays(days: Range, articles: number, fewest: number): Range {
  if (days.expected === 0) return exactly(0);
  const mean = articles / days.expected;
  let rarer = 0;
  let chance = Math.exp(-mean);
  for (let count = 0; count < fewest; count++) {
    rarer += chance;
    chance *= mean / (count + 1);
  }
  const most = Math.min(days.high, articles / fewest);
  return { low: 0, expected: Math.min(days.expected * (1 - rarer), most), high: most };
}

/** A term with more articles than fit a list has a page for each of its years, which are not all of the archive's. */
function yearPages(met: ReadonlyMap<string, number>, share: number, years: Range, list: number): Range {
  const long = [...met.values()].filter((count) => count * share > list).length;
  return { low: 0, expected: long * years.expected * OF_ALL_YEARS, high: long * years.high };
}

function frequentTerms(terms: Range, articles: number, termPages: number): Range {
  const most = Math.min(termPages, Math.ceil(articles / ARTICLES_A_TERM_PAGE));
  const end = (key: keyof Range): number => Math.min(terms[key] * FREQUENT[key], most * BELOW_MOST[key]);
  return { low: end('low'), expected: end('expected'), high: end('high') };
}
