import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../article.ts';
import { readPage } from './reader.ts';

const STORY = Array.from(
  { length: 4 },
  (_, index) =>
    `<p>Paragraph ${index + 1}: the river rose by two metres in the night, and the council closed the bridge until the morning, said the mayor.</p>`,
);
const read = (head: string, body: string): Article => {
  const html = `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const [article] = readPage('a.html', html, { dateOrder: null, language: null, publisher: null }).articles;
  assert.ok(article !== undefined);
  return article;
};

test('a time among the paragraphs is not the day of publication', () => {
  const event = '<p>Events: <time datetime="2022-12-24">24 December</time></p>';
  const changed = '<meta property="article:modified_time" content="2022-10-07T08:00:00Z">';
  const one = read(
    `<title>Flood</title>${changed}`,
    `<article><h1>Flood closes bridge</h1>${STORY.join('')}${event}</article>`,
  );
  assert.deepEqual([one.published, one.updated?.day], [null, '2022-10-07']);
  const below = '<p>Published <time datetime="2022-10-05">Wednesday</time></p>';
  const two = read('<title>Flood</title>', `<article><h1>Flood closes bridge</h1>${STORY.join('')}${below}</article>`);
  assert.equal(two.published?.day, '2022-10-05');
  const above = '<p><time datetime="2022-10-05">Wednesday</time></p>';
  const three = read(
    '<title>Flood</title>',
    `<article><h1>Flood closes bridge</h1>${above}${STORY.join('')}</article>`,
  );
  assert.equal(three.published?.day, '2022-10-05');
});

test('the first heading in the head of the page is the name of the site where the title says so', () => {
  const blog = read(
    '<title>Flood « Jane’s Blog</title>',
    `<div id="header"><h1>Jane’s Blog</h1></div><div class="post"><h2>Flood</h2>${STORY.join('')}</div>`,
  );
  assert.deepEqual([blog.headline, blog.publisher], ['Flood', 'Jane’s Blog']);
  const section = read(
    '<title>Flood closes bridge - Local news</title>',
    `<main><h1>Flood closes bridge</h1><h2>Local news</h2>${STORY.join('')}</main>`,
  );
  assert.equal(section.headline, 'Flood closes bridge');
});

test('what stands between the headline and the story is taken off, however it is worded there', () => {
  const worded = read(
    '<title>Leeds flood: bridge closed</title><meta property="og:title" content="Leeds flood: bridge closed">',
    `<main><article><h1>Flood closes the old bridge</h1><p><time datetime="2022-10-05">5 October 2022</time></p><p>By Jane Doe</p>${STORY.join('')}</article></main>`,
  );
  assert.equal(worded.body, STORY.join('\n'));
  const spanish = read(
    '<title>La crecida cierra el puente</title><meta name="DC.date.issued" content="2022-10-05">',
    `<article><p class="antetitulo">Inundaciones</p><h1>La crecida cierra el puente</h1><h2>Nadie resultó herido</h2><p class="firma">JUAN PÉREZ</p><p class="fecha">05/10/2022</p>${STORY.join('')}</article>`,
  );
  assert.deepEqual([spanish.kicker, spanish.bylines], ['Inundaciones', ['Juan Pérez']]);
  assert.equal(spanish.body, ['<h2>Nadie resultó herido</h2>', ...STORY].join('\n'));
});

test('a row of notices at the end is taken off, a sentence with bars stays', () => {
  const row = read(
    '<title>Flood</title>',
    `<article><h1>Flood closes bridge</h1>${STORY.join('')}<p>Print | 12 comments | Share</p></article>`,
  );
  assert.equal(row.body, STORY.join('\n'));
  const score = '<p>Leeds 2 | York 1</p>';
  const kept = read('<title>Flood</title>', `<article><h1>Flood closes bridge</h1>${STORY.join('')}${score}</article>`);
  assert.equal(kept.body, [...STORY, score].join('\n'));
});
