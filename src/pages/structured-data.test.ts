import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_IMAGES } from '../images/image-settings.ts';
import type { Site } from './site.ts';
import { structuredData } from './structured-data.ts';
import type { DayView } from './date-views.ts';
import type { ArticleView, PlainView } from './views.ts';

const site: Site = {
  name: 'The Saltmarsh Courier',
  motto: null,
  keeper: null,
  language: 'en',
  accent: null,
  accentDark: null,
  logo: null,
  logoDark: null,
  typeface: 'serif',
  usageTerms: null,
  contact: null,
  baseUrl: null,
  pages: [],
  facets: [],
  sectionIntros: {},
  offline: true,
  offlineReading: false,
  feeds: { tags: [], bylines: [] },
  deniedRobots: [],
  images: DEFAULT_IMAGES,
  originals: false,
  socialCards: false,
};

const bare: ArticleView = {
  kind: 'article',
  path: 'undated/regatta.html',
  root: '../',
  title: 'Regatta',
  description: null,
  language: 'en',
  direction: 'ltr',
  section: 'none',
  trail: [],
  headline: 'Regatta',
  kicker: null,
  dek: null,
  published: null,
  publishedPath: null,
  updated: null,
  bylines: [],
  dateline: null,
  sectionLink: null,
  series: null,
  seriesLink: null,
  tags: [],
  publisher: null,
  corrections: [],
  body: '<p>x</p>',
  minutes: 1,
  before: null,
  after: null,
  copies: null,
  kin: { earlier: [], later: [], turns: [], translations: [] },
  originalUrl: null,
  card: null,
  provenance: {
    file: 'a.txt',
    item: null,
    sha256: '00',
    copy: null,
    format: 'text',
    captured: null,
    wayback: null,
    imported: null,
    mended: [],
    origins: [],
    doubts: [],
  },
};

test('an article says no more than is known of it', () => {
  assert.deepEqual(structuredData(bare, site), {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Regatta',
    inLanguage: 'en',
    publisher: { '@type': 'Organization', name: 'The Saltmarsh Courier' },
    isPartOf: [{ '@type': 'Newspaper', name: 'The Saltmarsh Courier' }],
    timeRequired: 'PT1M',
    isAccessibleForFree: true,
  });
});

test('a full article, with the address of the archive', () => {
  const full: ArticleView = {
    ...bare,
    path: '1998/11/24/flood.html',
    published: { kind: 'day', day: '1998-11-24' },
    updated: { kind: 'time', day: '1998-11-25', time: '09:30:00', offset: null },
    bylines: [
      { name: 'Tom Abara', path: 'bylines/tom-abara/index.html' },
      { name: 'Associated Press', path: 'bylines/associated-press/index.html' },
    ],
    series: 'The wall',
    kin: {
      ...bare.kin,
      translations: [
        { path: '1998/11/24/flut.html', headline: 'Flut', day: '1998-11-24', language: 'de', direction: 'ltr' },
      ],
    },
    tags: [
      { name: 'River Wend', path: 'tags/river-wend/index.html', kind: 'place' },
      { name: 'Floods', path: 'tags/floods/index.html', kind: 'topic' },
    ],
    corrections: [{ day: null, text: 'Eleven, not nine.' }],
    originalUrl: 'https://courier.example/417',
    trail: [{ name: '1998', path: '1998/index.html' }],
  };
  assert.deepEqual(structuredData(full, { ...site, baseUrl: 'https://a.example/' }), {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Regatta',
    datePublished: '1998-11-24',
    dateModified: '1998-11-25T09:30:00',
    author: [
      { '@type': 'Person', name: 'Tom Abara' },
      { '@type': 'Organization', name: 'Associated Press' },
    ],
    workTranslation: [{ '@type': 'NewsArticle', url: 'https://a.example/1998/11/24/flut.html', inLanguage: 'de' }],
    keywords: ['River Wend', 'Floods'],
    mentions: [{ '@type': 'Place', name: 'River Wend' }],
    correction: [{ '@type': 'CorrectionComment', text: 'Eleven, not nine.' }],
    inLanguage: 'en',
    publisher: { '@type': 'Organization', name: 'The Saltmarsh Courier' },
    isPartOf: [
      { '@type': 'Newspaper', name: 'The Saltmarsh Courier' },
      { '@type': 'CreativeWorkSeries', name: 'The wall' },
    ],
    timeRequired: 'PT1M',
    isAccessibleForFree: true,
    isBasedOn: 'https://courier.example/417',
    url: 'https://a.example/1998/11/24/flood.html',
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': 'https://a.example/1998/11/24/flood.html',
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            name: 'The Saltmarsh Courier',
            item: { '@id': 'https://a.example/index.html' },
          },
          { '@type': 'ListItem', position: 2, name: '1998', item: { '@id': 'https://a.example/1998/index.html' } },
          {
            '@type': 'ListItem',
            position: 3,
            name: 'Regatta',
            item: { '@id': 'https://a.example/1998/11/24/flood.html' },
          },
        ],
      },
    },
  });
});

