import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pluralForm, pluralForms } from './plural.ts';

const LANGUAGES =
  'en de fr es ar ja zh ko vi th id hi bn fa pt pt-PT it ca ru uk be hr sr pl cs sk sl lt lv ro he is mk ga cy nl sv da nb fi el hu tr bg et ur ta te mr ne sw';

test('a number asks for the form that CLDR gives it', () => {
  for (const language of LANGUAGES.split(' ')) {
    const rules = new Intl.PluralRules(language);
    for (const n of [...Array(230).keys(), 1000, 1001, 1_000_000, 2_000_000]) {
      assert.equal(pluralForm(language, n), rules.select(n), `${n} in ${language}`);
    }
  }
});

test('the forms of a language are named in order', () => {
  assert.deepEqual(pluralForms('ar'), ['zero', 'one', 'two', 'few', 'many', 'other']);
  assert.deepEqual(pluralForms('fr-CA'), ['one', 'many', 'other']);
  assert.deepEqual(pluralForms('ja'), ['other']);
  assert.deepEqual(pluralForms('ru'), ['one', 'few', 'many']);
});
