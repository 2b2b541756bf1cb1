import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { sample } from '../sample-archive.ts';
import { drivenBrowsers, watchPage } from './drive.ts';
import { openPlaces } from './places.ts';
import { countWhenDone } from './search-page-state.ts';
import { openBrowser } from './shared-browser.ts';

interface Taken {
  taken?: Promise<string>;
}
declare const URL: { createObjectURL: (blob: { text(): Promise<string> }) => string };

const places = await openPlaces(sample.dist);
after(async () => {
  for (const place of places) await place.close();
});

for (const driven of drivenBrowsers()) {
  describe(`results as CSV in ${driven.name}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await openBrowser(driven);
    });

    for (const { name, root } of places) {
      test(`${name}: all hits, those of further pages too, in their order`, async () => {
        const page = await browser.newPage();
        const wrong = watchPage(page);
        await page.goto(`${root}search.html?q=council&sort=newest`, { waitUntil: 'load' });
        const total = await countWhenDone(page);
        const shown = await page.$$eval('#search-hits .item__headline', (items) =>
          items.map((item) => (item.textContent ?? '').trim()),
        );
        assert.ok(total > shown.length);
        await page.evaluate(() => {
          const make = URL.createObjectURL.bind(URL);
          URL.createObjectURL = (blob) => {
            (globalThis as Taken).taken = blob.text();
            return make(blob);
          };
        });
        const [button] = await page.$$('xpath/.//button[contains(., "CSV")]');
        assert.ok(button !== undefined);
        await button.click();
        await page.waitForFunction(() => (globalThis as Taken).taken !== undefined);
        const csv = await page.evaluate(() => (globalThis as Taken).taken ?? '');
        const lines = csv.trimEnd().split('\r\n');
        assert.equal(lines.length, total + 1);
        assert.match(lines[0] ?? '', /published,headline,section,bylines,address$/u);
        for (const [at, headline] of shown.entries()) {
          const line = lines[at + 1] ?? '';
          assert.ok(line.replaceAll('""', '"').includes(headline), `${line}, not ${headline}`);
          assert.ok(line.includes(root), line);
        }
        assert.deepEqual(wrong, []);
        await page.close();
      });
    }
  });
}
