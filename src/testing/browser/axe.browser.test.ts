import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { listFiles } from '../../build/output-folder.ts';
import { sample } from '../sample-archive.ts';
import { drivenBrowsers, launch, PATIENCE } from './drive.ts';
import { serveFolder } from './serve-archive.ts';

/** The part of axe-core that is used in a page. */
declare const axe: {
  run(options: { resultTypes: string[] }): Promise<{
    violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
  }>;
};
declare const document: {
  readonly fonts: { readonly ready: Promise<unknown> };
  readonly documentElement: { readonly scrollWidth: number; readonly clientWidth: number };
  querySelector(selector: string): object | null;
  querySelectorAll(selector: string): Iterable<{ open: boolean }>;
};

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const html = listFiles(sample.dist)
  .filter((path) => path.endsWith('.html'))
  .sort();

/** One page of each kind, found by its place; of articles, the ones with most on them. */
const KINDS: Readonly<Record<string, RegExp>> = {
  home: /^index\.html$/u,
  article: /^1998\/11\/24\/flood-wall/u,
  'article with tables': /^2015\/05\/02\/cocklers/u,
  'article in another language': /^2001\/09\/22\/lettre/u,
  'undated article': /^undated\/(?!index)/u,
  dates: /^dates\/index/u,
  year: /^1998\/index/u,
  month: /^1998\/11\/index/u,
  day: /^1998\/11\/24\/index/u,
  tag: /^tags\/river-wend\/index/u,
  tags: /^tags\/index/u,
  bylines: /^bylines\/index/u,
  sections: /^sections\/index/u,
  series: /^series\/[^/]+\/index/u,
  undated: /^undated\/index/u,
  about: /^about\.html$/u,
  search: /^search\.html$/u,
  'not found': /^404\.html$/u,
};
const WIDTHS = [360, 1440];
const SCHEMES = ['light', 'dark'] as const;

/** Findings of axe-core on the page as it stands, a line each. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
}

for (const driven of drivenBrowsers().filter(({ name }) => name === 'chromium')) {
  describe(`accessibility in ${driven.name}`, async () => {
    const site = await serveFolder(sample.dist);
    const browser = await launch(driven);
    after(async () => {
      await browser.close();
      await site.close();
    });

    for (const [kind, pattern] of Object.entries(KINDS)) {
      test(`${kind}: nothing is found by axe, in light and dark, on a phone and a wide screen`, async () => {
        const path = html.find((name) => pattern.test(name));
        assert.ok(path !== undefined, `the sample archive has a page like ${pattern.source}`);
        const page = await browser.newPage();
        const found: string[] = [];
        for (const scheme of SCHEMES) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          for (const width of WIDTHS) {
            await page.setViewport({ width, height: 900 });
            await page.goto(site.url + path, { waitUntil: 'load' });
            // What a search found before is dimmed while the next is under way.
            await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null, {
              timeout: PATIENCE,
            });
            await page.evaluate(() => {
              for (const details of document.querySelectorAll('details')) details.open = true;
            });
            found.push(...(await findings(page)).map((line) => `${width} px, ${scheme}: ${line}`));
          }
        }
        await page.close();
        assert.deepEqual(found, []);
      });

      test(`${kind}: nothing is wider than a screen of 320 px, nor than 640 px at a zoom of 200 %`, async () => {
        const path = html.find((name) => pattern.test(name)) ?? '';
        const page = await browser.newPage();
        for (const [width, zoom] of [
          [320, 1],
          // At 200 % the same page has half as many pixels of its own.
          [640, 2],
        ] as const) {
          await page.setViewport({ width: width / zoom, height: 600, deviceScaleFactor: zoom });
          await page.goto(site.url + path, { waitUntil: 'load' });
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
