import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../article.ts';
import { xmlReader } from '../xml/reader.ts';

const settings = { dateOrder: null, language: null, publisher: null };

function read(text: string): Article {
  const [article] = xmlReader.read({ path: 'a.xml', bytes: Buffer.from(text), sha256: '' }, settings).articles;
  assert.ok(article);
  return article;
}

const item = (meta: string, content: string, set: string): string =>
  `<newsItem guid="urn:1" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/>${meta}</itemMeta><contentMeta><headline>Flood</headline>${content}</contentMeta><contentSet>${set}</contentSet></newsItem>`;
const TEXT = '<inlineData contenttype="text/plain">The river rose.</inlineData>';
const NITF =
  '<inlineXML><nitf><body><body.head><byline>By Ann Smith</byline></body.head><body.content><p>It rose.</p></body.content></body></nitf></inlineXML>';

test('the latest of the dates of a change is when the item was updated', () => {
  const { published, updated } = read(
    item(
      '<versionCreated>2019-03-05T10:00:00Z</versionCreated><firstCreated>2019-03-04T09:00:00Z</firstCreated>',
      '<contentModified>2019-03-04T08:30:00Z</contentModified>',
      TEXT,
    ),
  );
  assert.equal(published?.day, '2019-03-04');
  assert.deepEqual(updated, { kind: 'time', day: '2019-03-05', time: '10:00:00', offset: 'Z' });
});

test('a version that corrects says what it corrects', () => {
  const meta = (signal: string): string =>
    `<versionCreated>2019-03-05T10:00:00Z</versionCreated><edNote>Corrects name in para 2</edNote>${signal}`;
  const corrected = read(item(meta('<signal qcode="sig:correction"/>'), '', TEXT));
  assert.deepEqual(corrected.corrections, [{ day: '2019-03-05', text: 'Corrects name in para 2' }]);
  assert.deepEqual(corrected.extra['signal'], ['correction']);
  assert.deepEqual(read(item(meta(''), '', TEXT)).corrections, []);
  assert.deepEqual(read(item(meta('<signal qcode="sig:update"/>'), '', TEXT)).corrections, []);
});

test("the item's own byline counts before that of the text in it, a creator does not", () => {
  const own = read(item('', '<by>By Jane Doe</by>', NITF));
  assert.deepEqual(own.bylines, ['Jane Doe']);
  assert.deepEqual(own.extra['bylineInText'], ['Ann Smith']);
  assert.deepEqual(read(item('', '<creator><name>Agency</name></creator>', NITF)).bylines, ['Ann Smith']);
});

test('a cancelled text inside of an item makes the item a draft', () => {
  const canceled = NITF.replace('<nitf>', '<nitf><head><docdata management-status="canceled"/></head>');
  assert.equal(read(item('', '', canceled)).draft, true);
  assert.equal(read(item('', '', NITF)).draft, false);
});

test("a story's summary and writer are not the caption and the credit of its picture", () => {
  const { body } = read(
    item(
      '',
      '<creator><name>Jane Doe</name></creator><description role="drol:summary">A summary.</description>',
      `${TEXT}<remoteContent href="https://news.example/a.jpg" contenttype="image/jpeg"/>`,
    ),
  );
  assert.match(body, /a\.jpg/);
  assert.doesNotMatch(body, /summary|Jane/);
});

test('NewsML 1: an item held back is a draft, an embargo ends when it came out', () => {
  const one = (management: string): Article =>
    read(
      `<NewsML><NewsItem><NewsManagement><FirstCreated>20190304T100000Z</FirstCreated>${management}</NewsManagement><NewsComponent><NewsLines><HeadLine>Flood</HeadLine></NewsLines><ContentItem><DataContent>It rose.</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
    );
  assert.equal(one('<Status FormalName="Usable"/>').draft, false);
  assert.equal(one('<Status FormalName="Canceled"/>').draft, true);
  assert.equal(one('<Status FormalName="Embargoed"/>').draft, true);
  const ended = one(
    '<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20310101T000000Z</DateAndTime></StatusWillChange>',
  );
  assert.equal(ended.draft, false);
  assert.equal(ended.published?.day, '2031-01-01');
});
