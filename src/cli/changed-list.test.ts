import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { MANIFEST, manifestText } from '../fixity/manifest.ts';
import { changedSince, writeChangedList } from './changed-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-list-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('what was written and what was removed stand in two files, a path a line, in order', () => {
  const file = join(folder, 'deep', 'changed.txt');
  writeChangedList(file, { written: ['b.html', '2022/a b.html'], removed: ['old.html'] });
  assert.equal(readFileSync(file, 'utf8'), '2022/a b.html\nb.html\n');
  assert.equal(readFileSync(`${file}.removed`, 'utf8'), 'old.html\n');
  writeChangedList(file, { written: [], removed: [] });
  assert.equal(readFileSync(file, 'utf8'), '');
});

test('what a host lacks is told from the manifest that it holds, whatever was built between', () => {
  const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
  const deployed = manifestText([
    { path: 'a.html', sha256: one },
    { path: 'b.html', sha256: one },
    { path: 'gone.html', sha256: one },
  ]);
  const built = manifestText([
    { path: 'a.html', sha256: one },
    { path: 'b.html', sha256: two },
    { path: 'new.html', sha256: one },
  ]);
  assert.deepEqual(changedSince(deployed, built), {
    written: ['b.html', 'new.html', MANIFEST],
    removed: ['gone.html'],
  });
  assert.deepEqual(changedSince(built, built), { written: [], removed: [] });
  assert.deepEqual(changedSince('', built), { written: ['a.html', 'b.html', 'new.html', MANIFEST], removed: [] });
});
