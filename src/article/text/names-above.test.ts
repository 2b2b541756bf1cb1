import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../article.ts';
import { isPublicationName } from '../publication-name.ts';
import { textReader } from './reader.ts';
import { parseTitledHeadline } from './site-name.ts';

const P1 = 'The mill on Quay Street burned down on Friday night, and nobody knows how it began.';
const P2 = 'Nobody was hurt, the fire brigade said on Saturday morning when it left the place at last.';

function article(head: string, tail = ''): Article {
  const bytes = new TextEncoder().encode(`${head}\n\n${P1}\n\n${P2}\n${tail}`);
  const settings = { dateOrder: null, language: null, publisher: null };
  return (
    textReader.read({ path: 'a.txt', bytes, sha256: '' }, settings).articles[0] ?? assert.fail(`no article: ${head}`)
  );
}

void test('names of papers are told from other names', () => {
  for (const name of [
    'The Courier',
    'BBC News',
    'Al Jazeera',
    'Le Monde',
    'Süddeutsche Zeitung',
    'Times of Malta',
    'The Straits Times',
    'Harbour Post',
    'Dawn.com',
    'Evening Standard',
    'The Daily Star',
  ])
    assert.equal(isPublicationName(name), true, name);
  for (const name of [
    'Hard Times',
    'Last Post',
    'Good News',
    'the times',
    'A Star',
    'Second suspect still at large',
    'And it folds',
    'Coast Guardian',
    'Part 2.5',
    'News',
    'Obama',
  ])
    assert.equal(isPublicationName(name), false, name);
});

void test('a site named behind the headline is cut off, a part of the headline is not', () => {
  assert.deepEqual(parseTitledHeadline('Mill burns down | The Courier', null), {
    headline: 'Mill burns down',
    site: 'The Courier',
    cut: ' | The Courier',
  });
  assert.equal(parseTitledHeadline('Iran – US talks resume — Al Jazeera', null)?.headline, 'Iran – US talks resume');
  assert.equal(parseTitledHeadline('Mill burns - My Own Paper', 'my own paper')?.headline, 'Mill burns');
  for (const headline of [
    'Apple unveils new phone - and it folds',
    'Man jailed | second suspect at large',
    'Sold - CNN',
    'BBC News',
  ])
    assert.equal(parseTitledHeadline(headline, null), null, headline);
});

void test('what was cut off the headline is told, and the site is the publisher', () => {
  const read = article('October 5, 2022\n\nMill burns down | BBC News');
  assert.equal(read.headline, 'Mill burns down');
  assert.equal(read.publisher, 'BBC News');
  assert.deepEqual(read.mended, [{ rule: 'site-name', line: 3, before: ' | BBC News', after: '' }]);
});

void test('the paper, the year, a loose day, an age or a notice above the headline is no headline', () => {
  for (const above of [
    'Al Jazeera',
    'The Courier\nNews',
    '2022',
    'Wednesday',
    'Oct 5',
    '3 days ago',
    '© 2022 The Courier',
    'All rights reserved.',
  ]) {
    const read = article(`${above}\nMill burns down\nOctober 5, 2022`);
    assert.equal(read.headline, 'Mill burns down', above);
    assert.deepEqual(read.published, { kind: 'day', day: '2022-10-05' }, above);
    assert.equal(read.body, `<p>${P1}</p>\n<p>${P2}</p>`, above);
  }
  for (const headline of ['100 years ago', 'A year ago today', '1984'])
    assert.equal(article(headline).headline, headline);
  assert.equal(article('The Courier').headline, 'The Courier');
});

void test('a day that heads a diary stays in the story', () => {
  assert.match(article('Diary of a flood\n\nWednesday').body, /<p>Wednesday<\/p>/);
});

void test('lines beside a date', () => {
  const day = { kind: 'day', day: '2022-10-05' };
  assert.deepEqual(article('Posted on October 5, 2022 by admin\n\nMill burns down').published, day);
  assert.deepEqual(article('Le moulin brûle\n\nPublié le 05/10/2022').published, day);
  assert.equal(article('Mill burns down\n\nPublished 05/10/2022').published, null);
  assert.deepEqual(article('Mill burns down\nJane Doe, Staff Writer\nOctober 5, 2022').bylines, ['Jane Doe']);
  assert.deepEqual(article('Mill burns down\nBy Jane Doe | The Courier\nOctober 5, 2022').bylines, ['Jane Doe']);
  assert.deepEqual(article('Mill burns down\nFirst published on Wed 5 Oct 2022 06.00 BST').published, {
    kind: 'time',
    day: '2022-10-05',
    time: '06:00:00',
    offset: null,
  });
});

void test('a sentence of the story about rights stays, the notice goes', () => {
  const sentence = 'All rights reserved for the heirs were upheld by the court on Monday, a lawyer said.';
  assert.match(article('Mill burns down', `\n${sentence}\n`).body, /All rights reserved for the heirs/);
  for (const notice of [
    'All rights reserved. Reuse by permission only.',
    'All rights reserved by The Courier',
    'All rights reserved | 2022',
  ])
    assert.doesNotMatch(article('Mill burns down', `\n${notice}\n`).body, /rights/, notice);
});

void test('a dateline is told as it is printed', () => {
  const read = article('Mill burns down\n\nBerlin (dpa) - The mill on Quay Street is gone.');
  assert.deepEqual(read.mended, [{ rule: 'dateline', line: 3, before: 'Berlin (dpa) - ', after: '' }]);
});
