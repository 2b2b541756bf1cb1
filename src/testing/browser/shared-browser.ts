import { after } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { BrowserName } from '../browsers.js';
import { type Driven, launch } from './drive.ts';

/** Started once for all test files of a process: a start of Firefox takes as long as half a dozen pages in it. */
const open = new Map<BrowserName, Promise<Browser>>();
after(async () => {
  for (const browser of open.values()) await (await browser).close();
});

/** A browser that all tests of this process share: close the pages, not the browser. What a page keeps is kept by host and port. */
export function openBrowser(driven: Driven): Promise<Browser> {
  const browser = open.get(driven.name) ?? launch(driven);
  open.set(driven.name, browser);
  return browser;
}
