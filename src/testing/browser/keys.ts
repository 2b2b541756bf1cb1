import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { PageDocument } from './page-globals.ts';

declare const document: PageDocument;

/** No page has more to be at. */
const MOST = 200;

/** Presses the Tab key until what a selector names has the focus. @throws where the key does not come to it */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < MOST; step++) {
    await page.keyboard.press('Tab');
    if (await hasFocus(page, selector)) return;
  }
  assert.fail(`The Tab key does not come to ${selector}.`);
}

/** Goes there with the Tab key and presses the Enter key. */
export async function pressAt(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

/** Whether what has the focus is what a selector names. */
export function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
}
