import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { PACKAGE_FOLDER } from '../../build/project.ts';
import { buildArchive } from '../built-archive.ts';
import { sample } from '../sample-archive.ts';
import { drivenBrowsers, PATIENCE, strangers, textsOf, textWhen, watchPage } from './drive.ts';
import { hasNginx } from './nginx.ts';
import type { PageDocument } from './page-globals.ts';
import { openPlaces } from './places.ts';
import { countWhenDone, HEADLINES, search, type Shown, shownAt, STATUS } from './search-page-state.ts';
import { serveFolder } from './serve-archive.ts';
import { openBrowser } from './shared-browser.ts';

declare const history: { readonly state: { readonly scroll?: number } | null; back(): void };
declare const location: { readonly href: string; hash: string };
declare const document: PageDocument;
declare const window: { readonly scrollY: number; scrollTo(x: number, y: number): void; copied?: string };

/** Searches whose answers must be the same wherever the archive stands, and in every browser. */
const QUERIES: readonly string[] = [
  '?q=flood+wall',
  '?q=%22flood+wall%22+council',
  '?q=harbour+-ferry',
  '#q=ferry',
  '?q=year%3A1998-2004+council&sort=oldest',
  '?q=tag%3A%22Quay+Street%22+byline%3A%22Ines+Okafor%22',
  '?section=Harbour&from=1998-10&to=2007',
  '?sort=newest&page=2',
  '?q=mer&sort=oldest',
  '?q=nowheretobefound',
];

const places = await openPlaces(sample.dist);
after(async () => {
  for (const place of places) await place.close();
});
const answers = new Map<string, Record<string, Shown>>();

test('the archive is also served by nginx at a sub-path', { skip: hasNginx ? false : 'there is no nginx' }, () => {
  assert.deepEqual(
    places.map(({ name }) => name),
    ['http root', 'http sub-path', 'file'],
  );
});

