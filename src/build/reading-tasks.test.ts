import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { unpackFiles } from './packed-files.ts';
import { ReadingTasks } from './reading-tasks.ts';
import type { ReadingSetup, Task } from './tasks.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-reading-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const setup: ReadingSetup = {
  content: folder,
  reading: { dateOrder: null, language: 'en', publisher: null },
  tagRules: { synonyms: {}, never: [], kinds: {} },
  texts: null,
};

function task(texts: ReadingSetup['texts'], ...paths: string[]): Task & { kind: 'read' } {
  return { kind: 'read', setup: { ...setup, texts }, files: paths.map((path) => ({ path, sha256: null })) };
}

test('an article is the same whether its texts are put down apart or not', async () => {
  writeFileSync(
    join(folder, 'bridge.md'),
    '---\ntitle: The bridge\ndate: 2004-05-06\n---\nIt is open “again”, said Zoë.\n',
  );
  const reading = new ReadingTasks();
  const [whole] = unpackFiles((await reading.run(task(null, 'bridge.md'))).files);
  const texts = { folder: join(folder, 'texts'), build: 'one' };
  const [apart] = unpackFiles((await reading.run(task(texts, 'bridge.md'))).files);
  reading.close();
  const [one, other] = [whole?.entries[0], apart?.entries[0]];
  assert.deepEqual(one?.texts, {
    body: '<p>It is open “again”, said Zoë.</p>',
    text: 'It is open “again”, said Zoë.',
  });
  assert.ok(other !== undefined && 'file' in other.texts);
  assert.deepEqual({ ...other, texts: null }, { ...one, texts: null });
  assert.equal(other.texts.body.size, Buffer.byteLength('<p>It is open “again”, said Zoë.</p>'));
});

test('half a character in a field is shown as a mark and told', async () => {
  const item = { uri: 'urn:1', headline: 'Half \ud800 a sign \ud83d\ude00', versioncreated: '2004-05-06T07:08:09Z' };
  writeFileSync(join(folder, 'half.json'), JSON.stringify({ ...item, body_text: 'It was said \udfff by all.' }));
  const reading = new ReadingTasks();
  const [file] = unpackFiles((await reading.run(task(null, 'half.json'))).files);
  const article = JSON.parse(file?.entries[0]?.columns.article ?? '{}') as { headline: string };
  assert.equal(article.headline, 'Half � a sign 😀');
  assert.deepEqual(
    file?.problems.filter(({ code }) => code === 'TEXT_DAMAGED').map(({ path, severity }) => [path, severity]),
    [['half.json', 'warning']],
  );
});
