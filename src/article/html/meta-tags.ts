import { add, type PageFacts } from './candidate.ts';
import { lineOf, type Page } from './dom.ts';

type Field = Exclude<keyof PageFacts, 'bodies' | 'extra'>;

/**
 * Meta names by field with the trust each deserves. From Open Graph, Dublin Core, Google Scholar (citation_), Parse.ly,
 * Sailthru, CXense, Chartbeat and the house names of larger publishers.
 */
const META: readonly (readonly [field: Field, weight: number, names: string])[] = [
  ['headlines', 0.85, 'og:title'],
  ['headlines', 0.7, 'parsely-title sailthru.title dc.title dcterms.title citation_title twitter:title hdl headline'],
  ['headlines', 0.4, 'title'],
  ['published', 0.95, 'article:published_time og:article:published_time article:published'],
  [
    'published',
    0.9,
    'parsely-pub-date sailthru.date cxenseparse:recs:publishtime citation_publication_date publish-date publish_date publishdate ' +
      'publication_date published_time published-date date.published datepublished datepublished pubdate article.published ' +
      'dc.date.issued dcterms.issued dcterms.created og:pubdate og:published_time ptime originalpublicationdate article_date_original ' +
      'rnews:datepublished dcsext.articlefirstpublished cse_pubdate bt:pubdate vr:published_time cxenseparse:articleid-publishtime',
  ],
  ['published', 0.75, 'date dc.date dcterms.date dc.date.created article.created created release_date last-published'],
  [
    'updated',
    0.9,
    'article:modified_time og:updated_time article:modified lastmod last-modified dcterms.modified dc.date.modified datemodified revised',
  ],
  [
    'bylines',
    0.85,
    'parsely-author sailthru.author article:author_name byl author dc.creator dcterms.creator citation_author article:author cxenseparse:author rnews:author og:author twitter:creator-name',
  ],
  [
    'sections',
    0.85,
    'article:section parsely-section sailthru.section og:section section dc.type-section article.section cxenseparse:category',
  ],
  [
    'summaries',
    0.85,
    'og:description description dc.description dcterms.abstract twitter:description sailthru.description',
  ],
  ['languages', 0.7, 'og:locale dc.language dcterms.language content-language'],
  ['publishers', 0.85, 'og:site_name dc.publisher dcterms.publisher citation_journal_title cre'],
  ['publishers', 0.6, 'application-name'],
  ['addresses', 0.85, 'og:url parsely-link twitter:url dc.identifier'],
  ['tags', 0.9, 'article:tag og:article:tag parsely-tags news_keywords sailthru.tags'],
  ['tags', 0.6, 'keywords dc.subject'],
];

const BY_NAME: ReadonlyMap<string, { readonly field: Field; readonly weight: number }> = new Map(
  META.flatMap(([field, weight, names]) => names.split(' ').map((name) => [name, { field, weight }] as const)),
);

/** Reads `<meta>`, `<title>` and `<link>`. */
export function readMetaTags(page: Page, facts: PageFacts): void {
  for (const meta of page.querySelectorAll('meta')) {
    const content = meta.getAttribute('content');
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv');
    if (content === null || name === null || meta.getAttribute('itemprop') !== null) continue;
    const found = BY_NAME.get(name.trim().toLowerCase());
    if (found === undefined) continue;
    const from = `meta ${name.trim().toLowerCase()}`;
    if (found.field === 'tags') {
      for (const tag of content.split(/[,;]/)) add(facts.tags, tag, from, found.weight);
    } else add(facts[found.field], content, from, found.weight);
  }
  add(facts.headlines, lineOf(page.querySelector('title')), 'title', 0.5);
  for (const link of page.querySelectorAll('link[rel="canonical"]'))
    add(facts.addresses, link.getAttribute('href'), 'link canonical', 0.95);
  const html = page.documentElement;
  add(facts.languages, html?.getAttribute('lang') ?? html?.getAttribute('xml:lang'), 'html lang', 0.9);
  const alternates: { lang: string; url: string }[] = [];
  for (const link of page.querySelectorAll('link[rel="alternate"][hreflang]')) {
    const lang = link.getAttribute('hreflang') ?? '';
    const url = link.getAttribute('href') ?? '';
    if (/^[A-Za-z-]{2,20}$/.test(lang) && /^https?:/.test(url) && alternates.length < 60)
      alternates.push({ lang, url });
  }
  if (alternates.length > 0) facts.extra['alternates'] = alternates;
}
