/** A second deploy sends what changed and nothing else: the lists that a build writes name just the files whose bytes differ. */
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build } from '../build/build.ts';
import { listFiles } from '../build/output-folder.ts';
import { PACKAGE_FOLDER } from '../build/project.ts';
import { writeChangedList } from '../cli/changed-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-deploy-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const dist = join(folder, 'dist');
for (const year of ['1998', '2003', '2004']) {
  cpSync(join(PACKAGE_FOLDER, 'content', year), join(folder, 'content', year), { recursive: true });
}
mkdirSync(join(folder, '_data'));
writeFileSync(join(folder, '_data', 'site.yaml'), 'name: Courier\nlimits: { partition: 8, newestPartition: 4 }\n');

/** Builds, and gives the lines of both lists. */
async function deploy(): Promise<{ readonly changed: readonly string[]; readonly removed: readonly string[] }> {
  const summary = await build({
    workingFolder: folder,
    jobs: 1,
    asOf: '2026-01-01',
    baseUrl: 'https://archive.example.org/courier/',
    look: { kind: 'changed' },
    shard: null,
    foreignFiles: 'report',
    version: 'test',
    onProgress: () => undefined,
  });
  const list = join(folder, 'changed.txt');
  writeChangedList(list, summary);
  const lines = (file: string): readonly string[] => readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return { changed: lines(list), removed: lines(`${list}.removed`) };
}

interface Kept {
  readonly bytes: Buffer;
  readonly time: number;
}

const files = (): ReadonlyMap<string, Kept> =>
  new Map(
    listFiles(dist).map((path) => {
      const file = join(dist, path);
      return [path, { bytes: readFileSync(file), time: statSync(file).mtimeMs }];
    }),
  );

/** Paths whose bytes are new or others, and those that are no more. */
function difference(
  before: ReadonlyMap<string, Kept>,
  now: ReadonlyMap<string, Kept>,
): Awaited<ReturnType<typeof deploy>> {
  const isOther = ([path, { bytes }]: readonly [string, Kept]): boolean =>
    before.get(path)?.bytes.equals(bytes) !== true;
  return {
    changed: [...now]
      .filter(isOther)
      .map(([path]) => path)
      .toSorted(),
    removed: [...before.keys()].filter((path) => !now.has(path)).toSorted(),
  };
}

test('after a change to one article the lists name the files that differ, all others keep bytes and time', async () => {
  const first = await deploy();
  const published = files();
  assert.deepEqual(first.changed, [...published.keys()].toSorted(), 'a first deploy sends all');
  assert.deepEqual(await deploy(), { changed: [], removed: [] }, 'nothing changed: nothing to send');

  const [article = ''] = listFiles(join(folder, 'content', '2003')).filter((path) => /\.(?:txt|md)$/u.test(path));
  appendFileSync(
    join(folder, 'content', '2003', article),
    '\n\nThe whole council voted for it on the second evening.\n',
  );
  const edited = await deploy();
  const after = files();
  assert.deepEqual(edited, difference(published, after));
  assert.ok(edited.changed.length > 3 && edited.changed.length < published.size / 4, edited.changed.join('\n'));
  for (const [path, { time }] of after)
    if (!edited.changed.includes(path)) assert.equal(time, published.get(path)?.time, path);
  const bundles = (paths: Iterable<string>): ReadonlySet<string> =>
    new Set([...paths].flatMap((path) => /^search\/(en-[^/]+)\//u.exec(path)?.[1] ?? []));
  assert.ok(bundles(published.keys()).size > 1, [...bundles(published.keys())].join(' '));
  assert.equal(bundles(edited.changed).size, 1, 'the index of other days is left alone');
});

test('an article taken out is named among what to remove, one that is new among what to send', async () => {
  const before = files();
  const [gone = ''] = listFiles(join(folder, 'content', '2004')).filter((path) => /\.(?:txt|md)$/u.test(path));
  rmSync(join(folder, 'content', '2004', gone));
  writeFileSync(
    join(folder, 'content', '2004', 'new.md'),
    '---\nheadline: A quiet day at the lock\nbyline: Ada Lindqvist\npublished: 2004-11-02\n---\nNothing came through the lock today.\n',
  );
  const lists = await deploy();
  assert.deepEqual(lists, difference(before, files()));
  assert.ok(lists.changed.includes('2004/11/02/a-quiet-day-at-the-lock.html'));
  assert.ok(
    lists.removed.some((path) => /^2004\/\d\d\/\d\d\/[^/]+\.html$/u.test(path)),
    lists.removed.join('\n'),
  );
});
