import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { imagePaths, imageReferences } from './image-paths.ts';

test('an image may lie beside its article, in a folder around it, or below the content folder', () => {
  assert.deepEqual(imagePaths({ local: 'img/a.jpg', remote: '' }, 'site/news/x.html'), [
    'site/news/img/a.jpg',
    'site/img/a.jpg',
    'img/a.jpg',
  ]);
  assert.deepEqual(imagePaths({ local: '/img/a.jpg?w=3', remote: 'https://x.example/img/a.jpg' }, 'site/x.html'), [
    'img/a.jpg',
    'site/img/a.jpg',
    'x.example/img/a.jpg',
  ]);
  assert.deepEqual(imagePaths({ local: '', remote: 'https://x.example/up/a-300x200.jpg' }, 'x.md'), [
    'x.example/up/a-300x200.jpg',
    'up/a-300x200.jpg',
    'x.example/up/a.jpg',
    'up/a.jpg',
  ]);
  assert.deepEqual(imagePaths({ local: 'My%20page_files\\a b.jpg', remote: '' }, 'x.html'), [
    'My page_files/a b.jpg',
    'My%20page_files/a b.jpg',
  ]);
});

test('law: no path leads out of the content folder or to a hidden file', () => {
  const address = fc.array(fc.constantFrom('..', '.', 'a', '%2e%2e', '/', '\\', '.git', '%2F'), { maxLength: 9 });
  fc.assert(
    fc.property(address, (parts) => {
      for (const path of imagePaths({ local: parts.join('/'), remote: '' }, 'a/b/c.md')) {
        assert.ok(
          path.split('/').every((part) => part !== '' && !part.startsWith('.')),
          path,
        );
      }
    }),
  );
});

test('the images of a body, each once', () => {
  const body =
    '<p class="missing-image" data-local="a&amp;b.jpg" data-alt="x">Image: x</p><span class="missing-image" ' +
    'data-local="a&amp;b.jpg">Image</span><p class="missing-image">Image: y</p>';
  assert.deepEqual(imageReferences(body, '2004/x.md'), [{ name: 'a&b.jpg', paths: ['2004/a&b.jpg', 'a&b.jpg'] }]);
});
