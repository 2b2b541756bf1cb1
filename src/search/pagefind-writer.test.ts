import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { bundlePage } from './bundle-page.ts';
import { CborReader, type CborValue } from './cbor-reader.ts';
import { cutAtDashes } from './dashes.ts';
import { hasOwnForm, plainLetters } from './letters.ts';
import { unpack } from './pagefind-packing.ts';
import { runPagefind } from './pagefind-service.ts';
import { writePagefindIndex } from './pagefind-writer.ts';
import type { SearchRecord } from './record.ts';
import { Vocabulary } from './vocabulary.ts';

let folder = '';
let count = 0;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'backfile-test-'))));
after(() => rm(folder, { recursive: true, force: true }));

function record(headline: string, text: string, number: number): SearchRecord {
  return {
    ...{ url: `2004/05/story-${number}.html`, headline, text, day: '2004-05-01', sortKey: String(number) },
    ...{ language: 'en', section: null, bylines: [], tags: [], publisher: null },
  };
}

const list = (value: CborValue | undefined): readonly CborValue[] => value as readonly CborValue[];

/** All that an index says, whatever its files are called and however they are cut. */
async function contentOf(output: string): Promise<{
  readonly words: readonly CborValue[];
  readonly bounds: readonly { readonly from: string; readonly to: string; readonly words: readonly string[] }[];
  readonly rest: unknown;
}> {
  const read = async (path: string): Promise<Buffer> => unpack(await readFile(join(output, path)));
  const names = await readdir(output);
  const metaFile = names.find((name) => name.endsWith('.pf_meta')) ?? '';
  const [version, pages, chunks, filters, sorts, fields] = list(new CborReader(await read(metaFile)).value());
  const texts = new Map<string, unknown>();
  for (const name of await readdir(join(output, 'fragment'))) {
    const content = JSON.parse((await read(`fragment/${name}`)).toString()) as Record<string, unknown>;
    if (typeof content['url'] === 'string') texts.set(name.replace('.pf_fragment', ''), content);
    else for (const [id, text] of Object.entries(content)) texts.set(id, text);
  }
  const words: CborValue[] = [];
  const bounds: { from: string; to: string; words: string[] }[] = [];
  for (const chunk of list(chunks)) {
    const [from, to, name] = list(chunk);
    const bound = { from: String(from), to: String(to), words: [] as string[] };
    bounds.push(bound);
    for (const word of list(list(new CborReader(await read(`index/${String(name)}.pf_index`)).value())[0])) {
      const [text, places, variants] = list(word);
      bound.words.push(String(text));
      words.push([
        text ?? '',
        places ?? [],
        list(variants).toSorted((a, b) => (String(list(a)[0]) < String(list(b)[0]) ? -1 : 1)),
      ]);
    }
  }
  const textOf = (page: CborValue): unknown => ({ words: list(page)[1], text: texts.get(String(list(page)[0])) });
  return { words, bounds, rest: { version, filters, sorts, fields, pages: list(pages).map(textOf) } };
}

/** The same records indexed by Pagefind alone and by us. */
async function both(
  records: readonly SearchRecord[],
  language: string,
  vocabulary = new Vocabulary(language),
): Promise<[unknown, unknown]> {
  const [theirs, ours] = [join(folder, `theirs-${count}`), join(folder, `ours-${count++}`)];
  await mkdir(ours);
  await runPagefind({
    pages: records.map((own) => ({ url: `/${own.url}`, html: bundlePage(own) })),
    ...{ output: theirs, language, maxFragments: 3, chunkSize: 30_000 },
  });
  await writePagefindIndex(records, vocabulary, ours);
  return [await contentOf(theirs), await contentOf(ours)];
}

const STORIES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    [
      'Well-known mayor’s café re-opens',
      'The well-known café (est. 1902) re-opened; its crème brûlée costs £4.50.\n“It’s a state-of-the-art kitchen,” said O’Brien…',
    ],
    [
      'AT&T <b>signs</b> deal',
      'AT&T & the U.S.A. signed.\nSee https://example.org/a?b=c&d=e or mail x@y.org\n&amp; nothing &lt;else&gt;\nCamelCaseWords and snake_case_words 3.14 no-no no-no 👍 done 👩‍👩‍👧 ok',
    ],
    [
      'Mayor',
      'The mayor’s mayors.\n\n  Trailing space  \nEnds with quote"\nEnds with (bracket)\nEnds in dollars $\n___PAGEFIND_ANCHOR___x:y stays out',
    ],
    [
      'Naïve façade',
      'naive naïve NAÏVE Facade façade ﬁre ﬂow Ⅷ ½ km² Straße ΑΘΗΝΑ İstanbul ǅ a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-w-x-y-z aa-bb-cc-dd-ee-ff-gg-hh-ii-jj-kk-ll-mm-nn-oo-pp-qq-rr-ss-tt-uu-vv-ww-xx-yy-zz-ab',
    ],
    [
      'aa-bb-cc heading of-parts',
      '𝒜stral 𐐀𐐨 zz\u200bz \ufeffbom tab\there nbsp\u00a0here ideographic\u3000here \u0085 x',
    ],
  ],
  fr: [
    [
      'L’été à la crème',
      'Les élections présidentielles d’aujourd’hui; l’État c’est-à-dire la République.\nŒuvre, cœur, naïveté.',
    ],
  ],
  de: [
    ['Straßenbahn-Unglück', 'Die Fußgänger überquerten die Straße. Bürgermeister-Wahl 2004, Müßiggang; Großmächte.'],
  ],
  ar: [['الرئيس يزور المدينة', 'وصل الرئيس إلى المدينة يوم الجمعة، وقال إنّ المدرسة الجديدة ستفتح.']],
  ru: [['Президент прибыл', 'Ёлка и ежик; выборы в Москве прошли спокойно, сообщил корреспондент.']],
  ko: [['서울시 발표', '서울시는 새로운 정책을 발표했다. 시민들의 반응은 다양하다.']],
  el: [['Η Αθήνα', 'Ο δήμαρχος της Αθήνας ΕΙΠΕ ότι οι δρόμοι θα κλείσουν.']],
  tr: [['İstanbul Belediyesi', 'Belediye başkanı ışıkların yanacağını söyledi. IĞDIR ili.']],
  vi: [['Thành phố Hồ Chí Minh', 'Thành phố đã công bố kế hoạch mới về giao thông.']],
  und: [['Mixed Überschrift', 'words running quickly, Wörter laufen schnell']],
};

