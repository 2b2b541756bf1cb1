import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlReader } from './reader.ts';

const STORY =
  '<p>The mill on Quay Street burned down on Friday night, and nobody in the town knows how the fire began.</p>'.repeat(
    3,
  );

function read(html: string) {
  const { articles } = htmlReader.read(
    { path: 'a.html', bytes: Buffer.from(html), sha256: '' },
    { dateOrder: null, language: null, publisher: null },
  );
  const [article] = articles;
  assert.ok(article !== undefined);
  return article;
}

describe('what is printed beside the headline', () => {
  it('counts more than the author that a site names for all of its pages', () => {
    const article = read(
      `<title>Mill burns down - The Post</title><meta name="author" content="Pat Owner"><h1>Mill burns down</h1><p>By Jane Doe</p><p>Published: 5 October 2022</p>${STORY}`,
    );
    assert.deepEqual(article.bylines, ['Jane Doe']);
    assert.deepEqual(article.published, { kind: 'day', day: '2022-10-05' });
    assert.ok(article.body.startsWith('<p>The mill'));
  });

  it('is found where pages are set with tables and fonts, and dates elsewhere do not count', () => {
    const article = read(
      `<title>Post On-line: Mill burns down at night</title><table><tr><td><font size=1>Friday, 7 October 2022</font><br><font size=5><b>Mill burns down at night</b></font><br><font size=2><i>By Jane Doe</i></font><font size=3>${STORY}</font><hr><font>[ <a href="i.htm">Back</a> ] [ <a href="j.htm">8.6.99: Fair</a> ]</font></td></tr><tr><td>Visitors since 1 February 1999</td></tr></table>`,
    );
    assert.equal(article.headline, 'Mill burns down at night');
    assert.deepEqual(article.published, { kind: 'day', day: '2022-10-07' });
    assert.deepEqual(article.bylines, ['Jane Doe']);
    assert.ok(article.body.startsWith('<p>The mill'));
    assert.ok(!article.body.includes('Back'));
  });

  it('is not the name of an account where a person is named too', () => {
    const article = read(
      `<meta name="author" content="Jane Doe"><h1>Mill burns down at night</h1><p>Posted by admin2 on October 5, 2022</p>${STORY}`,
    );
    assert.deepEqual(article.bylines, ['Jane Doe']);
  });
});

describe('what is cut out of a story', () => {
  it('is told with its rule, its line and its text', () => {
    const article = read(
      `<h1>Mill burns down</h1>\n<article>\n${STORY}\n<div class="newsletter-box"><h4>Morning post</h4><p>Sign up now</p></div>\n${STORY}\n<div class="related"><h3>Related stories</h3><ul><li><a href="/x">Fair opens</a></li></ul></div>\n</article>`,
    );
    assert.deepEqual(
      article.mended.map(({ rule, line, before, after }) => [rule, line, before, after]),
      [
        ['newsletter-invitation', 4, 'Morning post Sign up now', ''],
        ['related-stories', 6, 'Related stories Fair opens', ''],
      ],
    );
    assert.ok(!article.body.includes('Sign up'));
    assert.equal(article.body.split('\n').length, 6);
  });

  it('does not include the dateline, which is a field', () => {
    const article = read(`<h1>Mill burns down</h1><p>PARIS, Oct 5 (AFP) — ${STORY.slice(3)}`);
    assert.equal(article.dateline, 'PARIS');
    assert.ok(article.body.startsWith('<p>The mill'));
    assert.deepEqual(
      article.mended.map(({ rule, before }) => [rule, before]),
      [['dateline', 'PARIS, Oct 5 (AFP) —']],
    );
  });
});
