import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import yauzl from 'yauzl';
import { NoArchiveError, writeZip, type ZipReport } from './write-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-zip-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const dist = join(folder, 'dist');
mkdirSync(join(dist, '2022', 'été'), { recursive: true });
const large = Buffer.alloc(3_000_000, 'saltmarsh ');
const FILES: Readonly<Record<string, Buffer>> = {
  'index.html': Buffer.from('<h1>Courier'),
  '2022/été/日本.html': Buffer.from('<h1>大阪'),
  'large.html': large,
  'empty.txt': Buffer.alloc(0),
};
for (const [path, bytes] of Object.entries(FILES)) writeFileSync(join(dist, path), bytes);
for (const path of ['index.html.br', '_headers', '.nojekyll']) writeFileSync(join(dist, path), 'of a host');

const start = {
  language: 'en',
  direction: 'ltr',
  name: 'A <b> & C',
  open: 'Open',
  packed: 'Unpack',
  explained: 'All',
} as const;
const write = (name: string): Promise<ZipReport> =>
  writeZip({ folder: dist, output: join(folder, name), name: 'courier', start, onProgress: () => undefined });

async function unpack(file: string): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await yauzl.openPromise(file);
  const entries = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    entries.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return entries;
}

test('the zip holds every file byte for byte, and a page to begin with; nothing of a host', async () => {
  const report = await write('a.zip');
  const entries = await unpack(join(folder, 'a.zip'));
  assert.deepEqual(
    [...entries.keys()],
    [
      'courier/START-HERE.html',
      ...Object.keys(FILES)
        .toSorted()
        .map((path) => `courier/archive/${path}`),
    ],
  );
  for (const [path, bytes] of Object.entries(FILES))
    assert.ok(entries.get(`courier/archive/${path}`)?.equals(bytes), path);
  const page = entries.get('courier/START-HERE.html')?.toString() ?? '';
  assert.match(page, /<a href="archive\/index\.html">Open<\/a>/u);
  assert.match(page, /<h1>A &lt;b&gt; &amp; C<\/h1>/u);
  assert.equal(report.files, 5);
  assert.equal(report.bytes, readFileSync(join(folder, 'a.zip')).length);
});

test('the same files give the same bytes, whenever they were written', async () => {
  const before = await write('b.zip');
  utimesSync(join(dist, 'index.html'), new Date('2001-02-03'), new Date('2001-02-03'));
  const again = await write('c.zip');
  assert.equal(again.sha256, before.sha256);
  assert.ok(readFileSync(join(folder, 'b.zip')).equals(readFileSync(join(folder, 'c.zip'))));
});

test('a folder without an archive is refused, and nothing is left', async () => {
  const request = {
    folder: join(folder, 'none'),
    output: join(folder, 'd.zip'),
    name: 'x',
    start,
    onProgress: () => undefined,
  };
  await assert.rejects(writeZip(request), NoArchiveError);
  assert.equal(existsSync(join(folder, 'd.zip')), false);
  assert.equal(existsSync(join(folder, 'd.zip.unfinished')), false);
});
