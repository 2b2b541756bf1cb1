import type {
  BreadcrumbList,
  CollectionPage,
  CorrectionComment,
  CreativeWorkSeries,
  NewsArticle,
  Newspaper,
  Organization,
  Person,
  Place,
  WebPage,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { ArticleDate } from '../article/article.ts';
import { absoluteAddress } from './absolute-address.ts';
import { isBody } from './citations/body-name.ts';
import { citedNames, givenFirst } from './citations/cited-name.ts';
import { licencesIn } from './linked-text.ts';
import type { Site } from './site.ts';
import type { ArticleView, Link, Mention, PageView } from './views.ts';

/** What a page that is no article says of itself. The types are schema.org's vocabulary: what it does not know does not compile. */
type PageData = WithContext<CollectionPage | WebPage | WebSite>;

/** Pages that are no lists. */
const TYPES = {
  home: 'WebSite',
  about: 'AboutPage',
  plain: 'WebPage',
  'not-found': 'WebPage',
  search: 'SearchResultsPage',
} as const satisfies Partial<Record<PageView['kind'], string>>;

/**
 * What a page says of itself in schema.org's words: `NewsArticle` for articles, `WebSite` for the home page,
 * `CollectionPage` for lists. Addresses appear only where the site's base URL is known, since schema.org wants absolute ones.
 *
 * @returns a JSON-LD document with `@context`, to be written by a serialiser that escapes `<`
 */
export function structuredData(page: PageView, site: Site): PageData | WithContext<NewsArticle> {
  if (page.kind === 'article') return articleJsonLd(page, site);
  const url = absoluteAddress(page.path, site.baseUrl);
  const type = page.kind in TYPES ? TYPES[page.kind as keyof typeof TYPES] : 'CollectionPage';
  const data = {
    '@context': 'https://schema.org',
    name: page.title === '' ? site.name : page.title,
    ...(page.description === null ? {} : { description: page.description }),
    inLanguage: page.language,
    ...(url === null ? {} : { url }),
    ...license(site),
  } as const;
  // A breadcrumb is a WebPage's; a WebSite, which is no page, has none.
  return type === 'WebSite'
    ? { '@type': type, ...data }
    : { '@type': type, ...data, ...breadcrumb(page.trail, page.title, page.path, site) };
}

/** The node itself, not a mere reference to one. */
type ArticleNode = Extract<NewsArticle, { '@type': 'NewsArticle' }>;

/** `NewsArticle` (https://schema.org/NewsArticle) of one article. Each property is set by its name, so that the compiler checks it. */
export function articleJsonLd(page: ArticleView, site: Site): WithContext<NewsArticle> {
  const newspaper = page.publisher?.name ?? site.name;
  const data: WithContext<ArticleNode> = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: page.headline,
    inLanguage: page.language,
    timeRequired: `PT${page.minutes}M`,
    isAccessibleForFree: true,
    publisher: { '@type': 'Organization', name: newspaper },
    isPartOf: partOf(newspaper, page.series),
    ...license(site),
  };
  if (page.dek !== null) data.alternativeHeadline = page.dek;
  if (page.description !== null) data.description = page.description;
  if (page.published !== null) data.datePublished = isoDate(page.published);
  if (page.updated !== null) data.dateModified = isoDate(page.updated);
  if (page.dateline !== null) data.dateline = page.dateline;
  if (page.sectionLink !== null) data.articleSection = page.sectionLink.name;
  if (page.bylines.length > 0) data.author = page.bylines.flatMap((byline) => authors(byline, page.language));
  if (page.tags.length > 0) data.keywords = page.tags.map(({ name }) => name);
  const mentions = page.tags.flatMap(mentioned);
  if (mentions.length > 0) data.mentions = mentions;
  if (page.corrections.length > 0) data.correction = page.corrections.map(correction);
  if (page.originalUrl !== null) data.isBasedOn = page.originalUrl;
  const url = absoluteAddress(page.path, site.baseUrl);
  if (url === null) return data;
  data.url = url;
  const card = page.card === null ? null : absoluteAddress(page.card, site.baseUrl);
  if (card !== null) data.image = card;
  // The way down belongs to the page, not to the article on it.
  data.mainEntityOfPage = { '@type': 'WebPage', '@id': url, ...breadcrumb(page.trail, page.headline, page.path, site) };
  const { translations } = page.kin;
  if (translations.length > 0) data.workTranslation = translations.map((other) => translation(other, site));
  return data;
}

/** As ISO 8601: a day stays a day, a time keeps the offset that it was written with. */
function isoDate(date: ArticleDate): string {
  return date.kind === 'day' ? date.day : `${date.day}T${date.time}${date.offset ?? ''}`;
}

/** https://schema.org/license, where the keeper's terms name one. */
function license({ usageTerms }: Site): { readonly license?: string | readonly string[] } {
  const licences = licencesIn(usageTerms ?? '');
  const [only] = licences;
  if (only === undefined) return {};
  return { license: licences.length === 1 ? only : licences };
}

/** A byline as it was printed; two persons where it names two. */
function authors({ name }: Link, language: string): (Person | Organization)[] {
  if (isBody(name)) return [{ '@type': 'Organization', name }];
  const cited = citedNames(name, language);
  return cited.length === 1
    ? [{ '@type': 'Person', name }]
    : cited.map((one) => ({ '@type': 'Person', name: givenFirst(one) }));
}

function mentioned({ kind, name }: ArticleView['tags'][number]): (Person | Place | Organization)[] {
  switch (kind) {
    case 'person':
      return [{ '@type': 'Person', name }];
    case 'place':
      return [{ '@type': 'Place', name }];
    case 'organisation':
      return [{ '@type': 'Organization', name }];
    case 'topic':
      return [];
  }
}

function correction({ day, text }: ArticleView['corrections'][number]): CorrectionComment {
  return { '@type': 'CorrectionComment', text, ...(day === null ? {} : { datePublished: day }) };
}

function partOf(newspaper: string, series: string | null): (Newspaper | CreativeWorkSeries)[] {
  const parts: (Newspaper | CreativeWorkSeries)[] = [{ '@type': 'Newspaper', name: newspaper }];
  if (series !== null) parts.push({ '@type': 'CreativeWorkSeries', name: series });
  return parts;
}

function translation({ path, language }: Mention, site: Site): NewsArticle {
  return { '@type': 'NewsArticle', url: absoluteAddress(path, site.baseUrl) ?? path, inLanguage: language };
}

/** https://schema.org/BreadcrumbList, from the home page to this one; left out where there are no absolute addresses. */
function breadcrumb(
  trail: readonly Link[],
  name: string,
  path: string,
  site: Site,
): { readonly breadcrumb?: BreadcrumbList } {
  if (site.baseUrl === null || trail.length === 0) return {};
  const steps = [{ name: site.name, path: 'index.html' }, ...trail, { name, path }];
  return {
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map((step, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: step.name,
        item: { '@id': absoluteAddress(step.path, site.baseUrl) ?? step.path },
      })),
    },
  };
}
