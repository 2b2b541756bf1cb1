import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ninjsReader } from './reader.ts';

const settings = { dateOrder: null, language: null, publisher: null };
const read = (value: unknown): ReturnType<typeof ninjsReader.read> =>
  ninjsReader.read(
    { path: 'a.json', bytes: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), sha256: '' },
    settings,
  );

const ONE = {
  uri: 'https://news.example/2013/ship',
  type: 'text',
  firstcreated: '2013-07-09T10:37:00Z',
  versioncreated: '2013-07-10T08:00:00+02:00',
  pubstatus: 'usable',
  urgency: 4,
  language: 'en',
  byline: "Paulo Santalucia and Frances d'Emilio",
  located: 'Grosseto, Italy',
  headline: 'Captain on trial',
  slugline: 'ITALY-SHIP',
  copyrightholder: 'The News Agency',
  subject: [{ name: 'Shipwrecks' }],
  person: [{ name: 'Francesco Schettino' }],
  place: [{ name: 'Italy' }],
  organisation: [{ name: 'Costa Crociere' }],
  description_text: 'The trial has begun.',
  body_text: 'not this',
  body_xhtml: '<p>GROSSETO, Italy (AP) -- The trial of the captain has begun.</p><p>It goes on.</p>',
  associations: {
    main: {
      type: 'picture',
      byline: 'Jane Doe',
      description_caption: 'The ship.',
      renditions: {
        big: { href: 'ship.jpg', mimetype: 'image/jpeg', width: 900 },
        small: { href: 's.jpg', width: 80 },
      },
    },
  },
};

test('ninjs 1: every property with a place arrives there', () => {
  const { articles, problems } = read(ONE);
  const [article] = articles;
  assert.ok(article);
  assert.deepEqual(problems, []);
  assert.equal(article.headline, 'Captain on trial');
  assert.deepEqual(article.published, { kind: 'time', day: '2013-07-09', time: '10:37:00', offset: 'Z' });
  assert.deepEqual(article.updated, { kind: 'time', day: '2013-07-10', time: '08:00:00', offset: '+02:00' });
  assert.deepEqual(article.bylines, ['Paulo Santalucia', "Frances d'Emilio"]);
  assert.equal(article.dateline, 'GROSSETO, Italy');
  assert.equal(article.language, 'en');
  assert.equal(article.publisher, 'The News Agency');
  assert.equal(article.originalUrl, 'https://news.example/2013/ship');
  assert.equal(article.summary, 'The trial has begun.');
  assert.deepEqual(
    article.tags.map(({ name, kind }) => [name, kind]),
    [
      ['Shipwrecks', 'topic'],
      ['Francesco Schettino', 'person'],
      ['Costa Crociere', 'organisation'],
      ['Italy', 'place'],
    ],
  );
  assert.match(article.body, /ship\.jpg/);
  assert.match(article.body, /The ship\./);
  assert.match(article.body, /Jane Doe/);
  assert.match(article.body, /<p>The trial of the captain has begun\.<\/p>\n<p>It goes on\.<\/p>$/);
  assert.equal(article.extra['slugline'], 'ITALY-SHIP');
  assert.equal(article.extra['urgency'], '4');
  assert.equal(article.extra['agency'], 'AP');
});

test('ninjs 3 says the same by other names', () => {
  const { articles } = read({
    uri: 'urn:x:1',
    versionCreated: '2023-10-08T02:34:03+02:00',
    headlines: [
      { role: 'main', value: 'Main' },
      { role: 'subhead', value: 'Second' },
    ],
    bodies: [
      { role: 'text', contentType: 'text/plain', value: 'Plain.' },
      { role: 'html', contentType: 'text/html', value: '<p>Marked up.</p>' },
    ],
    by: 'Trond Husø',
    people: [{ name: 'Witold Bańka' }],
    pubStatus: 'withheld',
  });
  const [article] = articles;
  assert.equal(article?.headline, 'Main');
  assert.equal(article?.dek, 'Second');
  assert.equal(article?.body, '<p>Marked up.</p>');
  assert.equal(article?.draft, true);
  assert.equal(article?.published?.day, '2023-10-08');
  assert.equal(article?.updated, null);
});

