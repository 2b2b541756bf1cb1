import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { buildArchiveOnce } from '../built-archive.ts';
import { drivenBrowsers, PATIENCE, textsOf, watchPage } from './drive.ts';
import { openPlaces } from './places.ts';
import { countWhenDone, HEADLINES } from './search-page-state.ts';
import { openBrowser } from './shared-browser.ts';

declare const location: { hash: string };
declare const document: { querySelectorAll(selector: string): ArrayLike<{ readonly textContent: string | null }> };

/** Language, headline, text; and what finds it, and nothing else. */
const ARTICLES: readonly (readonly [language: string, headline: string, text: string, queries: readonly string[]])[] = [
  ['zh', '北京发生地震', '昨天北京发生了强烈地震，市民走上街头。救援人员连夜工作。', ['地震', '北京', '"强烈地震"']],
  ['ja', '大阪で祭り', '昨日、大阪で大きな祭りがありました。花火も上がりました。', ['祭り', '花火']],
  ['ko', '부산에서 축제', '어제 부산에서 큰 축제가 열렸습니다.', ['축제가']],
  ['ar', 'الفيضانات في المدينة', 'ارتفع منسوب النهر وغمرت المياه المدينة القديمة.', ['النهر', 'المدينة']],
  ['hi', 'शहर में बाढ़', 'नदी का जलस्तर बढ़ गया और पुराना शहर डूब गया।', ['नदी', 'जलस्तर']],
  ['he', 'שיטפון בעיר', 'מפלס הנהר עלה והעיר העתיקה הוצפה.', ['הנהר']],
  ['ru', 'Наводнение в городе', 'Уровень реки поднялся, и старый город затопило.', ['реки', 'старый город']],
  ['el', 'Πλημμύρα στην πόλη', 'Η στάθμη του ποταμού ανέβηκε.', ['ποταμού', 'σταθμη']],
  [
    'de',
    'Hochwasser in Köln',
    'Der Rhein stieg, die Straßen der Altstadt standen unter Wasser.',
    ['Köln', 'koln', 'KÖLN'],
  ],
  ['fr', 'Crue à Orléans', 'La Loire débordait, les rivières montaient.', ['Orléans', 'orleans', 'rivière']],
];

/** Of these the words found are also looked for on the article's page. */
const MARKED: readonly string[] = ['zh', 'ar', 'hi'];

const archive = await buildArchiveOnce(
  'scripts',
  {},
  {
    '_data/site.yaml': 'name: The Saltmarsh Courier\n',
    ...Object.fromEntries(
      ARTICLES.map(([language, headline, text]) => [
        `content/${language}.md`,
        `---\nheadline: ${headline}\ndate: 2004-05-01\nlang: ${language}\n---\n\n${text}\n`,
      ]),
    ),
  },
);
const places = await openPlaces(archive.dist);
after(async () => {
  for (const place of places) await place.close();
});

/** Waits until a search has found one article, and this one. */
async function onlyHit(page: Page, headline: string, query: string): Promise<void> {
  await page
    .waitForFunction(
      (selector, wanted) => {
        const headlines = Array.from(document.querySelectorAll(selector));
        const isBusy = document.querySelectorAll('#search-hits[aria-busy=true]').length > 0;
        return !isBusy && headlines.length === 1 && headlines[0]?.textContent === wanted;
      },
      { timeout: PATIENCE },
      HEADLINES,
      headline,
    )
    .catch(async () => assert.deepEqual(await textsOf(page, HEADLINES), [headline], query));
}

for (const driven of drivenBrowsers()) {
  describe(`every script in ${driven.name}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await openBrowser(driven);
    });

    for (const { name, root } of places.filter((place) => place.name !== 'http sub-path')) {
      test(`${name}: words are found without spaces between them, in any letters, with and without diacritics`, async () => {
        const page = await browser.newPage();
        const wrong = watchPage(page);
        await page.goto(`${root}search.html?q=none`, { waitUntil: 'load' });
        await countWhenDone(page);
        for (const [language, headline, , queries] of ARTICLES) {
          for (const query of queries) {
            await page.evaluate((text) => (location.hash = `#q=${encodeURIComponent(text)}`), query);
            await onlyHit(page, headline, `${language}: ${query}`);
          }
        }
        for (const [language, , , [query = '']] of ARTICLES.filter(([code]) => MARKED.includes(code))) {
          await page.goto(`${root}search.html?q=${encodeURIComponent(query)}`, { waitUntil: 'load' });
          await countWhenDone(page);
          await page.click('#search-hits a');
          await page.waitForSelector('article mark', { timeout: PATIENCE });
          assert.equal(await page.$eval('article mark', (mark) => mark.textContent), query, language);
        }
        assert.deepEqual(wrong, []);
        await page.close();
      });
    }
  });
}
