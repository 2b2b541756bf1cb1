/**
 * Pictures of each kind of page, to be looked at: `npm run screenshots -- FOLDER [EN_DIST AR_DIST]`. The folder (default: one among the
 * system's temporary files) gets `KIND-LOOK.png` for phone, desktop, dark, RTL and `KIND.pdf` as printed. Built archives may be given.
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { listFiles } from '../../build/output-folder.ts';
import { buildSampleArchive } from '../built-archive.ts';
import { drivenBrowsers, launch } from './drive.ts';
import { PAGE_SAMPLES, pageOf } from './page-samples.ts';
import { serveFolder } from './serve-archive.ts';

interface Look {
  readonly name: string;
  readonly language: 'en' | 'ar';
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

const LOOKS: readonly Look[] = [
  { name: 'phone', language: 'en', width: 360, scheme: 'light' },
  { name: 'phone-dark', language: 'en', width: 360, scheme: 'dark' },
  { name: 'desktop', language: 'en', width: 1440, scheme: 'light' },
  { name: 'desktop-dark', language: 'en', width: 1440, scheme: 'dark' },
  { name: 'rtl-phone', language: 'ar', width: 360, scheme: 'light' },
  { name: 'rtl-desktop', language: 'ar', width: 1440, scheme: 'light' },
];

/** Height of the window, in CSS pixels. From a page no taller, Chromium cuts a strip in right-to-left where it is to look beyond. */
const VIEWPORT = 900;

/** Taller pages are cut off: what is below repeats what is above. */
const TALLEST = 6000;

/** Lays out what otherwise is only when it comes near. */
const ALL_SHOWN = `(async () => {
  for (const part of document.querySelectorAll('.block, .lead__rail')) part.style.contentVisibility = 'visible';
  await document.fonts.ready;
})()`;

/** Height of the page in CSS pixels, when all of it is there. */
async function fullHeight(page: Page): Promise<number> {
  // An answer is whole when its list is no longer busy.
  if (page.url().includes('?q=')) await page.waitForSelector('#search-hits:not([aria-busy="true"]) mark');
  await page.evaluate(ALL_SHOWN);
  return Math.min(TALLEST, Number(await page.evaluate('document.documentElement.scrollHeight')));
}

async function takePictures(
  browser: Browser,
  url: string,
  files: readonly string[],
  looks: readonly Look[],
  folder: string,
): Promise<void> {
  const page = await browser.newPage();
  for (const kind of Object.keys(PAGE_SAMPLES)) {
    const path = pageOf(kind, files);
    const name = kind.replaceAll(' ', '-');
    for (const look of looks) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.scheme }]);
      await page.setViewport({ width: look.width, height: VIEWPORT });
      await page.goto(`${url}${path}${kind === 'search' ? '?q=flood' : ''}`, { waitUntil: 'networkidle0' });
      const clip = { x: 0, y: 0, width: look.width, height: await fullHeight(page) };
      await page.screenshot({
        path: join(folder, `${name}-${look.name}.png`),
        clip,
        captureBeyondViewport: clip.height > VIEWPORT,
      });
    }
    if (looks.some(({ language }) => language === 'en')) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
      await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true });
    }
  }
  await page.close();
}

async function run(folder: string, given: Readonly<Record<'en' | 'ar', string | undefined>>): Promise<void> {
  const [chromium] = drivenBrowsers().filter(({ name }) => name === 'chromium');
  if (chromium === undefined) throw new Error('Chromium is needed: install it, or set CHROME_PATH.');
  mkdirSync(folder, { recursive: true });
  const browser = await launch(chromium);
  for (const language of ['en', 'ar'] as const) {
    const dist = given[language] ?? (await buildSampleArchive(language)).dist;
    const site = await serveFolder(dist);
    const files = [...listFiles(dist)].sort();
    await takePictures(
      browser,
      site.url,
      files,
      LOOKS.filter((look) => look.language === language),
      folder,
    );
    await site.close();
  }
  await browser.close();
}

const [folder = join(tmpdir(), 'backfile-screenshots'), en, ar] = process.argv.slice(2);
await run(resolve(folder), { en, ar });
process.stdout.write(`${resolve(folder)}\n`);
