import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultPermalink, numbered, requestedPermalink } from '../../article/permalink.ts';
import { slugOr } from '../../article/slug.ts';
import { forbiddenNames, nameFault } from './names.ts';

test('names that Windows or a stick refuses are told', () => {
  const faults: readonly [string, ReturnType<typeof nameFault>][] = [
    ['2022/10/05/a.html', null],
    ['con.html', 'device'],
    ['a/LPT1/b.html', 'device'],
    ['a/nul.tar.gz', 'device'],
    ['com¹.html', 'device'],
    ['console.html', null],
    ['a/what?.html', 'character'],
    ['a\\b.html', 'character'],
    ['a./b.html', 'ending'],
    ['a/b ', 'ending'],
  ];
  for (const [path, fault] of faults) assert.equal(nameFault(path), fault, path);
});

test('paths that differ in case or in how a letter is composed are told once each, folders too', () => {
  assert.deepEqual(forbiddenNames(['a/b.html', 'a/B.html', 'A/c.html', 'caf\u00e9.html', 'cafe\u0301.html']), [
    { path: 'a/B.html', fault: 'case', other: 'a/b.html' },
    { path: 'A', fault: 'case', other: 'a' },
    { path: 'cafe\u0301.html', fault: 'case', other: 'caf\u00e9.html' },
  ]);
});

/** Headlines with all that could become a bad name. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    'CON',
    'nul.',
    'Aux…',
    'COM1',
    'com¹',
    'LPT²',
    'PRN ',
    '...',
    ' ',
    'a. ',
    'CONIN$',
    'İstanbul',
    'ǅ',
    'ﬁ',
  ),
  fc.string({ unit: fc.constantFrom('.', ' ', '-', 'a', 'Ä', '\u0301', '日', '/', '\\', ':', '\u0000', '\ud800') }),
);

test('whatever the headline, the address is safe on every file system, and already in lower case', () => {
  fc.assert(
    fc.property(
      nasty,
      fc.constantFrom(null, '2022-10-05'),
      fc.integer({ min: 2, max: 99 }),
      (headline, day, number) => {
        const path = defaultPermalink(day, headline, `folder/${headline}.txt`);
        for (const one of [path, numbered(path, number), `tags/${slugOr(headline, '')}/index.html`]) {
          assert.equal(nameFault(one), null, JSON.stringify(one));
          assert.equal(one, one.normalize('NFC').toLowerCase(), 'two of them never differ in case alone');
          assert.ok(Buffer.byteLength(one) <= 160);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('an address that a source asks for is safe, or refused', () => {
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 1, maxLength: 4 }), (parts) => {
      const requested = requestedPermalink(`/${parts.join('/')}`);
      if (requested.kind === 'path') assert.equal(nameFault(requested.path), null, JSON.stringify(requested.path));
    }),
    { numRuns: 2000 },
  );
});
