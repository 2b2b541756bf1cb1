import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EMPTY, firstDay, lastDay, readAddress, type SearchState, writeAddress } from './address.ts';
import { requestOf, withName } from './box.ts';
import { DATE_PATTERN, readDate } from './date-text.ts';

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

test('dates are read as they are typed, where they can be read in one way only', () => {
  const cases: Readonly<Record<string, string | null>> = {
    '2016': '2016',
    '2016-05': '2016-05',
    '2016/5': '2016-05',
    '2016.5': '2016-05',
    '2016–05': '2016-05',
    '201605': '2016-05',
    '20160531': '2016-05-31',
    '2016/5/3': '2016-05-03',
    '5.2016': '2016-05',
    '05/2016': '2016-05',
    '24.11.1998': '1998-11-24',
    '11/24/1998': '1998-11-24',
    '２０１６': '2016',
    '5.6.2016': null,
    '2016-13': null,
    '201613': null,
    '2016-00': null,
    '98': null,
    soon: null,
  };
  for (const [typed, date] of Object.entries(cases)) {
    assert.equal(readDate(typed), date, typed);
    // As HTML takes a pattern: whole, with the flag v.
    assert.equal(new RegExp(`^(?:${DATE_PATTERN})$`, 'v').test(typed.normalize('NFKC')), date !== null, typed);
  }
  assert.deepEqual(readAddress('?from=2016/5&to=6.2016', ''), { ...EMPTY, from: '2016-05', to: '2016-06' });
});

test('what is barred, several years, and what is not understood', () => {
  const asked = (q: string): ReturnType<typeof requestOf> => requestOf({ ...EMPTY, q });
  assert.deepEqual(asked('-tag:accessibility design').barred?.tag, ['accessibility']);
  assert.deepEqual(asked('-tag:accessibility design').filters.tag, []);
  assert.equal(asked('-tag:accessibility design').text, 'design');
  const years = asked('year:2016 year:2018-2019');
  assert.deepEqual(years.years, [
    { from: 20160000, to: 20169999 },
    { from: 20180000, to: 20199999 },
  ]);
  assert.deepEqual(years.range, { from: 20160000, to: 20199999 });
  assert.deepEqual(asked('from:2016/05 to:6.2016').range, { from: 20160500, to: 20160699 });
  const unread = asked('wall from:foo from:2016-13 year:soon -year:1998');
  assert.deepEqual(unread.unread, ['from:foo', 'from:2016-13', 'year:soon', '-year:1998']);
  assert.equal(unread.text, 'wall');
  assert.deepEqual(asked('byline:„Ada Lindqvist“ x').filters.byline, ['Ada Lindqvist']);
});

test('a name takes the place of one that was typed or ticked', () => {
  const typed = { ...EMPTY, q: 'wall byline:smith tag:smith' };
  assert.deepEqual(withName(typed, 'byline', 'smith', 'John Smith').q, 'wall byline:"John Smith" tag:smith');
  const ticked = { ...EMPTY, chosen: { ...EMPTY.chosen, tag: ['a', 'b'] } };
  assert.deepEqual(withName(ticked, 'tag', 'a', 'c').chosen?.tag, ['b', 'c']);
});
