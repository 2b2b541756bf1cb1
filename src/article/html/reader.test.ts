import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../article.ts';
import { htmlReader, readPage } from './reader.ts';

const settings = { dateOrder: null, language: null, publisher: null } as const;
const story = Array.from(
  { length: 5 },
  (_, i) =>
    `<p>Paragraph ${i + 1}: the river rose by two metres in the night, and the council closed the bridge until the morning, said the mayor.</p>`,
).join('\n');
const page = (head: string, body: string, around = ''): string =>
  `<!DOCTYPE html>\n<html lang="en-GB"><head>${head}</head><body>${around}${body}</body></html>`;
const article = (html: string): Article => {
  const { articles, problems } = readPage('a.html', html, settings);
  assert.ok(articles[0], JSON.stringify(problems));
  return articles[0];
};

test('JSON-LD, meta tags and the page agree on an article', () => {
  const one = article(
    page(
      `<title>Bridge closed after flood - The Post</title><meta property="og:title" content="Bridge closed after flood | The Post"><meta property="og:site_name" content="The Post">
       <link rel="canonical" href="https://post.example/2012/01/05/bridge"><meta property="article:section" content="Local"><meta property="article:tag" content="Flood"><meta property="article:tag" content="Ashford">
       <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Person","@id":"#jane","name":"Jane Doe"},{"@type":"NewsArticle","headline":"Bridge closed after flood","datePublished":"2012-01-05T22:30:00-05:00","dateModified":"2012-01-06T08:00:00-05:00","author":{"@id":"#jane"},}]}</script>`,
      `<div class="share">Share this</div><article><h1>Bridge closed after flood</h1><p class="byline">By Jane Doe</p><div class="entry-content">${story}<p>Related stories:</p><ul><li><a href="/x">x</a></li></ul><script>1</script></div></article><div id="comments"><p>I saw it too.</p></div>`,
    ),
  );
  assert.deepEqual(
    [
      one.headline,
      one.published,
      one.updated?.day,
      one.bylines,
      one.section,
      one.tags.map((tag) => tag.name),
      one.language,
      one.publisher,
      one.originalUrl,
    ],
    [
      'Bridge closed after flood',
      { kind: 'time', day: '2012-01-05', time: '22:30:00', offset: '-05:00' },
      '2012-01-06',
      ['Jane Doe'],
      'Local',
      ['Flood', 'Ashford'],
      'en-GB',
      'The Post',
      'https://post.example/2012/01/05/bridge',
    ],
  );
  assert.equal((one.body.match(/<p>/g) ?? []).length, 5);
  assert.doesNotMatch(one.body, /Share|Related|saw it too|<h1|script/);
  assert.deepEqual(one.origins.published, { from: 'json-ld', confidence: 1 });
});

test('a site name is cut off the headline where the page shows that it is one', () => {
  const headline = (title: string, h1: string) =>
    article(page(`<title>${title}</title>`, `<h1>${h1}</h1>${story}`)).headline;
  assert.equal(headline('The Post | Bridge closed - again', 'Bridge closed - again'), 'Bridge closed - again');
  assert.equal(
    article(page('<title>Bridge closed: a chronicle</title>', story)).headline,
    'Bridge closed: a chronicle',
  );
  assert.equal(
    article(page('<title>Bridge closed – The Post</title><meta property="og:site_name" content="Post">', story))
      .headline,
    'Bridge closed',
  );
});

