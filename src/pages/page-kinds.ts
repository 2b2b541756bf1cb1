import { aboutPage, notFoundPage, plainPages, searchPage, undatedPage } from './kinds/about.ts';
import { articlePages } from './kinds/article.ts';
import { cardFiles } from './kinds/cards.ts';
import { datesPage, dayPages, monthPages, yearPages } from './kinds/dates.ts';
import { dataFiles, dataPage } from './kinds/data.ts';
import { decadePages } from './kinds/decades.ts';
import { feedFile, jsonFeedFile, rssFile } from './kinds/feeds.ts';
import { gapsPage } from './kinds/gaps.ts';
import { homePage } from './kinds/home.ts';
import { onThisDayPages } from './kinds/on-this-day.ts';
import { redirectPages } from './kinds/redirects.ts';
import { llmsFile, openSearchFile, robotsFile } from './kinds/robots.ts';
import { sitemapFiles } from './kinds/sitemaps.ts';
import { termPages } from './kinds/term.ts';
import { termsPages } from './kinds/terms.ts';
import type { PageKind } from './page-kind.ts';

/** Every kind of page there is. A new one is one file and one line here. */
export const PAGE_KINDS: readonly PageKind[] = [
  articlePages,
  cardFiles,
  homePage,
  datesPage,
  decadePages,
  gapsPage,
  onThisDayPages,
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
  rssFile,
  jsonFeedFile,
  sitemapFiles,
  robotsFile,
  openSearchFile,
  llmsFile,
  dataPage,
  dataFiles,
  redirectPages,
];
