import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutTagLines } from './story-foot.ts';

const story = '<p>The river rose by two metres in the night, and the town slept on.</p>';

test('lines of tags and sections are taken off the edges of a story, and told', () => {
  for (const line of [
    'Tags: flood, river',
    'Kategorisiert unter: Guides • Silkroad • Tipps & Tricks',
    'Filed under: Local',
  ])
    assert.deepEqual(withoutTagLines([story, `<p>${line}</p>`]), {
      blocks: [story],
      cuts: [{ rule: 'tag-line', text: line.replace('&amp;', '&') }],
    });
  assert.deepEqual(
    withoutTagLines([
      '<p>Schlagwörter</p>',
      '<p>Hunde, Amiga</p>',
      story,
      '<h2>Tags</h2>',
      '<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
    ]).blocks,
    [story],
  );
});

test('a sentence of the story stays, whatever word it begins with', () => {
  for (const last of [
    '<p>Topics: the mayor spoke of the flood. Nobody asked.</p>',
    '<p>Tags on their ears told the farmers whose sheep they were.</p>',
    '<p>Categories</p>',
  ])
    assert.deepEqual(withoutTagLines([story, last]).blocks, [story, last]);
  assert.deepEqual(withoutTagLines(['<p>Tags: one</p>']).blocks, ['<p>Tags: one</p>']);
});
