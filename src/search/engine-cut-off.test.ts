/** What the engine answers where some of a bundle's files are kept and others cannot be had. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Engine, KeptArticle, SearchUpdate } from '../client/engine/protocol.ts';
import { buildBundle } from './bundle.ts';
import { makeEngineModule } from './client-files.ts';
import { writeSearchIndexFiles } from './index-files.ts';
import { planPartitions } from './partitions.ts';
import type { SearchRecord } from './record.ts';

const record: SearchRecord = {
  url: '1998/11/24/wall.html',
  headline: 'The wall holds',
  text: 'The wall held through the night.',
  day: '1998-11-24',
  sortKey: '1',
  language: 'en',
  section: null,
  bylines: [],
  tags: [],
  publisher: 'The Courier',
};
const article: KeptArticle = {
  ...{ url: record.url, headline: record.headline, day: 19981124, language: 'en' },
  ...{ section: null, bylines: [], tags: [], text: record.text },
};

let folder = '';
let open: (isKept: (file: string) => boolean) => Engine;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-test-'));
  const module = join(folder, 'engine.mjs');
  await writeFile(module, await makeEngineModule());
  const { SearchEngine } = (await import(pathToFileURL(module).href)) as {
    SearchEngine: new (read: (folder: string, name: string) => Promise<Uint8Array>) => Engine;
  };
  const [partition] = planPartitions(new Map([['en', [{ day: record.day, count: 1 }]]]), {
    ...{ cap: 10, small: 10, tiny: 0 },
  });
  assert.ok(partition !== undefined);
  const bundle = await buildBundle({
    ...{ partition, records: [record], offline: false },
    outDir: join(folder, partition.key),
  });
  await writeSearchIndexFiles({ bundles: [bundle], names: [], outDir: folder, offline: false });
  open = (isKept) =>
    new SearchEngine(async (part, file) => {
      if (!isKept(file)) throw new Error('unreachable');
      return readFile(join(folder, part, file));
    });
});
after(() => rm(folder, { recursive: true, force: true }));

async function ask(engine: Engine): Promise<SearchUpdate | undefined> {
  let last: SearchUpdate | undefined;
  const filters = { section: [], byline: [], source: [], tag: [] };
  const range = { from: 0, to: 99999999 };
  const request = { text: 'wall', filters, range, sort: 'relevance', page: 1, pageSize: 10 } as const;
  await engine.search(request, (update) => (last = update));
  return last;
}

for (const folderOut of ['index', 'fragment']) {
  test(`files of ${folderOut}/ that cannot be had: it is said that nobody answers, and what is held is searched`, async () => {
    const engine = open((file) => !file.startsWith(`${folderOut}/`));
    await assert.rejects(ask(engine), { message: 'unreachable' });
    await engine.hold([article]);
    const update = await ask(engine);
    assert.deepEqual(
      [
        update?.done,
        update?.total,
        update?.answered,
        update?.missing,
        update?.held,
        update?.hits.map(({ url }) => url),
      ],
      [true, 1, 0, 1, 1, [record.url]],
    );
    assert.deepEqual(
      (await engine.list(10)).map(({ url }) => url),
      [record.url],
    );
  });
}
