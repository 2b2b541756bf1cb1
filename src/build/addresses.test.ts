import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { TrialArchive } from '../testing/trial-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-addresses-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const LEDGER = '_data/permalinks.csv';
const trial = (name: string): TrialArchive => new TrialArchive(join(folder, name));

/** An archive of two articles that has been built. */
async function built(name: string): Promise<TrialArchive> {
  const archive = trial(name);
  archive.article('flood', 'Flood wall holds');
  archive.article('ferry', 'Ferry cut');
  await archive.build();
  return archive;
}

test('a row added to the ledger moves an article that is published, and leaves a redirect', async () => {
  const archive = await built('added-row');
  archive.put(LEDGER, `${archive.read(LEDGER)}news/flood.html,content/flood.md\n`);
  await archive.build();
  assert.match(archive.read('dist/news/flood.html'), /<h1[^>]*>Flood wall holds/u);
  assert.match(archive.read('dist/1998/11/24/flood-wall-holds.html'), /news\/flood\.html/u);
  assert.match(archive.read('dist/index.html'), /href="news\/flood\.html"/u);
  assert.equal(archive.bytes(), await archive.cleanBytes());
});

test('a row changed in the ledger moves the article; the ledger is given its old address back, which redirects', async () => {
  const archive = await built('changed-row');
  archive.put(LEDGER, archive.read(LEDGER).replace('1998/11/24/flood-wall-holds.html', 'news/flood.html'));
  await archive.build();
  assert.match(archive.read('dist/news/flood.html'), /<h1[^>]*>Flood wall holds/u);
  assert.match(archive.read('dist/1998/11/24/flood-wall-holds.html'), /news\/flood\.html/u);
  assert.equal(archive.bytes(), await archive.cleanBytes());
});

test('a row taken out of the ledger is put back: the address was published', async () => {
  const archive = trial('removed-row');
  archive.article('flood', 'Flood wall holds');
  await archive.build();
  archive.article('flood', 'Flood wall breaks');
  await archive.build();
  archive.put(LEDGER, 'permalink,source\n');
  await archive.build();
  assert.equal(archive.read(LEDGER), 'permalink,source\n1998/11/24/flood-wall-holds.html,content/flood.md\n');
  assert.equal(archive.bytes(), await archive.cleanBytes());
});

test('two articles may change places in the ledger', async () => {
  const archive = await built('swapped');
  const [flood, ferry] = ['1998/11/24/flood-wall-holds.html', '1998/11/24/ferry-cut.html'];
  archive.put(LEDGER, `permalink,source\n${ferry},content/flood.md\n${flood},content/ferry.md\n`);
  await archive.build();
  assert.match(archive.read(`dist/${ferry}`), /<h1[^>]*>Flood wall holds/u);
  assert.match(archive.read(`dist/${flood}`), /<h1[^>]*>Ferry cut/u);
  assert.equal(archive.bytes(), await archive.cleanBytes());
});

test('a line of the ledger that cannot be used is told, by every build', async () => {
  const archive = await built('bad-row');
  archive.put(LEDGER, `${archive.read(LEDGER)}../out.html,content/flood.md\nindex.html,content/flood.md\nnonsense\n`);
  for (let run = 0; run < 2; run++) {
    const { problems } = await archive.build();
    const told = problems.filter(({ code }) => code === 'LEDGER_LINE_INVALID');
    assert.deepEqual(
      told.map(({ path, line }) => `${path}:${line}`),
      [`${LEDGER}:4`, `${LEDGER}:5`, `${LEDGER}:6`],
    );
  }
  assert.equal(archive.has('dist/1998/11/24/flood-wall-holds.html'), true);
});

test('a newcomer does not take the address that an article of the archive had before', async () => {
  const archive = await built('former');
  archive.article('flood', 'Flood wall holds', ['permalink: /news/flood.html']);
  await archive.build();
  archive.article('other', 'Flood wall holds');
  archive.article('asking', 'Another', ['permalink: /1998/11/24/flood-wall-holds.html']);
  const { problems } = await archive.build();
  assert.match(archive.read('dist/1998/11/24/flood-wall-holds.html'), /news\/flood\.html/u);
  const added = [2, 3].map((number) => archive.read(`dist/1998/11/24/flood-wall-holds-${number}.html`));
  assert.deepEqual(added.map((html) => /<h1[^>]*>([^<]*)/u.exec(html)?.[1]?.trim()).sort(), [
    'Another',
    'Flood wall holds',
  ]);
  assert.ok(problems.some(({ code, path }) => code === 'PERMALINK_TAKEN' && path === 'asking.md'));
  assert.equal(archive.bytes(), await archive.cleanBytes());
  archive.remove('content/flood.md');
  archive.article('third', 'Flood wall holds');
  await archive.build();
  assert.match(archive.read('dist/1998/11/24/flood-wall-holds.html'), /<h1[^>]*>Flood wall holds/u);
  assert.equal(archive.bytes(), await archive.cleanBytes());
});

