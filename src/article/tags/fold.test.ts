import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LONGEST_SLUG, tagSlug } from './fold.ts';

test('slugs of ordinary names', () => {
  const cases: Readonly<Record<string, string>> = {
    NATO: 'nato',
    'United States': 'united-states',
    'U.S.': 'us',
    'U.S. Congress': 'us-congress',
    'São Paulo': 'sao-paulo',
    Łódź: 'lodz',
    'Côte d’Ivoire': 'cote-divoire',
    "Cote d'Ivoire": 'cote-divoire',
    'Johnson & Johnson': 'johnson-and-johnson',
    'AT&T': 'at-and-t',
    'St. Petersburg': 'st-petersburg',
    Москва: 'москва',
    Йод: 'йод',
    東京: '東京',
    हिन्दी: 'हिन्दी',
    'Web 2.0': 'web-2-0',
    'a.b.c.': 'abc',
    '  Spaced   out  ': 'spaced-out',
  };
  for (const [name, slug] of Object.entries(cases)) assert.equal(tagSlug(name), slug, name);
});

test('symbols that tell names apart are not lost', () => {
  assert.equal(tagSlug('C'), 'c');
  assert.match(tagSlug('C++'), /^c-[0-9a-f]{8}$/);
  assert.match(tagSlug('C#'), /^c-[0-9a-f]{8}$/);
  assert.notEqual(tagSlug('C++'), tagSlug('C#'));
  assert.match(tagSlug('???'), /^tag-[0-9a-f]{8}$/);
  assert.match(tagSlug(''), /^tag-[0-9a-f]{8}$/);
});

test('names of devices and long names', () => {
  for (const name of ['CON', 'nul', 'Com1', 'LPT9', 'aux.']) assert.match(tagSlug(name), /^\w+-[0-9a-f]{8}$/);
  const long = tagSlug(`${'Ministry of '.repeat(12)}Works`);
  assert.equal(Buffer.byteLength(long) <= LONGEST_SLUG, true);
  assert.notEqual(long, tagSlug(`${'Ministry of '.repeat(12)}Walks`));
});

test('any name gives a safe file name, the same for the same name however spaced or cased', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
      const slug = tagSlug(name);
      assert.match(slug, /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
      assert.equal(Buffer.byteLength(slug) <= LONGEST_SLUG, true);
      assert.doesNotMatch(slug, /^(?:con|prn|aux|nul|com\d|lpt\d)$/);
      assert.equal(tagSlug(` ${name} `), slug);
      assert.equal(tagSlug(name.normalize('NFD')), slug);
    }),
    { numRuns: 1000 },
  );
});

test('a slug is its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      const slug = tagSlug(name);
      assert.equal(tagSlug(slug), slug);
    }),
    { numRuns: 1000 },
  );
});
