import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ImportFolder } from './import-for-tests.ts';

const lines = (...records: readonly object[]): string => `${records.map((one) => JSON.stringify(one)).join('\n')}\n`;
const FLOOD = { id: 1, headline: 'Flood wall holds', published: '2004-05-12', body: 'The wall held.' };
const BRIDGE = { id: 2, headline: 'Bridge opens', published: '2004-06-01', body: 'It opened.' };
const FLOOD_PATH = '2004/05/2004-05-12-flood-wall-holds.md';
const BRIDGE_PATH = '2004/06/2004-06-01-bridge-opens.md';

test('a second import adds nothing and changes no byte', async () => {
  const folder = new ImportFolder();
  folder.write('a.jsonl', lines(FLOOD, BRIDGE));
  const first = await folder.import(['a.jsonl']);
  assert.equal(first.outcomes.added, 2);
  assert.deepEqual(folder.files(), [FLOOD_PATH, BRIDGE_PATH]);
  const before = folder.read(FLOOD_PATH);
  const second = await folder.import(['a.jsonl']);
  assert.deepEqual([second.outcomes.added, second.outcomes.unchanged, second.items], [0, 2, 2]);
  assert.equal(folder.read(FLOOD_PATH), before);
});

test('the same without the ledger', async () => {
  const folder = new ImportFolder();
  folder.write('a.jsonl', lines(FLOOD, BRIDGE));
  await folder.import(['a.jsonl']);
  rmSync(join(folder.content, '.imports.csv'));
  const report = await folder.import(['a.jsonl']);
  assert.deepEqual([report.outcomes.added, report.outcomes.unchanged], [0, 2]);
  assert.equal(folder.files().length, 2);
});

test('a file of another name with the same items adds nothing', async () => {
  const folder = new ImportFolder();
  folder.write('a.jsonl', lines(FLOOD, BRIDGE));
  folder.write('b.jsonl', lines(FLOOD, BRIDGE));
  await folder.import(['a.jsonl']);
  const report = await folder.import(['b.jsonl']);
  assert.deepEqual([report.outcomes.added, report.outcomes.duplicate], [0, 2]);
});

test('a changed item is written again in its place and told', async () => {
  const folder = new ImportFolder();
  folder.write('a.jsonl', lines(FLOOD, BRIDGE));
  await folder.import(['a.jsonl']);
  folder.write('a.jsonl', lines({ ...FLOOD, body: 'The wall broke.' }, BRIDGE));
  const report = await folder.import(['a.jsonl']);
  assert.deepEqual([report.outcomes.updated, report.outcomes.unchanged], [1, 1]);
  assert.deepEqual(
    report.problems.map(({ code, path }) => [code, path]),
    [['IMPORT_UPDATED', FLOOD_PATH]],
  );
  assert.match(folder.read(FLOOD_PATH), /\n\nThe wall broke\.\n$/);
});

test('a changed item that was edited here stays and is told', async () => {
  const folder = new ImportFolder();
  folder.write('a.jsonl', lines(FLOOD));
  await folder.import(['a.jsonl']);
  writeFileSync(join(folder.content, FLOOD_PATH), 'mine');
  assert.equal((await folder.import(['a.jsonl'])).outcomes.unchanged, 1);
  folder.write('a.jsonl', lines({ ...FLOOD, body: 'The wall broke.' }));
  const report = await folder.import(['a.jsonl']);
  assert.equal(report.outcomes.edited, 1);
  assert.deepEqual(
    report.problems.map(({ code }) => code),
    ['IMPORT_EDITED_HERE'],
  );
  assert.equal(folder.read(FLOOD_PATH), 'mine');
});

test('a deleted file is not brought back unless asked for', async () => {
  const folder = new ImportFolder();
  folder.write('a.jsonl', lines(FLOOD));
  await folder.import(['a.jsonl']);
  rmSync(join(folder.content, FLOOD_PATH));
  assert.equal((await folder.import(['a.jsonl'])).outcomes.removed, 1);
  assert.deepEqual(folder.files(), []);
  assert.equal((await folder.import(['a.jsonl'], { restore: true })).outcomes.added, 1);
  assert.deepEqual(folder.files(), [FLOOD_PATH]);
});

test('a new mapping makes the files anew', async () => {
  const folder = new ImportFolder();
  folder.write('a.jsonl', lines({ id: 1, headline: 'One', when: '2004-05-12', body: 'Text.' }));
  await folder.import(['a.jsonl']);
  const report = await folder.import(['a.jsonl'], { map: new Map([['when', 'published']]) });
  assert.equal(report.outcomes.updated, 1);
  assert.match(folder.read('undated/one.md'), /\npublished: "2004-05-12"\n/);
});

test('a dry run writes nothing and counts the same', async () => {
  const folder = new ImportFolder();
  folder.write('a.jsonl', lines(FLOOD, BRIDGE, FLOOD));
  const dry = await folder.import(['a.jsonl'], { mode: 'dry-run' });
  assert.equal(existsSync(folder.content), false);
  const wet = await folder.import(['a.jsonl']);
  assert.deepEqual(dry.outcomes, wet.outcomes);
  assert.deepEqual([wet.outcomes.added, wet.outcomes.duplicate], [2, 1]);
});

