import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { listFiles } from '../../build/output-folder.ts';
import { PACKAGE_FOLDER } from '../../build/project.ts';
import { buildArchiveOnce } from '../built-archive.ts';
import { drivenBrowsers, PATIENCE, textsOf, textWhen, watchPage } from './drive.ts';
import { hasNginx, startNginx } from './nginx.ts';
import { serveFolder } from './serve-archive.ts';
import { serveClean } from './serve-clean.ts';
import { countWhenDone, HEADLINES, STATUS } from './search-page-state.ts';
import { openBrowser } from './shared-browser.ts';

declare const caches: {
  open(name: string): Promise<{
    put(url: string, response: Response): Promise<void>;
    delete(url: string): Promise<boolean>;
  }>;
};
declare const navigator: { readonly serviceWorker: { readonly ready: Promise<unknown>; readonly controller: unknown } };

const data = mkdtempSync(join(tmpdir(), 'backfile-offline-'));
after(() => rmSync(data, { recursive: true, force: true }));
writeFileSync(
  join(data, 'site.yaml'),
  'name: The Saltmarsh Courier\nofflineReading: true\nlimits: { partition: 1, newestPartition: 1 }\n',
);

const YEARS = ['1998', '2001', '2003', '2004'];
const { dist } = await buildArchiveOnce('offline-reading', {
  ...Object.fromEntries(YEARS.map((year) => [`content/${year}`, join(PACKAGE_FOLDER, 'content', year)])),
  '_data/site.yaml': join(data, 'site.yaml'),
});
const articles = listFiles(dist)
  .filter((path) => /^\d{4}\/\d\d\/\d\d\/(?!index)[^/]+\.html$/u.test(path))
  .sort();
const year = articles.filter((path) => path.startsWith('1998'));

/** A tag with a few articles outside that year, and what its page lists. */
const [tag, tagged] = listFiles(dist)
  .filter((path) => /^tags\/[^/]+\/index\.html$/u.test(path))
  .sort()
  .map((path) => [path, listedOn(path)] as const)
  .find(([, own]) => own.length > 1 && own.length < 6 && own.some((path) => !path.startsWith('1998'))) ?? ['', []];
const kept = [...new Set([...year, ...tagged])];
const [read = '', other = ''] = articles.filter((path) => !kept.includes(path));

function listedOn(list: string): readonly string[] {
  const html = readFileSync(join(dist, list), 'utf8');
  return [...html.matchAll(/class="item__headline"[^>]*><a href="([^"#]+)/gu)].map(([, href = '']) =>
    posix.join(posix.dirname(list), decodeURIComponent(href)),
  );
}

/** Takes a host down, once: by the test, or after one that failed before it. */
function once(close: () => Promise<void>): () => Promise<void> {
  let closed: Promise<void> | null = null;
  return () => (closed ??= close());
}

/** A page's address as some hosts have it. */
function withoutEnding(path: string): string {
  return path.replace(/(?:(?<=\/)index|^index)?\.html$/u, '');
}

/** A page's title without the archive's name. */
async function ownTitle(page: Page): Promise<string> {
  return (await page.title()).replace(/ · [^·]*$/u, '');
}

async function openControlled(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, { timeout: PATIENCE });
}

