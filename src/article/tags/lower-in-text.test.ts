import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createKnownNames } from './known-names.ts';
import { LowerInText } from './lower-in-text.ts';
import { TokenColumns } from './token-columns.ts';
import { tokenise } from './tokens.ts';

const { words } = createKnownNames('en');

function lowerIn(...sentences: readonly string[]): LowerInText {
  const columns = new TokenColumns();
  const tokens = sentences.map((sentence) => tokenise(sentence, 'plain', words, columns));
  return new LowerInText(
    sentences.map((text, paragraph) => ({ text, paragraph })),
    tokens,
  );
}

test('words that stand without a capital are known, whatever their letters', () => {
  const lower = lowerIn('The mill was Zoë’s.', 'An iPhone near the café’s door');
  const asked = ['mill', 'was', 'iphone', 'near', 'café', 'door', 'the', 'an', 'zoë', 'mil', 'mills', ''];
  assert.deepEqual(
    asked.filter((word) => lower.has(word)),
    ['mill', 'was', 'iphone', 'near', 'café', 'door', 'the'],
  );
});

test('it is as with a set of all such words', () => {
  const word = fc.stringMatching(/^[A-Za-zé]{1,3}$/);
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 20 }), word, (sentences, asked) => {
      const all = new Set(
        sentences
          .flat()
          .filter((one) => !/^\p{Lu}/u.test(one))
          .map((one) => one.toLowerCase()),
      );
      const lower = lowerIn(...sentences.map((one) => one.join(' ')));
      assert.equal(lower.has(asked), all.has(asked));
      for (const one of all) assert.ok(lower.has(one));
    }),
  );
});
