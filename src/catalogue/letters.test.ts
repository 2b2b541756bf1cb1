import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterPlace } from './letters.ts';

test('names stand under their first letter, whatever its case and diacritics', () => {
  assert.deepEqual(letterPlace('Saltmarsh'), { letter: 'S', page: 's', pair: 'sa' });
  assert.deepEqual(letterPlace('Öl'), { letter: 'O', page: 'o', pair: 'ol' });
  assert.deepEqual(letterPlace('“St Brannock’s”'), { letter: 'S', page: 's', pair: 'st' });
  assert.deepEqual(letterPlace('A2'), { letter: 'A', page: 'a', pair: 'a0' });
});

test('other alphabets have letters of their own, figures and Chinese characters share one', () => {
  assert.deepEqual(letterPlace('Жуков'), { letter: 'Ж', page: 'u0416', pair: 'u0416-0423' });
  assert.deepEqual(letterPlace('Ёлкин'), { letter: 'Е', page: 'u0415', pair: 'u0415-041b' });
  assert.equal(letterPlace('カメラ').letter, 'か');
  assert.equal(letterPlace('القاهرة').letter, 'ا');
  assert.deepEqual(letterPlace('1984'), { letter: '#', page: '0', pair: '0-00' });
  assert.deepEqual(letterPlace('洪水'), { letter: '#', page: '0', pair: '0-6d' });
  assert.deepEqual(letterPlace('!!!'), { letter: '#', page: '0', pair: '0-00' });
});
