import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeExcerpt } from './excerpt.ts';
import { KeptShelf } from './kept-shelf.ts';
import { notOnShelves } from './not-on-shelves.ts';
import type { KeptArticle } from './protocol.ts';
import { parseText } from './query.ts';
import type { ShelfFacts } from './shelf.ts';

function article(url: string, day: number, text: string, more: Partial<KeptArticle> = {}): KeptArticle {
  return { url, headline: url, day, language: 'en', section: null, bylines: [], tags: [], text, ...more };
}

const shelf = new KeptShelf(
  [
    article('wall', 19980912, 'The flood wall was built. Floods — said Ada — are past.', { tags: ['Flood wall'] }),
    article('ferry', 19970101, 'The ferry floated by the wall of the café.', { bylines: ['Tom Abara'] }),
    article('mill', 0, 'A mill.', { tags: ['Mill', 'Flood wall'] }),
  ],
  'en',
  7,
);

async function found(text: string): Promise<readonly string[]> {
  const { pages } = shelf.find(parseText(text));
  return Promise.all(pages.map(async (page) => (await shelf.text(page)).url));
}

test('words by their beginnings, phrases as they stand, without those excluded', async () => {
  assert.deepEqual(await found('flood'), ['wall']);
  assert.deepEqual(await found('walls'), ['ferry', 'wall']);
  assert.deepEqual(await found('CAFE wall'), ['ferry']);
  assert.deepEqual(await found('"flood wall"'), ['wall']);
  assert.deepEqual(await found('"wall flood"'), []);
  assert.deepEqual(await found('wall -ferry'), ['wall']);
  assert.deepEqual(await found('wall mill'), []);
  assert.deepEqual(await found(''), ['mill', 'ferry', 'wall']);
});

test('days, names and writers as a bundle tells them', () => {
  assert.deepEqual(shelf.columns.day, [0, 19970101, 19980912]);
  assert.deepEqual(shelf.columns.fields.tag, { values: ['Mill', 'Flood wall'], kinds: 'tt', pages: [[0, 1], [], [1]] });
  assert.deepEqual([...shelf.find(parseText('tom abara')).named.whole], [1]);
  assert.deepEqual(shelf.find(parseText('flood nowhere')).frequencies, [
    { pages: 1, nearness: Infinity },
    { pages: 0, nearness: 0 },
  ]);
});

test('an excerpt marks what was found', async () => {
  const query = parseText('flood');
  const { pages, placesOf } = shelf.find(query);
  const { headline, content } = await shelf.text(pages[0] ?? -1);
  const { pieces } = makeExcerpt(content, headline, placesOf(0), query);
  assert.deepEqual(
    pieces.filter(([, marked]) => marked).map(([text]) => text),
    ['flood', 'Floods'],
  );
});

test('scripts without spaces: signs one after the other', async () => {
  const text = '洪水の後、港の壁は残った。NATO も来た。';
  const japanese = new KeptShelf([article('壁', 20010101, text, { language: 'ja' })], 'ja', 0);
  assert.deepEqual(japanese.find(parseText('洪水')).pages, [0]);
  assert.deepEqual(japanese.find(parseText('水洪')).pages, []);
  assert.deepEqual(japanese.find(parseText('nato')).pages, [0]);
  const { content, headline } = await japanese.text(0);
  const query = parseText('港の壁');
  const { pieces } = makeExcerpt(content, headline, japanese.find(query).placesOf(0), query);
  assert.equal(
    pieces
      .map(([piece]) => piece)
      .join('')
      .includes('港の壁は残った'),
    true,
  );
  const thai = new KeptShelf([article('น้ำ', 20010101, 'หลังน้ำท่วมกำแพงยังอยู่', { language: 'th' })], 'th', 0);
  assert.deepEqual(thai.find(parseText('กำแพง')).pages, [0]);
});

test('articles of bundles that were reached are not searched twice', () => {
  const facts = (language: string, from: string | null, to: string | null): ShelfFacts => ({
    ...{ key: `${language}-${from}`, language, from, to, pages: 1, words: 1, hash: '', wasm: '', columns: '' },
    ...{ years: {}, undated: 0 },
  });
  const all = [
    facts('en', '1998-01-01', '1998-12-31'),
    facts('en', '1990-01-01', '1997-12-31'),
    facts('en', null, null),
    facts('und', '1990-01-01', '2020-12-31'),
  ];
  const articles = [
    article('of 1998', 19980912, '', { language: 'en-GB' }),
    article('of 1997', 19970912, ''),
    article('undated', 0, ''),
    article('of another language', 19980912, '', { language: 'cy' }),
  ];
  const left = (...reached: readonly number[]): readonly string[] =>
    notOnShelves(articles, all, (one) => reached.includes(all.indexOf(one))).map(({ url }) => url);
  assert.deepEqual(left(0), ['of 1997', 'undated', 'of another language']);
  assert.deepEqual(left(1, 2, 3), ['of 1998']);
  assert.deepEqual(left(), ['of 1998', 'of 1997', 'undated', 'of another language']);
});
