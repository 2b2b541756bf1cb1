import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isEnglish, isEnglishAsExpected, isEnglishAtLength } from './english.ts';

const STORY =
  'The council said on Tuesday that it would not close the library in the old town. It has been open for years, ' +
  'and they have asked for more books, which were bought by the friends of the house and carried to it by hand. ';
const NAMES = 'Mayor Ada Marlow, clerk Tom Abara, Ms Venn: Harbour Road 12, Wend Bridge 40, Quay Street 7. ';
const GERMAN =
  'Der Rat teilte am Dienstag mit, dass die Bibliothek in der Altstadt nicht schließen wird. Sie ist seit Jahren offen. ';

test('a story in English is told from its beginning', () => {
  assert.equal(isEnglish(STORY), true);
  assert.equal(isEnglish(STORY.toUpperCase()), true);
  assert.equal(isEnglish(NAMES), false);
  assert.equal(isEnglish(GERMAN), false);
  assert.equal(isEnglish(''), false);
});

test('a story that begins with names is told from what follows them', () => {
  const beginning = `${NAMES}${NAMES}They said that the wall is so. `.repeat(2);
  assert.equal(isEnglish(beginning), false);
  assert.equal(isEnglishAtLength(beginning, beginning + STORY.repeat(4)), true);
  assert.equal(isEnglishAtLength(beginning, beginning), false);
});

test('a quotation makes no text English', () => {
  const dutch =
    'De gemeenteraad van Zwolle heeft dinsdagavond ingestemd met het plan voor de brug. Of het in de zomer klaar is, was in het debat ' +
    'al de vraag; de wethouder had er in mei op gewezen, as dit, as dat. It giet oan, it is in moaie dei. ';
  const quoted = STORY.repeat(2);
  for (const part of [2, 3, 5]) {
    const text = dutch.repeat(part) + quoted + dutch.repeat(part);
    assert.equal(isEnglishAtLength(text.slice(0, 450), text), false, String(part));
  }
});

test('a text that begins in another language is not told, however it goes on', () => {
  assert.equal(isEnglishAtLength(GERMAN, GERMAN + STORY.repeat(4)), false);
  assert.equal(isEnglishAtLength(STORY, STORY + GERMAN.repeat(12)), false);
});

test('the archive’s own language needs fewer words', () => {
  const short = 'Bridge and ferry: the Wend stays shut, it said.';
  assert.equal(isEnglish(short), false);
  assert.equal(isEnglishAsExpected(short), true);
  assert.equal(isEnglishAsExpected(GERMAN), false);
});

test('words are counted as a pattern splits them', () => {
  const WORDS = new Set('the and of in is'.split(' '));
  const word = fc.oneof(
    fc.constantFrom('the', 'The', 'and', 'of', 'in', 'is', 'ist', 'thë', "it's", 'them’', '12', 'ß'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (list) => {
      const text = list.join(' ').replaceAll(/[İK]/g, '');
      const split = text.toLowerCase().split(/[^a-z’']+/);
      const own = split.filter((one) => one === 'the' || one === 'and').length;
      const seen = new Set(split.filter((one) => WORDS.has(one)));
      // Enough of these five kinds alone, whatever other function words chance brings.
      if (own >= 2 && seen.size >= 4 && split.filter((one) => WORDS.has(one)).length * 10 >= split.length)
        assert.equal(isEnglishAsExpected(text), true, text);
      if (own < 2) assert.equal(isEnglishAsExpected(text), false, text);
    }),
  );
});
