import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { TrialArchive } from '../testing/trial-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-cards-'));
after(() => rmSync(folder, { recursive: true }));

const ON = 'name: The Bugle\nbaseUrl: https://bugle.example/\nsocialCards: true\n';
const CARD = 'dist/1998/11/24/flood-wall-holds.png';

test('each article has a card, drawn again only for what it shows; without the setting all go', async () => {
  const archive = new TrialArchive(join(folder, 'bugle'));
  archive.article('a', 'Flood wall holds', ['section: Harbour']);
  archive.article('b', 'Паром отменён');
  archive.put('_data/site.yaml', ON);
  const first = await archive.build();
  assert.equal(first.written.filter((path) => path.endsWith('.png')).length, 1);
  assert.match(
    archive.read('dist/1998/11/24/flood-wall-holds.html'),
    /<meta property="og:image" content="https:\/\/bugle\.example\/1998\/11\/24\/flood-wall-holds\.png">/u,
  );
  const cyrillic = first.written.find((path) => /^1998\/11\/24\/(?!flood|index).*\.html$/u.test(path)) ?? '';
  assert.doesNotMatch(archive.read(`dist/${cyrillic}`), /og:image/u);

  // The text is not on the card.
  archive.article('a', 'Flood wall holds', ['section: Harbour'], 'The river fell.');
  assert.ok(!(await archive.build()).written.includes(CARD.slice(5)));
  archive.article('a', 'Flood wall holds', ['section: Council'], 'The river fell.');
  assert.ok((await archive.build()).written.includes(CARD.slice(5)));
  archive.put('_data/site.yaml', `${ON}contact: nobody\n`);
  assert.ok(!(await archive.build()).written.includes(CARD.slice(5)));
  archive.put('_data/site.yaml', ON.replace('Bugle', 'Horn'));
  assert.ok((await archive.build()).written.includes(CARD.slice(5)));

  const changed = archive.bytes();
  const clean = new TrialArchive(join(folder, 'clean'));
  clean.article('a', 'Flood wall holds', ['section: Council'], 'The river fell.');
  clean.article('b', 'Паром отменён');
  clean.put('_data/site.yaml', ON.replace('Bugle', 'Horn'));
  await clean.build();
  assert.equal(changed, clean.bytes());

  archive.put('_data/site.yaml', ON.replace('socialCards: true', 'socialCards: false'));
  const { removed } = await archive.build();
  assert.ok(removed.includes(CARD.slice(5)) && !archive.has(CARD));
});