for (const driven of drivenBrowsers()) {
  describe(`reading without a network in ${driven.name}`, async () => {
    const site = await (hasNginx ? startNginx(dist) : serveFolder(dist));
    let browser: Browser;
    before(async () => {
      browser = await openBrowser(driven);
    });
    const goOff = once(() => site.close());
    after(() => goOff());

    test('a page read, and a year and a tag that were kept, with search, are there when the host is not', async () => {
      assert.ok(tagged.length > 1 && tagged.every((path) => articles.includes(path)), tag);
      const page = await browser.newPage();
      const wrong = watchPage(page);
      await openControlled(page, site.url);
      await page.goto(site.url + read, { waitUntil: 'load' });
      const readTitle = await ownTitle(page);
      await page.goto(`${site.url}1998/index.html`, { waitUntil: 'load' });
      await textWhen(page, '.keep button', /^Keep for reading/u);
      await page.click('.keep button');
      const said = await textWhen(page, '.keep', /Kept for reading without a network \(\d+ files\)/u);
      assert.ok(Number(/\d+/u.exec(said)?.[0]) > year.length, said);
      await page.goto(site.url + tag, { waitUntil: 'load' });
      const tagTitle = await ownTitle(page);
      await textWhen(page, '.keep button', /^Keep for reading/u);
      await page.click('.keep button');
      const list = await textWhen(page, '.keep', /Kept for reading without a network \(\d+ files\)/u);
      assert.ok(Number(/\d+/u.exec(list)?.[0]) > tagged.length, list);
      // Firefox tells of a request that leaving the page has ended.
      assert.deepEqual(
        wrong.filter((line) => !line.includes('NS_BINDING_ABORTED')),
        [],
      );

      await goOff();
      for (const path of [read, ...kept, '1998/index.html', tag, '']) {
        await page.goto(site.url + path, { waitUntil: 'load' });
        assert.equal(await page.$$eval('h1', (headings) => headings.length), 1, path);
        assert.ok(page.url().startsWith(site.url + path), `${page.url()} for ${path}`);
      }
      await page.goto(`${site.url}search.html?from=1998&to=1998`, { waitUntil: 'load' });
      assert.equal(await countWhenDone(page), year.length);
      const parts = await textWhen(
        page,
        '.search-progress',
        /^No network: \d of \d parts .* And of the other parts the articles .* \(\d+\)\.$/u,
      );
      await textWhen(page, '.keep button', /^Keep these articles/u);

      // The parts that are asked first are not kept: those that are answer all the same.
      await page.goto(`${site.url}search.html?q=flood`, { waitUntil: 'load' });
      assert.ok((await countWhenDone(page)) > 0);
      assert.equal(await textWhen(page, '.search-progress', /^No network/u), parts);
      assert.doesNotMatch((await textsOf(page, '#search-hits')).join(' '), /Not kept here/u);

      await page.goto(site.url + other, { waitUntil: 'load' });
      assert.match(page.url(), /offline\.html#/u);
      await textWhen(page, '#kept', /1998/u);
      assert.deepEqual(await textsOf(page, '#kept a'), ['1998', tagTitle]);
      const readBefore = await textsOf(page, '#read a');
      assert.ok(readBefore.includes(readTitle), readBefore.join(' / '));
      assert.equal(await page.$eval('#again', (link) => link.getAttribute('href')), site.url + other);
      await page.goto(`${site.url}offline.html`, { waitUntil: 'load' });
      await textWhen(page, 'h1', /^Kept for reading without a network$/u);
      await page.close();
    });
  });
}

for (const driven of drivenBrowsers()) {
  test(`a kept tag without a network: its articles are found, and what was searched is said, in ${driven.name}`, async (context) => {
    const site = await serveFolder(dist);
    const goOff = once(() => site.close());
    context.after(goOff);
    const browser = await openBrowser(driven);
    const page = await browser.newPage();
    await openControlled(page, site.url);
    await page.goto(site.url + tag, { waitUntil: 'load' });
    const name = await ownTitle(page);
    await textWhen(page, '.keep button', /^Keep for reading/u);
    await page.click('.keep button');
    await textWhen(page, '.keep', /Kept for reading without a network/u);
    await goOff();
    await page.goto(`${site.url}search.html?tag=${encodeURIComponent(name)}`, { waitUntil: 'load' });
    assert.equal(await countWhenDone(page), tagged.length);
    const said = `No network: only the articles whose pages are kept here were searched (${tagged.length}).`;
    assert.deepEqual(await textsOf(page, '.search-progress'), [said]);
    assert.match(await page.$eval(STATUS, (status) => status.textContent ?? ''), /kept here were searched/u);
    const headlines = await textsOf(page, HEADLINES);
    assert.equal(headlines.length, tagged.length);
    // A whole headline is found as a phrase, with the name as a filter; its hit opens.
    const wanted = headlines[0] ?? '';
    await page.goto(`${site.url}search.html?q=${encodeURIComponent(`"${wanted}" tag:"${name}"`)}`, {
      waitUntil: 'load',
    });
    assert.equal(await countWhenDone(page), 1);
    await Promise.all([page.waitForNavigation(), page.click(`${HEADLINES} a`)]);
    assert.equal(await ownTitle(page), wanted);
    await page.goto(`${site.url}search.html?q=xylophonist`, { waitUntil: 'load' });
    await textWhen(page, STATUS, /^Nothing found\. No network: only /u);
    await page.close();
  });

  test(`a kept year after a new build: its articles are found; what was broken off is offered again, in ${driven.name}`, async (context) => {
    const site = await serveFolder(dist);
    const goOff = once(() => site.close());
    context.after(goOff);
    const browser = await openBrowser(driven);
    const page = await browser.newPage();
    await openControlled(page, `${site.url}1998/index.html`);
    await textWhen(page, '.keep button', /^Keep for reading/u);
    await page.click('.keep button');
    await textWhen(page, '.keep', /Kept for reading without a network/u);
    // As after a new build: the list of parts that was read last names other files.
    await page.evaluate(async (folder) => {
      const url = `${folder}search/partitions.json`;
      const list = await (await fetch(url)).text();
      const store = await caches.open(`backfile ${folder} read`);
      await store.put(url, new Response(list.replace(/"(hash|columns)":"/gu, '"$1":"new-')));
    }, new URL(site.url).pathname);
    await goOff();
    await page.goto(`${site.url}search.html?from=1998&to=1998`, { waitUntil: 'load' });
    assert.equal(await countWhenDone(page), year.length);
    assert.match(
      await page.$eval(STATUS, (status) => status.textContent ?? ''),
      /articles?(?: · [^.]*)?\. No network/u,
    );
    await page.evaluate(async (folder) => {
      await (await caches.open(`backfile ${folder} kept 1998`)).delete(`${folder}kept-whole`);
    }, new URL(site.url).pathname);
    await page.goto(`${site.url}1998/index.html`, { waitUntil: 'load' });
    await textWhen(page, '.keep button', /^Keep for reading/u);
    await page.close();
  });

  test(`nothing kept and no network: that nothing can be searched is said in words, in ${driven.name}`, async (context) => {
    const site = await serveFolder(dist);
    const goOff = once(() => site.close());
    context.after(goOff);
    const browser = await openBrowser(driven);
    const page = await browser.newPage();
    await openControlled(page, site.url);
    await goOff();
    await page.goto(`${site.url}search.html?q=flood`, { waitUntil: 'load' });
    await textWhen(
      page,
      STATUS,
      /^The archive cannot be reached, and nothing of it that can be searched is kept here\.$/u,
    );
    await page.close();
  });
}

for (const driven of drivenBrowsers()) {
  test(`a host that leads a.html to a: what was read and kept is there without it, in ${driven.name}`, async (context) => {
    const site = await serveClean(dist);
    const goOff = once(() => site.close());
    context.after(goOff);
    const browser = await openBrowser(driven);
    const page = await browser.newPage();
    await openControlled(page, site.url);
    await page.goto(site.url + read, { waitUntil: 'load' });
    assert.equal(page.url(), site.url + withoutEnding(read));
    const readTitle = await ownTitle(page);
    await page.goto(`${site.url}1998/index.html`, { waitUntil: 'load' });
    await textWhen(page, '.keep button', /^Keep for reading/u);
    await page.click('.keep button');
    await textWhen(page, '.keep', /Kept for reading without a network/u);
    await goOff();
    for (const path of [read, ...year, '1998/index.html', 'index.html']) {
      for (const address of [path, withoutEnding(path)]) {
        await page.goto(site.url + address, { waitUntil: 'load' });
        assert.equal(page.url(), site.url + address);
        assert.equal(await page.$$eval('h1', (headings) => headings.length), 1, address);
      }
    }
    await page.goto(`${site.url}search?from=1998&to=1998`, { waitUntil: 'load' });
    assert.equal(await countWhenDone(page), year.length);
    await page.goto(site.url + other, { waitUntil: 'load' });
    await textWhen(page, '#kept', /1998/u);
    assert.ok((await textsOf(page, '#read a')).includes(readTitle));
    await page.close();
  });
}

test('from a folder there is no service worker, and no sign of one', async () => {
  const [driven] = drivenBrowsers();
  if (driven === undefined) return;
  const browser = await openBrowser(driven);
  const page = await browser.newPage();
  try {
    const wrong = watchPage(page);
    await page.goto(`file://${join(dist, '1998', 'index.html')}`, { waitUntil: 'load' });
    assert.equal(await page.$('.keep'), null);
    assert.deepEqual(wrong, []);
  } finally {
    await page.close();
  }
});
