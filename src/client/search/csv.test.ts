import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hit } from '../engine/protocol.ts';
import { hitsAsCsv } from './csv.ts';

const hit: Hit = {
  url: '2004/05/12/flood wall – 日本.html',
  headline: 'Wall holds, just',
  day: 20040512,
  section: 'Harbour',
  bylines: ['Ada Lindqvist', 'Tom "Tide" Abara'],
  language: 'en',
  excerpt: [],
  words: [],
};

test('a row a hit: day, headline, section, writers and whole address, as spreadsheets read it', () => {
  assert.equal(
    hitsAsCsv(
      [hit, { ...hit, url: 'undated/a.html', day: 0, section: null, bylines: [], headline: 'Two\nlines' }],
      'https://a.example/courier/',
    ),
    '\ufeffpublished,headline,section,bylines,address\r\n' +
      '2004-05-12,"Wall holds, just",Harbour,"Ada Lindqvist; Tom ""Tide"" Abara",' +
      'https://a.example/courier/2004/05/12/flood%20wall%20%E2%80%93%20%E6%97%A5%E6%9C%AC.html\r\n' +
      ',"Two\nlines",,,https://a.example/courier/undated/a.html\r\n',
  );
});

test('no cell is run as a formula', () => {
  for (const headline of ['=1+1', '+1', '-1', '@x', '\tx']) {
    const [, row = ''] = hitsAsCsv([{ ...hit, headline }], 'https://a.example/').split('\r\n');
    assert.equal(row.split(',')[1], `'${headline}`);
  }
});