for (const [language, stories] of Object.entries(STORIES)) {
  test(`the index of ${language} says what Pagefind's own says`, async () => {
    // Letters that are written plainly in ours alone, and scripts with signs, are tried in spellings.test.ts.
    const plain = (text: string): string => text.split(' ').map(plainLetters).join(' ');
    const records = stories.map(([headline, text], number) => record(plain(headline), plain(text), number));
    // A sign of Pagefind's parser in a text would be taken for one; it is left out on our side, and so here.
    const clean = records.map((own) => ({ ...own, text: own.text.replaceAll(/^___PAGEFIND_.*$/gm, 'stays out') }));
    const [theirs, ours] = await both(clean, language);
    assert.deepEqual(ours, theirs);
  });
}

test('a vocabulary that has learned from others gives the same index', async () => {
  const vocabulary = new Vocabulary('en');
  const [, first] = await both(
    [record('Ferry sinks', 'The ferry sank off Léogâne; well-known captain.', 1)],
    'en',
    vocabulary,
  );
  const records = [record('Captain charged', 'The well-known captain of the ferry: charged in Léogâne.', 2)];
  const [theirs, ours] = await both(records, 'en', vocabulary);
  assert.deepEqual(ours, theirs);
  assert.notDeepEqual(first, ours);
});

test('two bundles built at once from one vocabulary are as each by itself', async () => {
  const stories = ['The ferry sank off Léogâne.', 'A well-known captain was charged.', 'Harbour bells rang all night.'];
  const vocabulary = new Vocabulary('en');
  const build = async (text: string, number: number, own: Vocabulary): Promise<unknown> => {
    const output = join(folder, `at-once-${count++}`);
    await mkdir(output);
    await writePagefindIndex([record(`Story ${number}`, text, number)], own, output);
    return contentOf(output);
  };
  const together = await Promise.all(stories.map((text, number) => build(text, number, vocabulary)));
  for (const [number, text] of stories.entries())
    assert.deepEqual(together[number], await build(text, number, new Vocabulary('en')));
});

test('any text gives the index that Pagefind gives', async () => {
  const part = fc.oneof(
    fc.constantFrom(
      'the',
      'The',
      'running',
      'well-known',
      'café',
      'Zürich',
      '—',
      '“quoted”',
      "it's",
      'U.S.',
      '3.5%',
      'a&b',
      '<i>',
      'foo_bar',
      'iPhone',
      '👍',
      '日本語',
      'x'.repeat(40),
    ),
    // What ours alone writes plainly, or cuts, is tried in spellings.test.ts.
    fc.string({ unit: 'grapheme', maxLength: 8 }).filter((token) => !hasOwnForm(token) && cutAtDashes(token) === token),
  );
  const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(' '));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), async (pairs) => {
      const records = pairs.map(([headline, body], number) => record(headline || 'x', `start ${body}`, number));
      const [theirs, ours] = await both(records, 'en');
      assert.deepEqual(ours, theirs);
    }),
    { numRuns: Number(process.env['BACKFILE_PROPERTY_RUNS'] ?? 25) },
  );
});

test('an index cut in many chunks holds the same words, each within the bounds of its chunk', async () => {
  const records = (STORIES['en'] ?? []).map(([headline, text], number) => record(headline, text, number));
  const [whole, cut] = [join(folder, 'whole'), join(folder, 'cut')];
  for (const [output, size] of [
    [whole, 30_000],
    [cut, 25],
  ] as const) {
    await mkdir(output);
    await writePagefindIndex(records, new Vocabulary('en'), output, size);
  }
  const [one, many] = [await contentOf(whole), await contentOf(cut)];
  assert.deepEqual(many.words, one.words);
  assert.ok(many.bounds.length > 10);
  for (const [at, { from, to, words }] of many.bounds.entries()) {
    for (const word of words)
      assert.ok(compare(from, word) <= 0 && compare(word.slice(0, to.length), to) <= 0, `${from} ${word} ${to}`);
    const next = many.bounds[at + 1];
    if (next !== undefined) assert.ok(compare(to, next.from) < 0, `${to} before ${next.from}`);
  }
});

const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

test('records without a word leave no index', async () => {
  const output = join(folder, 'nothing');
  await mkdir(output);
  assert.equal(await writePagefindIndex([record('—', '…', 1)], new Vocabulary('en'), output), null);
  assert.deepEqual(await readdir(output), []);
});
