import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../build/output-folder.ts';
import { sample } from './sample-archive.ts';

/** What a page and its stylesheet may weigh together, compressed as hosts do (issue E, "Light"). */
const MOST = 18 * 1024;

const read = (path: string): Buffer => readFileSync(join(sample.dist, path));
const compressed = (path: string): number => gzipSync(read(path), { level: 9 }).length;

const articles = listFiles(sample.dist).filter((path) => /^\d{4}\/\d\d\/\d\d\/(?!index\.)[^/]+\.html$/u.test(path));

test('an article with its stylesheet weighs at most 18 kB, compressed', () => {
  const sheet = compressed('assets/site.css');
  const heavy = articles.map((path) => ({ path, bytes: compressed(path) + sheet })).filter(({ bytes }) => bytes > MOST);
  assert.ok(articles.length > 60);
  assert.deepEqual(heavy, [], `of which the stylesheet ${sheet}`);
});

test('an article asks for one stylesheet and one deferred script, and for nothing from elsewhere', () => {
  for (const path of articles) {
    const html = read(path).toString();
    assert.equal(html.match(/<link rel="stylesheet"/gu)?.length, 1, path);
    for (const [script] of html.matchAll(/<script[^>]*src=[^>]*>/gu)) assert.match(script, / defer>/u, path);
    assert.doesNotMatch(
      html,
      /<(?:script|img|link rel="(?:stylesheet|icon|preload)")[^>]*(?:src|href)="(?:https?:)?\/\//u,
      path,
    );
  }
});
