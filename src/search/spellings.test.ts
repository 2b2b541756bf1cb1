/** What is found however it is typed, and what is told apart, by the engine as it runs in a browser. */
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

/** Name, language, headline and text. */
const ARTICLES: readonly (readonly [name: string, language: string, headline: string, text: string])[] = [
  ['dash', 'en', 'The vote', 'The council agreed—after a long night—to build the wall.'],
  ['hyphens', 'en', 'The talks', 'The council agreed--after a short night--to wait… and then? A plan...a good one.'],
  ['short', 'en', 'The Paris–Roubaix race', 'It was run in 1914–18 too, by a well‑known man and/or his dog.'],
  ['headline', 'en', 'Wall—at last—finished', 'Done.'],
  ['lunch', 'en', 'Lunch', 'A café served Smørrebrød, Łódź style; the cafe on Main Street had Ærø cheese.'],
  ['strasse', 'de', 'Straßen', 'Die lange Straße wurde gesperrt.'],
  ['swiss', 'de', 'Strassen in Bern', 'Die kurze Strasse wurde gesperrt.'],
  ['foer', 'da', 'Før og nu', 'Før krigen. Et hus for alle før krigen kom.'],
  ['foer-2', 'da', 'Før', 'Før freden kom.'],
  ['for', 'da', 'For alle', 'Et hus for alle.'],
  ['mairie', 'fr', 'Ville', 'Il a la clé. Le maire va à la mairie.'],
  ['oeuvre', 'fr', 'Art', 'Au cœur de l’œuvre.'],
  ['din', 'hi', 'समय', 'यह एक अच्छा दिन था।'],
  ['dana', 'hi', 'खेत', 'चिड़िया को दाना मिला।'],
  ['din-2', 'hi', 'मौसम', 'कुछ दिनों में बारिश।'],
  ['karm', 'hi', 'कर्म', 'कर्म-कांड का वर्णन।'],
  ['karam', 'hi', 'करम', 'करम का फल।'],
  ['forest', 'th', 'ข่าว', 'เขาเดินเข้าไปในป่าใหญ่'],
  ['throw', 'th', 'กีฬา', 'เด็กปาลูกบอลเล่น'],
  ['aunt', 'th', 'ครอบครัว', 'คุณป้าทำอาหารอร่อย'],
];

/** What is asked, and all that is found. */
const QUERIES: readonly (readonly [query: string, names: readonly string[]])[] = [
  ['"after a long night"', ['dash']],
  ['"council agreed"', ['dash', 'hyphens']],
  ['"agreed after a long night to build"', ['dash']],
  ['"agreed—after a long"', ['dash']],
  ['agreed—after', ['dash', 'hyphens']],
  ['after', ['dash', 'hyphens']],
  ['"night to wait and then"', ['hyphens']],
  ['"a good one"', ['hyphens']],
  ['"wall at last"', ['headline']],
  ['paris-roubaix', ['short']],
  ['"the paris"', ['short']],
  ['roubaix', ['short']],
  ['1914-18', ['short']],
  ['1914–18', ['short']],
  ['well-known', ['short']],
  ['"roubaix race"', ['short']],
  ['smorrebrod', ['lunch']],
  ['SMØRREBRØD', ['lunch']],
  ['lodz', ['lunch']],
  ['aero', ['lunch']],
  ['strasse', ['strasse', 'swiss']],
  ['straße', ['strasse', 'swiss']],
  ['"lange strasse"', ['strasse']],
  ['"før krigen"', ['foer']],
  ['"a cafe served"', ['lunch']],
  ['"the cafe on"', ['lunch']],
  ['"a la cle"', ['mairie']],
  ['"à la mairie"', ['mairie']],
  ['coeur', ['oeuvre']],
  ['cœur', ['oeuvre']],
  ['दिन', ['din', 'din-2']],
  ['दाना', ['dana']],
  ['"अच्छा दिन"', ['din']],
  ['"दिनों में"', ['din-2']],
  ['समय -दिन', []],
  ['कर्म', ['karm']],
  ['करम', ['karam']],
  ['कांड', ['karm']],
  ['"कर्म-कांड का"', ['karm']],
  ['ป่า', ['forest']],
  ['ปา', ['throw']],
  ['ป้า', ['aunt']],
  ['ข่าว', ['forest']],
  ['"ป่าใหญ่"', ['forest']],
];

let folder = '';
let engine: Engine;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-spellings-'));
  const module = join(folder, 'engine.mjs');
  await writeFile(module, await makeEngineModule());
  const { SearchEngine } = (await import(pathToFileURL(module).href)) as {
    SearchEngine: new (read: (folder: string, name: string) => Promise<Uint8Array>) => Engine;
  };
  const records = ARTICLES.map(([name, language, headline, text]): SearchRecord => ({
    url: `${name}.html`,
    ...{ headline, text, language, day: '2004-05-01', sortKey: name, section: null, bylines: [], tags: [] },
    publisher: null,
  }));
  const days = new Map(records.map(({ language, day }) => [language, [{ day, count: 1 }]]));
  const bundles = [];
  for (const partition of planPartitions(days, { tiny: 0 })) {
    const own = records.filter((record) => isInPartition(partition, record));
    bundles.push(await buildBundle({ partition, records: own, outDir: join(folder, partition.key), offline: false }));
  }
  await writeSearchIndexFiles({ bundles, names: [], outDir: folder, offline: false });
  engine = new SearchEngine((part, file) => readFile(join(folder, part, file)));
});
after(() => rm(folder, { recursive: true, force: true }));

async function ask(text: string): Promise<SearchUpdate> {
  let last: SearchUpdate | undefined;
  const filters = { section: [], byline: [], source: [], tag: [] };
  const range = { from: 0, to: 99999999 };
  const request = { text, filters, range, sort: 'relevance', page: 1, pageSize: 10 } as const;
  await engine.search(request, (update) => (last = update));
  assert.ok(last?.done);
  return last;
}

for (const [query, names] of QUERIES) {
  test(`${query} finds ${names.join(', ') || 'nothing'}`, async () => {
    const { hits, total } = await ask(query);
    assert.deepEqual(hits.map(({ url }) => url.replace('.html', '')).toSorted(), names);
    assert.equal(total, names.length);
  });
}

test('what is typed as it stands comes first, and a word at a dash is marked alone', async () => {
  assert.deepEqual((await ask('for')).hits[0]?.url, 'for.html');
  assert.deepEqual((await ask('før')).hits[0]?.url, 'foer-2.html');
  const [hit] = (await ask('"after a long night"')).hits;
  assert.equal(
    hit?.excerpt.map(([text, marked]) => (marked ? `[${text}]` : text)).join(''),
    'The council agreed—[after] [a] [long] [night]—to build the wall.',
  );
  const [thai] = (await ask('ป่า')).hits;
  assert.deepEqual(
    thai?.excerpt.filter(([, marked]) => marked).map(([text]) => text),
    ['ป่า'],
  );
  assert.equal(thai.excerpt.map(([text]) => text).join(''), 'เขาเดินเข้าไปในป่าใหญ่.');
});
