import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { PACKAGE_FOLDER } from '../../build/project.ts';
import { buildArchive } from '../built-archive.ts';
import { sample } from '../sample-archive.ts';
import { drivenBrowsers, launch, PATIENCE, textsOf, textWhen, watchPage } from './drive.ts';
import { serveFolder } from './serve-archive.ts';

declare const location: { readonly href: string };

const STATUS = '#search-status';
const HEADLINES = '#search-hits .item__headline';
const SEED = join(PACKAGE_FOLDER, '..', 'shared', 'seed');

/** Types words into the search box and sends them, as a reader does. */
async function search(page: Page, words: string): Promise<void> {
  await page.waitForSelector('input[name=q]');
  await page.focus('input[name=q]');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

async function countWhenDone(page: Page): Promise<number> {
  await page.waitForSelector('#search-hits:not([aria-busy=true])', { timeout: PATIENCE });
  const status = await textWhen(page, STATUS, /^[\d,. ]+articles?/u);
  return Number(/\d+/u.exec(status)?.[0]);
}

for (const driven of drivenBrowsers()) {
  describe(`search in ${driven.name}`, async () => {
    const site = await serveFolder(sample.dist);
    const browser = await launch(driven);
    after(async () => {
      await browser.close();
      await site.close();
    });
    const places = { http: site.url, file: `${pathToFileURL(sample.dist).href}/` };

    for (const [scheme, root] of Object.entries(places)) {
      test(`${scheme}: words typed on the front page find articles, and lead to one`, async () => {
        const page = await browser.newPage();
        const wrong = watchPage(page);
        await page.goto(`${root}index.html`, { waitUntil: 'load' });
        await search(page, 'flood wall');
        const count = await countWhenDone(page);
        assert.ok(count >= 5, `${count} articles`);
        assert.match(page.url(), /search\.html[?#].*q=flood(?:\+|%20)wall/u);
        assert.ok((await textsOf(page, '#search-hits mark')).some((word) => /flood/iu.test(word)));
        await page.click('#search-hits a');
        await page.waitForSelector('article h1', { timeout: PATIENCE });
        assert.match(page.url(), /\/\d{4}\/\d\d\/\d\d\/[^/]+\.html/u);
        assert.deepEqual(wrong, []);
        await page.close();
      });

      test(`${scheme}: a filter narrows, the order turns, and the address carries both`, async () => {
        const page = await browser.newPage();
        await page.goto(`${root}search.html?q=harbour`, { waitUntil: 'load' });
        const all = await countWhenDone(page);
        const facet = '#search-facets fieldset label';
        await page.waitForSelector(facet, { timeout: PATIENCE });
        await page.$$eval('details', (parts) => parts.forEach((part) => (part.open = true)));
        await page.$eval(`${facet} input`, (input) => input.click());
        await page.waitForFunction(() => /(?:section|tag|byline|source)=/u.test(location.href), { timeout: PATIENCE });
        const some = await countWhenDone(page);
        assert.ok(some > 0 && some < all, `${some} of ${all}`);
        await page.goto(`${root}search.html?q=harbour&sort=oldest`, { waitUntil: 'load' });
        assert.equal(await countWhenDone(page), all);
        const days = await page.$$eval('#search-hits time', (times) => times.map((time) => time.dateTime));
        assert.deepEqual(days, [...days].sort());
        await page.close();
      });
    }
  });
}

const seeds = existsSync(SEED) ? readdirSync(SEED).filter((name) => name.endsWith('.txt')) : [];

const built =
  seeds.length === 0
    ? null
    : await buildArchive(Object.fromEntries(seeds.map((name) => [`content/${name}`, join(SEED, name)])));

for (const driven of drivenBrowsers()) {
  test(`the seed article is found by “AUKUS” in ${driven.name}`, { skip: built === null }, async () => {
    assert.ok(built !== null);
    const site = await serveFolder(built.dist);
    const browser = await launch(driven);
    try {
      const page = await browser.newPage();
      await page.goto(site.url, { waitUntil: 'load' });
      await search(page, 'AUKUS');
      assert.equal(await countWhenDone(page), 1);
      assert.deepEqual(await textsOf(page, HEADLINES), ['Russia wins China’s backing in NATO showdown over Ukraine']);
    } finally {
      await browser.close();
      await site.close();
    }
  });
}