test('a date that no source states is not invented, and a doubtful one is not given', () => {
  const published = (head: string, body = '') =>
    article(page(`<title>A bridge is closed</title>${head}`, `<h1>A bridge is closed</h1>${body}${story}`)).published;
  assert.equal(published(''), null);
  assert.equal(published('<meta property="article:published_time" content="05/10/2022">'), null);
  assert.equal(published('<meta property="article:published_time" content="1970-01-01T00:00:00Z">'), null);
  assert.equal(published('', '<p class="meta">Last updated 5 January 2012</p>'), null);
  assert.deepEqual(published('', '<p class="meta">Posted on 5 January 2012</p>'), { kind: 'day', day: '2012-01-05' });
  assert.deepEqual(published('<link rel="canonical" href="https://post.example/2012/01/05/bridge">'), {
    kind: 'day',
    day: '2012-01-05',
  });
  // 03:30 UTC is the evening before in the paper's town, as its address says.
  assert.deepEqual(
    published(
      '<meta property="article:published_time" content="2012-01-06T01:30:00Z"><link rel="canonical" href="https://post.example/2012/01/05/bridge">',
    ),
    { kind: 'day', day: '2012-01-05' },
  );
});

test('a saved page says where it came from', () => {
  const browser = article(
    `<!-- saved from url=(0030)https://post.example/news/bridge -->\n${page('<title>A bridge is closed</title>', story)}`,
  );
  assert.equal(browser.originalUrl, 'https://post.example/news/bridge');
  const single = article(
    page('<title>A bridge is closed</title>', story).replace(
      '<head>',
      '<!--\n Page saved with SingleFile \n url: https://post.example/news/b \n saved date: Thu Jan 05 2012 10:00:00 GMT+0000\n--><head>',
    ),
  );
  assert.deepEqual(
    [single.originalUrl, (single.extra['capture'] as { by: string }).by],
    ['https://post.example/news/b', 'SingleFile'],
  );
  const wayback = article(
    page(
      '<title>A bridge is closed</title><link rel="canonical" href="https://web.archive.org/web/20140512103000/http://post.example/news/c">',
      `${story}<p><a href="/web/20140512103000/http://other.example/">other</a> ends the story of the bridge, which is open again.</p>`,
      '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp"><a href="/web/20140512103000/http://post.example/news/c">c</a> 24 captures</div><!-- END WAYBACK TOOLBAR INSERT -->',
    ),
  );
  assert.equal(wayback.originalUrl, 'http://post.example/news/c');
  assert.match(wayback.body, /<a href="http:\/\/other\.example\/">/);
  assert.doesNotMatch(wayback.body, /captures/);
  assert.equal(wayback.published, null);
});