test('ninjs 3: lead, story and fact box are put together, in each its fullest form, none twice', () => {
  const item = (bodies: readonly unknown[]): unknown => ({
    uri: 'urn:x:1',
    pubStatus: 'usable',
    headline: 'H',
    bodies,
  });
  const body = (role: string, value: string): unknown => ({ role, value });
  const both = read(
    item([
      body('factbox', '<p>Built in 1901.</p>'),
      body('text', 'The bridge is shut.'),
      body('html', '<p>The <b>bridge</b> is shut.</p>'),
      body('lead', 'Water rose.'),
      body('tweet', 'Bridge shut!'),
    ]),
  );
  const [article] = both.articles;
  assert.equal(article?.body, '<p>Water rose.</p>\n<p>The <b>bridge</b> is shut.</p>\n<hr>\n<p>Built in 1901.</p>');
  assert.deepEqual(article?.extra['bodies'], [{ role: 'tweet', text: 'Bridge shut!' }]);
  const repeated = read(
    item([body('lead', 'Water rose.'), body('main', '<p>Water rose.</p><p>The bridge is shut.</p>')]),
  );
  assert.equal(repeated.articles[0]?.body, '<p>Water rose.</p>\n<p>The bridge is shut.</p>');
  assert.equal(read(item([body('lead', 'Water rose.')])).articles[0]?.body, '<p>Water rose.</p>');
  const forms = read(item([body('html5', '<p>Water rose.</p>'), body('richhtml', '<p>Water <b>rose</b>.</p>')]));
  assert.equal(forms.articles[0]?.body, '<p>Water <b>rose</b>.</p>');
  assert.equal(forms.articles[0]?.extra['bodies'], undefined);
});

test('ninjs 3: other headlines, a title and how the text was made are kept', () => {
  const [article] = read({
    uri: 'urn:x:1',
    headlines: [
      { role: 'short', value: 'Short' },
      { role: 'main', value: 'Main' },
      { role: 'kicker', value: 'Kick' },
    ],
    title: 'Meta title',
    bodies: [{ value: 'Text.' }],
    digitalSourceType: { uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia' },
  }).articles;
  assert.equal(article?.headline, 'Main');
  assert.equal(article?.kicker, 'Kick');
  assert.deepEqual(article?.extra['headlines'], [{ role: 'short', text: 'Short' }]);
  assert.equal(article?.extra['title'], 'Meta title');
  assert.deepEqual(article?.extra['digitalsourcetype'], {
    uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
  });
});

test('several items in a file are an article each, by their uri', () => {
  const item = { uri: 'urn:x:1', headline: 'One', body_text: 'Text.', versioncreated: '2013-07-09T10:37:00Z' };
  const { articles } = read([item, { ...item, uri: 'urn:x:2' }, item]);
  assert.deepEqual(
    articles.map((article) => article.item),
    ['urn:x:1', 'urn:x:2', 'urn:x:1#2'],
  );
});

test('what is no valid ninjs is refused with its reason', () => {
  const reason = (value: unknown): string => {
    const { articles, problems } = read(value);
    assert.equal(articles.length, 0);
    return `${problems[0]?.code} ${problems[0]?.line ?? ''} ${problems[0]?.message ?? ''}`;
  };
  assert.match(reason('{"uri": "x",\n "headline": }'), /^JSON_INVALID 2 .*line 2, column 14/);
  assert.match(reason({ ...ONE, uri: undefined }), /NINJS_INVALID .*no "uri"/);
  assert.match(reason({ ...ONE, headline: 5 }), /NINJS_INVALID .*"headline" is no text/);
  assert.match(reason({ ...ONE, type: 'poem' }), /NINJS_INVALID .*"poem"/);
  assert.match(reason([{ title: 'a', body: 'b' }]), /COLLECTION_NOT_READ .*list of articles/);
  assert.match(reason('{"title":"a","body":"b"}\n{"title":"c","body":"d"}'), /COLLECTION_NOT_READ .*JSON lines/);
  assert.match(reason({ db: [] }), /COLLECTION_NOT_READ .*Ghost/);
  assert.match(reason({ colour: 'red' }), /FORMAT_UNKNOWN .*"colour"/);
});
