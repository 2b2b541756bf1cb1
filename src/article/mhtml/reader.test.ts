import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mhtmlReader } from './reader.ts';

const settings = { dateOrder: null, language: null, publisher: null };
const story = Array.from(
  { length: 6 },
  (_, index) => `<p>The river rose by ${index + 1} metres that night, and the town slept on, as it had for years.</p>`,
).join('\n');

test('a page saved as MHTML is read with the address it had', () => {
  const page = `From: <Saved by Blink>
Snapshot-Content-Location: https://post.example/2004/05/12/flood.html
Subject: Flood
Date: Fri, 4 Sep 2020 09:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----x----"

------x----
Content-Type: text/html
Content-ID: <frame-1@mhtml.blink>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://post.example/2004/05/12/flood.html

<html><head><meta charset=3D"utf-8"><title>Flood closes Caf=C3=A9</title></head><body><article><h1>Flood closes Caf=C3=A9</h1>=
${story.replaceAll('=', '=3D')}</article></body></html>
------x----
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://post.example/a.png

iVBORw0KGgo=
------x------
`;
  const { articles } = mhtmlReader.read({ path: 'a.mhtml', bytes: Buffer.from(page), sha256: '' }, settings);
  const [article] = articles;
  assert.equal(article?.format, 'mhtml');
  assert.equal(article?.headline, 'Flood closes Café');
  assert.equal(article?.originalUrl, 'https://post.example/2004/05/12/flood.html');
  assert.equal(article?.published?.day, '2004-05-12');
  assert.deepEqual(article?.extra['capture'], {
    by: 'Saved by Blink',
    url: 'https://post.example/2004/05/12/flood.html',
    captured: 'Fri, 4 Sep 2020 09:00:00 -0000',
  });
  assert.equal(article?.body.match(/<p>/g)?.length, 6);
});

test('a file without a page is refused', () => {
  const { problems } = mhtmlReader.read({ path: 'a.mht', bytes: Buffer.from('nothing'), sha256: '' }, settings);
  assert.equal(problems[0]?.code, 'MHTML_INVALID');
});
