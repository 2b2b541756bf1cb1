import assert from 'node:assert/strict';
import { test } from 'node:test';
import { direction } from './direction.ts';

test('direction follows the script, then the language', () => {
  for (const language of ['ar', 'he', 'fa-IR', 'ur_PK', 'yi', 'az-Arab', 'pa-Arab-PK'])
    assert.equal(direction(language), 'rtl', language);
  for (const language of ['en', 'und', '', 'zh-Hant', 'ks-Deva', 'ar-Latn'])
    assert.equal(direction(language), 'ltr', language);
});
