import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SIGNED as SIGNED_IN_INDEX } from '../../search/letters.ts';
import { fold, isSigned, plainLetters, SIGNED, withoutMarks } from './fold.ts';

test('names are the same however they are typed', () => {
  for (const [name, typed] of [
    ['Anne O’Neil', "anne o'neil"],
    ['Jean‑Luc Müller', 'JEAN-LUC MULLER'],
    ['Søren Æbleø', 'soren aebleo'],
    ['Łukasz Weiß', 'Lukasz Weiss'],
    ['“Ace” Smith', '"ace" smith'],
    ['محمّد', 'محمد'],
    ['Ἀθῆναι', 'αθηναι'],
  ] as const) {
    assert.equal(fold(name), fold(typed), name);
  }
});

test('signs that are letters are kept', () => {
  for (const [one, other] of [
    ['दिन', 'दाना'],
    ['ป่า', 'ปา'],
    ['ป่า', 'ป้า'],
    ['か', 'が'],
  ] as const) {
    assert.notEqual(fold(one), fold(other));
  }
  assert.deepEqual(['दिन', 'ป่า', 'தமிழ்', 'Köln', 'محمّد', 'が', '서울', '1998'].map(isSigned), [
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('the index tells the same scripts apart', () => {
  assert.equal(SIGNED.source, SIGNED_IN_INDEX.source);
});

test('letters that no mark is taken off are plain, too', () => {
  assert.equal(plainLetters('smørrebrød'), 'smorrebrod');
  assert.equal(withoutMarks('Æbleskivér'), 'aebleskiver');
});
