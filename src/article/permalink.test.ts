import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultPermalink, numbered, requestedPermalink } from './permalink.ts';

test('the default address is the day and the headline', () => {
  assert.equal(defaultPermalink('2022-10-05', 'Flood wall holds', 'a.txt'), '2022/10/05/flood-wall-holds.html');
  assert.equal(defaultPermalink(null, '???', 'x/Old file.txt'), 'undated/old-file.html');
});

test('an address that the source asks for stays inside the archive', () => {
  assert.deepEqual(requestedPermalink('/2004/old.html'), { kind: 'path', path: '2004/old.html' });
  assert.deepEqual(requestedPermalink('/news/flood/'), { kind: 'path', path: 'news/flood/index.html' });
  assert.deepEqual(requestedPermalink('https://p.example/news/1?x=2'), { kind: 'path', path: 'news/1/index.html' });
  const codes = [
    '../../x',
    '/a/%2e%2e/x',
    '/a/%2fetc',
    '/',
    '/tags/x/',
    '/aux.html',
    'a{{b}}.html',
    '/x:y',
    `/${'a'.repeat(300)}`,
  ].map((asked) => {
    const got = requestedPermalink(asked);
    return got.kind === 'refused' ? got.code : got.path;
  });
  assert.deepEqual(codes, [
    'PERMALINK_OUTSIDE',
    'PERMALINK_OUTSIDE',
    'PERMALINK_OUTSIDE',
    'PERMALINK_RESERVED',
    'PERMALINK_RESERVED',
    'PERMALINK_CHARACTERS',
    'PERMALINK_CHARACTERS',
    'PERMALINK_CHARACTERS',
    'PERMALINK_LONG',
  ]);
});

test('no article takes the place of a page of the archive, whatever its headline or wish', () => {
  assert.equal(defaultPermalink('2022-10-05', 'Index', 'a.txt'), '2022/10/05/index-x.html');
  assert.deepEqual(requestedPermalink('/a.html/'), { kind: 'path', path: 'a.html' });
  const wishes = ['/feed.xml', '/robots.txt/', '/index.html/', '/x.html/y/', '/Offline.html', '/start-here.html'];
  const files = ['/service-worker.js', '/llms.txt', '/opensearch.xml', '/data/', '/on-this-day/11.html'];
  for (const asked of [...wishes, ...files]) assert.equal(requestedPermalink(asked).kind, 'refused', asked);
  assert.deepEqual(requestedPermalink('/data/old.html'), { kind: 'path', path: 'data/old.html' });
});

test('a second page of the same name is numbered', () => {
  assert.equal(numbered('2022/10/05/a.html', 2), '2022/10/05/a-2.html');
  assert.equal(numbered('news/a/index.html', 3), 'news/a-3/index.html');
});
