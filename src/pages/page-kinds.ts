import { aboutPage, notFoundPage, plainPages, robotsFile, searchPage, undatedPage } from './kinds/about.ts';
import { articlePages } from './kinds/article.ts';
import { datesPage, dayPages, monthPages, yearPages } from './kinds/dates.ts';
import { feedFile, redirectPages, sitemapFiles } from './kinds/feeds.ts';
import { homePage } from './kinds/home.ts';
import { termPages, termsPages } from './kinds/terms.ts';
import type { PageKind } from './page-kind.ts';

/** Every kind of page there is. A new one is one file and one line here. */
export const PAGE_KINDS: readonly PageKind[] = [
  articlePages,
  homePage,
  datesPage,
  yearPages,
  monthPages,
  dayPages,
  termsPages,
  termPages,
  undatedPage,
  aboutPage,
  plainPages,
  searchPage,
  notFoundPage,
  feedFile,
  sitemapFiles,
  robotsFile,
  redirectPages,
];
