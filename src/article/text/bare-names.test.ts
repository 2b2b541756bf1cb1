import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../article.ts';
import { bareNames } from './bare-names.ts';
import { textReader } from './reader.ts';

const STORY =
  'The river rose by two metres in the night, and the bridge was closed to all traffic, the county said on Monday.';

function read(lines: readonly string[]): Article {
  const bytes = Buffer.from([...lines, STORY, STORY.replace('two', 'three')].join('\n\n'));
  const [article] = textReader.read(
    { path: 'a.txt', bytes, sha256: '' },
    { dateOrder: null, language: null, publisher: null },
  ).articles;
  assert.ok(article !== undefined);
  assert.match(article.body, /^<p>The river rose by two/);
  return article;
}

test('names alone, and what is none', () => {
  assert.deepEqual(bareNames('Jane Doe'), ['Jane Doe']);
  assert.deepEqual(bareNames('Jane Doe in Leeds and John Smith'), ['Jane Doe', 'John Smith']);
  assert.deepEqual(bareNames('Anna Müller, Hans Schmidt'), ['Anna Müller', 'Hans Schmidt']);
  for (const none of [
    'San Francisco',
    'Chelsea Hotel',
    'Jordan River',
    'Will Smith Wins Oscar',
    'The Courier',
    'Jane',
    'Jane Doe wins.',
  ])
    assert.equal(bareNames(none), null, none);
});

test('a name alone beside a date is the byline', () => {
  for (const lines of [
    ['Flood closes the bridge', 'Jane Doe', 'Oct 5, 2022, 10:03 AM EDT'],
    ['Flood closes the bridge', 'October 5, 2022', 'Jane Doe'],
    ['Jane Doe', 'October 5, 2022', 'Flood closes the bridge'],
    ['October 5, 2022', 'By', 'Jane Doe', 'Flood closes the bridge'],
  ]) {
    const article = read(lines);
    assert.deepEqual(
      [article.headline, article.bylines, article.published?.day],
      ['Flood closes the bridge', ['Jane Doe'], '2022-10-05'],
    );
  }
  const dek = read(['Flood closes the bridge', 'Nobody was hurt when the water rose', 'Jane Doe', '5 October 2022']);
  assert.deepEqual([dek.dek, dek.bylines], ['Nobody was hurt when the water rose', ['Jane Doe']]);
});

test('an obituary is about the name that is its headline', () => {
  const article = read(['October 5, 2022', 'John Smith']);
  assert.deepEqual([article.headline, article.bylines], ['John Smith', []]);
});

test('a head that says who submitted it, from where, and under which address', () => {
  const drupal = read(['Submitted by Jane Doe on Wed, 10/05/2022 - 10:03', 'Flood closes the bridge']);
  assert.deepEqual(
    [drupal.headline, drupal.published, drupal.bylines],
    ['Flood closes the bridge', { kind: 'time', day: '2022-10-05', time: '10:03:00', offset: null }, ['Jane Doe']],
  );
  const source = read(['October 5, 2022', 'Source: The Courier', 'Flood closes the bridge', 'By Jane Doe']);
  assert.deepEqual([source.headline, source.publisher], ['Flood closes the bridge', 'The Courier']);
  const paper = read(['Flood closes the bridge', 'By Jane Doe', 'The Courier', 'October 5, 2022']);
  assert.deepEqual([paper.dek, paper.publisher, paper.published?.day], [null, 'The Courier', '2022-10-05']);
  const address = read(['https://courier.example/2022/10/05/flood.html', 'Flood closes the bridge']);
  assert.deepEqual(
    [address.published, address.origins.published?.confidence],
    [{ kind: 'day', day: '2022-10-05' }, 0.8],
  );
});

test('closing lines in more languages, and what follows them', () => {
  for (const line of [
    'Źródło: PAP',
    'Forrás: MTI',
    'Πηγή: ΑΠΕ-ΜΠΕ',
    '（完）',
    '（共同）',
    '责任编辑：李四',
    '((jane.doe@reuters.example; +44 20 7542 0000))',
  ]) {
    const bytes = Buffer.from(`October 5, 2022\n\nFlood closes the bridge\n\n${STORY}\n\n${line}\n`);
    const [article] = textReader.read(
      { path: 'a.txt', bytes, sha256: '' },
      { dateOrder: null, language: null, publisher: null },
    ).articles;
    assert.equal(article?.body, `<p>${STORY}</p>`);
    assert.equal(article?.extra['credit'], line);
  }
});
