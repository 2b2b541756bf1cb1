import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readVocabulary, strangers } from './schema-vocabulary.ts';

const vocabulary = readVocabulary();
const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Rain' };

test('the vocabulary is read whole', () => {
  assert.ok(vocabulary.types.size > 800 && vocabulary.types.has('CollectionPage'), String(vocabulary.types.size));
  assert.deepEqual(vocabulary.properties.get('NewsArticle')?.get('dateline'), ['Text']);
  assert.deepEqual(strangers({ ...article, dateline: 'PARIS', articleSection: 'World', name: 'Rain' }, vocabulary), []);
});

test('a property that the type does not have is a stranger', () => {
  assert.deepEqual(strangers({ ...article, headlines: 'Rain', breadcrumb: 'x', issn: '1' }, vocabulary), [
    '$.headlines: NewsArticle has no such property',
    '$.breadcrumb: NewsArticle has no such property',
    '$.issn: NewsArticle has no such property',
  ]);
  assert.deepEqual(strangers({ ...article, author: { '@type': 'Person', headline: 'x' } }, vocabulary), [
    '$.author.headline: Person has no such property',
  ]);
});

test('a value of another kind is a stranger', () => {
  const wrong = { datePublished: '24 November', url: 'a.html', author: [{ '@type': 'Place', name: 'Wend' }], image: 1 };
  assert.deepEqual(
    strangers({ ...article, ...wrong }, vocabulary).map((line) => line.split(' is none of ')[0]),
    ['$.datePublished: "24 November"', '$.url: "a.html"', '$.author:', '$.image: 1'],
  );
  assert.deepEqual(strangers({ ...article, '@type': 'NewsArticel' }, vocabulary), ['$: no such type: NewsArticel']);
});
