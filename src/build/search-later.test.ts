import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openBuilder } from './build.ts';
import type { BuildOptions } from './options.ts';
import { listFiles } from './output-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-later-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const options = (workingFolder: string): BuildOptions => ({
  ...{ workingFolder, jobs: 1, asOf: '2026-01-01', baseUrl: null, shard: null, version: 'test' },
  ...{ look: { kind: 'changed' }, foreignFiles: 'report', onProgress: () => undefined },
});

function write(project: string, name: string, headline: string): void {
  mkdirSync(join(project, 'content'), { recursive: true });
  writeFileSync(
    join(project, 'content', name),
    `---\ntitle: ${headline}\ndate: 1998-11-24\ntags: [Ferry]\n---\n\nThe ${headline} was seen.\n`,
  );
}

function files(project: string): ReadonlyMap<string, string> {
  const output = join(project, 'dist');
  return new Map(
    listFiles(output)
      .sort()
      .map((path) => [path, readFileSync(join(output, path), 'base64')]),
  );
}

test('search index and data follow after the pages, and then all is as a clean build makes it', async () => {
  const [edited, clean] = [join(folder, 'edited'), join(folder, 'clean')];
  for (const name of ['a.md', 'b.md']) write(edited, name, `Flood ${name}`);
  const builder = openBuilder(options(edited));
  try {
    await builder.build({ kind: 'changed' });
    const before = files(edited);
    write(edited, 'a.md', 'Harbour wall');
    const { written } = await builder.build({ kind: 'files', paths: ['a.md'] }, 'later');
    assert.ok(written.includes('index.html'));
    assert.ok(written.every((path) => !path.startsWith('search/') && !path.startsWith('data/articles')));
    assert.equal(files(edited).get('data/articles.csv'), before.get('data/articles.csv'));
    // Nothing is forgotten by a build in between that has nothing to do.
    await builder.build({ kind: 'files', paths: ['b.md'] }, 'later');
    await builder.build({ kind: 'files', paths: [] }, 'now');
  } finally {
    builder.close();
  }
  write(clean, 'a.md', 'Harbour wall');
  write(clean, 'b.md', 'Flood b.md');
  // The address of an article that was published is kept: the ledger goes with it.
  cpSync(join(edited, '_data'), join(clean, '_data'), { recursive: true });
  const other = openBuilder(options(clean));
  try {
    await other.build({ kind: 'changed' });
  } finally {
    other.close();
  }
  assert.deepEqual([...files(edited)], [...files(clean)]);
});
