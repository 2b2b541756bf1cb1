import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { filesSince, namedFiles } from './changed-files.ts';
import { CommandError, UsageError, type Terminal } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-since-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const at = (workingFolder: string): Terminal => ({ workingFolder }) as Terminal;
const inside = join(folder, 'inside');
mkdirSync(join(inside, 'content', '2001'), { recursive: true });
const article = (name: string): string => join(inside, 'content', '2001', name);
const git = (...args: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: inside });

test('changed, added, removed, renamed and untracked files are told since a revision', () => {
  for (const name of ['same.md', 'changed.md', 'removed.md', 'old.md']) writeFileSync(article(name), name);
  writeFileSync(join(inside, 'note.txt'), 'outside of content');
  git('init', '-q', '.');
  git('add', '.');
  git('commit', '-qm', 'one');
  writeFileSync(article('changed.md'), 'else');
  writeFileSync(article('née – 橋.md'), 'added');
  rmSync(article('removed.md'));
  renameSync(article('old.md'), article('new.md'));
  writeFileSync(join(inside, 'note.txt'), 'changed');
  git('add', '.');
  git('commit', '-qm', 'two');
  writeFileSync(article('untracked.md'), 'not added yet');
  assert.deepEqual(
    filesSince('HEAD~1', 'content', at(inside)).toSorted(),
    ['changed.md', 'new.md', 'née – 橋.md', 'old.md', 'removed.md', 'untracked.md']
      .map((name) => `2001/${name}`)
      .sort(),
  );
  assert.deepEqual(filesSince('HEAD', 'content', at(inside)), ['2001/untracked.md']);
});

test('what git cannot tell is told in one line', () => {
  const outside = join(folder, 'outside');
  mkdirSync(join(outside, 'content'), { recursive: true });
  for (const [revision, where] of [
    ['no-such-revision', inside],
    ['--output=x', inside],
    ['HEAD', outside],
  ] as const) {
    assert.throws(
      () => filesSince(revision, 'content', at(where)),
      (error: unknown) =>
        error instanceof CommandError && /^SINCE_FAILED: git could not tell .+: fatal: .+$/u.test(error.message),
      revision,
    );
  }
});

test('named files must lie in the content folder', () => {
  assert.deepEqual(namedFiles(['content/2001/a.md'], 'content', at(inside)), ['2001/a.md']);
  for (const name of ['a.md', '/etc/passwd', 'content', 'content/../b.md'])
    assert.throws(() => namedFiles([name], 'content', at(inside)), UsageError, name);
});
