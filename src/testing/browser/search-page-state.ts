import type { Page } from 'puppeteer-core';
import { PATIENCE, textWhen } from './drive.ts';

export const STATUS = '#search-status';
export const HEADLINES = '#search-hits .item__headline';

/** What the search page shows, without anything that depends on where the archive stands. */
export interface Shown {
  readonly total: number;
  /** Paths of the articles on this page of the list. */
  readonly hits: readonly string[];
  readonly marked: readonly string[];
  /** `1998: 4` */
  readonly years: readonly string[];
  /** `Harbour 5` */
  readonly facets: readonly string[];
}

/** Types words into the search box and sends them, as a reader does. */
export async function search(page: Page, words: string): Promise<void> {
  await page.waitForSelector('input[name=q]');
  await page.focus('input[name=q]');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** Waits for the end of a search and tells how many articles it found. */
export async function countWhenDone(page: Page): Promise<number> {
  await page.waitForSelector('#search-hits:not([aria-busy=true])', { timeout: PATIENCE });
  const status = await textWhen(page, STATUS, /^(?:[\d,. ]+articles?|Nothing found)/u);
  return Number(/\d+/u.exec(status)?.[0] ?? 0);
}

/** Opens the search page at an address and reads all that it shows in the end. */
export async function shownAt(page: Page, root: string, query: string): Promise<Shown> {
  await page.goto(`${root}search.html${query}`, { waitUntil: 'load' });
  // Without a search in the address nothing is read until someone is there.
  if (query === '') await page.focus('#q');
  const total = await countWhenDone(page);
  const texts = (selector: string): Promise<string[]> =>
    page.$$eval(selector, (found) => found.map((one) => (one.textContent ?? '').replace(/\s+/gu, ' ').trim()));
  return {
    total,
    hits: await page.$$eval('#search-hits .item__headline a', (links) =>
      links.map((link) => decodeURIComponent((link.getAttribute('href') ?? '').replace(/#.*$/u, ''))),
    ),
    marked: await texts('#search-hits mark'),
    years: await texts('#search-facets .bars a'),
    facets: await texts('#search-facets fieldset:not([hidden]) label'),
  };
}
