import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitByline } from './split-byline.ts';

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
