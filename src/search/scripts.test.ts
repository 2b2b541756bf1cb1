/** Words of every script are found, by the engine as it runs in a browser, in bundles as they are built. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Engine, SearchUpdate } from '../client/engine/protocol.ts';
import { buildBundle } from './bundle.ts';
import { makeEngineModule } from './client-files.ts';
import { writeSearchIndexFiles } from './index-files.ts';
import { isInPartition, planPartitions } from './partitions.ts';
import type { SearchRecord } from './record.ts';

/** Language, headline, text; and what finds it, and nothing else. */
const ARTICLES: readonly (readonly [language: string, headline: string, text: string, queries: readonly string[]])[] = [
  ['zh', '北京发生地震', '昨天北京发生了强烈地震，市民走上街头。', ['地震', '北京', '"强烈地震"']],
  ['ja', '大阪で祭り', '昨日、大阪で大きな祭りがありました。花火も上がりました。', ['祭り', '花火']],
  ['ar', 'الفيضانات في المدينة', 'ارتفع منسوب النهر وغمرت المياه المدينة القديمة.', ['النهر', 'المدينة']],
  ['hi', 'शहर में बाढ़', 'नदी का जलस्तर बढ़ गया और पुराना शहर डूब गया।', ['नदी', 'जलस्तर']],
  ['ru', 'Наводнение в городе', 'Уровень реки поднялся, и старый город затопило.', ['реки', 'старый город']],
  ['el', 'Πλημμύρα στην πόλη', 'Η στάθμη του ποταμού ανέβηκε.', ['ποταμού', 'σταθμη']],
  ['he', 'שיטפון בעיר', 'מפלס הנהר עלה והעיר העתיקה הוצפה.', ['הנהר']],
  [
    'de',
    'Hochwasser in Köln',
    'Der Rhein stieg, die Straßen der Altstadt standen unter Wasser.',
    ['Köln', 'koln', 'KÖLN'],
  ],
  ['fr', 'Crue à Orléans', 'La Loire débordait, les rivières montaient.', ['Orléans', 'orleans', 'rivière']],
  ['vi', 'Lũ lụt ở Huế', 'Nước sông Hương dâng cao.', ['Huế', 'hue', 'sông']],
];

let folder = '';
let engine: Engine;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-scripts-'));
  const module = join(folder, 'engine.mjs');
  await writeFile(module, await makeEngineModule());
  const { SearchEngine } = (await import(pathToFileURL(module).href)) as {
    SearchEngine: new (read: (folder: string, name: string) => Promise<Uint8Array>) => Engine;
  };
  const records = ARTICLES.map(([language, headline, text], number): SearchRecord => ({
    url: `2004/05/0${number % 9}/${language}.html`,
    ...{ headline, text, language, day: '2004-05-01', sortKey: language, section: null, bylines: [], tags: [] },
    publisher: null,
  }));
  const days = new Map(records.map(({ language, day }) => [language, [{ day, count: 1 }]]));
  const bundles = [];
  // As a whole archive does: the languages with few articles share a bundle.
  for (const partition of planPartitions(days)) {
    const own = records.filter((record) => isInPartition(partition, record));
    bundles.push(await buildBundle({ partition, records: own, outDir: join(folder, partition.key), offline: false }));
  }
  await writeSearchIndexFiles({ bundles, names: [], outDir: folder, offline: false });
  engine = new SearchEngine((part, file) => readFile(join(folder, part, file)));
});
after(() => rm(folder, { recursive: true, force: true }));

async function found(text: string): Promise<readonly string[]> {
  let last: SearchUpdate | undefined;
  const filters = { section: [], byline: [], source: [], tag: [] };
  const request = {
    text,
    filters,
    range: { from: 0, to: 99999999 },
    sort: 'relevance',
    page: 1,
    pageSize: 10,
  } as const;
  await engine.search(request, (update) => (last = update));
  return last?.hits.map(({ url }) => url.replace(/.*\/|\.html/gu, '')) ?? [];
}

for (const [language, , , queries] of ARTICLES) {
  test(`${language}: ${queries.join(', ')}`, async () => {
    for (const query of queries) assert.deepEqual(await found(query), [language], query);
  });
}
