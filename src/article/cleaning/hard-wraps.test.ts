import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLines } from './hard-wraps.ts';
import { indentedLines } from './indentation.ts';

function paragraphs(text: string): readonly string[] {
  const { lines, indents } = indentedLines(text);
  return joinLines(lines, indents).paragraphs.map((paragraph) => paragraph.text);
}

const WIRE = `The company said first quarter net profit rose to 12.3 mln dlrs
from 10.1 mln a year ago.
    Sales increased to 250 mln dlrs from 230 mln dlrs, it said.
    Chairman John Smith said the company expects the second
quarter to be better than the first one, but gave no figures.
    He said the outlook for the year was good.
    The company also said its board declared a quarterly
dividend of 25 cts a share, payable April 15 to holders of
record on March 30.`;
const PARAGRAPHS = [
  'The company said first quarter net profit rose to 12.3 mln dlrs from 10.1 mln a year ago.',
  'Sales increased to 250 mln dlrs from 230 mln dlrs, it said.',
  'Chairman John Smith said the company expects the second quarter to be better than the first one, but gave no figures.',
  'He said the outlook for the year was good.',
  'The company also said its board declared a quarterly dividend of 25 cts a share, payable April 15 to holders of record on March 30.',
];

void test('short paragraphs that begin with an indent are joined', () => {
  assert.deepEqual(paragraphs(WIRE), PARAGRAPHS);
  assert.deepEqual(paragraphs(WIRE.replaceAll('    ', '\t')), PARAGRAPHS);
});

void test('a dateline put before the first line does not count', () => {
  assert.deepEqual(paragraphs(`NEW YORK, Feb 26 - ${WIRE}`), [
    `NEW YORK, Feb 26 - ${PARAGRAPHS[0] ?? ''}`,
    ...PARAGRAPHS.slice(1),
  ]);
});

void test('the same where the whole text stands off the margin', () => {
  assert.deepEqual(paragraphs(WIRE.replaceAll(/^/gm, '      ')), PARAGRAPHS);
});

void test('a table in a wrapped text keeps its columns, and the text is joined', () => {
  const table = '    Shr      34 cts vs  12 cts\n    Net      1.2 mln vs 0.4 mln';
  assert.deepEqual(paragraphs(`${WIRE}\n${table}`), [
    ...PARAGRAPHS,
    'Shr      34 cts vs  12 cts\nNet      1.2 mln vs 0.4 mln',
  ]);
  assert.deepEqual(
    paragraphs('Closing prices:\n\n             1987   1986\nWheat        2.81   2.76\nCorn         1.52\n\nThe end'),
    ['Closing prices:', '             1987   1986\nWheat        2.81   2.76\nCorn         1.52', 'The end'],
  );
});

void test('what is no table for certain is left', () => {
  for (const text of [
    'Two  spaces stand   here 12\nand   none there',
    'He left.  34 came.\nShe left.  12 came.',
    'Shr      34 cts',
  ]) {
    assert.deepEqual(paragraphs(text), text.split('\n'), text);
  }
});

void test('lines that are paragraphs stay such, indented or not', () => {
  const lines = ['A first paragraph.', 'A second one, somewhat longer.', 'The third.', 'A fourth paragraph.'];
  assert.deepEqual(paragraphs(lines.join('\n')), lines);
  assert.deepEqual(paragraphs(lines.map((line) => `    ${line}`).join('\n')), lines);
  assert.deepEqual(paragraphs(lines.map((line) => `\u3000${line}`).join('\n')), lines);
});
