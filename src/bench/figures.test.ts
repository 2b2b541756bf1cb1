import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTurn, median, medianFigures, pairedRatio, ratio } from './figures.ts';
import type { Figures } from './measure.ts';

const figures = (wall: number, largest: number | null = 100): Figures => ({
  wall,
  cpu: wall * 2,
  largest,
  together: largest,
  proportional: null,
});

test('the median is the middle, or the mean of the two in the middle', () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(median([7]), 7);
  assert.ok(Number.isNaN(median([])));
});

test('each figure has its own median, and what was never told stays untold', () => {
  assert.deepEqual(medianFigures([figures(1, 300), figures(9, 100), figures(2, null)]), {
    wall: 2,
    cpu: 4,
    largest: 200,
    together: 200,
    proportional: null,
  });
});

test('programs in turn: times add up, of memory the most counts', () => {
  assert.deepEqual(inTurn([figures(1, 300), figures(2, 100)]), {
    wall: 3,
    cpu: 6,
    largest: 300,
    together: 300,
    proportional: null,
  });
});

test('a ratio needs both figures', () => {
  assert.equal(ratio(17, 20), 0.85);
  assert.equal(ratio(null, 20), null);
  assert.equal(ratio(17, null), null);
  assert.equal(ratio(17, 0), null);
});

test('ratios are of neighbouring runs: a slow hour weighs on both', () => {
  assert.equal(pairedRatio([10, 100, 12], [20, 200, 20]), 0.5);
  assert.equal(pairedRatio([10, 30], [20]), 0.5);
  assert.equal(pairedRatio([10], []), null);
});
