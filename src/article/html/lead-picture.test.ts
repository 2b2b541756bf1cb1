import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadPicture } from './lead-picture.ts';
import { parsePage } from './parse-page.ts';

const STORY = `<p>${'The wall held in the night, and the town slept. '.repeat(5)}</p>`;
const picture = (html: string): ReturnType<typeof leadPicture> => leadPicture(parsePage(`<body>${html}</body>`));

test('the figure above the story is its lead picture', () => {
  assert.deepEqual(
    picture(
      `<article><h1>x</h1><p>By Tom Abara</p><figure><img src="img/a.jpg" alt="The wall"><figcaption>Quay Street. Photo: R. Pell</figcaption></figure><div>${STORY}</div></article>`,
    ),
    { src: 'img/a.jpg', alt: 'The wall', caption: 'Quay Street. Photo: R. Pell' },
  );
  assert.deepEqual(
    picture(`<article><img class="attachment wp-post-image" src="data:x" data-src="b.jpg">${STORY}</article>`),
    { src: 'b.jpg', alt: '', caption: '' },
  );
});

test('a figure in the story, beside it, or a page without an article give none', () => {
  assert.equal(picture(`<article>${STORY}<figure><img src="a.jpg"></figure></article>`), null);
  assert.equal(picture(`<article><aside><figure><img src="a.jpg"></figure></aside>${STORY}</article>`), null);
  assert.equal(picture(`<figure><img src="a.jpg"></figure>${STORY}`), null);
  assert.equal(picture(`<article><figure><img src="p.gif" width="1"></figure>${STORY}</article>`), null);
});
