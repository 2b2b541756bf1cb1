import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runPagefind } from '../../search/pagefind-service.ts';
import { drivenBrowsers, PATIENCE } from './drive.ts';
import type { PageDocument } from './page-globals.ts';
import { serveFolder } from './serve-archive.ts';
import { openBrowser } from './shared-browser.ts';

declare const document: PageDocument;

// The control to the searches on file://: Pagefind as it comes answers over http, and not from a folder. Should it
// one day do so, our twins of its files are no longer needed.
const folder = mkdtempSync(join(tmpdir(), 'backfile-stock-'));
after(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(folder, { recursive: true });
const html = '<html><body><h1>The harbour wall</h1><p>The harbour wall holds.</p></body></html>';
await runPagefind({
  pages: [{ url: '/one.html', html }],
  output: join(folder, 'pagefind'),
  language: 'en',
  maxFragments: 1,
  chunkSize: 20_000,
});
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><title>waiting</title><script>
import('./pagefind/pagefind.js').then((pagefind) => pagefind.search('wall')).then(
  ({ results }) => { document.title = 'found ' + results.length; },
  () => { document.title = 'failed'; });
</script>`,
);

for (const driven of drivenBrowsers()) {
  test(`Pagefind as it comes answers over http and not from a folder in ${driven.name}`, async () => {
    const site = await serveFolder(folder);
    const browser = await openBrowser(driven);
    try {
      const titles = [];
      for (const root of [site.url, `${pathToFileURL(folder).href}/`]) {
        const page = await browser.newPage();
        await page.goto(`${root}index.html`);
        await page.waitForFunction(() => document.title !== 'waiting', { timeout: PATIENCE, polling: 50 });
        titles.push(await page.title());
        await page.close();
      }
      assert.deepEqual(titles, ['found 1', 'failed']);
    } finally {
      await site.close();
    }
  });
}
