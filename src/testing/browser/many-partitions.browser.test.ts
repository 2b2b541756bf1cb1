import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { cutArchive } from '../cut-archive.ts';
import type { BrowserName } from '../browsers.js';
import { sample } from '../sample-archive.ts';
import { drivenBrowsers, PATIENCE, strangers, textsOf, watchPage } from './drive.ts';
import { openPlaces, type Place } from './places.ts';
import { countWhenDone, type Shown, shownAt } from './search-page-state.ts';
import { openBrowser } from './shared-browser.ts';

declare const location: { readonly href: string };
declare const document: { querySelectorAll(selector: string): ArrayLike<{ readonly textContent: string | null }> };

const cut = await cutArchive();

interface PartitionsFile {
  readonly bundles: readonly { readonly key: string }[];
}

const bundles = (dist: string): number =>
  (JSON.parse(readFileSync(join(dist, 'search', 'partitions.json'), 'utf8')) as PartitionsFile).bundles.length;

/** By date or without words: the whole answer is the same, however the index is cut. */
const SAME = [
  '?q=council&sort=newest',
  '?q=council&sort=oldest&page=2',
  '?sort=newest&page=3',
  '?sort=oldest',
  '?q=the+%22flood+wall%22&sort=newest',
  '?q=harbour+-ferry&sort=newest',
  '?q=section%3AHarbour+year%3A1998-2007',
  '?q=byline%3A%22Tom+Abara%22+tag%3A%22Quay+Street%22',
  '?q=bridge&from=1998-11&to=2004&sort=oldest',
];
const BY_RELEVANCE = ['?q=council', '?q=flood+wall', '?q=harbour+bridge', '?q=school', '?q=ferry+river', '?q=regatta'];

/** What an article's page says, in small letters, without marks. */
function pageText(hit: string): string {
  const html = readFileSync(join(cut.dist, hit), 'utf8');
  const [, main = ''] = /<h1[^>]*>(.*?<div class="body"[^>]*>.*?)<\/article>/su.exec(html) ?? [];
  return main
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

const dayOf = (hit: string): string => hit.slice(0, 10);
const isDated = (hit: string): boolean => /^\d{4}\//u.test(hit);

function countsOf(shown: Shown | undefined): unknown {
  return [shown?.total, shown?.years, shown?.facets];
}

async function typeRange(page: Page, from: string, to: string): Promise<readonly string[]> {
  const [first, last] = await page.$$('.facet__range input');
  for (const [field, text] of [
    [first, from],
    [last, to],
  ] as const) {
    assert.ok(field !== undefined);
    await field.click({ count: 3 });
    await field.type(text);
  }
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (wanted) => location.href.includes(wanted),
    { timeout: PATIENCE },
    `from=${from}&to=${to}`,
  );
  await countWhenDone(page);
  return page.$$eval('#search-hits .item__headline a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
}

test('the one index has one bundle a language, the other a dozen', () => {
  assert.ok(bundles(sample.dist) <= 4);
  assert.ok(bundles(cut.dist) >= 12, `${bundles(cut.dist)} bundles`);
});

const whole = await openPlaces(sample.dist);
const parts = await openPlaces(cut.dist);
after(async () => {
  for (const place of [...whole, ...parts]) await place.close();
});

/** One place for each browser: that the places are alike in both is told by `search.browser.test.ts`. */
const PLACE_OF: Readonly<Record<BrowserName, Place['name']>> = { chromium: 'http root', firefox: 'file' };

for (const driven of drivenBrowsers()) {
  describe(`many partitions in ${driven.name}`, () => {
    let browser: Browser;
    const expected: Record<string, Shown> = {};
    before(async () => {
      browser = await openBrowser(driven);
      const page = await browser.newPage();
      for (const query of [...SAME, ...BY_RELEVANCE])
        expected[query] = await shownAt(page, whole[0]?.root ?? '', query);
      await page.close();
    });

    for (const { name, root } of parts.filter((place) => place.name === PLACE_OF[driven.name])) {
      test(`${name}: newest, oldest, counts and filters are those of a single index`, async () => {
        const page = await browser.newPage();
        const wrong = watchPage(page);
        const strange = strangers(page, root);
        for (const query of SAME) {
          const shown = await shownAt(page, root, query);
          assert.ok(shown.hits.length > 0, query);
          assert.deepEqual(shown, expected[query], query);
          const days = shown.hits.filter(isDated).map(dayOf);
          if (query.includes('sort=newest')) assert.deepEqual(days, days.toSorted().reverse(), query);
          if (query.includes('sort=oldest')) assert.deepEqual(days, days.toSorted(), query);
        }
        assert.deepEqual(wrong, []);
        assert.deepEqual(strange, []);
        await page.close();
      });

      test(`${name}: by relevance the first ten are nearly those of a single index, the counts all`, async () => {
        const page = await browser.newPage();
        let same = 0;
        for (const query of BY_RELEVANCE) {
          const [many, one] = [await shownAt(page, root, query), expected[query]];
          assert.deepEqual(countsOf(many), countsOf(one), query);
          const first = one?.hits ?? [];
          same += many.hits.filter((hit) => first.includes(hit)).length / first.length;
        }
        assert.ok(same / BY_RELEVANCE.length >= 0.8, `${((same / BY_RELEVANCE.length) * 10).toFixed(1)} of 10`);
        await page.close();
      });

      test(`${name}: phrases stand as they are, what is excluded nowhere`, async () => {
        const page = await browser.newPage();
        const phrase = await shownAt(page, root, '?q=the+%22flood+wall%22&sort=newest');
        for (const hit of phrase.hits) assert.match(pageText(hit), /flood wall/u, hit);
        const apart = await shownAt(page, root, '?q=the+flood+wall&sort=newest');
        assert.ok(apart.total > phrase.total);
        const [all, without] = [
          await shownAt(page, root, '?q=harbour'),
          await shownAt(page, root, '?q=harbour+-ferry'),
        ];
        assert.ok(without.total > 0 && without.total < all.total);
        for (const hit of without.hits) assert.doesNotMatch(pageText(hit), /\bferry\b/u, hit);
        await page.close();
      });

      test(`${name}: a range is typed as years, months or days, and any of a field's values is found`, async () => {
        const page = await browser.newPage();
        await page.goto(`${root}search.html?sort=oldest`, { waitUntil: 'load' });
        await countWhenDone(page);
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        for (const [from, to] of [
          ['1998', '1999'],
          ['1998-11', '1998-12'],
          ['1998-11-24', '1998-11-24'],
        ] as const) {
          const hits = await typeRange(page, from, to);
          assert.ok(hits.length > 0, from);
          for (const hit of hits) {
            const day = dayOf(hit).replaceAll('/', '-');
            assert.ok(day.slice(0, from.length) >= from && day.slice(0, to.length) <= to, `${hit}: ${from} to ${to}`);
          }
        }

        await page.goto(`${root}search.html?q=the`, { waitUntil: 'load' });
        await countWhenDone(page);
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        const tags = '#search-facets fieldset:nth-of-type(2)';
        assert.equal((await textsOf(page, `${tags} label`)).length, 8);
        await page.$eval(`${tags} > button`, (button) => (button as unknown as { click(): void }).click());
        await page.type(`${tags} input[type=search]`, 'noonan');
        await page.waitForFunction(
          (selector) => {
            const labels = Array.from(document.querySelectorAll(selector));
            return labels.length > 0 && labels.every(({ textContent }) => /noonan/iu.test(textContent ?? ''));
          },
          { timeout: PATIENCE },
          `${tags} label`,
        );
        await page.close();
      });
    }
  });
}
