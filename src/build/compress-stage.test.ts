import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build } from './build.ts';
import type { Look } from './options.ts';
import { listFiles } from './output-folder.ts';
import type { BuildSummary } from './summary.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-compress-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const article = (headline: string): string =>
  `${headline}\n\nMay 12, 1998\n\n${'The harbour wall held on Monday night, and the town slept. '.repeat(40)}\n`;

mkdirSync(join(folder, 'content'));
mkdirSync(join(folder, '_data'));
writeFileSync(join(folder, 'content', 'wall.txt'), article('Harbour wall holds'));
writeFileSync(join(folder, 'content', 'bridge.txt'), article('Bridge opens to traffic'));

function run(settings: string, look: Look = { kind: 'changed' }, output = 'dist'): Promise<BuildSummary> {
  writeFileSync(join(folder, '_data', 'site.yaml'), `name: Courier\n${settings}`);
  return build({
    workingFolder: folder,
    output,
    jobs: 1,
    asOf: '2026-01-01',
    baseUrl: null,
    look,
    shard: null,
    foreignFiles: 'report',
    version: 'test',
    onProgress: () => undefined,
  });
}

const copies = (): string[] => listFiles(join(folder, 'dist')).filter((path) => /\.(?:gz|br)$/u.test(path));
const WALL = '1998/05/12/harbour-wall-holds.html';

test('compressed copies follow their files, are left out again, and are the same in a clean build', async () => {
  await run('');
  assert.deepEqual(copies(), []);
  await run('precompress: true\n');
  const page = readFileSync(join(folder, 'dist', WALL));
  assert.ok(gunzipSync(readFileSync(join(folder, 'dist', `${WALL}.gz`))).equals(page));
  assert.ok(brotliDecompressSync(readFileSync(join(folder, 'dist', `${WALL}.br`))).equals(page));
  assert.ok(!copies().some((path) => path.includes('twin-') || path.includes('.pf_')), 'what no server sends has none');

  writeFileSync(join(folder, 'content', 'wall.txt'), article('Harbour wall holds').replace('slept', 'danced'));
  const changed = await run('precompress: true\n');
  assert.ok(changed.written.includes(`${WALL}.gz`));
  assert.ok(!changed.written.includes('1998/05/12/bridge-opens-to-traffic.html.gz'));
  const danced = gunzipSync(readFileSync(join(folder, 'dist', `${WALL}.gz`))).toString();
  assert.match(danced, /danced/u);

  rmSync(join(folder, 'dist', `${WALL}.br`));
  assert.ok((await run('precompress: true\n')).written.includes(`${WALL}.br`), 'a copy that was lost is made again');

  await run('precompress: true\n', { kind: 'everything' }, 'clean');
  const all = (name: string): string[] => listFiles(join(folder, name)).toSorted();
  assert.deepEqual(all('dist'), all('clean'));
  for (const path of all('clean')) {
    const same = readFileSync(join(folder, 'dist', path)).equals(readFileSync(join(folder, 'clean', path)));
    assert.ok(same, path);
  }

  rmSync(join(folder, 'content', 'bridge.txt'));
  await run('precompress: true\n');
  assert.ok(!copies().some((path) => path.includes('bridge')));
  const off = await run('');
  assert.deepEqual(copies(), []);
  assert.ok(off.removed.includes(`${WALL}.gz`));
});

test('a file of headers is written where the keeper wants one', async () => {
  await run('hostHeaders: true\n');
  const headers = readFileSync(join(folder, 'dist', '_headers'), 'utf8');
  assert.match(headers, /^\/\*\n {2}Content-Security-Policy: default-src 'self'/u);
  assert.match(headers, /\/search\/:bundle\/index\/\*\n {2}Cache-Control: public, max-age=31536000, immutable/u);
  const { removed } = await run('');
  assert.ok(removed.includes('_headers'));
});
