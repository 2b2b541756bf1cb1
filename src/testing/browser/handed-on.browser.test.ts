import assert from 'node:assert/strict';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import yauzl from 'yauzl';
import { writeZip } from '../../export/zip/write-zip.ts';
import { PACKAGE_FOLDER } from '../../build/project.ts';
import { CONTENT_POLICY } from '../../pages/assets/content-policy.ts';
import { buildArchiveOnce } from '../built-archive.ts';
import { drivenBrowsers, PATIENCE, watchPage } from './drive.ts';
import { hasNginx, startNginx } from './nginx.ts';
import { countWhenDone, search } from './search-page-state.ts';
import { openBrowser } from './shared-browser.ts';

/** An archive as a colleague gets it in a zip, and as nginx sends it from compressed copies. */
const { dist } = await buildArchiveOnce(
  'handed-on',
  { 'content/1998': join(PACKAGE_FOLDER, 'content', '1998') },
  { '_data/site.yaml': 'name: The Saltmarsh Courier\nprecompress: true\nhostHeaders: true\n' },
);

const folder = mkdtempSync(join(tmpdir(), 'backfile-handed-on-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Packs the archive and unpacks it elsewhere, below a name with blanks and letters beyond ASCII. */
async function unpacked(): Promise<string> {
  const output = join(folder, 'courier.zip');
  const start = { language: 'en', direction: 'ltr', name: 'Courier', open: 'Open', packed: 'Unpack', explained: 'All' };
  await writeZip({
    folder: dist,
    output,
    name: 'courier',
    start: { ...start, direction: 'ltr' },
    onProgress: () => undefined,
  });
  const target = join(folder, 'Für Ada – 日本');
  const zip = await yauzl.openPromise(output);
  for await (const entry of zip.eachEntry()) {
    const file = join(target, entry.fileName);
    mkdirSync(dirname(file), { recursive: true });
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file));
  }
  return join(target, 'courier');
}

const copy = await unpacked();

for (const driven of drivenBrowsers()) {
  test(`a zip unpacked: START-HERE.html leads to the archive and its search in ${driven.name}`, async () => {
    const browser = await openBrowser(driven);
    const page = await browser.newPage();
    const wrong = watchPage(page);
    await page.goto(pathToFileURL(join(copy, 'START-HERE.html')).href, { waitUntil: 'load' });
    await page.click('main a');
    await page.waitForSelector('input[name=q]', { timeout: PATIENCE });
    assert.match(page.url(), /\/courier\/archive\/index\.html$/u);
    await search(page, 'flood wall');
    assert.ok((await countWhenDone(page)) > 0);
    assert.deepEqual(wrong, []);
    await page.close();
  });
}

test(
  'nginx sends compressed copies with their kind, the policy, and how long each file may be kept',
  { skip: hasNginx ? false : 'there is no nginx' },
  async () => {
    const nginx = await startNginx(dist);
    try {
      const get = async (path: string): Promise<Headers> => {
        const response = await fetch(`${nginx.url}${path}`, { headers: { 'accept-encoding': 'gzip' } });
        assert.equal(response.status, 200, path);
        await response.arrayBuffer();
        return response.headers;
      };
      const page = await get('index.html');
      assert.equal(page.get('content-encoding'), 'gzip');
      assert.match(page.get('vary') ?? '', /accept-encoding/iu);
      assert.equal(page.get('cache-control'), 'no-cache');
      assert.ok((page.get('content-security-policy') ?? '').startsWith(CONTENT_POLICY), CONTENT_POLICY);
      assert.equal(page.get('content-type'), 'text/html; charset=utf-8');
      const stylesheet = await get('assets/site.css');
      assert.deepEqual(
        ['content-type', 'content-encoding', 'cache-control'].map((name) => stylesheet.get(name)),
        ['text/css; charset=utf-8', 'gzip', 'no-cache'],
      );

      // What a browser has kept is asked for by its tag, and is not sent again.
      const tag = page.get('etag') ?? '';
      assert.match(tag, /^(?:W\/)?"/u);
      const again = await fetch(`${nginx.url}index.html`, {
        headers: { 'accept-encoding': 'gzip', 'if-none-match': tag },
      });
      assert.deepEqual([again.status, await again.text()], [304, '']);
      const missing = await fetch(`${nginx.url}2050/nothing.html`);
      assert.equal(missing.status, 404);
      const told = await missing.text();
      assert.match(told, /not-found\.js/u);
      const folderWithoutPage = await fetch(`${nginx.url}assets/`);
      assert.deepEqual([folderWithoutPage.status, await folderWithoutPage.text()], [404, told]);

      // Compressed or not, the same bytes come out; without a module for it, nobody is told of .br.
      const plain = await fetch(`${nginx.url}index.html`, { headers: { 'accept-encoding': 'identity' } });
      assert.equal(plain.headers.get('content-encoding'), null);
      assert.deepEqual(Buffer.from(await plain.arrayBuffer()), readFileSync(join(dist, 'index.html')));
      assert.equal(
        await (await fetch(`${nginx.url}index.html`)).text(),
        readFileSync(join(dist, 'index.html'), 'utf8'),
      );
      const brotli = await fetch(`${nginx.url}index.html`, { headers: { 'accept-encoding': 'br' } });
      assert.equal(brotli.headers.get('content-encoding'), null);

      const { wasm } = (await (await fetch(`${nginx.url}search/partitions.json`)).json()) as {
        wasm: Readonly<Record<string, string>>;
      };
      const kept = await get(`search/${Object.values(wasm)[0] ?? ''}`);
      assert.equal(kept.get('cache-control'), 'public, max-age=31536000, immutable');
    } finally {
      await nginx.close();
    }
  },
);
