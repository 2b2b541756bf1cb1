import type { ArticleDate } from '../article/article.ts';
import type { Site } from './site.ts';
import type { ArticleView, Link, PageView } from './views.ts';

/** A node of JSON-LD. Values are plain JSON; keys that do not apply are absent. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Pages that are no lists. */
const TYPES: Readonly<Partial<Record<PageView['kind'], string>>> = {
  home: 'WebSite',
  about: 'AboutPage',
  plain: 'WebPage',
  'not-found': 'WebPage',
  search: 'SearchResultsPage',
};

/**
 * What a page says of itself in schema.org's words: `NewsArticle` for articles, `WebSite` for the home page,
 * `CollectionPage` for lists. Addresses appear only where the site's base URL is known, since schema.org wants absolute ones.
 *
 * @returns a JSON-LD document with `@context`, to be written by a serialiser that escapes `<`
 */
export function structuredData(page: PageView, site: Site): JsonLd {
  if (page.kind === 'article') return articleJsonLd(page, site);
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[page.kind] ?? 'CollectionPage',
    name: page.title === '' ? site.name : page.title,
    ...(page.description === null ? {} : { description: page.description }),
    inLanguage: page.language,
    ...address(page.path, site),
    ...breadcrumb(page.trail, page.title, page.path, site),
  };
}

/** `NewsArticle` (https://schema.org/NewsArticle) of one article. */
export function articleJsonLd(page: ArticleView, site: Site): JsonLd {
  const names = (kind: 'person' | 'place' | 'organisation'): readonly string[] =>
    page.tags.filter((tag) => tag.kind === kind).map((tag) => tag.name);
  const about = [
    ...names('person').map((name) => ({ '@type': 'Person', name })),
    ...names('place').map((name) => ({ '@type': 'Place', name })),
    ...names('organisation').map((name) => ({ '@type': 'Organization', name })),
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: page.headline,
    ...given('alternativeHeadline', page.dek),
    ...given('description', page.description),
    ...given('datePublished', page.published && isoDate(page.published)),
    ...given('dateModified', page.updated && isoDate(page.updated)),
    ...given('dateline', page.dateline),
    ...given('articleSection', page.sectionLink?.name ?? null),
    ...some(
      'author',
      page.bylines.map(({ name }) => ({ '@type': 'Person', name })),
    ),
    ...some(
      'keywords',
      page.tags.map((tag) => tag.name),
    ),
    ...some('mentions', about),
    ...some('correction', page.corrections.map(correction)),
    inLanguage: page.language,
    publisher: { '@type': 'Organization', name: page.publisher?.name ?? site.name },
    isPartOf: { '@type': 'CreativeWorkSeries', name: site.name },
    ...given('isBasedOn', page.originalUrl),
    ...articleAddress(page, site),
  };
}

/** As ISO 8601: a day stays a day, a time keeps the offset that it was written with. */
function isoDate(date: ArticleDate): string {
  return date.kind === 'day' ? date.day : `${date.day}T${date.time}${date.offset ?? ''}`;
}

function correction({ day, text }: ArticleView['corrections'][number]): JsonLd {
  return { '@type': 'CorrectionComment', text, ...given('datePublished', day) };
}

function address(path: string, site: Site): JsonLd {
  return site.baseUrl === null ? {} : { url: absolute(path, site.baseUrl) };
}

/** The way down belongs to the page, not to the article on it. */
function articleAddress(page: ArticleView, site: Site): JsonLd {
  if (site.baseUrl === null) return {};
  const url = absolute(page.path, site.baseUrl);
  const way = breadcrumb(page.trail, page.headline, page.path, site);
  return { url, mainEntityOfPage: { '@type': 'WebPage', '@id': url, ...way } };
}

/** https://schema.org/BreadcrumbList, from the home page to this one; left out where there are no absolute addresses. */
function breadcrumb(trail: readonly Link[], name: string, path: string, site: Site): JsonLd {
  const { baseUrl } = site;
  if (baseUrl === null || trail.length === 0) return {};
  const steps = [{ name: site.name, path: 'index.html' }, ...trail, { name, path }];
  return {
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map((step, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: step.name,
        item: absolute(step.path, baseUrl),
      })),
    },
  };
}

/** Letters outside ASCII are written as the web wants them. */
function absolute(path: string, baseUrl: string): string {
  return new URL(path, baseUrl).href;
}

function given(key: string, value: string | null): JsonLd {
  return value === null ? {} : { [key]: value };
}

function some(key: string, values: readonly unknown[]): JsonLd {
  return values.length === 0 ? {} : { [key]: values };
}
