import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translationKey, translationProblems } from './translations.ts';

const messages = (extra: object, format: 'markdown' | 'ninjs' = 'markdown'): readonly string[] =>
  translationProblems('t/en.md', { format, extra: extra as Record<string, unknown> }).map(({ message }) => message);

test('translations are found by a key, or by their addresses', () => {
  for (const name of ['translationKey', 'translation_key', 'params.translationkey']) {
    assert.equal(translationKey({ [name]: 'bridge' }, 'a.html'), 'key bridge');
  }
  assert.equal(translationKey({ translations: { de: '/b.html' } }, 'a.html'), 'path a.html');
  assert.equal(translationKey({ translations: { en: 'https://x.example/a.html' } }, 'b.html'), 'path a.html');
  assert.equal(translationKey({ translations: { de: 't/de.md' } }, 'z.html'), null);
  assert.equal(translationKey({}, 'a.html'), null);
});

test('a translation named by its file is told, with what to do', () => {
  assert.deepEqual(messages({ translations: { de: 't/de.md', fr: '/2004/05/pont.html' } }), [
    '"translations" names a file, "t/de.md", and not an address, so the article and its translation do not lead to each other.',
  ]);
  assert.deepEqual(messages({ translationOf: 't/en.md', translation_of: 't/en.md' }), [
    '"translationOf: t/en.md" is not understood, so the article and its translation do not lead to each other.',
  ]);
  assert.deepEqual(messages({ translations: { de: 't/de.md' }, translationKey: 'bridge' }), []);
  assert.deepEqual(messages({ translations: { de: '/2004/05/bruecke.html' } }), []);
  assert.deepEqual(messages({ translations: { de: 't/de.md' } }, 'ninjs'), []);
});
