import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findFiles } from './find-files.ts';
import { findFilesTogether } from './look-together.ts';

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

  it('finds the same in two threads, whichever is quicker', async () => {
    const alone = findFiles(join(folder, 'content'));
    for (const pause of [0, 700]) {
      const together = await findFilesTogether(
        join(folder, 'content'),
        () => new Promise((resolve) => setTimeout(resolve, pause)),
      );
      assert.deepEqual(together, alone);
    }
  });

  it('gives the error of a folder that is not there', async () => {
    await assert.rejects(
      findFilesTogether(join(folder, 'nowhere'), () => Promise.resolve()),
      { code: 'ENOENT' },
    );
  });
});
