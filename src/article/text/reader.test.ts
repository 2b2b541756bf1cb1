import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../article.ts';
import type { ReadingSettings } from '../reader.ts';
import { textReader } from './reader.ts';

const SETTINGS: ReadingSettings = { dateOrder: null, language: null, publisher: null };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const reading = (text: string, path = 'a.txt', settings = SETTINGS): ReturnType<typeof textReader.read> =>
  textReader.read({ path, bytes: bytesOf(text), sha256: '' }, settings);

function article(text: string, path = 'a.txt', settings = SETTINGS): Article {
  return reading(text, path, settings).articles[0] ?? assert.fail('no article');
}

const P1 = 'The mill on Quay Street burned down on Friday night, and nobody knows how it began.';
const P2 = 'Nobody was hurt, the fire brigade said on Saturday morning when it left the place at last.';
const BODY = `<p>${P1}</p>\n<p>${P2}</p>`;

test('date and headline in either order, with a byline', () => {
  for (const head of [
    'October 5, 2022\n\nMill burns down',
    'Mill burns down\n\nOctober 5, 2022',
    'Mill burns down\nOctober 5, 2022',
    'News\n\nMill burns down\n\nPublished: 5 October 2022',
    'Mill burns down\n\nBy Jane Doe\nOctober 5, 2022',
    'Share\nAdvertisement\nOctober 5, 2022\nMill burns down',
    'Title: Mill burns down\nDate: 2022-10-05\nAuthor: Jane Doe',
    '\ufeffOctober 5, 2022\r\n\r\nMill burns down',
    'Mill burns down\nBy Jane Doe | October 5, 2022',
    '# Mill burns down\n\n2022-10-05',
  ]) {
    const read = article(`${head}\n\n${P1}\n\n${P2}\n`);
    assert.equal(read.headline, 'Mill burns down', head);
    assert.deepEqual(read.published, { kind: 'day', day: '2022-10-05' }, head);
    assert.equal(read.body, BODY, head);
  }
});

test('all that stands in a head and a tail', () => {
  const read = article(
    [
      'Home > News',
      'Politics',
      'Mill burns down',
      'The fire lit the whole town',
      'By JANE DOE and John Q. Public, Staff Writer',
      'Published: October 5, 2022 10:22 +0200 | Updated: October 6, 2022',
      '',
      `QUAY STREET, Oct 5 (AFP) — ${P1}`,
      '',
      P2,
      '',
      'Tags: mill, fire',
      'https://example.com/mill',
      'Source: AFP',
      'error: Content is protected !!',
    ].join('\n'),
  );
  assert.equal(read.headline, 'Mill burns down');
  assert.equal(read.section, 'Politics');
  assert.equal(read.dek, 'The fire lit the whole town');
  assert.deepEqual(read.bylines, ['Jane Doe', 'John Q. Public']);
  assert.deepEqual(read.published, { kind: 'time', day: '2022-10-05', time: '10:22:00', offset: '+02:00' });
  assert.deepEqual(read.updated, { kind: 'day', day: '2022-10-06' });
  assert.equal(read.dateline, 'QUAY STREET');
  assert.deepEqual(read.tags, [
    { name: 'mill', kind: 'topic', from: 'given' },
    { name: 'fire', kind: 'topic', from: 'given' },
  ]);
  assert.equal(read.originalUrl, 'https://example.com/mill');
  assert.equal(read.body, BODY);
  assert.deepEqual(
    read.mended.map((mending) => [mending.rule, mending.line]),
    [
      ['navigation', 1],
      ['byline-line', 5],
      ['dateline', 8],
      ['agency-trailer', 14],
      ['copy-protection-notice', 15],
    ],
  );
  assert.deepEqual(read.extra, {
    agency: 'AFP',
    datelineDay: 'Oct 5',
    credit: 'Source: AFP',
    bylineAsPrinted: ['By JANE DOE and John Q. Public, Staff Writer'],
  });
  assert.equal(read.language, 'und', 'told from the text later, as of every form');
});

test('the date of the name or the folders, where the text has none; never another', () => {
  const text = `Mill burns down\n\n${P1}\n\n${P2}`;
  assert.deepEqual(article(text, '2001-07-19-mill.txt').published, { kind: 'day', day: '2001-07-19' });
  assert.equal(article(text, '2001-07-19-mill.txt').origins.published?.from, 'file name');
  assert.deepEqual(article(text, '2001/07/19/mill.txt').published, { kind: 'day', day: '2001-07-19' });
  const none = reading(text, '2001/07/mill.txt');
  assert.equal(none.articles[0]?.published, null);
  assert.deepEqual(
    none.problems.map((problem) => [problem.code, problem.severity]),
    [['DATE_MISSING', 'warning']],
  );
});