test('a plain page at an address of an article is told, with both files', async () => {
  const archive = trial('plain');
  archive.article('contact', 'How to reach us', ['permalink: /contact.html']);
  await archive.build();
  archive.put('content/pages/contact.md', '---\ntitle: Contact\n---\n\nWrite to us.\n');
  for (let run = 0; run < 2; run++) {
    const { problems } = await archive.build();
    const [told] = problems.filter(({ code }) => code === 'PAGE_ADDRESS_TAKEN');
    assert.equal(told?.path, 'pages/contact.md');
    assert.match(told?.message ?? '', /contact\.md .*contact\.html/u);
    assert.match(archive.read('dist/contact.html'), /<h1[^>]*>How to reach us/u);
  }
  assert.equal(archive.bytes(), await archive.cleanBytes());
  archive.remove('content/contact.md');
  archive.article('more', 'More');
  const { problems } = await archive.build();
  assert.deepEqual(
    problems.filter(({ code }) => code === 'PAGE_ADDRESS_TAKEN'),
    [],
  );
  assert.match(archive.read('dist/contact.html'), /Write to us/u);
  assert.equal(archive.bytes(), await archive.cleanBytes());
});

test('a plain page named like a page of the archive itself is told, kept pages or not', async () => {
  for (const [name, setting] of [
    ['own-online', ''],
    ['own-offline', 'offlineReading: true\n'],
  ] as const) {
    const archive = trial(name);
    archive.put('_data/site.yaml', `name: Courier\nlanguage: en\n${setting}`);
    archive.article('flood', 'Flood wall holds');
    for (const page of ['offline', 'Search', 'start here']) {
      archive.put(`content/pages/${page}.md`, '---\ntitle: Ours\n---\n\nHow we read.\n');
    }
    const { problems } = await archive.build();
    assert.deepEqual(
      problems.filter(({ code }) => code === 'PAGE_ADDRESS_TAKEN').map(({ path, severity }) => `${severity} ${path}`),
      ['error pages/Search.md', 'error pages/offline.md', 'error pages/start here.md'],
    );
  }
});

test('where a plain page was first, an article that asks for its address is given another, and told', async () => {
  const archive = await built('plain-first');
  archive.put('content/pages/contact.md', '---\ntitle: Contact\n---\n\nWrite to us.\n');
  await archive.build();
  archive.article('contact', 'How to reach us', ['permalink: /contact.html']);
  for (let run = 0; run < 2; run++) {
    const { problems } = await archive.build();
    assert.ok(problems.some(({ code, path }) => code === 'PERMALINK_TAKEN' && path === 'contact.md'));
  }
  assert.match(archive.read('dist/contact.html'), /Write to us/u);
  assert.match(archive.read('dist/contact-2.html'), /How to reach us/u);
  assert.equal(archive.bytes(), await archive.cleanBytes());
});

test('redirects follow what is edited: the first article that names an address has it', async () => {
  const archive = await built('named');
  archive.article('flood', 'Flood wall holds', ['aliases: [/old.html]']);
  archive.article('ferry', 'Ferry cut', ['aliases: [/old.html]']);
  await archive.build();
  assert.match(archive.read('dist/old.html'), /ferry-cut\.html/u);
  archive.article('ferry', 'Ferry cut');
  await archive.build();
  assert.match(archive.read('dist/old.html'), /flood-wall-holds\.html/u);
  archive.put('content/pages/old.md', '---\ntitle: Old\n---\n\nOld days.\n');
  await archive.build();
  assert.match(archive.read('dist/old.html'), /Old days/u);
  archive.remove('content/pages/old.md');
  await archive.build();
  assert.match(archive.read('dist/old.html'), /flood-wall-holds\.html/u);
  assert.equal(archive.bytes(), await archive.cleanBytes());
});
