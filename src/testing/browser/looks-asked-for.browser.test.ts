import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { listFiles } from '../../build/output-folder.ts';
import { sample } from '../sample-archive.ts';
import { type Driven, drivenBrowsers, launch } from './drive.ts';
import { pageOf } from './page-samples.ts';
import { serveFolder } from './serve-archive.ts';
import { openBrowser } from './shared-browser.ts';

/** What readers have asked of their system, by the names of media queries. */
type Asked = Readonly<Record<string, string>>;

/** The same in Firefox: preferences of a browser of its own, for what is open cannot be changed over WebDriver BiDi. */
const PREFERENCES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'prefers-reduced-motion: reduce': { 'ui.prefersReducedMotion': 1 },
  'forced-colors: active': { 'browser.display.document_color_use': 2 },
  // As a system with more contrast has it, without forcing its colours on pages.
  'prefers-contrast: more': { 'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 1 },
  'prefers-color-scheme: dark': { 'layout.css.prefers-color-scheme.content-override': 0 },
  'prefers-color-scheme: light': { 'layout.css.prefers-color-scheme.content-override': 1 },
};

/** Opens an address as readers see it who have asked for these, and looks. */
async function withAsked(
  driven: Driven,
  asked: Asked,
  url: string,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const features = Object.entries(asked).map(([name, value]) => ({ name, value }));
  const queries = features.map(({ name, value }) => `${name}: ${value}`);
  const isOwn = driven.name === 'firefox';
  const preferences = Object.assign({}, ...queries.map((query) => PREFERENCES[query])) as Record<string, number>;
  const browser = isOwn ? await launch(driven, preferences) : await openBrowser(driven);
  const page = await browser.newPage();
  try {
    if (!isOwn) await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
    await page.goto(url, { waitUntil: 'load' });
    for (const query of queries) assert.equal(await page.evaluate(`matchMedia('(${query})').matches`), true, query);
    await look(page);
  } finally {
    await (isOwn ? browser : page).close();
  }
}

for (const driven of drivenBrowsers()) {
  describe(`what readers ask of their system in ${driven.name}`, async () => {
    const site = await serveFolder(sample.dist);
    const files = [...listFiles(sample.dist)].sort();
    let browser: Browser;
    before(async () => {
      browser = await openBrowser(driven);
    });
    after(() => site.close());

    test('nothing moves by itself for those who do not want it, and colours that are forced leave all in sight', async () => {
      const asked = { 'prefers-reduced-motion': 'reduce', 'forced-colors': 'active' };
      await withAsked(driven, asked, site.url + pageOf('year', files), async (page) => {
        // Smooth scrolling is for who has the focus in the page.
        await page.keyboard.press('Tab');
        const moving = await page.evaluate(`[...document.querySelectorAll('*')].filter((element) => {
          const style = getComputedStyle(element);
          return style.animationName !== 'none' || style.transitionDuration !== '0s' || style.scrollBehavior === 'smooth';
        }).length`);
        assert.equal(moving, 0);
        const day = "getComputedStyle(document.querySelector('.calendar td[class]:not(.heat-0)'))";
        assert.equal(await page.evaluate(`${day}.borderTopStyle`), 'solid');
      });
    });

    // A start of Firefox takes long: it is tried by night, where grey on black is the faintest.
    const schemes = [
      ['light', 'rgb(27, 24, 19)'],
      ['dark', 'rgb(236, 230, 217)'],
    ] as const;
    for (const [scheme, ink] of driven.name === 'firefox' ? schemes.slice(1) : schemes) {
      test(`who asks for more contrast gets it, ${scheme}: no grey text, no faint rule`, async () => {
        const looks = `['.meta', '.meta a', '.footer', '.turn .small'].map((selector) => {
          const style = getComputedStyle(document.querySelector(selector));
          return selector === '.meta a' ? style.textDecorationColor : style.color;
        })`;
        const rule = "getComputedStyle(document.querySelector('.meta')).borderBlockStartColor";
        const url = site.url + pageOf('article', files);
        const asked = { 'prefers-color-scheme': scheme, 'prefers-contrast': 'more' };
        await withAsked(driven, asked, url, async (page) => {
          assert.deepEqual(await page.evaluate(looks), [ink, ink, ink, ink]);
          assert.equal(await page.evaluate(rule), ink);
        });
        const page = await browser.newPage();
        await page.goto(url, { waitUntil: 'load' });
        assert.notEqual(await page.evaluate(rule), ink);
        await page.close();
      });
    }
  });
}
