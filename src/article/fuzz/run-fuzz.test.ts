import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { readArticleFile } from '../read-article-file.ts';
import { fuzzInput, processorTime, runFuzz } from './run-fuzz.ts';
import { seedsOf, WIRE_SEEDS } from './seeds.ts';

const SAMPLE = fileURLToPath(new URL('../../../content', import.meta.url));
const seeds = [...seedsOf(SAMPLE), ...WIRE_SEEDS, ...WIRE_SEEDS, ...WIRE_SEEDS];

test('2,000 damaged files: no crash, none slow, none unaccounted for', async () => {
  assert.deepEqual(await runFuzz(seeds, { from: 0, to: 2000 }, processorTime), []);
});

test('the same number is the same input', () => {
  assert.deepEqual(fuzzInput(seeds, 7), fuzzInput(seeds, 7));
  assert.notDeepEqual(fuzzInput(seeds, 7).bytes, fuzzInput(seeds, 8).bytes);
});

test('any bytes under any name give an article or a problem', async () => {
  const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.json', 'a.xml', 'a.eml', 'a.mht', 'a.json.gz');
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => Buffer.from(text)),
    fc.json().map((text) => Buffer.from(text)),
  );
  await fc.assert(
    fc.asyncProperty(name, bytes, async (path, content) => {
      const { articles, problems } = await readArticleFile(
        { path, bytes: content, sha256: '' },
        { dateOrder: null, language: null, publisher: null },
      );
      return articles.length + problems.length > 0;
    }),
    { numRuns: 300 },
  );
});
