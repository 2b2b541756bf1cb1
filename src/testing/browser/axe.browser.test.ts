import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { listFiles } from '../../build/output-folder.ts';
import { buildSampleArchive } from '../built-archive.ts';
import { sample } from '../sample-archive.ts';
import { drivenBrowsers, PATIENCE } from './drive.ts';
import { PAGE_SAMPLES, pageOf } from './page-samples.ts';
import { serveFolder } from './serve-archive.ts';
import { openBrowser } from './shared-browser.ts';

/** The part of axe-core that is used in a page. */
declare const axe: {
  run(options: { resultTypes: string[]; runOnly?: string[] }): Promise<{
    violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
  }>;
};
declare const document: {
  readonly fonts: { readonly ready: Promise<unknown> };
  readonly documentElement: { readonly scrollWidth: number; readonly clientWidth: number };
  getAnimations(): readonly { readonly finished: Promise<unknown> }[];
  querySelector(selector: string): object | null;
  querySelectorAll(selector: string): Iterable<{ open: boolean }>;
};

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const arabic = await buildSampleArchive('ar');

/** Each width and each scheme with the other once is enough where letters run the other way: the colours are the same. */
const LOOKS = [
  { width: 360, schemes: ['light', 'dark'] },
  { width: 1440, schemes: ['light', 'dark'] },
] as const;
const ARCHIVES = [
  { name: 'from left to right', dist: () => sample.dist, looks: LOOKS },
  {
    name: 'from right to left',
    dist: () => arabic.dist,
    looks: [
      { width: 360, schemes: ['light'] },
      { width: 1440, schemes: ['dark'] },
    ],
  },
];

/** Opens a page with all its parts unfolded, ready for axe. */
async function openForAxe(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  // What was found is dimmed until the search is at its end.
  await page.waitForFunction(() => document.querySelector('#search-hits:not([aria-busy="false"])') === null, {
    timeout: PATIENCE,
  });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(source);
}

/** Colours that pass from one scheme to the other have come to their end. */
async function turnTo(page: Page, scheme: string): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => undefined),
  );
}

/** The rules that look at colours: what a scheme changes of a page that was looked at in the other. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Findings of axe-core on the page as it stands, a line each. @param rules null: all. */
async function findings(page: Page, rules: string[] | null): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (runOnly) => axe.run({ resultTypes: ['violations'], ...(runOnly === null ? {} : { runOnly }) }),
    rules,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
}

for (const driven of drivenBrowsers().filter(({ name }) => name === 'chromium')) {
  for (const { name: direction, dist, looks } of ARCHIVES)
    describe(`accessibility in ${driven.name}, ${direction}`, async () => {
      const site = await serveFolder(dist());
      const html = [...listFiles(dist())].sort();
      let browser: Browser;
      before(async () => {
        browser = await openBrowser(driven);
      });
      after(() => site.close());

      for (const kind of Object.keys(PAGE_SAMPLES)) {
        test(`${kind}: nothing is found by axe, in light and dark, on a phone and a wide screen`, async () => {
          const path = pageOf(kind, html);
          const page = await browser.newPage();
          const found: string[] = [];
          for (const { width, schemes } of looks) {
            await page.setViewport({ width, height: 900 });
            await openForAxe(page, site.url + path);
            for (const [index, scheme] of schemes.entries()) {
              await turnTo(page, scheme);
              const rules = index === 0 ? null : OF_COLOURS;
              found.push(...(await findings(page, rules)).map((line) => `${width} px, ${scheme}: ${line}`));
            }
          }
          await page.close();
          assert.deepEqual(found, []);
        });

        test(`${kind}: nothing is wider than a screen of 320 px, nor than 640 px at a zoom of 200 %`, async () => {
          const path = pageOf(kind, html);
          const page = await browser.newPage();
          for (const [width, zoom] of [
            [320, 1],
            // At 200 % the same page has half as many pixels of its own.
            [640, 2],
          ] as const) {
            await page.setViewport({ width: width / zoom, height: 600, deviceScaleFactor: zoom });
            if (page.url() !== site.url + path) await page.goto(site.url + path, { waitUntil: 'load' });
            await page.evaluate(() => document.fonts.ready.then(() => undefined));
            const over = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            assert.ok(over <= 0, `${path} is ${over} px too wide at ${width} px and a zoom of ${zoom}`);
          }
          await page.close();
        });
      }
    });
}