test('a date of two meanings is reported; the keeper or the file name settles it', () => {
  const text = `05/10/2022\n\nMill burns down\n\n${P1}\n\n${P2}`;
  const doubtful = reading(text);
  assert.equal(doubtful.articles[0]?.published, null);
  assert.deepEqual(
    doubtful.problems.map((problem) => [problem.code, problem.line, problem.message]),
    [['DATE_AMBIGUOUS', 1, 'The date can be 2022-10-05 or 2022-05-10.']],
  );
  assert.equal(article(text, 'a.txt', { ...SETTINGS, dateOrder: 'dmy' }).published?.day, '2022-10-05');
  assert.equal(article(text, 'a.txt', { ...SETTINGS, dateOrder: 'mdy' }).published?.day, '2022-05-10');
  assert.equal(article(text, '2022-05-10-mill.txt').published?.day, '2022-05-10');
});

test('no headline: the file name, with a warning', () => {
  const text = `October 5, 2022\n\n${P1} ${P2} ${P1}\n\n${P2} ${P1}`;
  const read = reading(text, 'news/the-mill_fire.txt');
  assert.equal(read.articles[0]?.headline, 'The mill fire');
  assert.deepEqual(read.articles[0]?.origins.headline, { from: 'file name', confidence: 0.2 });
  assert.deepEqual(
    read.problems.map((problem) => problem.code),
    ['HEADLINE_MISSING'],
  );
});

test('what is no text is refused', () => {
  for (const [bytes, code] of [
    [new Uint8Array(0), 'EMPTY_FILE'],
    [bytesOf(' \n\n\t\n'), 'EMPTY_FILE'],
    [new Uint8Array(5000), 'NOT_TEXT'],
    [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), 'NOT_TEXT'],
    [bytesOf('Share\nAdvertisement\nerror: Content is protected !!'), 'EMPTY_FILE'],
  ] as const) {
    const read = textReader.read({ path: 'x.txt', bytes, sha256: '' }, SETTINGS);
    assert.deepEqual(read.articles, []);
    assert.deepEqual(
      read.problems.map((problem) => [problem.code, problem.severity]),
      [[code, 'error']],
    );
  }
});

test('content is data', () => {
  const read = article(
    `<b>Mill</b> {{ 7*7 }}\n\nOctober 5, 2022\n\n<script>alert(1)</script> {{ 7*7 }} {% include "x" %} & more, he said to them.\n\n${P2}`,
  );
  assert.equal(read.headline, '<b>Mill</b> {{ 7*7 }}');
  assert.equal(
    read.body,
    `<p>&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }} {% include "x" %} &amp; more, he said to them.</p>\n<p>${P2}</p>`,
  );
});

test('lines that begin with bullets become a list', () => {
  assert.equal(
    article(`Mill burns down\n\n${P1}\n\n- one thing\n- another thing\n\n${P2}`).body,
    `<p>${P1}</p>\n<ul>\n<li>one thing</li>\n<li>another thing</li>\n</ul>\n<p>${P2}</p>`,
  );
});

test('hard-wrapped lines are joined, hyphens only where the whole word is known', () => {
  const text = [
    'Mill burns down',
    '',
    'October 5, 2022',
    '',
    'The mill on Quay Street burned down on Friday night, and nobody knows',
    'how it began. The information that the fire brigade gave was scarce: a',
    'man in a coat had been seen there, it said, and the mill was a well-',
    'known place for such men; but that was all, and no more of this infor-',
    'mation could be had on the matter before Monday next, at the very',
    'least.',
    '',
    'Nobody was hurt, the fire brigade said on Saturday morning when it left',
    'the place at last, and the town slept.',
  ].join('\n');
  const read = article(text);
  assert.equal(
    read.body,
    '<p>The mill on Quay Street burned down on Friday night, and nobody knows how it began. The information that the fire brigade gave was scarce: a man in a coat had been seen there, it said, and the mill was a well-known place for such men; but that was all, and no more of this information could be had on the matter before Monday next, at the very least.</p>\n<p>Nobody was hurt, the fire brigade said on Saturday morning when it left the place at last, and the town slept.</p>',
  );
  assert.deepEqual(
    read.mended.map((mending) => mending.rule),
    ['hard-wrapped-lines', 'hyphen-at-line-end'],
  );
});

