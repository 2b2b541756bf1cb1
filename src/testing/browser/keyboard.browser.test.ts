import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { listFiles } from '../../build/output-folder.ts';
import { sample } from '../sample-archive.ts';
import { drivenBrowsers, PATIENCE, textWhen } from './drive.ts';
import { pressAt, tabTo } from './keys.ts';
import { pageOf } from './page-samples.ts';
import { serveFolder } from './serve-archive.ts';
import { openBrowser } from './shared-browser.ts';

/** In the page: numbers all that a keyboard should reach. */
const NUMBER_ALL = `(() => {
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('noscript') === null;
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(seen);
  all.forEach((element, at) => element.setAttribute('data-at', at));
  return all.length;
})()`;
/** In the page: notes what gets the focus from now on, and whether it shows that. */
const NOTE_FOCUS = `(() => {
  window.noted = [];
  addEventListener('focusin', ({ target }) => {
    const box = target.closest('.search-box');
    const marked = getComputedStyle(target).outlineStyle !== 'none' || (box !== null && getComputedStyle(box).boxShadow !== 'none');
    noted.push({ at: target.getAttribute('data-at'), marked, name: target.outerHTML.slice(0, 120) });
  });
})()`;

/** A page of each make: lists, calendars, bars, tables that can be moved sideways, forms. */
const KINDS = [
  ...['home', 'article', 'article with tables', 'year', 'month', 'on this day', 'tag', 'bylines', 'gaps', 'search'],
  'not found',
];
/** Here the way back is gone too, which takes as long again. */
const BACK = new Set(['article', 'year', 'search']);

interface Focused {
  readonly at: string | null;
  readonly marked: boolean;
  readonly name: string;
}

for (const driven of drivenBrowsers()) {
  describe(`with the keyboard alone in ${driven.name}`, async () => {
    const site = await serveFolder(sample.dist);
    const files = [...listFiles(sample.dist)].sort();
    let browser: Browser;
    before(async () => {
      browser = await openBrowser(driven);
    });
    after(() => site.close());

    for (const kind of KINDS) {
      test(`${kind}: the Tab key reaches all there is, in its order, and what has the focus is seen`, async () => {
        const page = await browser.newPage();
        await page.goto(`${site.url}${pageOf(kind, files)}${kind === 'search' ? '?q=flood' : ''}`, {
          waitUntil: 'load',
        });
        if (kind === 'search')
          await page.waitForSelector('#search-hits[aria-busy="false"] .item', { timeout: PATIENCE });
        const count = Number(await page.evaluate(NUMBER_ALL));
        await page.evaluate(NOTE_FOCUS);
        for (let step = 0; step < count; step++) await page.keyboard.press('Tab');
        if (BACK.has(kind)) {
          await page.keyboard.down('Shift');
          for (let step = 1; step < count; step++) await page.keyboard.press('Tab');
          await page.keyboard.up('Shift');
        }
        const noted = (await page.evaluate('noted')) as readonly Focused[];
        for (const { at, marked, name } of noted) {
          assert.ok(at !== null, `${name} has the focus and nobody sees what it is`);
          assert.ok(marked, `${name} does not show that it has the focus`);
        }
        const all = [...Array(count).keys()];
        assert.deepEqual(
          noted.map(({ at }) => Number(at)),
          BACK.has(kind) ? [...all, ...all.slice(0, -1).reverse()] : all,
        );
        await page.close();
      });
    }

    test('the first link leads past the navigation; what is folded opens', async () => {
      const page = await browser.newPage();
      await page.goto(site.url + pageOf('article', files), { waitUntil: 'load' });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate('location.hash'), '#main');
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate("document.activeElement.closest('main') !== null"), true);
      for (const folded of ['details.provenance', 'details.cite']) {
        await pressAt(page, `${folded} > summary`);
        assert.equal(await page.$eval(folded, (details) => details.hasAttribute('open')), true);
      }
      await pressAt(page, '.cite__tools button');
      await textWhen(page, '.cite__tools button', /^Copied$/u);
      await tabTo(page, '[data-file$=".bib"] + .cite__tools button:last-child');
      await page.close();
    });

    test('a month, and a day of it, are chosen in the calendar of a year', async () => {
      const page = await browser.newPage();
      await page.goto(site.url + pageOf('year', files), { waitUntil: 'load' });
      await pressAt(page, '.calendar-month__name a');
      await page.waitForFunction('/1998\\/\\d\\d\\/index/.test(location.href)', { timeout: PATIENCE });
      await page.waitForSelector('.calendar--counted', { timeout: PATIENCE });
      await pressAt(page, '.calendar td a');
      await page.waitForFunction('/1998\\/\\d\\d\\/\\d\\d\\//.test(location.href)', { timeout: PATIENCE });
      await page.close();
    });
  });
}
