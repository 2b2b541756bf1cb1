import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withAccessDay } from './accessed.ts';

test('the day stands before the point that ends the reference', () => {
  assert.equal(
    withAccessDay('24 November. Available at: https://a.example/flood.html.', new Date(2026, 2, 5, 12)),
    '24 November. Available at: https://a.example/flood.html (Accessed: 5 March 2026).',
  );
});