test('windows-1252 and Arabic', () => {
  const bytes = Uint8Array.from(
    [...'Mill burns down\r\n\r\nOctober 5, 2022\r\n\r\nIt is \u0093naïve\u0094, he said in the café.\r\n'].map(
      (character) => character.charCodeAt(0),
    ),
  );
  const read = textReader.read({ path: 'a.txt', bytes, sha256: '' }, SETTINGS).articles[0];
  assert.equal(read?.body, '<p>It is “naïve”, he said in the café.</p>');
  assert.equal(read?.extra['encoding'], 'windows-1252');
  const arabic = article(
    '٥ أكتوبر ٢٠٢٢\n\nحريق في المطحنة القديمة\n\nقدمت الحكومة يوم الأربعاء اقتراحا جديدا لإصلاح النظام الضريبي في البلاد.\n\nالمصدر: الجزيرة',
  );
  assert.equal(arabic.headline, 'حريق في المطحنة القديمة');
  assert.equal(arabic.published?.day, '2022-10-05');
  // Arabic letters are those of several languages: what is told later, see `read-article-file.test.ts`.
  assert.equal(arabic.language, 'und');
  assert.equal(arabic.extra['credit'], 'المصدر: الجزيرة');
});

test('the paper’s own name is cut off the headline', () => {
  assert.equal(
    article(`Mill burns down - The Post\n\n${P1}\n\n${P2}`, '2001-07-19.txt', { ...SETTINGS, publisher: 'The Post' })
      .headline,
    'Mill burns down',
  );
  assert.equal(
    article(`Mill burns down - again\n\n${P1}\n\n${P2}`, '2001-07-19.txt', { ...SETTINGS, publisher: 'The Post' })
      .headline,
    'Mill burns down - again',
  );
});

const SEED = new URL('../../../../shared/seed/russia-wins-chinas-backing.txt', import.meta.url);
test('the seed', { skip: existsSync(SEED) ? false : 'seed not present' }, () => {
  const { articles, problems } = textReader.read(
    { path: 'russia-wins-chinas-backing.txt', bytes: readFileSync(SEED), sha256: '' },
    SETTINGS,
  );
  const read = articles[0] ?? assert.fail();
  assert.equal(read.headline, 'Russia wins China’s backing in NATO showdown over Ukraine');
  assert.deepEqual(read.published, { kind: 'day', day: '2022-10-05' });
  assert.equal(read.body.split('\n').length, 15);
  assert.equal(read.body.match(/<p>/g)?.length, 15);
  assert.ok(!read.body.includes('Content is protected'));
  assert.deepEqual(
    read.mended.map((mending) => mending.rule),
    ['lost-paragraph-break', 'lost-paragraph-break', 'lost-paragraph-break', 'copy-protection-notice'],
  );
  assert.deepEqual(problems, []);
});

test('hostile files: an answer in time, whatever they hold', () => {
  const long = 'word '.repeat(2_000_000);
  for (const [name, text] of Object.entries({
    line: long,
    lineUnbroken: 'x'.repeat(10_000_000),
    blank: '\n'.repeat(100_000),
    junk: 'Share this:\n'.repeat(100_000),
    date: 'October 5, 2022',
    dates: 'October 5, 2022\n'.repeat(50_000),
    sentences: 'It is.It was. '.repeat(300_000),
    spaces: `a${' '.repeat(5_000_000)}b`,
    wrapped: `${P1.slice(0, 70)}\n`.repeat(20_000),
    short: 'a\n'.repeat(300_000),
    rtl: '\u202eتم\u202c\n\n'.repeat(50_000),
    emoji: '🚀'.repeat(500_000),
    surrogates: '\ud800\n\udc00'.repeat(10_000),
    nulls: `Mill\0 burns\n\n${P1}`,
    caps: 'AB '.repeat(1_000_000),
    tags: `Tags: ${'a, '.repeat(100_000)}`,
    colons: ':'.repeat(1_000_000),
    braces: '{{'.repeat(1_000_000),
    lt: '<'.repeat(1_000_000),
  })) {
    const start = process.cpuUsage();
    const { articles, problems } = reading(text);
    const seconds = process.cpuUsage(start).user / 1e6;
    assert.ok(articles.length + problems.length > 0, name);
    assert.ok(seconds < 4, `${name}: ${seconds} s`);
  }
});

test('any text gives an article or an error, whose body holds each paragraph’s letters', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('', 'October 5, 2022', 'By Jane Doe', P1, 'Share this:', 'Tags: a, b'),
        ),
        { maxLength: 12 },
      ),
      (lines) => {
        const { articles, problems } = reading(lines.join('\n'));
        assert.ok(articles.length === 1 || problems.some((problem) => problem.severity === 'error'));
        for (const read of articles) {
          assert.ok(read.headline.trim() !== '');
          assert.ok(!/<(?!\/?(?:p|ul|li)>)/.test(read.body));
        }
      },
    ),
    { numRuns: 300 },
  );
});
