import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { closeCatalogue, openCatalogue } from '../catalogue/database.ts';
import { TrialArchive } from '../testing/trial-archive.ts';
import { isUntouched } from './output-folder.ts';
import { prepareState, resolveProject } from './project.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-output-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('with --clean what no build wrote goes, and the folders that held nothing else', async () => {
  const archive = new TrialArchive(join(folder, 'foreign'));
  archive.article('flood', 'Flood wall holds');
  await archive.build();
  const before = archive.bytes();
  archive.put('dist/mine/deep/a.txt', 'mine');
  archive.put('dist/1998/11/b.txt', 'mine');
  await archive.build({ foreignFiles: 'remove' });
  assert.equal(archive.bytes(), before);
  assert.equal(archive.has('dist/mine'), false);
});

test('an output folder that nobody has touched since the last build is known as such', async () => {
  const archive = new TrialArchive(folder);
  archive.article('flood', 'Flood wall holds');
  await archive.build();
  const project = resolveProject({ workingFolder: folder });
  const untouched = (): boolean => {
    const { catalogue } = prepareState(project);
    const database = openCatalogue(catalogue, 'test');
    try {
      return isUntouched(database, project.output);
    } finally {
      closeCatalogue(database, catalogue);
    }
  };
  assert.equal(untouched(), true);
  archive.article('ferry', 'Ferry cut');
  await archive.build();
  assert.equal(untouched(), true);
  archive.put('dist/1998/11/mine.txt', 'mine');
  assert.equal(untouched(), false);
});
