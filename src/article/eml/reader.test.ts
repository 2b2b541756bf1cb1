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

test('a table set with spaces keeps its columns, and an indented line begins a paragraph', () => {
  const { articles } = read(`From: Jane Doe <jane@post.example>
Subject: Results of the day
Date: 12 May 2004 10:00 GMT

    Club            Played   Points
    Arsenal             12       30
    Leeds United         9        8
      of which away      4        3

  The season of the league began a week later than was
planned because the ground was flooded in the spring and
the stands had to be built anew by the men of the town.
  Nobody knows when it ends, since the clubs have not yet
agreed on the days of the last matches of the season.
`);
  assert.equal(
    articles[0]?.body,
    '<pre><code>Club            Played   Points\nArsenal             12       30\nLeeds United         9        8\n  of which away      4        3</code></pre>\n' +
      '<p>The season of the league began a week later than was planned because the ground was flooded in the spring and the stands had to be built anew by the men of the town.</p>\n' +
      '<p>Nobody knows when it ends, since the clubs have not yet agreed on the days of the last matches of the season.</p>',
  );
});

test('what is no message is refused', () => {
  assert.equal(read('Just a text.\n\nMore of it.').problems[0]?.code, 'EML_INVALID');
});

const HEAD = `From: Jane Doe <jane@post.example>
Subject: Council votes
Date: Mon, 4 Mar 2019 10:00:00 +0000
`;
const mixed = (...parts: readonly string[]): string =>
  `${HEAD}Content-Type: multipart/mixed; boundary=Q\n\n${parts.map((part) => `--Q\n${part}\n`).join('')}--Q--\n`;
const plain = (text: string): string => `Content-Type: text/plain\n\n${text}`;
const PICTURE = `Content-Type: image/png; name=a.png
Content-Transfer-Encoding: base64
Content-Disposition: inline; filename=a.png

iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==`;

test('all text parts are read in their order, with the picture between them', () => {
  const { articles, problems } = read(mixed(plain('First sentence.'), PICTURE, plain('Second sentence.')));
  assert.deepEqual(problems, []);
  assert.match(
    articles[0]?.body ?? '',
    /^<p>First sentence\.<\/p>\n<p class="missing-image" data-local="embedded:[^\n]*<\/p>\n<p>Second sentence\.<\/p>$/,
  );
  assert.equal(articles[0]?.extra['attachments'], undefined);
});

test('a text and a page that say the same are read once, whatever they are joined as', () => {
  const text = plain('The river rose by two metres on Monday, and fell again the day after.');
  const page =
    'Content-Type: text/html\n\n<p>The river rose by <b>two metres</b> on Monday, and fell again the day after.</p>';
  const { articles } = read(mixed(text, page));
  assert.equal(
    articles[0]?.body,
    '<p>The river rose by <b>two metres</b> on Monday, and fell again the day after.</p>',
  );
});

test('what a mailing list adds is no part of the story', () => {
  const footer = `${'_'.repeat(40)}\nNews mailing list\nhttps://lists.example/news`;
  const { articles } = read(mixed(plain('First sentence.'), plain(footer)));
  assert.equal(articles[0]?.body, '<p>First sentence.</p>');
  assert.deepEqual(articles[0]?.mended, [{ rule: 'mail-signature', line: 1, before: footer, after: '' }]);
});

test('a message that is cut off is told', () => {
  const { articles, problems } = read(mixed(plain('First sentence.')).replace('--Q--\n', ''));
  assert.equal(articles[0]?.body, '<p>First sentence.</p>');
  assert.deepEqual(
    problems.map(({ code, severity }) => [code, severity]),
    [['EML_CUT_OFF', 'warning']],
  );
});

test('an attached message is told beside a text, and read where there is no other', () => {
  const inner = 'Content-Type: message/rfc822\n\nSubject: Inner\nFrom: Bob Roe <b@x.example>\n\nInner sentence.';
  const beside = read(mixed(plain('See below.'), inner));
  assert.equal(beside.articles[0]?.body, '<p>See below.</p>');
  assert.deepEqual(beside.articles[0]?.extra['attachments'], [{ name: 'Inner', type: 'message/rfc822', bytes: 62 }]);
  assert.match(`${beside.problems[0]?.code} ${beside.problems[0]?.message}`, /^EML_MESSAGE_LEFT_OUT .*“Inner”/);
  const alone = read(mixed(inner));
  assert.equal(alone.articles[0]?.body, '<p>Inner sentence.</p>');
  assert.deepEqual(alone.problems, []);
});

test('a text of a kind that is not read is listed and told, but not where it is another form of the text', () => {
  const markdown = 'Content-Type: text/markdown\n\n# More\n\nIt *fell*.';
  const beside = read(mixed(plain('It rose.'), markdown));
  assert.equal(beside.articles[0]?.body, '<p>It rose.</p>');
  assert.deepEqual(beside.articles[0]?.extra['attachments'], [{ name: null, type: 'text/markdown', bytes: 20 }]);
  assert.deepEqual(
    beside.problems.map(({ code, severity }) => [code, severity]),
    [['EML_TEXT_LEFT_OUT', 'warning']],
  );
  assert.match(beside.problems[0]?.message ?? '', /\(text\/markdown\)/);
  const form = read(mixed(plain('It rose.'), markdown).replace('multipart/mixed', 'multipart/alternative'));
  assert.deepEqual([form.problems, form.articles[0]?.extra['attachments']], [[], undefined]);
});

test('a message of thousands of texts and pages is read in good time, each pair once', () => {
  const parts = Array.from({ length: 1500 }, (_, index) => {
    const words = Array.from({ length: 60 }, (__, word) => `w${index}x${word}`).join(' ');
    return [plain(words), `Content-Type: text/html\n\n<p>${words}</p>`];
  });
  const start = performance.now();
  const { articles } = read(mixed(...parts.flat()));
  assert.equal(articles[0]?.body.split('\n').length, 1500);
  assert.ok(performance.now() - start < 8000);
});

test('a single name is a person where it is a given name or begins the address, else who sent it', () => {
  const sender = (from: string): readonly unknown[] => {
    const [article] = read(`From: ${from}\nSubject: T\nDate: 4 Mar 2019\n\nText.`).articles;
    return [article?.bylines, article?.publisher];
  };
  assert.deepEqual(sender('Jane <j@x.example>'), [['Jane'], null]);
  assert.deepEqual(sender('Zorvik <zorvik.k@x.example>'), [['Zorvik'], null]);
  assert.deepEqual(sender('Spiegel <redaktion@spiegel.example>'), [[], 'Spiegel']);
  assert.deepEqual(sender('Jean-Claude <j@x.example>'), [['Jean-Claude'], null]);
  assert.deepEqual(sender('Paris <desk@paris.example>'), [[], 'Paris']);
});

test('an encoded word that cannot be decoded stays, an unknown encoding is told', () => {
  const { articles, problems } = read(
    'From: x\nSubject: =?utf-8?B?!!!?= plain\nDate: 4 Mar 2019\nContent-Type: text/plain; charset=no-such\nContent-Transfer-Encoding: quoted-printable\n\nA caf=C3=A9.',
  );
  assert.equal(articles[0]?.headline, '=?utf-8?B?!!!?= plain');
  assert.equal(articles[0]?.body, '<p>A café.</p>');
  assert.match(`${problems[0]?.code} ${problems[0]?.message}`, /^EML_CHARSET_UNKNOWN .*“no-such”/);
});
