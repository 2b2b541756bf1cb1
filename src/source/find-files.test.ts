import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { byPath, findFiles } from './find-files.ts';
import { findFolders, type FoundFolder } from './find-folders.ts';
import { findFoldersTogether } from './look-together.ts';

describe('looking for files', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'backfile-look-'));
    const outside = join(folder, 'outside');
    const root = join(folder, 'content');
    for (const path of ['2001/01', '2001/02/deep/deeper', '2002', '.hidden', 'empty/still-empty', "it's odd\nname/x"]) {
      mkdirSync(join(root, path), { recursive: true });
    }
    mkdirSync(outside);
    for (const path of [
      'top.md',
      '2001/year.md',
      '2001/01/b.md',
      '2001/01/a.md',
      '2001/02/deep/deeper/c.md',
      '2002/é.txt',
      '.hidden/no.md',
      '2001/.no.md',
      "it's odd\nname/x/d.md",
    ]) {
      writeFileSync(join(root, path), path);
    }
    symlinkSync('..', join(root, '2001', '02', 'up'));
    symlinkSync(join(root, '2001', '01'), join(root, '2002', 'linked'));
    symlinkSync(outside, join(root, '2001', '01', 'out'));
    symlinkSync(join(root, 'nowhere'), join(root, '2002', 'broken'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('finds all files in order, follows links that stay inside, and tells of the others', () => {
    const { files, problems } = findFiles(join(folder, 'content'));
    assert.deepEqual(
      files.map(({ path }) => path),
      [
        '2001/01/a.md',
        '2001/01/b.md',
        '2001/02/deep/deeper/c.md',
        '2001/year.md',
        '2002/linked/a.md',
        '2002/linked/b.md',
        '2002/é.txt',
        "it's odd\nname/x/d.md",
        'top.md',
      ],
    );
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [
        ['LINK_OUTSIDE', '2001/01/out'],
        ['NOT_A_FILE', '2001/02/up'],
        ['FILE_UNREADABLE', '2002/broken'],
        ['LINK_OUTSIDE', '2002/linked/out'],
      ],
    );
  });

  const unknown = { prints: new Map<string, string>(), since: Infinity };

  it('finds the same a folder at a time, in one thread and in two, whichever is quicker', async () => {
    const { files, problems } = findFiles(join(folder, 'content'));
    const byFolder = (a: FoundFolder, b: FoundFolder): number => (a.folder < b.folder ? -1 : 1);
    const alone = findFolders(join(folder, 'content'), unknown);
    const listed = alone.folders.flatMap((found) => found.files ?? []);
    assert.deepEqual(listed.toSorted(byPath), files);
    assert.deepEqual(alone.problems, problems);
    for (const pause of [0, 700]) {
      const together = await findFoldersTogether(
        join(folder, 'content'),
        unknown,
        () => new Promise((resolve) => setTimeout(resolve, pause)),
      );
      assert.deepEqual(together.folders.toSorted(byFolder), alone.folders.toSorted(byFolder));
      assert.deepEqual(together.problems, alone.problems);
    }
  });

  it('lists folders that are not as they are known, or were changed since', () => {
    const root = mkdtempSync(join(folder, 'known-'));
    for (const path of ['a', 'b', 'c/d']) {
      mkdirSync(join(root, path), { recursive: true });
      for (const name of ['one.md', 'two.md']) writeFileSync(join(root, path, name), name);
    }
    const first = findFolders(root, unknown).folders;
    const prints = new Map(first.map(({ folder: path, print }) => [path, print]));
    const listed = (since: number): string[] =>
      findFolders(root, { prints, since }).folders.flatMap(({ folder: path, files }) => (files === null ? [] : [path]));
    assert.deepEqual(listed(Infinity), []);
    const newest = Math.max(...first.flatMap(({ files }) => files ?? []).map(({ ctime }) => ctime));
    assert.deepEqual(listed(newest).includes('c/d'), true);
    writeFileSync(join(root, 'b', 'two.md'), 'longer than it was');
    rmSync(join(root, 'c', 'd', 'one.md'));
    writeFileSync(join(root, 'new.md'), '');
    assert.deepEqual(listed(Infinity).toSorted(), ['', 'b', 'c/d']);
  });

  it('gives the error of a folder that is not there', async () => {
    await assert.rejects(
      findFoldersTogether(join(folder, 'nowhere'), unknown, () => Promise.resolve()),
      { code: 'ENOENT' },
    );
  });
});