test('the encoding that a page names is heard', () => {
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Café am Fluß geschlossen</title></head><body><h1>Café am Fluß geschlossen</h1>${story}</body></html>`;
  const { articles } = htmlReader.read({ path: 'a.html', bytes: Buffer.from(html, 'latin1'), sha256: '' }, settings);
  assert.equal(articles[0]?.headline, 'Café am Fluß geschlossen');
});

test('a page without a story is an error, and nothing is made up', () => {
  for (const html of [
    '',
    '<html></html>',
    '<p>',
    page('<title>List</title>', '<ul><li><a href="/a">a</a></li></ul>'),
  ]) {
    const { articles, problems } = readPage('a.html', html, settings);
    assert.deepEqual(
      [articles.length, problems.map((one) => `${one.severity} ${one.code}`)],
      [0, ['error NO_ARTICLE_IN_PAGE']],
      html,
    );
  }
});

test('hostile pages end in an article or a reason, in time', () => {
  const depth = 100_000;
  const pages = [
    '<div>'.repeat(depth) + story,
    `<b><i>${'<b><i>'.repeat(depth)}${story}`,
    `${'<table><tr><td>'.repeat(5000)}${story}`,
    `<plaintext>${story}`,
    `${story}<!--`,
    `<p>${'<'.repeat(200_000)}</p>${story}`,
    `${story}${'<p'.repeat(50_000)}`,
    `<title>${'x - '.repeat(50_000)}</title>${story}`,
    `\u0000<p>\u0000${story}`,
    `<h1>${' a'.repeat(100_000)}</h1>${story}`,
    `${'<meta name="author" content="a, b and c">'.repeat(2000)}${story}`,
    `<meta name=author content="${'a and '.repeat(20_000)}">${story}`,
    `<script type="application/ld+json">${'['.repeat(50_000)}</script>${story}`,
    `${'<!-- saved from url=('.repeat(5000)}-->${story}`,
    `${'<!doctype'.repeat(30_000)}>${story}`,
    `<p class="${'share '.repeat(20_000)}">x</p>${story}`,
    `${'<p>a<br><br>'.repeat(20_000)}${story}`,
  ];
  for (const html of pages) {
    // Of the processor: a busy machine makes no page slow.
    const start = process.cpuUsage();
    const { articles, problems } = readPage('a.html', html, settings);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    assert.ok(articles.length === 1 || problems.some((one) => one.severity === 'error'));
    assert.ok(seconds < 10, `${html.slice(0, 40)}: ${seconds} s`);
  }
});

const corpus = path.resolve(import.meta.dirname, '../../../../shared/corpora/html-cc/html');
test('law: a damaged page is an article or a reason', { skip: !existsSync(corpus) }, () => {
  const files = readdirSync(corpus)
    .slice(0, 6)
    .map((name) => readFileSync(path.join(corpus, name)).subarray(0, 30_000));
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.nat(),
      fc.nat(),
      fc.constantFrom('<', '>', '"', '</div>', '<table>', '\0', '<!--', '<script>'),
      (bytes, cut, at, insert) => {
        const text = bytes.toString('latin1').slice(0, 2000 + (cut % 28_000));
        const place = at % text.length;
        const damaged = Buffer.from(text.slice(0, place) + insert + text.slice(place + 3), 'latin1');
        const { articles, problems } = htmlReader.read({ path: 'a.html', bytes: damaged, sha256: '' }, settings);
        assert.ok(articles.length === 1 || problems.some((one) => one.severity === 'error'));
      },
    ),
    { numRuns: 60, seed: 13 },
  );
});

test('a page that ends within its first tag is refused, with the reason', () => {
  for (const text of ['<!doctype html>\n<html lang="en-', '<html', '<', '']) {
    const { articles, problems } = htmlReader.read({ path: 'a.html', bytes: Buffer.from(text), sha256: '' }, settings);
    assert.equal(articles.length, 0);
    assert.equal(problems[0]?.code, 'NO_ARTICLE_IN_PAGE');
  }
});

test('a page that breaks off is read as far as it goes, and told with its line', () => {
  const story =
    'The council voted on Monday to close the wall because of the flood, officials said after the meeting. ';
  const page = (rest: string): string =>
    `<!doctype html>\n<html><head><title>Flood</title></head>\n<body><h1>Flood</h1>\n<article><p>${story.repeat(3)}</p>${rest}`;
  const told = (text: string) =>
    htmlReader
      .read({ path: 'a.html', bytes: Buffer.from(text), sha256: '' }, settings)
      .problems.filter(({ code }) => code === 'PAGE_CUT_OFF' || code === 'NO_ARTICLE_IN_PAGE')
      .map(({ code, line, message }) => [code, line ?? null, message]);
  const cut = ['PAGE_CUT_OFF', 4, 'The page breaks off here, so its text may not be whole.'];
  assert.deepEqual(told(page('<figure><im')), [cut]);
  assert.deepEqual(told(page('<p>The mayor')), [cut]);
  // End tags that HTML lets a page leave out.
  assert.deepEqual(told(page('</article>')), []);
  assert.deepEqual(told(page('</article></body></html>')), []);
  // What looks like a tag in a script, a style or a comment is none.
  const code = '<script>box("<article><section>")</script><!-- <main> --><!--><style>/* <header> */</style >';
  assert.deepEqual(told(page(`${code}</article>`)), []);
  assert.deepEqual(told(page('<script>box("</article></body></html>")</script><p>The mayor')), [cut]);
  assert.deepEqual(told(page('</article><script>let a = 1;')), [cut]);
  assert.deepEqual(told('<html><head><title>Flood</title></head>\n<body><nav>x</nav><header><h'), [
    ['NO_ARTICLE_IN_PAGE', null, 'No story was found on this page, which breaks off in line 2.'],
  ]);
});
