import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { sample } from '../sample-archive.ts';
import { drivenBrowsers, watchPage } from './drive.ts';
import { listFiles } from '../../build/output-folder.ts';
import type { PageDocument, PageElement } from './page-globals.ts';
import { hasNginx, startNginx } from './nginx.ts';
import { serveFolder } from './serve-archive.ts';
import { openBrowser } from './shared-browser.ts';

declare const document: PageDocument;
declare const getComputedStyle: (element: PageElement) => { readonly outlineStyle: string };

const html = listFiles(sample.dist)
  .filter((path) => path.endsWith('.html'))
  .sort();

/** One page of each kind. */
const PAGES = [
  'index.html',
  firstOf(/^\d{4}\/\d\d\/\d\d\/(?!index)/u),
  firstOf(/^\d{4}\/index/u),
  firstOf(/^\d{4}\/\d\d\/index/u),
  firstOf(/^tags\/[^/]+\/index/u),
  ...['tags/index.html', 'bylines/index.html', 'sections/index.html', 'dates/index.html', 'about.html'],
  'undated/index.html',
  'search.html',
];

function firstOf(pattern: RegExp): string {
  const path = html.find((name) => pattern.test(name));
  assert.ok(path !== undefined, `the sample archive has a page like ${pattern.source}`);
  return path;
}

for (const driven of drivenBrowsers()) {
  describe(`pages in ${driven.name}`, async () => {
    const site = await serveFolder(sample.dist);
    let browser: Browser;
    before(async () => {
      browser = await openBrowser(driven);
    });
    after(() => site.close());

    for (const path of PAGES) {
      test(`${path} loads without an error, a breach of its policy or a failed request`, async () => {
        const page = await browser.newPage();
        const wrong = watchPage(page);
        const response = await page.goto(site.url + path, { waitUntil: 'load' });
        assert.equal(response?.status(), 200);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        assert.deepEqual(wrong, []);
        assert.ok((await page.title()).length > 0);
        assert.equal(await page.$$eval('h1', (headings) => headings.length), 1);
        await page.close();
      });
    }

    test('the page for what is not there comes with status 404, at any depth with its looks', async () => {
      const page = await browser.newPage();
      const response = await page.goto(`${site.url}no/such/page.html`, { waitUntil: 'load' });
      assert.equal(response?.status(), 404);
      const sheets = await page.evaluate(() =>
        [...document.styleSheets].map(({ href }) => new URL(href ?? '').pathname),
      );
      assert.deepEqual(sheets, ['/assets/site.css']);
      await page.close();
    });

    const skip = hasNginx ? false : 'there is no nginx';
    test(
      'below a folder whose name it was not told, that page finds its looks and the way home',
      { skip },
      async () => {
        const nginx = await startNginx(sample.dist);
        const page = await browser.newPage();
        try {
          const response = await page.goto(`${nginx.url}1998/99/none.html`, { waitUntil: 'load' });
          assert.equal(response?.status(), 404);
          await page.waitForSelector(`html[data-root="${nginx.url}"]`);
          const links = await page.$$eval('main a[href], link[rel=stylesheet], form[action]', (elements) =>
            elements.map((element) => element.getAttribute('href') ?? element.getAttribute('action') ?? ''),
          );
          assert.ok(links.length >= 4);
          for (const link of links) assert.ok(link.startsWith(nginx.url), link);
          await page.waitForFunction(() =>
            [...document.styleSheets].some(({ href }) => href?.includes('/any/sub/path/assets/site.css')),
          );
        } finally {
          await page.close();
          await nginx.close();
        }
      },
    );

    test('the search box of the front page is reached with the Tab key', async () => {
      const page = await browser.newPage();
      await page.goto(site.url, { waitUntil: 'load' });
      let reached = false;
      for (let presses = 0; presses < 40 && !reached; presses++) {
        await page.keyboard.press('Tab');
        reached = await page.evaluate(() => document.activeElement?.getAttribute('name') === 'q');
      }
      assert.ok(reached);
      const hasRing = await page.evaluate(() => {
        const focused = document.activeElement;
        return (
          focused !== null && focused.matches(':focus-visible') && getComputedStyle(focused).outlineStyle !== 'none'
        );
      });
      assert.ok(hasRing, 'the focus is seen');
      await page.close();
    });

    if (driven.name === 'chromium') {
      test('pages are complete with JavaScript off', async () => {
        const page = await browser.newPage();
        await page.setJavaScriptEnabled(false);
        for (const path of PAGES) {
          await page.goto(site.url + path, { waitUntil: 'load' });
          const text = await page.$eval('main', (main) => main.innerText.trim());
          assert.ok(text.length > 40, `${path} shows its text`);
          const links = await page.$$eval('a[href]', (anchors) => anchors.length);
          assert.ok(links > 5, `${path} leads on`);
        }
        await page.close();
      });
    }
  });
}
