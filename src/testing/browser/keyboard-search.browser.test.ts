import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { sample } from '../sample-archive.ts';
import { drivenBrowsers, PATIENCE, textWhen } from './drive.ts';
import { hasFocus, pressAt, tabTo } from './keys.ts';
import type { PageDocument } from './page-globals.ts';
import { countWhenDone, STATUS } from './search-page-state.ts';
import { serveFolder } from './serve-archive.ts';
import { openBrowser } from './shared-browser.ts';

declare const document: PageDocument;
declare const history: { back(): void };
declare const location: { readonly search: string };

/** What the search page is asked for, when it is that and the answer is there. */
async function whenAsked(page: Page, query: string): Promise<number> {
  await page.waitForFunction((wanted) => location.search === wanted, { timeout: PATIENCE, polling: 50 }, query);
  return countWhenDone(page);
}

const LIST = '#search-hits';

for (const driven of drivenBrowsers()) {
  describe(`searching with the keyboard alone in ${driven.name}`, async () => {
    const site = await serveFolder(sample.dist);
    let browser: Browser;
    before(async () => {
      browser = await openBrowser(driven);
    });
    after(() => site.close());

    async function open(query: string, width = 1200): Promise<Page> {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 800 });
      await page.goto(`${site.url}search.html${query}`, { waitUntil: 'load' });
      if (query !== '') await countWhenDone(page);
      return page;
    }

    test('names are suggested, passed through with the arrows, sent away and taken; the filter is taken off', async () => {
      const page = await open('');
      await page.keyboard.press('/');
      assert.ok(await hasFocus(page, '#q'));
      await countWhenDone(page);
      await page.keyboard.type('quay');
      await textWhen(page, '#search-suggestions', /Quay Street/u);
      const active = (): Promise<string | null> =>
        page.$eval('#q', (input) => input.getAttribute('aria-activedescendant'));
      await page.keyboard.press('ArrowDown');
      assert.equal(await active(), 'search-suggestion-0');
      await page.keyboard.press('ArrowUp');
      const last = (await page.$$('#search-suggestions li')).length - 1;
      assert.equal(await active(), `search-suggestion-${last}`);
      await page.keyboard.press('Escape');
      assert.equal(await page.$eval('#search-suggestions', (list) => list.hasAttribute('hidden')), true);
      assert.equal(await page.$eval('#q', (input) => input.value), 'quay');
      await page.keyboard.type(' quay');
      await textWhen(page, '#search-suggestions', /Quay Street/u);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await whenAsked(page, '?q=quay&tag=Quay+Street');
      assert.ok(await hasFocus(page, '#q'));
      await pressAt(page, '.chips button');
      await whenAsked(page, '?q=quay');
      assert.ok(await hasFocus(page, LIST), 'after the last filter the hits are at hand');
      await page.close();
    });

    test('years, days and names narrow the hits, and the focus stays with what was chosen', async () => {
      const page = await open('?q=council');
      const all = await countWhenDone(page);
      await tabTo(page, '#search-facets .bars a');
      const year = await page.evaluate(() => document.activeElement?.getAttribute('data-year') ?? '');
      await page.keyboard.press('Enter');
      const some = await whenAsked(page, `?q=council&from=${year}&to=${year}`);
      assert.ok(some > 0 && some < all, `${some} of ${all}`);
      assert.ok(await hasFocus(page, `[data-year="${year}"][aria-current="true"]`));
      await page.keyboard.press('Enter');
      assert.equal(await whenAsked(page, '?q=council'), all);
      assert.ok(await hasFocus(page, `[data-year="${year}"]`));

      await tabTo(page, '.facet__range input');
      await page.keyboard.type('1998');
      await page.keyboard.press('Tab');
      await page.keyboard.type('2004-05');
      await page.keyboard.press('Enter');
      await whenAsked(page, '?q=council&from=1998&to=2004-05');
      assert.ok(await hasFocus(page, '.facet__range input'));

      await tabTo(page, '.facet__values input');
      const name = await page.evaluate(() => document.activeElement?.getAttribute('value') ?? '');
      await page.keyboard.press(' ');
      await textWhen(page, '.chips', new RegExp(name, 'u'));
      await countWhenDone(page);
      assert.ok(await hasFocus(page, `[value="${name}"]:checked`));
      await pressAt(page, '.chips button');
      await page.waitForFunction(() => document.querySelector('.chips button + button') === null, {
        timeout: PATIENCE,
      });
      await countWhenDone(page);
      assert.ok(await hasFocus(page, '.chips button'), 'the next filter is at hand');
      await page.keyboard.press('Enter');
      assert.equal(await whenAsked(page, '?q=council'), all);
      assert.ok(await hasFocus(page, LIST));
      await page.close();
    });

    test('all values of a field are opened and looked through, also on a phone, where they are folded away', async () => {
      const page = await open('?q=the', 360);
      await pressAt(page, '.search-narrow > summary');
      await pressAt(page, '.facet button[type="button"]:not([hidden])');
      assert.ok(await hasFocus(page, '.facet input[type="search"]'));
      const group = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      await page.keyboard.type('a');
      await tabTo(page, '.facet__values input');
      await page.keyboard.press(' ');
      await page.waitForSelector('.chips button', { timeout: PATIENCE });
      await countWhenDone(page);
      assert.ok(await hasFocus(page, '.facet__values input:checked'), group);
      await page.keyboard.press(' ');
      await whenAsked(page, '?q=the');
      assert.ok(await hasFocus(page, '.facet__values input'), group);
      await page.close();
    });

    test('hits are put in another order, turned, handed on; and Back leads back', async () => {
      const page = await open('?q=the');
      await pressAt(page, '.search-sorts li:last-child a');
      await whenAsked(page, '?q=the&sort=oldest');
      assert.ok(await hasFocus(page, '.search-sorts [aria-current]'));
      await pressAt(page, '.pager [rel=next]');
      await whenAsked(page, '?q=the&sort=oldest&page=2');
      assert.ok(await hasFocus(page, LIST));
      await page.waitForFunction('scrollY === 0', { timeout: PATIENCE });
      await page.keyboard.press('Tab');
      assert.ok(await hasFocus(page, `${LIST} > li:first-child a`), 'the first hit of the new page is next');
      // Back is the browser's own key, which no page and no test has.
      await page.evaluate(() => history.back());
      await whenAsked(page, '?q=the&sort=oldest');
      assert.ok(await hasFocus(page, LIST));

      await page.evaluate(`
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { document.title = text; } } });
        URL.createObjectURL = (blob) => { document.title = blob.type; return '#'; };`);
      await pressAt(page, '.search-tools button');
      await textWhen(page, STATUS, /copied/u);
      assert.equal(await page.title(), `${site.url}search.html?q=the&sort=oldest`);
      assert.ok(await hasFocus(page, '.search-tools button:first-child'));
      await pressAt(page, '.search-tools button');
      await page.waitForFunction(() => document.title.startsWith('text/csv'), { timeout: PATIENCE });
      assert.ok(await hasFocus(page, '.search-tools button:last-child'));
      await page.close();
    });

    test('what was mistyped is put right; a hit is opened, and the Tab key goes on from the words found', async () => {
      const page = await open('?q=Lindqvst');
      await textWhen(page, '.search-hint', /Did you mean Lindqvist/u);
      await pressAt(page, '.search-hint a');
      await whenAsked(page, '?q=Lindqvist');
      assert.ok(await hasFocus(page, LIST));
      await pressAt(page, `${LIST} a`);
      await page.waitForSelector('article .body mark', { timeout: PATIENCE });
      await page.keyboard.press('Tab');
      assert.ok(await hasFocus(page, '.body p:has(mark) .paragraph-link'));
      await page.close();
    });
  });
}
