import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { listFiles } from '../../build/output-folder.ts';
import { PACKAGE_FOLDER } from '../../build/project.ts';
import { buildArchiveOnce } from '../built-archive.ts';
import { drivenBrowsers, textWhen, watchPage } from './drive.ts';
import { countWhenDone, search, STATUS } from './search-page-state.ts';
import { serveFolder } from './serve-archive.ts';
import { openBrowser } from './shared-browser.ts';

const YEARS = ['1998', '2004'];
const build = (name: string, site: string): ReturnType<typeof buildArchiveOnce> =>
  buildArchiveOnce(
    name,
    Object.fromEntries(YEARS.map((year) => [`content/${year}`, join(PACKAGE_FOLDER, 'content', year)])),
    {
      '_data/site.yaml': site,
    },
  );
const [plain, webOnly] = [
  await build('for-folders', 'name: The Saltmarsh Courier\n'),
  await build('web-only', 'name: The Saltmarsh Courier\noffline: false\n'),
];

/** Files of the search index that are scripts: the twins, from which a page in a folder reads. */
const twins = (dist: string): readonly string[] =>
  listFiles(dist).filter((path) => path.startsWith('search/') && path.endsWith('.js'));

test('with `offline: false` no twins are written; nothing else of the index is missing', () => {
  assert.ok(twins(plain.dist).length > 0);
  assert.deepEqual(twins(webOnly.dist), []);
  const index = (dist: string): readonly string[] =>
    listFiles(dist)
      .filter((path) => path.startsWith('search/') && !path.endsWith('.js'))
      .sort();
  assert.deepEqual(index(webOnly.dist), index(plain.dist));
});

for (const driven of drivenBrowsers()) {
  describe(`an archive for the web alone in ${driven.name}`, async () => {
    const site = await serveFolder(webOnly.dist);
    let browser: Browser;
    before(async () => {
      browser = await openBrowser(driven);
    });
    after(() => site.close());

    test('search answers over http', async () => {
      const page = await browser.newPage();
      const wrong = watchPage(page);
      await page.goto(`${site.url}index.html`, { waitUntil: 'load' });
      await search(page, 'flood wall');
      assert.ok((await countWhenDone(page)) > 0);
      assert.deepEqual(wrong, []);
      await page.close();
    });

    test('from a folder the search page says that it works on the web, and articles are read', async () => {
      const page = await browser.newPage();
      await page.goto(`${pathToFileURL(webOnly.dist).href}/search.html?q=flood`, { waitUntil: 'load' });
      await textWhen(page, STATUS, /no search for folders\. It works where the archive stands on the web\.$/u);
      assert.deepEqual(await page.$$('#search-hits li'), []);
      await page.goto(`${pathToFileURL(webOnly.dist).href}/1998/index.html`, { waitUntil: 'load' });
      assert.equal(await page.$$eval('h1', (headings) => headings.length), 1);
      await page.close();
    });
  });
}
