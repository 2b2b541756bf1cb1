import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EMPTY, firstDay, lastDay, readAddress, type SearchState, writeAddress } from './address.ts';
import { requestOf } from './box.ts';

const text = fc.string().map((value) => value.trim());
const values = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 });
const state: fc.Arbitrary<SearchState> = fc.record(
  {
    q: text,
    chosen: fc.record({ section: values, tag: values, byline: values, source: values }, { noNullPrototype: true }),
    from: fc.constantFrom('', '1998', '1998-11', '1998-11-24'),
    to: fc.constantFrom('', '1999', '1999-02'),
    sort: fc.constantFrom(null, 'relevance', 'newest', 'oldest'),
    page: fc.integer({ min: 1, max: 99 }),
  },
  { noNullPrototype: true },
);

test('what is written to the address is read from it, behind ? and behind #', () => {
  fc.assert(
    fc.property(state, (written) => {
      const address = writeAddress(written);
      assert.deepEqual(readAddress(address, ''), written);
      assert.deepEqual(readAddress('', address.replace('?', '#')), written);
    }),
  );
});

test('what no search can be is left out', () => {
  assert.deepEqual(readAddress('?from=1998-13&to=soon&sort=best&page=-2', ''), EMPTY);
});

test('a year, month or day as a range of days', () => {
  assert.deepEqual(['1998', '1998-11', '1998-11-24', ''].map(firstDay), [19980000, 19981100, 19981124, 0]);
  assert.deepEqual(['1998', '1998-11', '1998-11-24', ''].map(lastDay), [19989999, 19981199, 19981124, 99999999]);
});

test('operators typed in the box become filters', () => {
  const request = requestOf({ ...EMPTY, q: 'flood tag:NATO byline:"Ada Lindqvist" year:1998-2001 wall', from: '1999' });
  assert.equal(request.text, 'flood wall');
  assert.deepEqual(request.filters, { section: [], tag: ['NATO'], byline: ['Ada Lindqvist'], source: [] });
  assert.deepEqual(request.range, { from: 19990000, to: 20019999 });
  assert.equal(request.sort, 'relevance');
  assert.equal(requestOf({ ...EMPTY, q: 'year:1998' }).sort, 'newest');
  assert.equal(requestOf({ ...EMPTY, q: 'note: this' }).text, 'note: this');
});
