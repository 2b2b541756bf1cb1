import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { PACKAGE_FOLDER } from '../../build/project.ts';
import { buildArchiveOnce } from '../built-archive.ts';
import { drivenBrowsers, textWhen } from './drive.ts';
import { hasFocus, pressAt } from './keys.ts';
import { countWhenDone } from './search-page-state.ts';
import { serveFolder } from './serve-archive.ts';
import { openBrowser } from './shared-browser.ts';

const { dist } = await buildArchiveOnce(
  'one-year-to-keep',
  { 'content/1998': join(PACKAGE_FOLDER, 'content', '1998') },
  { '_data/site.yaml': 'name: The Saltmarsh Courier\nofflineReading: true\n' },
);
const BUTTON = '.keep button';

for (const driven of drivenBrowsers()) {
  test(`a year and a search are kept, and given up, with the keyboard alone in ${driven.name}`, async () => {
    const site = await serveFolder(dist);
    const browser = await openBrowser(driven);
    const page = await browser.newPage();
    try {
      await page.setViewport({ width: 1200, height: 800 });
      for (const [path, offer] of [
        ['1998/index.html', /^Keep for reading/u],
        ['search.html?q=flood', /^Keep these articles/u],
      ] as const) {
        await page.goto(site.url + path, { waitUntil: 'load' });
        if (path.startsWith('search')) await countWhenDone(page);
        await textWhen(page, BUTTON, offer);
        await pressAt(page, BUTTON);
        await textWhen(page, '.keep', /Kept for reading without a network/u);
        await textWhen(page, `${BUTTON}[aria-disabled="false"]`, /./u);
        assert.ok(await hasFocus(page, BUTTON), 'the focus stays while it works');
        await page.keyboard.press('Enter');
        await textWhen(page, BUTTON, offer);
        assert.ok(await hasFocus(page, BUTTON));
      }
    } finally {
      await page.close();
      await site.close();
    }
  });
}
