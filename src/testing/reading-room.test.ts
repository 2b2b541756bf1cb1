import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parseHTML } from 'linkedom';
import { SaxesParser } from 'saxes';
import { z } from 'zod';
import { build } from '../build/build.ts';
import { listFiles } from '../build/output-folder.ts';
import { PACKAGE_FOLDER } from '../build/project.ts';
import { readVocabulary, strangers } from './schema-vocabulary.ts';

const BASE = 'https://archive.example.org/courier/';

/** The sample archive as a large one: small limits split its lists, fold its thin names and cut its data. */
const SETTINGS = `name: The <Saltmarsh> & Courier
language: en
baseUrl: ${BASE}
feeds: { tags: [Cannery, Nobody], bylines: [Tom Abara] }
robots: { searchEngines: allow, languageModels: deny, deny: [Example Bot] }
limits: { smallArchive: 20, ownDay: 2, termPages: 12, monthsOfDays: 20, list: 10, newest: 4, index: 12, letter: 8 }
`;

describe('the ways into a large archive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-ways-'));
  const dist = join(folder, 'dist');
  const text = (path: string): string => readFileSync(join(dist, path), 'utf8');
  let pages: readonly string[] = [];
  after(() => rmSync(folder, { recursive: true, force: true }));

  before(async () => {
    cpSync(join(PACKAGE_FOLDER, 'content'), join(folder, 'content'), { recursive: true });
    writeFileSync(
      join(folder, 'content/pages/visite.md'),
      '---\ntitle: Votre visite\nlanguage: fr\n---\nOuvert le samedi : 9–12 heures.\n',
    );
    mkdirSync(join(folder, '_data'));
    writeFileSync(join(folder, '_data', 'site.yaml'), SETTINGS);
    await build({
      workingFolder: folder,
      jobs: 1,
      asOf: '2026-01-01',
      baseUrl: null,
      look: { kind: 'changed' },
      shard: null,
      foreignFiles: 'report',
      version: 'test',
      onProgress: () => undefined,
    });
    pages = listFiles(dist).filter((path) => path.endsWith('.html'));
  });

  test('every link leads to a page and to its place there', () => {
    const ids = new Map<string, ReadonlySet<string>>();
    const idsOf = (path: string): ReadonlySet<string> => {
      const held = ids.get(path) ?? new Set([...text(path).matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id ?? ''));
      ids.set(path, held);
      return held;
    };
    const broken: string[] = [];
    for (const page of pages) {
      for (const link of parseHTML(text(page)).document.querySelectorAll('main a[href], link[href], nav a[href]')) {
        const address = link.getAttribute('href') ?? '';
        if (/^[a-z]+:/u.test(address) || (page === '404.html' && address.startsWith('/'))) continue;
        const [path = '', fragment = ''] = address.split('#');
        const target = path === '' ? page : normalize(join(dirname(page), decodeURI(path)));
        if (!existsSync(join(dist, target)) || target.endsWith('/')) broken.push(`${page}: ${address}`);
        else if (fragment !== '' && !idsOf(target).has(decodeURIComponent(fragment)))
          broken.push(`${page}: ${address} (no such place)`);
      }
    }
    assert.deepEqual(broken, []);
  });

  // The articles' own pages are looked at in the sample archive.
  test('every list is valid HTML', async () => {
    const rules = JSON.parse(readFileSync(join(PACKAGE_FOLDER, '.htmlvalidate.json'), 'utf8')) as ConfigData;
    const validator = new HtmlValidate(new StaticConfigLoader(rules));
    const errors: string[] = [];
    for (const path of pages.filter((name) => !text(name).includes('property="og:type" content="article"'))) {
      const { results } = await validator.validateString(text(path), path);
      for (const { messages } of results)
        errors.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`));
    }
    assert.deepEqual(errors, []);
  });

  test('what each page says of itself is in the vocabulary of schema.org', () => {
    const vocabulary = readVocabulary();
    const types = new Set<unknown>();
    const found = pages.flatMap((path) => {
      const scripts = [...parseHTML(text(path)).document.querySelectorAll('script[type="application/ld+json"]')];
      // A page that only leads on to another says nothing.
      if (scripts.length === 0 && text(path).includes('http-equiv="refresh"')) return [];
      const data = JSON.parse(scripts[0]?.textContent ?? 'null') as Readonly<Record<string, unknown>> | null;
      types.add(data?.['@type']);
      return [...strangers(data, vocabulary), ...(scripts.length === 1 ? [] : ['more than one'])].map(
        (line) => `${path}: ${line}`,
      );
    });
    assert.deepEqual(found, []);
    assert.deepEqual([...types].sort(), [
      ...['AboutPage', 'CollectionPage', 'NewsArticle', 'SearchResultsPage', 'WebPage', 'WebSite'],
    ]);
  });

  test('a plain page is in its own language, and is linked as such', () => {
    const { document } = parseHTML(text('visite.html'));
    assert.equal(document.documentElement.getAttribute('lang'), 'fr');
    assert.equal(document.body.getAttribute('lang'), 'en');
    for (const part of ['main h1', 'main .body'])
      assert.equal(document.querySelector(part)?.getAttribute('lang'), 'fr', part);
    const link = parseHTML(text('index.html')).document.querySelector('.footer a[href="visite.html"]');
    assert.deepEqual([link?.getAttribute('lang'), link?.getAttribute('hreflang')], ['fr', 'fr']);
    assert.match(text('visite.html'), /<span class="unbroken">samedi :<\/span> <span class="unbroken">9–12<\/span>/u);
  });

  test('letters that are too large are split, and thin names stand there with their articles', () => {
    const names = listFiles(join(dist, 'tags'));
    assert.ok(names.includes('s.html') && names.includes('sa.html'), names.filter((name) => name.length < 9).join());
    assert.match(text('tags/sa.html'), /<li id="t-saltmarsh-town-fc"><span>Saltmarsh Town FC<\/span>\s*<ul>/u);
    for (const kind of ['people', 'places', 'organisations', 'topics']) assert.ok(names.includes(`${kind}.html`));
  });

  test('a day of the year has a page of its own', () => {
    assert.ok(existsSync(join(dist, 'on-this-day/11-24.html')));
    const { document } = parseHTML(text('on-this-day/11-24.html'));
    const years = [...document.querySelectorAll('.anniversary__name')].map((name) => name.textContent);
    assert.deepEqual(years, ['2018', '2016', '2005', '1998']);
  });

  test('a series stands in its own order', () => {
    const { document } = parseHTML(text('series/the-cannery-years/index.html'));
    const headlines = [...document.querySelectorAll('.items .item__headline')].map((name) => name.textContent);
    assert.equal(headlines.length, 7);
    assert.deepEqual(
      headlines.map((headline) => Number(/, (\d):/u.exec(headline ?? '')?.[1])),
      [1, 2, 3, 4, 5, 6, 7],
    );
  });

  test('feeds are read by an independent parser', () => {
    const atom = parseAtomFeed(text('feed.xml'));
    assert.equal(atom.title?.value, 'The <Saltmarsh> & Courier');
    assert.equal(atom.entries?.length, 30);
    assert.ok(
      atom.entries?.every(
        ({ id, updated, links }) => id?.startsWith('urn:uuid:') && updated && links?.[0]?.href?.startsWith(BASE),
      ),
    );
    const rss = parseRssFeed(text('rss.xml'));
    assert.equal(rss.items?.length, 30);
    assert.equal(rss.items?.[0]?.link, atom.entries?.[0]?.links?.[0]?.href);
    assert.match(String(rss.items?.[0]?.pubDate), /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/u);
    const json = parseJsonFeed(text('feed.json'));
    assert.equal(json.items?.length, 30);
    assert.equal(json.items?.[0]?.url, atom.entries?.[0]?.links?.[0]?.href);
    const harbour = parseAtomFeed(text('sections/harbour/feed.xml'));
    assert.equal(harbour.title?.value, 'The <Saltmarsh> & Courier: Harbour');
    // A name has a feed where it has a page, and the settings name it.
    for (const name of ['tags/cannery', 'bylines/tom-abara', 'tags/nobody']) {
      assert.equal(existsSync(join(dist, name, 'feed.xml')), existsSync(join(dist, name, 'index.html')), name);
    }
    assert.ok(existsSync(join(dist, 'bylines/tom-abara/feed.xml')));
    assert.ok(!existsSync(join(dist, 'bylines/ines-okafor/feed.xml')));
  });

  test('the JSON Feed keeps to its version 1.1', () => {
    const url = z.url();
    const authors = z.array(z.strictObject({ name: z.string().min(1) })).min(1);
    const item = z.strictObject({
      id: z.string().min(1),
      url,
      title: z.string().min(1),
      content_text: z.string().min(1),
      summary: z.string().optional(),
      date_published: z.iso.datetime().optional(),
      date_modified: z.iso.datetime(),
      authors: authors.optional(),
      tags: z.array(z.string()).optional(),
      language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u),
    });
    z.strictObject({
      version: z.literal('https://jsonfeed.org/version/1.1'),
      title: z.string(),
      home_page_url: url,
      feed_url: z.literal(`${BASE}feed.json`),
      language: z.string(),
      authors,
      items: z.array(item),
    }).parse(JSON.parse(text('feed.json')));
  });

  test('sitemaps and the search description are well-formed and name what is there', () => {
    const index = elements(text('sitemap.xml'), 'loc');
    assert.ok(index.length > 20 && index.every((address) => existsSync(join(dist, address.slice(BASE.length)))));
    const articles = index.flatMap((address) => elements(text(address.slice(BASE.length)), 'loc'));
    assert.equal(new Set(articles).size, articles.length);
    assert.ok(
      articles.length >= 80 &&
        articles.every((address) => existsSync(join(dist, decodeURI(address.slice(BASE.length))))),
    );
    assert.deepEqual(elements(text('opensearch.xml'), 'ShortName'), ['The <Saltmarsh>']);
    assert.ok(text('opensearch.xml').includes(`template="${BASE}search.html?q={searchTerms}"`));
    assert.match(
      text('index.html'),
      /<link rel="search" type="application\/opensearchdescription\+xml" href="opensearch.xml"/u,
    );
  });

  test('the data to download hold every article once, the same in both formats', () => {
    const files = listFiles(join(dist, 'data')).map((path) => `data/${path}`);
    const csv = files
      .filter((path) => path.endsWith('.csv'))
      .flatMap((path) => parseCsv<Record<string, string>>(text(path), { columns: true }));
    const jsonl = files
      .filter((path) => path.endsWith('.jsonl'))
      .flatMap((path) => text(path).trimEnd().split('\n'))
      .map((line) => JSON.parse(line) as Record<string, string | string[] | null>);
    assert.ok(csv.length >= 80);
    assert.equal(csv.length, jsonl.length);
    for (const [index, row] of csv.entries()) {
      assert.ok(existsSync(join(dist, decodeURI(row['address']?.slice(BASE.length) ?? ''))), row['address']);
      assert.equal(row['sha256'], jsonl[index]?.['sha256']);
      assert.equal(row['tags'], [jsonl[index]?.['tags'] ?? []].flat().join('; '));
    }
    assert.equal(new Set(csv.map((row) => row['address'])).size, csv.length);
  });

  test('robots.txt keeps away whom the settings name', () => {
    const robots = text('robots.txt');
    assert.match(robots, /^User-agent: \*\nAllow: \/\n\nUser-agent: Amazonbot\n/u);
    assert.match(robots, /User-agent: Example Bot\n(?:User-agent: .*\n)*Disallow: \/\n/u);
    assert.ok(!robots.includes('Googlebot'));
    assert.ok(robots.endsWith(`Sitemap: ${BASE}sitemap.xml\n`));
  });

  test('llms.txt is Markdown in which a name is no markup', () => {
    const [first, , third] = text('llms.txt').split('\n');
    assert.equal(first, String.raw`# The \<Saltmarsh\> & Courier`);
    assert.match(third ?? '', /^> .*87 articles, 1994-03-12 – 2024-03-18\./u);
  });
});

/** Texts of an XML document's elements of a name. @throws where it is not well-formed. */
function elements(xml: string, name: string): string[] {
  const found: string[] = [];
  let open = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => (open = tag.name));
  parser.on('text', (part) => {
    if (open === name && part.trim() !== '') found.push(part);
  });
  parser.on('closetag', () => (open = ''));
  parser.write(xml).close();
  return found;
}
