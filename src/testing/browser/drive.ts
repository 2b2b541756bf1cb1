import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, type BrowserName } from '../browsers.js';
import type { PageDocument } from './page-globals.ts';

declare const document: PageDocument;

/** A browser under control; tests in one that is not there are skipped (never with `CI=true`: see run-tests.js). */
export interface Driven {
  readonly name: BrowserName;
  readonly program: string;
}

/** The browsers that are there; of these the one that this process of `npm test` is for, where it is for one (see test-jobs.js). */
export function drivenBrowsers(): readonly Driven[] {
  const only = process.env['BACKFILE_TEST_BROWSER'];
  return (['chromium', 'firefox'] as const).flatMap((name) => {
    const program = only === undefined || only === name ? findBrowser(name) : null;
    return program === null ? [] : [{ name, program }];
  });
}

/** How long a browser may take to start (ms): 30 s were too few beside other work on two processors. */
const START = 120_000;

/**
 * Starts a browser without a window: Chromium over CDP, Firefox over WebDriver BiDi.
 *
 * @param preferences of Firefox (`about:config`), besides those of all tests
 */
export async function launch(
  { name, program }: Driven,
  preferences: Readonly<Record<string, number>> = {},
): Promise<Browser> {
  if (name === 'chromium') {
    return puppeteer.launch({
      browser: 'chrome',
      timeout: START,
      executablePath: program,
      // Chromium has no sandbox for root, who runs tests in a container.
      // No name is looked up: what is not of this machine is not there.
      args: [
        ...['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--lang=en'],
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      ],
    });
  }
  return puppeteer.launch({
    browser: 'firefox',
    timeout: START,
    executablePath: program,
    // As a reader has it: a page from a folder may open nothing beside it.
    extraPrefsFirefox: {
      'security.fileuri.strict_origin_policy': true,
      'intl.accept_languages': 'en',
      // No process in store for a page that may never be opened.
      'dom.ipc.processPrelaunch.enabled': false,
      // No host beside this machine: what is asked of the network goes to a proxy that is not there.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': '127.0.0.1, localhost',
      ...preferences,
    },
  });
}

/** What went wrong in a page: errors on the console (a breach of the policy too), exceptions, failed requests. */
export function watchPage(page: Page): readonly string[] {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`exception: ${String(error)}`));
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  return wrong;
}

/** Addresses that a page asked for outside the archive's folder: there must be none. */
export function strangers(page: Page, root: string): readonly string[] {
  const strange: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && !/^(?:data|blob):/u.test(request.url())) strange.push(request.url());
  });
  return strange;
}

/** How long a page may take to come to something (ms): generous, for machines that do other things besides. */
export const PATIENCE = 60_000;

/** Waits until a selector's text is what is wanted, and gives it. */
export async function textWhen(page: Page, selector: string, wanted: RegExp): Promise<string> {
  await page.waitForFunction(
    (query, source) => new RegExp(source, 'u').test(document.querySelector(query)?.textContent ?? ''),
    { timeout: PATIENCE, polling: 50 },
    selector,
    wanted.source,
  );
  return page.$eval(selector, (element) => element.textContent ?? '');
}

/** Texts of all elements that a selector finds. */
export async function textsOf(page: Page, selector: string): Promise<readonly string[]> {
  return page.$$eval(selector, (elements) => elements.map((element) => (element.textContent ?? '').trim()));
}
