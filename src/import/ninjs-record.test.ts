import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ninjsReader } from '../article/ninjs/reader.ts';
import { ImportFolder } from './import-for-tests.ts';

const ITEMS = [
  {
    uri: 'http://news.example/1',
    standard: { name: 'ninjs', version: '3.1' },
    versionCreated: '2019-03-04T10:00:00Z',
    headlines: [
      { role: 'main', value: 'Bridge shut' },
      { role: 'sub', value: 'River rose' },
    ],
    bodies: [{ contentType: 'text/plain', value: 'The bridge is shut.' }],
    by: 'Jane Doe',
    pubStatus: 'canceled',
  },
  { uri: 'urn:x:2', versioncreated: '2019-03-05T10:00:00Z', headline: 'Bridge open', body_text: 'It is open again.' },
];

test('ninjs items in a list and in lines of JSON are article files that the reader of ninjs reads', async () => {
  for (const [name, text] of [
    ['a.json', JSON.stringify(ITEMS)],
    ['a.jsonl', ITEMS.map((item) => JSON.stringify(item)).join('\n')],
  ] as const) {
    const into = new ImportFolder();
    const report = await into.import([into.write(name, text)]);
    assert.equal(report.outcomes.added, 2);
    assert.deepEqual(report.problems, []);
    assert.deepEqual(into.files(), ['2019/03/2019-03-04-bridge-shut.json', '2019/03/2019-03-05-bridge-open.json']);
    const written = into.read('2019/03/2019-03-04-bridge-shut.json');
    assert.deepEqual(JSON.parse(written), ITEMS[0]);
    const [article] = ninjsReader.read(
      { path: 'a.json', bytes: Buffer.from(written), sha256: '' },
      { dateOrder: null, language: null, publisher: null },
    ).articles;
    assert.equal(article?.dek, 'River rose');
    assert.equal(article?.draft, true);
    assert.equal((await into.import([into.write(name, text)])).outcomes.unchanged, 2);
  }
});

test('records of another kind and records whose fields the keeper names are none', async () => {
  const other = new ImportFolder();
  const record = { uri: 'urn:x:1', headline: 'Flood', subjects: ['water'], body: 'The river rose.' };
  await other.import([other.write('a.json', JSON.stringify([record]))]);
  assert.deepEqual(other.files(), ['undated/flood.md']);
  const mapped = new ImportFolder();
  await mapped.import([mapped.write('a.json', JSON.stringify(ITEMS))], { map: new Map([['uri', 'headline']]) });
  assert.ok(mapped.files().every((path) => path.endsWith('.md')));
});