test('a stopped import goes on where it was', async () => {
  const folder = new ImportFolder();
  const records = Array.from({ length: 20 }, (_, index) => ({ ...FLOOD, id: index, headline: `Story ${index}` }));
  folder.write('a.jsonl', lines(...records));
  const stopped = await folder.import(['a.jsonl'], { stopAfter: 8 });
  assert.ok(stopped.outcomes.added > 0 && stopped.outcomes.added < 20);
  const rest = await folder.import(['a.jsonl']);
  assert.equal(rest.outcomes.added, 20 - stopped.outcomes.added);
  const whole = new ImportFolder();
  whole.write('a.jsonl', lines(...records));
  await whole.import(['a.jsonl']);
  assert.deepEqual(folder.files(), whole.files());
  for (const path of whole.files()) assert.equal(folder.read(path), whole.read(path));
});

test('a ledger cut off in a line is mended, and what it lacks is found again', async () => {
  const folder = new ImportFolder();
  folder.write('a.jsonl', lines(FLOOD, BRIDGE));
  await folder.import(['a.jsonl']);
  const ledger = folder.read('.imports.csv');
  writeFileSync(join(folder.content, '.imports.csv'), ledger.slice(0, -30));
  const report = await folder.import(['a.jsonl']);
  assert.equal(report.outcomes.unchanged, 2);
  assert.equal(folder.read('.imports.csv'), ledger);
});

test('every item is accounted for', async () => {
  const folder = new ImportFolder();
  folder.write('a.jsonl', `${JSON.stringify(FLOOD)}\nno json\n{}\n[1]\n\n${JSON.stringify(FLOOD)}\n`);
  const report = await folder.import(['a.jsonl']);
  assert.equal(report.items, 5);
  assert.equal(report.outcomes.added, 1);
  assert.equal(report.outcomes.duplicate, 1);
  assert.deepEqual(report.left, { 'invalid-json': 1, 'empty-record': 1, 'not-a-record': 1 });
  assert.deepEqual(
    report.problems.map(({ code, line }) => [code, line]),
    [['IMPORT_JSON_INVALID', 2]],
  );
});

test('two items of the same name are two articles', async () => {
  const folder = new ImportFolder();
  folder.write('a.jsonl', lines(FLOOD, { ...FLOOD, headline: 'Another story', published: '2005-01-01' }));
  const report = await folder.import(['a.jsonl']);
  assert.equal(report.outcomes.added, 2);
  assert.equal((await folder.import(['a.jsonl'])).outcomes.unchanged, 2);
});

test('a source that is missing or empty is told', async () => {
  const folder = new ImportFolder();
  folder.write('empty.csv', '');
  const report = await folder.import(['nowhere.xml', 'empty.csv']);
  assert.deepEqual(
    report.problems.map(({ code, path }) => [code, path]),
    [
      ['IMPORT_SOURCE_MISSING', 'nowhere.xml'],
      ['IMPORT_SOURCE_EMPTY', 'empty.csv'],
    ],
  );
});

test('an item with its own name is the same article though day and headline changed; one of a wholly other text is not', async () => {
  const folder = new ImportFolder();
  const text = 'The wall of the river held again last night, said the mayor. Nobody was hurt in the old town. '.repeat(
    3,
  );
  const item = (headline: string, published: string, body: string) => ({
    id: 'https://p.example/?p=4',
    headline,
    published,
    body,
  });
  folder.write('a.jsonl', lines(item('Working title', '2019-03-04', text)));
  await folder.import(['a.jsonl']);
  folder.write('a.jsonl', lines(item('Flood wall holds', '2019-04-01', `${text} It was the third flood.`)));
  const later = await folder.import(['a.jsonl']);
  assert.deepEqual([later.outcomes.updated, later.outcomes.added], [1, 0]);
  assert.deepEqual(folder.files(), ['2019/03/2019-03-04-working-title.md']);
  assert.match(folder.read('2019/03/2019-03-04-working-title.md'), /\npublished: "2019-04-01"\n/);
  const other =
    'A bridge was opened by the minister in front of many people, who had waited ten years for it to be built. ';
  folder.write('a.jsonl', lines(item('Bridge opens', '2021-06-01', other.repeat(3))));
  const reused = await folder.import(['a.jsonl']);
  assert.deepEqual([reused.outcomes.updated, reused.outcomes.added], [0, 1]);
  assert.deepEqual(
    reused.problems.map(({ code, path }) => [code, path]),
    [['IMPORT_NAME_REUSED', '2021/06/2021-06-01-bridge-opens.md']],
  );
  // In another export a short text under the same name is another article's.
  folder.write('b.jsonl', lines(item('Pool closes', '2022-06-01', 'It closed.')));
  assert.equal((await folder.import(['b.jsonl'])).outcomes.added, 1);
});
