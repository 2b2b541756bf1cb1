import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { TrialArchive } from '../testing/trial-archive.ts';
import { mergeFolders, writeJournal } from './merge-journal.ts';
import { LockedError } from './lock.ts';
import { mergeParts, type Merged } from './merge.ts';
import { lockOutput } from './project-lock.ts';
import { PartError } from './shard.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-merge-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const archive = new TrialArchive(join(folder, 'archive'));
const at = (name: string): string => join(archive.folder, name);
const merge = (): Promise<Merged> =>
  mergeParts({ parts: [at('part-1'), at('part-2')], output: at('dist'), data: at('_data') });
const fails = (code: string) => (error: unknown) => error instanceof PartError && error.message.startsWith(code);

before(async () => {
  archive.article('flood', 'Flood wall holds');
  archive.article('ferry', 'Ferry cut', ['tags: [Ferry]']);
  for (const index of [1, 2]) await archive.build({ shard: { index, of: 2 }, output: `part-${index}` });
});

test('a part is not built into a folder that holds other files; nothing is done before', async () => {
  archive.put('taken/mine.txt', 'mine');
  let stages = 0;
  const built = archive.build({ shard: { index: 1, of: 2 }, output: 'taken', onProgress: () => void stages++ });
  await assert.rejects(built, /PART_FOLDER_TAKEN/u);
  assert.equal(stages, 0);
  assert.deepEqual(readdirSync(at('taken')), ['mine.txt']);
});

test('parts make the archive that one build makes, also over an older one', async () => {
  await merge();
  const whole = archive.bytes();
  assert.equal(whole, await archive.cleanBytes());
  assert.match(archive.read('_data/permalinks.csv'), /flood\.md/u);
  const ledger = archive.read('_data/permalinks.csv');
  await merge();
  assert.equal(archive.bytes(), whole);
  assert.equal(archive.read('_data/permalinks.csv'), ledger);
});

test('while a build or another merge runs, a merge says so', async () => {
  const release = lockOutput(at('dist'));
  await assert.rejects(merge(), LockedError);
  release();
});

test('a part whose files are not as the build left them is refused, and the archive stands', async () => {
  const whole = archive.bytes();
  const page = ['part-1', 'part-2']
    .map((name) => at(`${name}/1998/11/24/ferry-cut.html`))
    .find((path) => existsSync(path));
  assert.ok(page !== undefined);
  renameSync(page, `${page}.kept`);
  writeFileSync(page, 'something else');
  await assert.rejects(merge(), fails('PART_DAMAGED'));
  renameSync(`${page}.kept`, page);
  assert.equal(archive.bytes(), whole);
});

test('a ledger that has given an address to another source since is refused', async () => {
  const ledger = archive.read('_data/permalinks.csv');
  archive.put('_data/permalinks.csv', 'permalink,source\n1998/11/24/ferry-cut.html,content/other.md\n');
  await assert.rejects(merge(), fails('LEDGER_CHANGED'));
  archive.put('_data/permalinks.csv', ledger);
});

test('a merge that was killed between its renames is finished by the next one, or by a build', async () => {
  const whole = archive.bytes();
  const rows = [{ source: 'content/more.md', permalink: 'more.html' }];
  for (const next of [merge, () => archive.build()]) {
    const { staging, old } = mergeFolders(at('dist'));
    renameSync(at('dist'), staging);
    writeJournal(at('dist'), { file: at('_data/permalinks.csv'), rows });
    await next();
    assert.equal(archive.bytes(), whole);
    assert.equal(existsSync(staging) || existsSync(old), false);
    assert.match(archive.read('_data/permalinks.csv'), /more\.html,content\/more\.md\n$/u);
  }
  assert.deepEqual(
    readdirSync(archive.folder).filter((name) => name.startsWith('.dist')),
    [],
  );
});
