import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateTogether } from './dates.ts';

test('a day keeps its month beside it, whatever the language; weekday and year may stand on lines of their own', () => {
  const held = [
    'Tuesday, 24 November 1998',
    'Tuesday, November 24, 1998',
    'Freitag, 4. März 2022',
    'martes, 24 de noviembre de 1998',
    'mardi 1er mai 1998',
    '1998年11月24日火曜日',
    'November 1998',
    '1990s',
  ].map((date) => dateTogether(date).replaceAll('\u00a0', '_'));
  assert.deepEqual(held, [
    'Tuesday, 24_November 1998',
    'Tuesday, November_24, 1998',
    'Freitag, 4._März 2022',
    'martes, 24_de noviembre de 1998',
    'mardi 1er_mai 1998',
    '1998年11月24日火曜日',
    'November 1998',
    '1990s',
  ]);
});