for (const driven of drivenBrowsers()) {
  describe(`search in ${driven.name}`, async () => {
    let browser: Browser;
    before(async () => {
      browser = await openBrowser(driven);
    });

    for (const { name, root } of places) {
      test(`${name}: words typed on the front page find articles, and lead to where they stand in one`, async () => {
        const page = await browser.newPage();
        const wrong = watchPage(page);
        const strange = strangers(page, root);
        await page.goto(`${root}index.html`, { waitUntil: 'load' });
        await search(page, 'flood wall');
        const count = await countWhenDone(page);
        assert.ok(count >= 5, `${count} articles`);
        assert.match(page.url(), /search\.html[?#].*q=flood(?:\+|%20)wall/u);
        assert.ok((await textsOf(page, '#search-hits mark')).some((word) => /flood/iu.test(word)));
        await page.click('#search-hits a');
        await page.waitForSelector('article .body mark', { timeout: PATIENCE });
        assert.match(page.url(), /\/\d{4}\/\d\d\/\d\d\/[^/]+\.html/u);
        const isSeen = await page.$eval('article .body mark', (mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return top >= 0 && bottom <= mark.ownerDocument.documentElement.clientHeight;
        });
        assert.ok(isSeen, 'the first hit stands in the window');
        assert.deepEqual(wrong, []);
        assert.deepEqual(strange, []);
        await page.close();
      });

      test(`${name}: a search put into the address of the untouched page is made, and its phrase alone is marked`, async () => {
        const page = await browser.newPage();
        const wrong = watchPage(page);
        await page.goto(`${root}search.html`, { waitUntil: 'load' });
        await page.evaluate(() => (location.hash = 'q=%22quay+street%22'));
        assert.ok((await countWhenDone(page)) > 0);
        await page.$$eval('details', (parts) => parts.forEach((part) => (part.open = true)));
        assert.match((await textsOf(page, '.facet__hint'))[0] ?? '', /1998-11-24/u);
        await page.click('#search-hits a');
        await page.waitForSelector('article mark', { timeout: PATIENCE });
        for (const marked of await textsOf(page, 'article mark')) assert.match(marked, /^quay\W+street$/iu);
        assert.deepEqual(wrong, []);
        await page.close();
      });

      test(`${name}: every search has its answer`, async () => {
        const page = await browser.newPage();
        const wrong = watchPage(page);
        const strange = strangers(page, root);
        const shown: Record<string, Shown> = {};
        for (const query of QUERIES) shown[query] = await shownAt(page, root, query);
        answers.set(`${driven.name} ${name}`, shown);
        assert.ok((shown['?q=harbour+-ferry']?.total ?? 0) > 0);
        const inRange = shown['?section=Harbour&from=1998-10&to=2007']?.hits ?? [];
        assert.ok(inRange.length > 0);
        assert.deepEqual(
          inRange.filter((hit) => hit < '1998/10' || hit > '2008'),
          [],
        );
        assert.deepEqual(wrong, []);
        assert.deepEqual(strange, []);
        await page.close();
      });

      test(`${name}: boxes and bars narrow, the list is turned, and Back leads to the place left`, async () => {
        const page = await browser.newPage();
        await page.setViewport({ width: 1200, height: 700 });
        await page.goto(`${root}search.html?q=the`, { waitUntil: 'load' });
        const all = await countWhenDone(page);
        await page.waitForSelector('#search-facets fieldset label', { timeout: PATIENCE });
        await page.$$eval('details', (parts) => parts.forEach((part) => (part.open = true)));
        await page.$eval('#search-facets fieldset label input', (input) => input.click());
        await page.waitForFunction(() => /(?:section|tag|byline|source)=/u.test(location.href), { timeout: PATIENCE });
        const some = await countWhenDone(page);
        assert.ok(some > 0 && some < all, `${some} of ${all}`);
        const [year = '', figure = ''] = await page.$eval('#search-facets .bars a', (bar) => [
          bar.getAttribute('data-year') ?? '',
          bar.querySelector('.bars__count')?.textContent?.replace(/\D/gu, '') ?? '',
        ]);
        await page.$eval('#search-facets .bars a', (bar) => (bar as unknown as { click(): void }).click());
        await page.waitForFunction((y) => location.href.includes(`from=${y}&to=${y}`), { timeout: PATIENCE }, year);
        assert.equal(await countWhenDone(page), Number(figure), 'a bar has as many as it says');
        const chosen = await page.$$eval('.bars__chosen', (bars) => bars.map((bar) => bar.getAttribute('data-year')));
        assert.deepEqual(chosen, [year], 'the bar of the chosen year is set apart');

        await page.goto(`${root}search.html?q=the`, { waitUntil: 'load' });
        await countWhenDone(page);
        await page.$eval('.pager a[rel=next]', (link) => link.click());
        await textWhen(page, STATUS, /page 2 of/u);
        await countWhenDone(page);
        const listed = await textsOf(page, HEADLINES);
        await page.evaluate(() => window.scrollTo(0, 300));
        // The place is kept when scrolling has come to rest.
        await page.waitForFunction(() => Math.abs((history.state?.scroll ?? 0) - 300) < 60, { timeout: PATIENCE });
        await Promise.all([
          page.waitForSelector('article h1', { timeout: PATIENCE }),
          page.$eval('#search-hits li:nth-child(4) a', (link) => link.click()),
        ]);
        // Not `goBack`, which waits for an event that a page kept as it was (in Firefox, on a host that allows it) never has.
        await page.evaluate(() => history.back());
        await textWhen(page, STATUS, /page 2 of/u);
        await countWhenDone(page);
        assert.deepEqual(await textsOf(page, HEADLINES), listed);
        await page.waitForFunction(() => Math.abs(window.scrollY - 300) < 60, { timeout: PATIENCE });
        await page.close();
      });

      test(`${name}: names are suggested, mistypings corrected, a search is handed on`, async () => {
        const page = await browser.newPage();
        await page.goto(`${root}search.html`, { waitUntil: 'load' });
        await page.focus('#q');
        await countWhenDone(page);
        await page.keyboard.type('quay');
        await textWhen(page, '#search-suggestions', /Quay Street/u);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => location.href.includes('tag=Quay+Street'), { timeout: PATIENCE });
        assert.ok((await countWhenDone(page)) >= 10);

        await page.goto(`${root}search.html?q=Lindqvst`, { waitUntil: 'load' });
        await textWhen(page, '.search-hint', /Did you mean Lindqvist/u);
        await page.click('.search-hint a');
        await page.waitForFunction(() => location.href.includes('q=Lindqvist'), { timeout: PATIENCE });
        assert.ok((await countWhenDone(page)) >= 2);

        // As text: what compiles these tests gives inner functions names by a helper that a page has not.
        await page.evaluate(`
          Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } });
          URL.createObjectURL = (blob) => { blob.text().then((text) => { document.title = text; }); return '#'; };`);
        const tools = await page.$$('.search-tools button');
        await tools[0]?.click();
        await textWhen(page, STATUS, /copied/u);
        assert.equal(await page.evaluate(() => window.copied), `${root}search.html?q=Lindqvist`);
        await tools[1]?.click();
        await page.waitForFunction(() => document.title.includes('headline,section'), { timeout: PATIENCE });
        const rows = (await page.title()).split(/\s(?=\d{4}-)/u);
        assert.ok(rows.length > 2 && rows.every((row, at) => at === 0 || row.includes(root)), 'a row an article');
        await page.close();
      });
    }
  });
}

const noBrowser = drivenBrowsers().length === 0 ? 'there is no browser' : false;

test('every browser gives the same answers at every place', { skip: noBrowser }, () => {
  const [first, ...others] = [...answers];
  assert.ok(first !== undefined);
  for (const [name, shown] of others) assert.deepEqual(shown, first[1], `${name} and ${first[0]}`);
});

const SEED = join(PACKAGE_FOLDER, '..', 'shared', 'seed');
const seeds = existsSync(SEED) ? readdirSync(SEED).filter((name) => name.endsWith('.txt')) : [];

const built =
  seeds.length === 0
    ? null
    : await buildArchive(Object.fromEntries(seeds.map((name) => [`content/${name}`, join(SEED, name)])));

for (const driven of drivenBrowsers()) {
  test(`the seed article is found by “AUKUS” in ${driven.name}`, { skip: built === null }, async () => {
    assert.ok(built !== null);
    const site = await serveFolder(built.dist);
    const browser = await openBrowser(driven);
    const page = await browser.newPage();
    try {
      await page.goto(site.url, { waitUntil: 'load' });
      await search(page, 'AUKUS');
      assert.equal(await countWhenDone(page), 1);
      assert.deepEqual(await textsOf(page, HEADLINES), ['Russia wins China’s backing in NATO showdown over Ukraine']);
    } finally {
      await page.close();
      await site.close();
    }
  });
}
