import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Corpus, corpusFolder } from './corpus.ts';

function digestOf(corpus: Corpus): string {
  const hash = createHash('sha256');
  for (const { path, text } of corpus.articles()) hash.update(`${path}\n${text}`);
  return hash.digest('hex');
}

test('the same size and seed give the same bytes, on every machine', () => {
  assert.equal(digestOf(new Corpus(50, 1)), 'dedac4dfdc7f1990e84207f9c2fac3ccb2dc32022b196faa90e9328814b265e6');
  assert.notEqual(digestOf(new Corpus(50, 2)), digestOf(new Corpus(50, 1)));
});

test('an article does not depend on what was written before it', () => {
  const alone = new Corpus(100, 1).article(37);
  assert.deepEqual([...new Corpus(100, 1).articles()][37], alone);
});

test('articles have about 450 words, three to six tags, and a path of their month', () => {
  const articles = [...new Corpus(200, 1).articles()];
  let words = 0;
  for (const { path, text } of articles) {
    const [, front = '', body = ''] = text.split('---\n');
    words += body.split(/\s+/u).length;
    const tags = front.match(/^ {2}- ".+"$/gmu) ?? [];
    assert.ok(tags.length >= 3 && tags.length <= 6, path);
    const [, year, month] = /^date: (\d{4})-(\d\d)-/mu.exec(front) ?? [];
    assert.ok(path.startsWith(`${year}/${month}/`), path);
  }
  assert.ok(words / articles.length > 430 && words / articles.length < 520, `${words / articles.length} words`);
  assert.equal(new Set(articles.map(({ path }) => path)).size, articles.length);
});

test('articles come in order of time; those after the last are later than all', () => {
  const corpus = new Corpus(100, 1);
  const dates = Array.from(
    { length: 103 },
    (_, number) => /^date: (.*)$/mu.exec(corpus.article(number).text)?.[1] ?? '',
  );
  assert.deepEqual(dates.toSorted(), dates);
  assert.equal(dates[100], '2025-01-01T00:00:00.000Z');
});

test('a corpus is written once and kept by its size and seed', () => {
  const cache = mkdtempSync(join(tmpdir(), 'backfile-corpus-'));
  try {
    const corpus = new Corpus(5, 1);
    const folder = corpusFolder(corpus, cache);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
    assert.deepEqual(files.toSorted(), [...corpus.articles()].map(({ path }) => path).toSorted());
    for (const { path, text } of corpus.articles()) assert.equal(readFileSync(join(folder, path), 'utf8'), text);
    rmSync(join(folder, files[0] ?? ''));
    assert.equal(corpusFolder(corpus, cache), folder);
    assert.ok(!existsSync(join(folder, files[0] ?? '')), 'a kept corpus is not made again');
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
});
