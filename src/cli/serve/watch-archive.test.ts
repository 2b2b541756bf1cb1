import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { changeAt } from './watch-archive.ts';

test('a path inside the content folder is an article, all else is not', () => {
  const project = { content: join('/archive', 'content') };
  const at = (...parts: string[]): unknown => changeAt(join('/archive', ...parts), project);
  assert.deepEqual(at('content', '1998', 'flood.txt'), { kind: 'article', path: '1998/flood.txt' });
  assert.deepEqual(at('content', 'pagesful.txt'), { kind: 'article', path: 'pagesful.txt' });
  for (const parts of [
    ['content'],
    ['content', 'pages'],
    ['content', 'pages', 'about.md'],
    ['_data', 'site.yaml'],
    ['contents', 'x.md'],
  ]) {
    assert.deepEqual(at(...parts), { kind: 'other' }, parts.join('/'));
  }
});
