import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameAsHeadline, readDateInPath } from './date-in-path.ts';
import { readDateLine } from './date-line.ts';

/** `published 2022-10-05 + By Jane Doe`, or `null`. */
function read(line: string): string {
  const found = readDateLine(line, null);
  if (found === null) return 'null';
  const dates = found.dates.map(
    ({ role, reading }) =>
      `${role} ${'date' in reading ? reading.date.day : reading.ambiguous.map((date) => date.day).join('?')}`,
  );
  return [...dates, ...found.others].join(' + ');
}

test('lines that are a date', () => {
  const cases: Readonly<Record<string, string>> = {
    'October 5, 2022': 'published 2022-10-05',
    '  Published: October 5, 2022 ': 'published 2022-10-05',
    'Published 5 October 2022 10:22 BST': 'published 2022-10-05',
    'Published on Wed, 05 Oct 2022 10:22:33 +0200': 'published 2022-10-05',
    'PUBLISHED 10:22 EST, 5 October 2022 | UPDATED 11:00 EST, 6 October 2022':
      'published 2022-10-05 + updated 2022-10-06',
    'Published October 5, 2022, Updated October 6, 2022': 'published 2022-10-05 + updated 2022-10-06',
    'Last updated: 5 Oct 2022': 'updated 2022-10-05',
    'Last updated October 6, 2022 | Published October 5, 2022': 'updated 2022-10-06 + published 2022-10-05',
    'Posted on October 5, 2022 by Jane Doe': 'published 2022-10-05 + by Jane Doe',
    'By Jane Doe | October 5, 2022': 'published 2022-10-05 + By Jane Doe',
    'Written by Jane Doe, October 5, 2022': 'published 2022-10-05 + Written by Jane Doe',
    'Written by Jane Doe - Wednesday 5 October 2022': 'published 2022-10-05 + Written by Jane Doe',
    'Posted on October 5, 2022 by admin': 'published 2022-10-05 + by admin',
    'Publié le 05/10/2022': 'published 2022-10-05',
    'Published 05/10/2022': 'published 2022-10-05?2022-05-10',
    'By Jane Doe, October 5, 2022': 'published 2022-10-05 + By Jane Doe',
    'October 5, 2022 | Politics': 'published 2022-10-05 + Politics',
    'Politics — October 5, 2022': 'published 2022-10-05 + Politics',
    'London, 5 October 2022': 'published 2022-10-05 + London',
    'Date: 05/10/2022': 'published 2022-10-05?2022-05-10',
    'Veröffentlicht am 5. Oktober 2022': 'published 2022-10-05',
    'Stand: 05.10.2022, 10:22 Uhr': 'updated 2022-10-05',
    'Publié le 5 octobre 2022 à 10h22 - Mis à jour le 6 octobre 2022 à 11h00':
      'published 2022-10-05 + updated 2022-10-06',
    'Publicado el 5 de octubre de 2022': 'published 2022-10-05',
    'Опубликовано: 5 октября 2022, 10:22': 'published 2022-10-05',
    'نشر في 5 أكتوبر 2022': 'published 2022-10-05',
    '发布时间：2022年10月5日 10:22': 'published 2022-10-05',
    '입력 2022.10.05 10:22': 'published 2022-10-05',
    '**October 5, 2022**': 'published 2022-10-05',
  };
  for (const [line, expected] of Object.entries(cases)) assert.equal(read(line), expected, line);
});

test('lines that are none', () => {
  for (const line of [
    'Russia wins China’s backing',
    'On October 5, 2022 the mill burned down.',
    'The mill burned down on October 5, 2022.',
    '20221005',
    'Updated: 10:22',
    'October 2022',
    '1984',
    'In 2022, 5 men were hurt',
    'Updated regularly',
    'May 5',
    'The date 5.10.2022 was set',
    'The vote, on 5 October 2022, was close',
  ]) {
    assert.equal(read(line), 'null', line);
  }
});

test('dates in a path', () => {
  const read = (path: string): string => {
    const found = readDateInPath(path);
    return found === null
      ? 'null'
      : `${found.from} ${'date' in found.reading ? found.reading.date.day : found.reading.ambiguous.map((date) => date.day).join('?')}`;
  };
  assert.equal(read('2001-07-19-flood.txt'), 'file name 2001-07-19');
  assert.equal(read('news/20010719_flood.txt'), 'file name 2001-07-19');
  assert.equal(read('flood 2001_07_19.txt'), 'file name 2001-07-19');
  assert.equal(read('2001/07/19/flood.txt'), 'folder 2001-07-19');
  assert.equal(read('2001/07/19-flood.txt'), 'folder 2001-07-19');
  assert.equal(read('2001/7/9/flood.txt'), 'folder 2001-07-09');
  assert.equal(read('25-10-2001-flood.txt'), 'file name 2001-10-25');
  assert.equal(read('05-10-2001-flood.txt'), 'file name 2001-10-05?2001-05-10');
  for (const path of [
    '2001/flood.txt',
    '2001/07/flood.txt',
    '2001-07-flood.txt',
    '2001-13-19.txt',
    'a/12345678901.txt',
    '99999999.txt',
    '2001/07/19.5.txt',
  ])
    assert.equal(read(path), 'null', path);
});

test('a name as a headline', () => {
  assert.equal(nameAsHeadline('x/2001-07-19-the-great_flood.txt'), 'The great flood');
  assert.equal(nameAsHeadline('2001-07-19.txt'), '2001-07-19');
  assert.equal(nameAsHeadline('.txt'), '.txt');
});
