import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emlReader } from './reader.ts';

const settings = { dateOrder: null, language: null, publisher: null };
const read = (text: string): ReturnType<typeof emlReader.read> =>
  emlReader.read({ path: 'a.eml', bytes: Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1'), sha256: '' }, settings);

test('a message with text and page: encoded words, folded fields, transfer encodings', () => {
  const { articles, problems } = read(`From: =?utf-8?Q?J=C3=B6rg_M=C3=BCller?= <jm@example.org>
Subject: =?utf-8?B?${Buffer.from('Hochwasser – die ').toString('base64')}?=
 =?utf-8?B?${Buffer.from('Brücke ist zu').toString('base64')}?=
Date: Wed, 12 May 2004 23:30:00 +0200 (CEST)
Message-ID: <1@example.org>
Keywords: flood, bridges
Content-Language: de
MIME-Version: 1.0
Content-Type: multipart/alternative;
 boundary="b 1"

--b 1
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Die Br=FCcke ist zu.
--b 1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from('<html><body><p>Die <b>Brücke</b> ist zu.</p><p>Bis morgen bleibt sie es.</p></body></html>').toString('base64')}
--b 1--
`);
  const [article] = articles;
  assert.deepEqual(problems, []);
  assert.equal(article?.headline, 'Hochwasser – die Brücke ist zu');
  assert.deepEqual(article?.bylines, ['Jörg Müller']);
  assert.deepEqual(article?.published, { kind: 'time', day: '2004-05-12', time: '23:30:00', offset: '+02:00' });
  assert.equal(article?.language, 'de');
  assert.equal(article?.body, '<p>Die <b>Brücke</b> ist zu.</p>\n<p>Bis morgen bleibt sie es.</p>');
  assert.deepEqual(
    article?.tags.map((tag) => tag.name),
    ['flood', 'bridges'],
  );
  assert.equal(article?.extra['messageId'], '<1@example.org>');
});

test('plain text alone: signature and prefix go, and are recorded', () => {
  const { articles } = read(`From: "The Evening Post" <news@post.example>
Subject: Fwd: Flood closes Main Street
Date: 12 May 2004 10:00 GMT

By Jane Doe

The river rose by two metres.

It fell the day after.
-- 
The Evening Post
`);
  const [article] = articles;
  assert.equal(article?.headline, 'Flood closes Main Street');
  assert.deepEqual(article?.bylines, ['Jane Doe']);
  assert.equal(article?.publisher, 'The Evening Post');
  assert.equal(article?.body, '<p>The river rose by two metres.</p>\n<p>It fell the day after.</p>');
  assert.deepEqual(
    article?.mended.map((mending) => mending.rule),
    ['subject-prefix', 'mail-signature'],
  );
});

test('what is no message is refused', () => {
  assert.equal(read('Just a text.\n\nMore of it.').problems[0]?.code, 'EML_INVALID');
});
