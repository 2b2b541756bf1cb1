import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Vocabulary } from './vocabulary.ts';
import { readWordMemory, writeWordMemory } from './word-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-words-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'words', 'en-2004.words');

/** The words of a text's tokens, each with its weights. */
function wordsOf(vocabulary: Vocabulary, text: string): unknown {
  const places = vocabulary.places(text);
  const { starts, forms, weights, headingWeights } = vocabulary.tokenForms();
  return [...places].map((token) =>
    Array.from({ length: (starts[token + 1] ?? 0) - (starts[token] ?? 0) }, (_, at) => {
      const place = (starts[token] ?? 0) + at;
      return [vocabulary.forms[forms[place] ?? 0], weights[place], headingWeights[place]];
    }),
  );
}

test('words that were kept are as Pagefind gave them, and new ones are asked for', async () => {
  const first = new Vocabulary('en');
  first.places('unused others');
  const used = first.places('running cafés well-known — smørrebrød running');
  await first.learn(folder);
  const memory = first.memory([used.subarray(1), used.subarray(0, 1)]) ?? assert.fail();
  assert.equal(memory.tokens, 'running cafés well-known — smørrebrød');
  writeWordMemory(file, 'key', memory);
  assert.deepEqual(readdirSync(join(folder, 'words')), ['en-2004.words']);

  const second = new Vocabulary('en');
  second.recall(readWordMemory(file, 'key') ?? assert.fail());
  assert.equal(second.stemmer, first.stemmer);
  const fresh = new Vocabulary('en');
  const text = 'well-known running harbours cafés — newly-built smørrebrød';
  for (const vocabulary of [second, fresh]) {
    vocabulary.places(text);
    await vocabulary.learn(folder);
  }
  assert.equal(second.size, fresh.size);
  assert.deepEqual(wordsOf(second, text), wordsOf(fresh, text));
});

test('nothing is recalled of another key, of a damaged file, of none', async () => {
  const vocabulary = new Vocabulary('en');
  const used = vocabulary.places('a word');
  await vocabulary.learn(folder);
  const memory = vocabulary.memory([used]) ?? assert.fail();
  writeWordMemory(file, 'key', memory);
  assert.deepEqual(readWordMemory(file, 'key'), memory);
  assert.equal(readWordMemory(file, 'another'), null);
  assert.equal(readWordMemory(join(folder, 'none.words'), 'key'), null);
  writeWordMemory(file, 'key', { ...memory, places: memory.places.map(() => 99) });
  assert.equal(readWordMemory(file, 'key'), null);
  writeFileSync(file, 'no memory');
  assert.equal(readWordMemory(file, 'key'), null);
});
