import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitByline, splitBylineField } from './split-byline.ts';

const cases: readonly (readonly [printed: string, names: readonly string[]])[] = [
  ['Jane Doe', ['Jane Doe']],
  ['By JANE DOE', ['JANE DOE']],
  ['By Jane Doe and John Smith', ['Jane Doe', 'John Smith']],
  ['By JANE DOE and JOHN SMITH, Staff Writers', ['JANE DOE', 'JOHN SMITH']],
  ['Jane Doe, John Smith and Ana de la Cruz', ['Jane Doe', 'John Smith', 'Ana de la Cruz']],
  ['Von Erika Mustermann und Max Muster', ['Erika Mustermann', 'Max Muster']],
  ['Par Jean Dupont', ['Jean Dupont']],
  ['Jane Doe, Staff Writer', ['Jane Doe']],
  ['Jane Doe <jane@example.org>', ['Jane Doe']],
  ['Doe, Jane', ['Doe, Jane']],
  ['Martin King, Jr.', ['Martin King, Jr.']],
  ['Centers for Disease Control and Prevention', ['Centers for Disease Control and Prevention']],
  ['Smith and Sons', ['Smith and Sons']],
  ['Ministry of Health and Welfare', ['Ministry of Health and Welfare']],
  ['18F', ['18F']],
  ['jeremy-zilar', ['jeremy-zilar']],
  ['', []],
];

test('bylines are divided into names, and only into names', () => {
  for (const [printed, names] of cases) assert.deepEqual(splitByline(printed), names, printed);
});

test('a field of names loses no name that is "By" in another language', () => {
  const of = (written: string, language: string | null = null): readonly string[] =>
    splitBylineField(written, language);
  for (const name of ['Di Orr', 'Par Lagerkvist', 'Von Miller', 'Por Nilsen', 'Av Cohen', 'Door Smith', 'Di Stefano'])
    for (const language of [null, 'en', 'en-GB', 'ja']) assert.deepEqual(of(name, language), [name]);
  assert.deepEqual(of('By Di Orr and Von Miller', 'en'), ['Di Orr', 'Von Miller']);
  assert.deepEqual(of('Von Erika Mustermann und Max Muster', 'de-AT'), ['Erika Mustermann', 'Max Muster']);
  assert.deepEqual(of('Par Jean Dupont', 'fr'), ['Jean Dupont']);
  assert.deepEqual(of('Von: Erika Mustermann'), ['Erika Mustermann']);
});
