import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import sharp from 'sharp';
import { breakLines } from './break-lines.ts';
import { cardPng } from './card-png.ts';
import { cardSvg } from './draw-card.ts';
import { Typesetter } from './typesetter.ts';

const faces = ['card-latin', 'card-latin-ext'].map((name) =>
  readFileSync(new URL(`../../../_includes/fonts/${name}.ttf`, import.meta.url)),
);
const typesetter = new Typesetter(faces);
const measure = (text: string): number => [...text].length;
const TEXT = {
  headline: 'Flood wall holds as river tops 1953 mark',
  name: 'The Saltmarsh Courier',
  below: 'Tuesday, 24 November 1998 · Harbour',
  accent: '#8c1d18',
};

test('lines are few, and as even as can be', () => {
  assert.deepEqual(breakLines('Flood wall holds as river tops 1953 mark', 22, 4, measure), [
    'Flood wall holds as',
    'river tops 1953 mark',
  ]);
  assert.deepEqual(breakLines('  one\n two ', 40, 4, measure), ['one two']);
  assert.deepEqual(breakLines('', 40, 4, measure), []);
});

test('what is too long ends with an ellipsis, at the end of a word, and one too wide is cut', () => {
  assert.deepEqual(breakLines('aaa bbb ccc ddd', 7, 1, measure), ['aaa…']);
  assert.deepEqual(breakLines('aaa, bbb ccc', 8, 1, measure), ['aaa…']);
  assert.deepEqual(breakLines('aaaaaa bbb', 6, 1, measure), ['aaaaa…']);
  assert.deepEqual(breakLines('abcdefgh', 3, 4, measure), ['abc', 'def', 'gh']);
});

test('no line is wider than asked, and nothing is lost where there is room', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/u), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 9, max: 60 }), (list, width) => {
      const lines = breakLines(list.join(' '), width, 100, measure);
      assert.ok(lines.every((line) => measure(line) <= width));
      assert.equal(lines.join(' '), list.join(' '));
    }),
  );
});

test('text is shaped: pairs are kerned, a letter of the second face stands among those of the first', () => {
  assert.ok(typesetter.set('AV').width < typesetter.set('A').width + typesetter.set('V').width);
  assert.ok(typesetter.hasAll('Šárka’s “ferry” – 1953'));
  assert.ok(!typesetter.hasAll('Ωmega'));
  assert.ok(typesetter.set('Šx').width > typesetter.set('x').width);
});

test('a card is outlines alone: no font is asked for, and no word of the article is markup', () => {
  const svg = cardSvg({ ...TEXT, headline: '<script>"&amp;' }, typesetter);
  assert.doesNotMatch(svg, /<text|font|script|amp/u);
});

test('every headline has room, between the rules', () => {
  for (const length of [1, 6, 30, 400]) {
    const svg = cardSvg({ ...TEXT, headline: 'harbour '.repeat(length) }, typesetter);
    const bases = [...svg.matchAll(/<g transform="translate\(76 ([\d.]+)\)/gu)].map(([, y]) => Number(y)).slice(1, -1);
    assert.ok(bases.length > 0 && bases.every((y) => y > 168 && y < 520), bases.join());
  }
});

test('a card is a picture of 1200 by 630, the same bytes each time', async () => {
  const [one, other] = [await cardPng(TEXT, typesetter), await cardPng(TEXT, new Typesetter(faces))];
  const { format, width, height } = await sharp(one).metadata();
  assert.deepEqual({ format, width, height }, { format: 'png', width: 1200, height: 630 });
  assert.deepEqual(one, other);
  assert.ok(one.length < 100_000);
});
