import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Candidate } from './candidate.ts';
import { chooseBylines } from './choose-people.ts';

const stated: Candidate = { value: 'Jane Doe', from: 'json-ld', weight: 0.95 };
const printed = (value: string): Candidate => ({ value, from: 'byline', weight: 0.65 });
const names = (...candidates: readonly Candidate[]): readonly string[] | undefined =>
  chooseBylines(candidates, ['The Post'])?.value;

test('a printed byline that has all names of the metadata and more counts', () => {
  assert.deepEqual(names(stated, printed('By Jane Doe and Bob Roe, Staff Writers')), ['Jane Doe', 'Bob Roe']);
  assert.deepEqual(names(stated, printed('By JANE DOE and ROBERT ROEBUCK')), ['Jane Doe', 'Robert Roebuck']);
  const below = ['Jane Doe', 'Bob Roe'].map((value): Candidate => ({ value, from: 'below headline', weight: 0.9 }));
  assert.deepEqual(names(stated, ...below), ['Jane Doe', 'Bob Roe']);
  assert.equal(chooseBylines([stated, ...below], [])?.from, 'below headline');
});

test('names in other places, other names and names of papers do not', () => {
  assert.deepEqual(names(stated, printed('Jane Doe'), printed('Bob Roe')), ['Jane Doe']);
  assert.deepEqual(names(stated, printed('By Ann Lee and Bob Roe')), ['Jane Doe']);
  assert.deepEqual(names(stated, printed('By Jane Doe and The Post')), ['Jane Doe']);
  assert.deepEqual(names(stated, { value: 'Jane Doe and Bob Roe', from: 'author link', weight: 0.6 }), ['Jane Doe']);
});
