import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ColdResult } from './cold.ts';
import { growthTable } from './growth-table.ts';
import type { Figures } from './measure.ts';

const figures = (wall: number): Figures => ({ wall, cpu: wall, largest: 1e9, together: 1.5e9, proportional: null });
const result = (name: string, steps: readonly (readonly [string, number])[]): ColdResult => ({
  name,
  skipped: null,
  runs: [
    {
      total: figures(steps.reduce((sum, [, wall]) => sum + wall, 0)),
      steps: steps.map(([step, wall]) => ({ name: step, figures: figures(wall) })),
      files: 1250,
      bytes: 5e6,
    },
  ],
});

test('a column a size; what was not measured is left out', () => {
  const cold = [
    result('Backfile', [['build', 8]]),
    result('Backfile, no search', [['build', 3]]),
    result('Hugo + Pagefind', [
      ['Hugo', 4],
      ['Pagefind', 6],
    ]),
  ];
  assert.equal(
    growthTable([{ articles: 1000, cold, incremental: [] }]),
    [
      '| articles | 1,000 |',
      '| --- | ---: |',
      '| whole build with search, s | 8.0 |',
      '| Hugo + Pagefind, s | 10.0 |',
      '| ratio | 0.80 |',
      '| pages alone, s | 3.0 |',
      '| Hugo alone, s | 4.0 |',
      '| ratio | 0.75 |',
      '| memory of all processes, GB | 1.50 |',
      '| Hugo + Pagefind, GB | 1.50 |',
      '| files | 1250 |',
    ].join('\n'),
  );
});
