import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImageInfo } from '../../images/image-info.ts';
import { createWords } from '../words.ts';
import { showImages, type ImageSetting } from './show-images.ts';

const words = createWords('en', { 'image.missing': 'Picture missing:', 'image.whole': 'Whole: {width} × {height}' });
const setting: ImageSetting = { images: new Map(), root: '../', words, remote: 'name' };
const key = 'ab12';
const small: ImageInfo = { key, type: 'png', width: 300, height: 200, variants: [], isCopy: true };
const large: ImageInfo = {
  ...{ key, type: 'jpeg', width: 4000, height: 2000, isCopy: true },
  variants: [
    { width: 640, height: 320, type: 'webp' },
    { width: 1280, height: 640, type: 'webp' },
  ],
};
const body =
  '<p>Text and more text, which is enough of it.</p>\n<p class="missing-image" data-local="a.png" data-alt="A &quot;b&quot;">Image: A "b"</p>';

test('an image that is there has its size, its text and comes when it is near', () => {
  assert.equal(
    showImages(body, { ...setting, images: new Map([['a.png', small]]) }).split('\n')[1],
    '<p class="picture"><img src="../images/ab/ab12.png" width="300" height="200" alt="A &quot;b&quot;" decoding="async" loading="lazy"></p>',
  );
});

test('a large one has smaller versions, and leads to itself unless it stands in a link', () => {
  const images = new Map([['a.png', large]]);
  assert.equal(
    showImages(body, { ...setting, images }).split('\n')[1],
    '<p class="picture"><a href="../images/ab/ab12.jpg" title="Whole: 4,000 × 2,000"><img src="../images/ab/ab12-1280.webp" ' +
      'srcset="../images/ab/ab12-640.webp 640w, ../images/ab/ab12-1280.webp 1280w" sizes="(min-width: 50rem) 46rem, 100vw" ' +
      'width="4000" height="2000" alt="A &quot;b&quot;" decoding="async" loading="lazy"></a></p>',
  );
  const linked = '<p><a href="x"><span class="missing-image" data-local="a.png" data-linked="yes">Image</span></a></p>';
  assert.doesNotMatch(showImages(linked, { ...setting, images }), /<a href="\.\./);
});

test('a missing one leaves a gap with its name, and its old address only where the keeper wants it', () => {
  const remote =
    '<p class="missing-image" data-remote="https://x.example/up/a.png?w=1" data-alt="The &lt;quay&gt;">Image: …</p>';
  const gap = '<p class="missing-image">Picture missing: The &lt;quay&gt; (<bdi>a.png</bdi>)';
  assert.equal(showImages(remote, setting), `${gap}</p>`);
  assert.equal(
    showImages(remote, { ...setting, remote: 'text' }),
    `${gap} <bdi>https://x.example/up/a.png?w=1</bdi></p>`,
  );
  assert.equal(
    showImages(remote, { ...setting, remote: 'link' }),
    `${gap} <a href="https://x.example/up/a.png?w=1" rel="external noreferrer"><bdi>https://x.example/up/a.png?w=1</bdi></a></p>`,
  );
  assert.equal(showImages('<p class="missing-image">Image: x</p>', setting), '<p class="missing-image">Image: x</p>');
});
