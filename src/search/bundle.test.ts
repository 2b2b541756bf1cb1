import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { BundleError } from './bundle-error.ts';
import { buildBundle, type BundleReport } from './bundle.ts';
import type { SearchRecord } from './record.ts';

const PARTITION = {
  key: 'en-all',
  language: 'en',
  languages: ['en'],
  from: '0000-01-01',
  to: '9999-12-31',
  bucket: null,
};

function record(number: number, change: Partial<SearchRecord> = {}): SearchRecord {
  return {
    url: `2004/05/${String(number % 28).padStart(2, '0')}/story-${number}.html`,
    headline: `Story ${number}`,
    text: `The council met <b>again</b> & talked of item ${number}.\nNothing was decided.`,
    day: `2004-05-${String((number % 28) + 1).padStart(2, '0')}`,
    sortKey: String(number),
    language: 'en',
    section: number % 2 === 0 ? 'Council' : null,
    bylines: ['Ada Lindqvist'],
    tags: [{ name: 'River Wend', kind: 'place' }],
    publisher: null,
    ...change,
  };
}

let folder = '';
before(async () => (folder = await mkdtemp(join(tmpdir(), 'backfile-test-'))));
after(() => rm(folder, { recursive: true, force: true }));

const build = (name: string, records: readonly SearchRecord[]): Promise<BundleReport> =>
  buildBundle({ partition: PARTITION, records, outDir: join(folder, name), offline: true });

test('a bundle has the same bytes whatever the order of its records, and no file that nobody reads', async () => {
  const records = Array.from({ length: 120 }, (_, number) => record(number));
  const forth = await build('forth', records);
  const back = await build('back', records.toReversed());
  assert.deepEqual(forth, back);
  assert.equal(forth.pages, 120);
  assert.deepEqual(forth.years, { 2004: 120 });
  assert.deepEqual(
    [...new Set(forth.files.map(({ path }) => path.replace(/en_\w+|columns\.\w+|\d+/g, '*')))],
    ['*.json', 'fragment/*.pf_fragment', 'index/*.pf_index', 'pagefind.*.pf_meta', 'twin-*.js'],
  );
  assert.deepEqual((await readdir(folder)).toSorted(), ['back', 'forth']);
});

test('columns are in the order of the partition: oldest first, undated last', async () => {
  const report = await build('columns', [
    record(1, { day: null, section: 'Late' }),
    record(2, { day: '2004-05-02', sortKey: 'b', section: 'Second' }),
    record(3, { day: '2004-05-02', sortKey: 'a', section: 'First', tags: [{ name: 'NATO', kind: 'organisation' }] }),
  ]);
  const columns = JSON.parse(await readFile(join(folder, 'columns', report.columns), 'utf8'));
  assert.deepEqual(columns.day, [20040502, 20040502, 0]);
  assert.deepEqual(columns.fields.section, { values: ['First', 'Late', 'Second'], kinds: '', pages: [[0], [2], [1]] });
  assert.deepEqual(columns.fields.tag, { values: ['River Wend', 'NATO'], kinds: 'lo', pages: [[1], [0], [0]] });
  assert.equal(report.undated, 1);
});

test('an article without a word is left out, the numbers of the others stay right', async () => {
  const silent = record(1, { headline: '…', text: '***', day: '2004-05-01' });
  const report = await build('silent', [silent, record(2, { section: 'Kept' })]);
  assert.equal(report.pages, 1);
  const columns = JSON.parse(await readFile(join(folder, 'silent', report.columns), 'utf8'));
  assert.deepEqual(columns.fields.section.values, ['Kept']);
});

test('an address given twice or leading out is refused, and what was there stays', async () => {
  await mkdir(join(folder, 'old'));
  await writeFile(join(folder, 'old', 'kept'), 'kept');
  for (const records of [[record(1), record(1)], [record(1, { url: '../x.html' })]]) {
    await assert.rejects(
      build('old', records),
      (error) => error instanceof BundleError && error.code === 'SEARCH_ADDRESS',
    );
  }
  assert.deepEqual(await readdir(join(folder, 'old')), ['kept']);
});

test('a partition without a word is no bundle', async () => {
  const report = await build('wordless', [record(1, { headline: '…', text: '' })]);
  assert.deepEqual([report.pages, report.files], [0, []]);
  assert.equal((await readdir(folder)).includes('wordless'), false);
});
