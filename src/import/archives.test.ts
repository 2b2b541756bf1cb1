import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { ZipFile } from 'yazl';
import { ImportFolder } from './import-for-tests.ts';

const RECORDS = '{"headline":"One","published":"2004-05-12","body":"Text."}\n';

async function tarOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const tarball = pack();
  for (const [name, content] of Object.entries(files)) tarball.entry({ name }, content);
  tarball.finalize();
  return Buffer.concat(await allOf(tarball));
}

async function zipOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files))
    archive.addBuffer(Buffer.from(content), name, { mtime: new Date(0) });
  archive.end();
  return Buffer.concat(await allOf(archive.outputStream as AsyncIterable<unknown>));
}

test('a zip with articles, pictures, containers and the rest', async () => {
  const folder = new ImportFolder();
  const inner = await zipOf({ 'deep/a.jsonl': RECORDS });
  folder.write(
    'a.zip',
    await zipOf({
      'news/flood.txt': 'May 12, 2004\n\nFlood wall holds\n\nThe wall held.\n',
      'news/wall.jpg': 'JPEG',
      'inner.zip': inner,
      'table.csv.gz': gzipSync('title,body\nTwo,Words\n'),
      '.DS_Store': 'x',
      'program.exe': 'x',
      'noise.txt': Buffer.from([0, 1, 2, 3, 0, 0, 0, 7, 8]),
    }),
  );
  const report = await folder.import(['a.zip']);
  assert.deepEqual(folder.files(), ['2004/05/2004-05-12-one.md', 'news/flood.txt', 'news/wall.jpg', 'undated/two.md']);
  assert.deepEqual([report.outcomes.added, report.media], [3, 1]);
  assert.deepEqual(report.left, { 'hidden-file': 1, 'not-an-article': 1, 'not-text': 1 });
  assert.match(folder.read('2004/05/2004-05-12-one.md'), /\nimport_source: "a\.zip\/inner\.zip\/deep\/a\.jsonl"\n/);
  assert.equal((await folder.import(['a.zip'])).outcomes.added, 0);
});

test('a file in a zip that is not as it was packed is imported, and told', async () => {
  const folder = new ImportFolder();
  const archive = new ZipFile();
  const story = 'May 12, 2004\n\nFlood wall holds\n\nThe wall held again last night, the mayor said.\n';
  archive.addBuffer(Buffer.from(story), 'flood.txt', { mtime: new Date(0), compress: false });
  archive.addBuffer(Buffer.from(story.replace('Flood', 'Sea')), 'sea.txt', { mtime: new Date(0), compress: false });
  archive.end();
  const bytes = Buffer.concat(await allOf(archive.outputStream as AsyncIterable<unknown>));
  bytes.write('2014', bytes.indexOf('2004'));
  folder.write('a.zip', bytes);
  const report = await folder.import(['a.zip']);
  assert.equal(report.outcomes.added, 2);
  assert.deepEqual(
    report.problems.map(({ code, message }) => [code, /"([^"]*)"/.exec(message)?.[1]]),
    [['IMPORT_CHECKSUM', 'flood.txt']],
  );
});

