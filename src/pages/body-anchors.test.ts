import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchoredBody } from './body-anchors.ts';

const ids = (html: string): readonly string[] => [...html.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1] ?? '');

test('a paragraph keeps its id when others come, and when its markup changes', () => {
  const before = ids(anchoredBody('<p>One flood.</p><p>Two walls held.</p>', 'Table'));
  const after = ids(
    anchoredBody('<p>New.</p><p>One flood.</p><p class="align-center">Two <em>walls</em> held.</p>', 'Table'),
  );
  assert.deepEqual(after.slice(1), before);
  assert.ok(before.every((id) => /^p-[a-z2-7]{5}$/u.test(id)));
});

test('equal paragraphs are numbered, empty ones and those with an id left as they are', () => {
  const [first = '', second = ''] = ids(anchoredBody('<p>Again.</p><p>Again.</p>', 'Table'));
  assert.equal(second, `${first}-2`);
  assert.equal(
    anchoredBody('<p><img src="a.jpg" alt=""></p><p id="x">y</p>', 'Table'),
    '<p><img src="a.jpg" alt=""></p><p id="x">y</p>',
  );
  assert.equal(anchoredBody('<pre>&lt;p&gt;</pre>', 'Table'), '<pre>&lt;p&gt;</pre>');
});

test('a table stands in a frame, one within another does not', () => {
  const frame = '<section class="table" tabindex="0" aria-label="Table">';
  assert.equal(
    anchoredBody('<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>', 'Table'),
    `${frame}<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table></section>`,
  );
});
