import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadFigure, leadImage } from './lead-image.ts';

test('a picture named by front matter, with its caption and credit, in any of the usual ways', () => {
  const quay = { src: 'quay.png', alt: 'The quay', caption: 'Low water.', credit: 'R. Pell' };
  assert.deepEqual(
    leadImage({ image: { path: 'quay.png', alt: 'The quay', caption: 'Low water.', credit: 'R. Pell' } }),
    quay,
  );
  assert.deepEqual(
    leadImage({
      featured_image: 'quay.png',
      featured_image_alt: 'The quay',
      featured_image_caption: 'Low water.',
      featured_image_credit: 'R. Pell',
    }),
    quay,
  );
  assert.deepEqual(leadImage({ images: ['quay.png', 'b.png'] }), { ...quay, alt: '', caption: '', credit: '' });
  assert.deepEqual(leadImage({ cover: { image: 'quay.png' } })?.src, 'quay.png');
  assert.equal(leadImage({ image: true, headline: 'x' }), null);
});

test('it is a figure; none where the body shows the same picture', () => {
  const image = { src: 'a/quay.png', alt: 'The <quay>', caption: 'Low & high', credit: 'R. Pell' };
  assert.equal(
    leadFigure(image, '<p>Text.</p>', null),
    '<figure>\n<p class="missing-image" data-local="a/quay.png" data-alt="The &lt;quay&gt;">Image</p>\n' +
      '<figcaption>Low &amp; high <small>R. Pell</small></figcaption>\n</figure>',
  );
  assert.equal(leadFigure(image, '<p class="missing-image" data-local="a/quay.png">Image</p>', null), null);
  assert.equal(leadFigure({ ...image, src: 'javascript:x', alt: '' }, '', null), null);
});
