import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { listFiles } from '../../build/output-folder.ts';
import { sample } from '../sample-archive.ts';
import { drivenBrowsers } from './drive.ts';
import { PAGE_SAMPLES, pageOf } from './page-samples.ts';
import { serveFolder } from './serve-archive.ts';
import { openBrowser } from './shared-browser.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly width: number;
}
interface Element {
  getBoundingClientRect(): Box;
}
declare const document: {
  readonly fonts: { readonly ready: Promise<unknown> };
  readonly documentElement: { readonly scrollWidth: number; readonly clientWidth: number };
  createRange(): Element & { selectNodeContents(element: Element): void };
  querySelectorAll(selector: string): ArrayLike<Element>;
};

const files = listFiles(sample.dist);

async function open(page: Page, address: string, width: number): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Least distance between two neighbours among the years below the bars, in px. */
function leastGap(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = Array.from(document.querySelectorAll('.bars__year'), (year) => {
      const range = document.createRange();
      range.selectNodeContents(year);
      return range.getBoundingClientRect();
    });
    if (boxes.length < 2) throw new Error('There are no years below bars.');
    const gaps = boxes.flatMap((box, index) => {
      const before = boxes[index - 1];
      return before === undefined || box.left < before.left ? [] : [box.left - before.right];
    });
    return Math.min(...gaps);
  });
}

for (const driven of drivenBrowsers()) {
  describe(`widths in ${driven.name}`, async () => {
    const site = await serveFolder(sample.dist);
    let browser: Browser;
    before(async () => {
      browser = await openBrowser(driven);
    });
    after(() => site.close());

    test('years below the bars stand at least 6 px apart, on every screen', async () => {
      const page = await browser.newPage();
      for (const width of [320, 360, 412, 600, 800, 930, 1024, 1200, 1240, 1440]) {
        await open(page, `${site.url}dates/index.html`, width);
        const gap = await leastGap(page);
        assert.ok(gap >= 6, `${gap} px at ${width}`);
      }
      await page.close();
    });

    test('a headline in a list beside a rail is never a narrow column', async () => {
      const page = await browser.newPage();
      for (const width of [700, 960, 1024, 1280, 1440]) {
        await open(page, site.url + pageOf('tag', files), width);
        const text = await page.evaluate(
          () => document.querySelectorAll('.items--index .item__text')[0]?.getBoundingClientRect().width ?? 0,
        );
        assert.ok(text >= 320, `${text} px at ${width}`);
      }
      await page.close();
    });

    if (driven.name !== 'chromium') return;

    test('with text twice as large no page can be moved sideways', async () => {
      const page = await browser.newPage();
      // For the one style that the test adds.
      await page.setBypassCSP(true);
      for (const kind of Object.keys(PAGE_SAMPLES)) {
        await open(page, site.url + pageOf(kind, files), 360);
        await page.addStyleTag({ content: 'html { font-size: 34px !important }' });
        const { scrollWidth, clientWidth } = await page.evaluate(() => {
          const { scrollWidth: all, clientWidth: seen } = document.documentElement;
          return { scrollWidth: all, clientWidth: seen };
        });
        assert.ok(scrollWidth <= clientWidth, `${kind}: ${scrollWidth} px in ${clientWidth}`);
      }
      await page.close();
    });
  });
}
