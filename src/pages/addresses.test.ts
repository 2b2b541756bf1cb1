import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugOr } from '../article/slug.ts';
import { termAnchor } from './addresses.ts';

test('a name’s place on its A to Z has an id that is valid in every script, and is its own', () => {
  assert.equal(termAnchor('flood-wall'), 't-flood-wall');
  assert.equal(termAnchor('жуков'), 't-жуков');
  const names = ['पुराना', 'पुरान', 'สะพาน', 'מִרְיָם', 'محمد', '大橋', 'Ünal', '2004', '!'];
  const anchors = names.map((name) => termAnchor(slugOr(name, '')));
  assert.ok(
    anchors.every((anchor) => /^\p{L}[\p{L}\p{N}_-]*$/u.test(anchor)),
    anchors.join(' '),
  );
  assert.equal(new Set(anchors).size, names.length);
});
