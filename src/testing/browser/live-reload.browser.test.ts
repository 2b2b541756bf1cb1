import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startServer } from '../../cli/serve/archive-server.ts';
import { LiveReload } from '../../cli/serve/live-reload.ts';
import { sample } from '../sample-archive.ts';
import { drivenBrowsers, PATIENCE, watchPage } from './drive.ts';
import type { PageDocument } from './page-globals.ts';
import { openBrowser } from './shared-browser.ts';

declare const document: PageDocument;

for (const driven of drivenBrowsers()) {
  test(`a page that is served loads again when the archive has changed in ${driven.name}`, async () => {
    const reload = new LiveReload('1');
    const server = await startServer({ folder: sample.dist, host: '127.0.0.1', ports: [0], reload });
    const browser = await openBrowser(driven);
    const page = await browser.newPage();
    try {
      const wrong = watchPage(page);
      await page.goto(`http://127.0.0.1:${server.port}/about.html`, { waitUntil: 'load' });
      // A page that connects later is told all the same: it compares its state with the server's.
      reload.advance();
      await page.waitForFunction(
        () => document.querySelector('script[src^="/__backfile/"]')?.getAttribute('src')?.endsWith('state=1.1'),
        { timeout: PATIENCE, polling: 100 },
      );
      assert.deepEqual(
        wrong.filter((line) => /^(?:console|exception): /u.test(line)),
        [],
        'the page’s policy lets the script in',
      );
    } finally {
      await page.close();
      await server.close();
    }
  });
}
