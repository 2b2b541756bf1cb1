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

test('the frames of tables have names of their own: of their captions, else of the heading before them, else numbered', () => {
  const named = (html: string): readonly string[] =>
    [...anchoredBody(html, 'Table').matchAll(/ aria-label="([^"]*)"/gu)].map((match) => match[1] ?? '');
  const table = '<table><tbody><tr><td>1</td></tr></tbody></table>';
  assert.deepEqual(named(`${table}<p>Then.</p>${table}`), ['Table', 'Table (2)']);
  const caption =
    '<table class="x">\n<caption>The <em>"catch"</em> &amp; its\nvalue</caption><tr><td>1</td></tr></table>';
  assert.deepEqual(named(`${table}<h2 id="a">Figures <q>of</q> 1901</h2>${table}${caption}<hr>${table}`), [
    'Table',
    'Figures of 1901',
    'The &quot;catch&quot; &amp; its value',
    'Figures of 1901 (2)',
  ]);
  assert.deepEqual(named(`<h3></h3>${table}`), ['Table']);
});

test('a table stands in a frame, one within another does not', () => {
  const frame = '<section class="table" tabindex="0" aria-label="Table">';
  assert.equal(
    anchoredBody('<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>', 'Table'),
    `${frame}<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table></section>`,
  );
});

test('thousands of equal paragraphs and of tables without a heading are named in good time', () => {
  const count = 20_000;
  const started = performance.now();
  const html = anchoredBody('<p>Again.</p><table><tr><td>1</td></tr></table>'.repeat(count), 'Table');
  const names = ids(html);
  assert.equal(new Set(names).size, count);
  assert.equal(names.at(-1), `${names[0] ?? ''}-${count}`);
  assert.equal([...html.matchAll(/ aria-label="([^"]*)"/gu)].at(-1)?.[1], `Table (${count})`);
  assert.ok(performance.now() - started < 5000);
});
