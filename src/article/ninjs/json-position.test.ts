import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonFault } from './json-position.ts';

test('the place where a text stops being JSON is found', () => {
  assert.deepEqual(jsonFault('{"a": 1,\n "b" 2}'), { line: 2, column: 6 });
  assert.deepEqual(jsonFault('[1, 2'), { line: 1, column: 6 });
  assert.deepEqual(jsonFault("{'a': 1}"), { line: 1, column: 2 });
  assert.deepEqual(jsonFault('{"a": 1,}'), { line: 1, column: 9 });
  assert.deepEqual(jsonFault('{} x'), { line: 1, column: 4 });
  assert.deepEqual(jsonFault('{"a":\n\n"b\nc"}'), { line: 3, column: 1 });
});
