import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeChangedList } from './changed-list.ts';

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
