import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RenderedBytes } from './rendered-bytes.ts';

const page = (number: number): string => `<p>“Page ${number}” – 橋 𝔅</p>\n`.repeat(40_000);

test('each page comes out as it went in, however many there are and however large', () => {
  const rendered = new RenderedBytes();
  for (let run = 0; run < 2; run++) {
    rendered.begin();
    // More than lie in one stretch of memory, which all are there at once.
    const paths = Array.from({ length: 30 }, (_, number) => rendered.keep(`${number}.html`, page(number + run)));
    const bytes = paths.map((path) => rendered.take(path));
    bytes.forEach((found, number) => assert.equal(found.toString(), page(number + run)));
    rendered.end();
  }
});

test('a page that a failed run still writes stays as it was', () => {
  const rendered = new RenderedBytes();
  rendered.begin();
  rendered.keep('a.html', '<p>A</p>');
  const bytes = rendered.take('a.html');
  rendered.begin();
  rendered.keep('b.html', '<p>B</p>');
  assert.equal(bytes.toString(), '<p>A</p>');
});

test('what is no path of a page is a page itself; a page is given once', () => {
  const rendered = new RenderedBytes();
  assert.equal(rendered.keep('a.html', '<p>A</p>'), 'a.html');
  assert.equal(rendered.take('<p>other</p>').toString(), '<p>other</p>');
  assert.equal(rendered.take('a.html').toString(), '<p>A</p>');
  assert.equal(rendered.take('a.html').toString(), 'a.html');
});
