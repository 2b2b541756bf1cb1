import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { listFiles } from '../../build/output-folder.ts';
import { sample } from '../sample-archive.ts';
import { drivenBrowsers, PATIENCE } from './drive.ts';
import { pageOf } from './page-samples.ts';
import { serveFolder } from './serve-archive.ts';
import { openBrowser } from './shared-browser.ts';

/** In the page: numbers all that a keyboard should reach, and tells of the one that has the focus. */
const NUMBER_ALL = `(() => {
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('noscript') === null;
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(seen);
  all.forEach((element, at) => element.setAttribute('data-at', at));
  return all.length;
})()`;
const FOCUSED = `(() => {
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const box = element.closest('.search-box');
  const marked = style.outlineStyle !== 'none' || (box !== null && getComputedStyle(box).boxShadow !== 'none');
  return { at: element.getAttribute('data-at'), marked, name: element.outerHTML.slice(0, 120) };
})()`;

interface Focused {
  readonly at: string | null;
  readonly marked: boolean;
  readonly name: string;
}

for (const driven of drivenBrowsers().filter(({ name }) => name === 'chromium')) {
  describe(`with the keyboard alone in ${driven.name}`, async () => {
    const site = await serveFolder(sample.dist);
    const files = [...listFiles(sample.dist)].sort();
    let browser: Browser;
    before(async () => {
      browser = await openBrowser(driven);
    });
    after(() => site.close());

    for (const kind of ['home', 'article', 'year', 'tags', 'gaps', 'search']) {
      test(`${kind}: the Tab key reaches all there is, in its order, and what has the focus is seen`, async () => {
        const page = await browser.newPage();
        await page.goto(`${site.url}${pageOf(kind, files)}${kind === 'search' ? '?q=flood' : ''}`, {
          waitUntil: 'load',
        });
        if (kind === 'search')
          await page.waitForSelector('#search-hits[aria-busy="false"] .item', { timeout: PATIENCE });
        const count = Number(await page.evaluate(NUMBER_ALL));
        const reached: number[] = [];
        for (let step = 0; step < count; step++) {
          await page.keyboard.press('Tab');
          const { at, marked, name } = (await page.evaluate(FOCUSED)) as Focused;
          assert.ok(at !== null, `${name} has the focus and nobody sees what it is`);
          assert.ok(marked, `${name} does not show that it has the focus`);
          reached.push(Number(at));
        }
        assert.deepEqual(reached, [...Array(count).keys()]);
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
      await page.focus('details.cite > summary');
      await page.keyboard.press('Enter');
      assert.equal(await page.$eval('details.cite', (details) => details.hasAttribute('open')), true);
      await page.close();
    });

    test('nothing moves by itself for those who do not want it, and colours that are forced leave all in sight', async () => {
      const page = await browser.newPage();
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await page.goto(site.url + pageOf('year', files), { waitUntil: 'load' });
      const moving = await page.evaluate(`[...document.querySelectorAll('*')].filter((element) => {
        const style = getComputedStyle(element);
        return style.animationName !== 'none' || style.transitionDuration !== '0s' || style.scrollBehavior === 'smooth';
      }).length`);
      assert.equal(moving, 0);
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      const bordered = await page.evaluate(
        "getComputedStyle(document.querySelector('.calendar td[class]:not(.heat-0)')).borderTopStyle",
      );
      assert.equal(bordered, 'solid');
      await page.close();
    });

    test('who asks for more contrast gets it: no grey text, no faint rule', async () => {
      const page = await browser.newPage();
      const client = await page.createCDPSession();
      const looks = `['.meta', '.meta a', '.footer', '.turn .small'].map((selector) => {
        const style = getComputedStyle(document.querySelector(selector));
        return selector === '.meta a' ? style.textDecorationColor : style.color;
      })`;
      for (const [scheme, ink] of [
        ['light', 'rgb(27, 24, 19)'],
        ['dark', 'rgb(236, 230, 217)'],
      ] as const) {
        const features = [{ name: 'prefers-color-scheme', value: scheme }];
        await client.send('Emulation.setEmulatedMedia', {
          features: [...features, { name: 'prefers-contrast', value: 'more' }],
        });
        await page.goto(site.url + pageOf('article', files), { waitUntil: 'load' });
        assert.deepEqual(await page.evaluate(looks), [ink, ink, ink, ink], scheme);
        const rule = "getComputedStyle(document.querySelector('.meta')).borderBlockStartColor";
        assert.equal(await page.evaluate(rule), ink);
        await client.send('Emulation.setEmulatedMedia', { features });
        assert.notEqual(await page.evaluate(rule), ink);
      }
      await page.close();
    });
  });
}
