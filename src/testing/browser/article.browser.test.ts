import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { sample } from '../sample-archive.ts';
import { drivenBrowsers, PATIENCE, textWhen, watchPage } from './drive.ts';
import { serveFolder } from './serve-archive.ts';
import { openBrowser } from './shared-browser.ts';

declare const location: { readonly hash: string };
declare const document: {
  readonly activeElement: { readonly className: string; readonly textContent: string | null } | null;
  readonly fonts: { readonly ready: Promise<unknown> };
  querySelector(selector: string): { open: boolean; readonly textContent: string | null } | null;
};
declare const window: { shift: number };
declare class PerformanceObserver {
  constructor(seen: (list: { getEntries(): { value: number }[] }) => void);
  observe(what: { type: string; buffered: boolean }): void;
}

const ARTICLE = '1998/11/24/flood-wall-holds-as-river-tops-1953-mark.html';

for (const driven of drivenBrowsers()) {
  describe(`an article in ${driven.name}`, async () => {
    const site = await serveFolder(sample.dist);
    let browser: Browser;
    before(async () => {
      browser = await openBrowser(driven);
    });
    after(() => site.close());

    for (const [where, address] of [
      ['http', site.url + ARTICLE],
      ['file', pathToFileURL(join(sample.dist, ARTICLE)).href],
    ] as const) {
      test(`${where}: a paragraph is linked and its address copied with the keyboard`, async () => {
        const page = await browser.newPage();
        const wrong = watchPage(page);
        await page.goto(address, { waitUntil: 'load' });
        await page.focus('.body p .paragraph-link');
        await page.keyboard.press('Enter');
        await textWhen(page, '.body + [role="status"]', /^Link copied$/u);
        const hash = await page.evaluate(() => location.hash);
        assert.match(hash, /^#p-[a-z2-7]{5}$/u);
        assert.equal(await page.$eval('.body p:target', (paragraph) => `#${paragraph.id}`), hash);
        assert.equal(await page.evaluate(() => document.activeElement?.className), 'paragraph-link');
        assert.deepEqual(wrong, []);
        await page.close();
      });

      test(`${where}: the link at the head opens the references, and each can be copied`, async () => {
        const page = await browser.newPage();
        const wrong = watchPage(page);
        await page.goto(address, { waitUntil: 'load' });
        await page.focus('.meta a[href="#cite"]');
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => document.querySelector('.cite')?.open === true, { timeout: PATIENCE });
        assert.equal(await page.$$eval('.cite__tools button', (buttons) => buttons.length), 10);
        await page.focus('.cite__tools button');
        await page.keyboard.press('Enter');
        // Both at once: what is said is taken back after two seconds.
        await page.waitForFunction(
          () =>
            document.querySelector('.cite__tools button')?.textContent === 'Copied' &&
            document.querySelector('.cite + [role="status"]')?.textContent === 'Copied: APA',
          { timeout: PATIENCE, polling: 50 },
        );
        await textWhen(page, '.cite + [role="status"]', /^$/u);
        assert.deepEqual(wrong, []);
        await page.close();
      });
    }

    if (driven.name !== 'chromium') return;

    test('a reference is saved as a file', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'backfile-saved-'));
      const page = await browser.newPage();
      const session = await page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      const wrong = watchPage(page);
      await page.goto(`${site.url}${ARTICLE}#cite`, { waitUntil: 'load' });
      await page.focus('[data-file$=".ris"] + .cite__tools button:last-child');
      await page.keyboard.press('Enter');
      const until = Date.now() + PATIENCE;
      const saved = (): string | undefined => readdirSync(folder).find((name) => name.endsWith('.ris'));
      while (saved() === undefined && Date.now() < until) await new Promise((resolve) => void setTimeout(resolve, 50));
      assert.match(saved() ?? '', /^abara1998flood-[a-z0-9]{6}\.ris$/u);
      const text = readFileSync(join(folder, saved() ?? ''), 'utf8');
      assert.match(text, /^TY {2}- NEWS\r\nAU {2}- Abara, Tom\r\nAU {2}- Okafor, Ines\r\nTI {2}- Flood wall/u);
      assert.ok(text.endsWith('ER  - \r\n'));
      assert.deepEqual(wrong, []);
      await page.close();
      rmSync(folder, { recursive: true });
    });

    test('nothing moves when the fonts come, on a phone and a wide screen', async () => {
      for (const width of [360, 1440]) {
        const page = await browser.newPage();
        await page.setViewport({ width, height: 800 });
        await page.evaluateOnNewDocument(() => {
          window.shift = 0;
          new PerformanceObserver((list) => {
            for (const { value } of list.getEntries()) window.shift += value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(site.url + ARTICLE, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const shift = await page.evaluate(() => window.shift);
        // web.dev/cls: up to 0.1 is good; Lighthouse gives full marks to less than about a tenth of that.
        assert.ok(shift < 0.02, `${width} px: ${shift}`);
        await page.close();
      }
    });
  });
}
