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

test('a ninjs item of another story under the same uri is another article; a later form of the story is not', async () => {
  const into = new ImportFolder();
  const item = (headline: string, versioncreated: string, body_text: string): string =>
    JSON.stringify([
      {
        uri: 'http://news.example/7',
        type: 'text',
        language: 'en',
        versioncreated,
        byline: 'Jane Doe',
        headline,
        body_text,
      },
    ]);
  const flood =
    'The wall of the river held again last night, said the mayor. Nobody was hurt in the old town of Aston. ';
  const bridge =
    'A bridge was opened by the minister in front of many people, who had waited ten years for it to be built. ';
  into.write('a.json', item('Wall may break', '2019-03-04T10:00:00Z', flood.repeat(2)));
  await into.import(['a.json']);
  into.write('a.json', item('Flood wall holds', '2019-03-05T10:00:00Z', `${flood.repeat(2)}It was the third flood.`));
  const later = await into.import(['a.json']);
  assert.deepEqual([later.outcomes.updated, later.outcomes.added], [1, 0]);
  into.write('a.json', item('Bridge opens', '2021-06-01T10:00:00Z', bridge.repeat(2)));
  const reused = await into.import(['a.json']);
  assert.deepEqual([reused.outcomes.updated, reused.outcomes.added], [0, 1]);
  assert.deepEqual(
    reused.problems.map(({ code, path }) => [code, path]),
    [['IMPORT_NAME_REUSED', '2021/06/2021-06-01-bridge-opens.json']],
  );
  assert.deepEqual(into.files(), ['2019/03/2019-03-04-wall-may-break.json', '2021/06/2021-06-01-bridge-opens.json']);
  assert.match(into.read('2019/03/2019-03-04-wall-may-break.json'), /third flood/);
});