test('a plain page is a page', () => {
  const page: PlainView = { ...bare, kind: 'plain', title: 'Imprint', section: 'page', body: '' };
  assert.deepEqual(structuredData(page, site), {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: 'Imprint',
    inLanguage: 'en',
  });
});

test('a list is a collection, with the way down to it where addresses are known', () => {
  const page: DayView = {
    ...bare,
    kind: 'day',
    path: '1998/11/24/index.html',
    title: '24 November 1998',
    description: 'What was printed that day.',
    section: 'dates',
    trail: [{ name: 'By date', path: 'dates/index.html' }],
    day: '1998-11-24',
    items: [],
    before: null,
    after: null,
  };
  const own = {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: '24 November 1998',
    description: 'What was printed that day.',
    inLanguage: 'en',
  };
  assert.deepEqual(structuredData(page, site), own);
  assert.deepEqual(structuredData(page, { ...site, baseUrl: 'https://a.example/' }), {
    ...own,
    url: 'https://a.example/1998/11/24/index.html',
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          name: 'The Saltmarsh Courier',
          item: { '@id': 'https://a.example/index.html' },
        },
        { '@type': 'ListItem', position: 2, name: 'By date', item: { '@id': 'https://a.example/dates/index.html' } },
        {
          '@type': 'ListItem',
          position: 3,
          name: '24 November 1998',
          item: { '@id': 'https://a.example/1998/11/24/index.html' },
        },
      ],
    },
  });
});

test('a Creative Commons licence in the usage terms is the licence of articles and lists', () => {
  const by = 'https://creativecommons.org/licenses/by/4.0/';
  const zero = 'https://creativecommons.org/publicdomain/zero/1.0/';
  const plain: PlainView = { ...bare, kind: 'plain', title: 'Imprint', section: 'page', body: '' };
  const licenceOf = (page: ArticleView | PlainView, usageTerms: string): unknown =>
    (structuredData(page, { ...site, usageTerms }) as { readonly license?: unknown }).license;
  assert.equal(licenceOf(bare, `Texts under CC BY (${by}).`), by);
  assert.equal(licenceOf(plain, by), by);
  assert.deepEqual(licenceOf(bare, `Texts ${by}, data ${zero}`), [by, zero]);
  assert.equal(licenceOf(bare, 'All rights with the authors: https://a.example/'), undefined);
});

test('bylines are persons and bodies; a couple is two persons', () => {
  const bylines = ['Sir Ian McKellen', 'Anne and Bob Lee', 'An Nguyen', 'Reuters'].map((name) => ({ name, path: '' }));
  const { author } = structuredData({ ...bare, bylines }, site) as { readonly author?: unknown };
  assert.deepEqual(author, [
    { '@type': 'Person', name: 'Sir Ian McKellen' },
    { '@type': 'Person', name: 'Anne Lee' },
    { '@type': 'Person', name: 'Bob Lee' },
    { '@type': 'Person', name: 'An Nguyen' },
    { '@type': 'Organization', name: 'Reuters' },
  ]);
});
