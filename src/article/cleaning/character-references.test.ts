import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendControlReferences, mendReferences } from './character-references.ts';

test('references are decoded once', () => {
  assert.equal(
    mendReferences('&lt;COMR> and A&amp;B, it&#8217;s &amp;lt; R&D; AT&T &#3;').text,
    '<COMR> and A&B, it’s &lt; R&D; AT&T ',
  );
  assert.deepEqual(mendReferences('one\nA&amp;B').mended, [
    { rule: 'character-reference', line: 2, before: 'A&amp;B', after: 'A&B' },
  ]);
});

test('of control characters alone', () => {
  assert.equal(mendControlReferences('a &#150; b&#3; &amp; &#x92; &#65; &#160;').text, 'a – b &amp; ’ &#65; &#160;');
});