test('files of the same path in several archives are several articles, whatever the archives are called', async () => {
  const folder = new ImportFolder();
  const story = (what: string): string =>
    `May 12, 2004\n\n${what} holds\n\nThe ${what} of the town held again last night, the mayor said of the ${what}.\n`;
  folder.write(
    'a.zip',
    await zipOf({
      'one.zip': await zipOf({ 'story.txt': story('wall') }),
      'two.zip': await zipOf({ 'story.txt': story('bridge') }),
    }),
  );
  assert.equal((await folder.import(['a.zip'])).outcomes.added, 2);
  assert.deepEqual(folder.files(), ['story-2.txt', 'story.txt']);
  folder.write('2001/b.zip', await zipOf({ 'b.txt': story('wall') }));
  folder.write(
    '2002/b.zip',
    await zipOf({ 'b.txt': 'A quite different matter\n\nNothing was said about it by anybody.\n' }),
  );
  const report = await folder.import(['2001/b.zip', '2002/b.zip']);
  assert.deepEqual([report.outcomes.added, report.outcomes.updated], [2, 0]);
  assert.equal((await folder.import(['2002/b.zip'])).outcomes.unchanged, 1);
  assert.equal((await folder.import(['2001/b.zip'])).outcomes.unchanged, 1);
  assert.equal((await folder.import(['a.zip'])).outcomes.unchanged, 2);
  // A later form of one is written over it.
  folder.write('2001/b.zip', await zipOf({ 'b.txt': `${story('wall')}\nNobody was hurt.\n` }));
  const later = await folder.import(['2001/b.zip']);
  assert.deepEqual([later.outcomes.added, later.outcomes.updated], [0, 1]);
  assert.match(folder.read('b.txt'), /Nobody was hurt/);
});

test('no file of an archive leaves the content folder', async () => {
  const folder = new ImportFolder();
  const text = 'May 12, 2004\n\nHeadline here\n\nText of it.\n';
  folder.write(
    'a.tar',
    await tarOf({ '../evil.txt': text, '/abs.txt': text, 'a/../../b.txt': text, 'good.txt': text }),
  );
  const report = await folder.import(['a.tar']);
  assert.deepEqual(folder.files(), ['good.txt']);
  assert.deepEqual(report.left, { 'path-outside': 3 });
});

test('a file that unpacks to far more than it holds is left out', async () => {
  const folder = new ImportFolder();
  folder.write(
    'a.tar.gz',
    gzipSync(await tarOf({ 'bomb.jsonl': Buffer.alloc(70 * 1024 * 1024, 32), 'a.jsonl': RECORDS })),
  );
  const report = await folder.import(['a.tar.gz']);
  assert.deepEqual(report.left, { 'archive-bomb': 1 });
  assert.equal(report.outcomes.added, 1);
});

test('of a cut-off archive what came before is read', async () => {
  const folder = new ImportFolder();
  const whole = gzipSync(
    await tarOf({ 'a.jsonl': RECORDS, 'b.jsonl': Array.from({ length: 9000 }, (_, n) => `{"id":${n}}`).join('\n') }),
  );
  folder.write('a.tar.gz', whole.subarray(0, whole.length - 2000));
  const report = await folder.import(['a.tar.gz']);
  assert.equal(report.outcomes.added, 1);
  assert.ok(report.problems.some(({ code }) => code === 'IMPORT_ARCHIVE_BROKEN'));
});

test('a folder is a source', async () => {
  const folder = new ImportFolder();
  mkdirSync(join(folder.folder, 'in'));
  writeFileSync(join(folder.folder, 'in', 'a.jsonl'), RECORDS);
  assert.equal((await folder.import(['in'])).outcomes.added, 1);
});

test('a folder that is called like a file costs neither', async () => {
  const folder = new ImportFolder();
  const text = (what: string): string => `May 12, 2004\n\n${what} holds\n\nThe ${what} held.\n`;
  const files = {
    'a.txt/in.txt': text('Wall'),
    'a.txt': text('Bridge'),
    'b.txt': text('Road'),
    'b.txt/in.txt': text('Dam'),
  };
  folder.write('a.zip', await zipOf({ ...files, 'c.txt': text('Roof') }));
  assert.equal((await folder.import(['a.zip'])).outcomes.added, 5);
  assert.deepEqual(folder.files(), ['a-2.txt', 'a.txt/in.txt', 'b-2.txt/in.txt', 'b.txt', 'c.txt']);
  assert.equal((await folder.import(['a.zip'])).outcomes.unchanged, 5);
});

async function allOf(stream: AsyncIterable<unknown>): Promise<Buffer[]> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return parts;
}
