import assert from 'node:assert/strict';
import { test } from 'node:test';
import { xmlReader } from './reader.ts';

const settings = { dateOrder: null, language: null, publisher: null };
const read = (text: string): ReturnType<typeof xmlReader.read> =>
  xmlReader.read({ path: 'a.xml', bytes: Buffer.from(text), sha256: '' }, settings);

const NITF = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf xml:lang="en-GB">
 <head>
  <title>Flood</title>
  <meta name="slug" content="FLOOD"/>
  <tobject tobject.type="news"><tobject.subject tobject.subject.type="disaster" tobject.subject.matter="flood"/></tobject>
  <docdata>
   <doc-id id-string="n-1"/><urgency ed-urg="3"/>
   <date.issue norm="20040512T101500+0100"/>
   <doc.copyright holder="The Post" year="2004"/>
   <key-list><keyword key="rivers"/></key-list>
   <series series.name="Waters"/>
   <identified-content><person>Jane Doe</person><org>Water Board</org><location>York</location></identified-content>
  </docdata>
  <pubdata name="The Evening Post" position.section="News" date.publication="20040512" ex-ref="https://post.example/flood"/>
 </head>
 <body>
  <body.head>
   <hedline><hl1>Flood closes Main Street</hl1><hl2>Two bridges shut</hl2></hedline>
   <byline>By <person>Jane Doe</person> <byttl>Staff Writer</byttl></byline>
   <dateline><location>YORK</location><story.date norm="20040511">May 11</story.date></dateline>
   <abstract><p>The river rose by two metres.</p></abstract>
  </body.head>
  <body.content>
   <block>
    <p>The river &Ouml;re rose by <num>2</num> metres &lt;high&gt;.</p>
    <media media-type="image"><media-reference source="flood.jpg" mime-type="image/jpeg" alternate-text="Water"/><media-caption>High water.</media-caption><media-producer>John Roe</media-producer></media>
    <hl2>Bridges</hl2>
    <p><person>Jane Doe</person> saw <q>it</q>.</p>
    <ul><li>one</li></ul>
   </block>
  </body.content>
  <body.end><tagline>Filed late.</tagline></body.end>
 </body>
</nitf>`;

test('NITF: every field with a place arrives there', () => {
  const { articles, problems } = read(NITF);
  const [article] = articles;
  assert.ok(article);
  assert.deepEqual(problems, []);
  assert.equal(article.format, 'nitf');
  assert.equal(article.headline, 'Flood closes Main Street');
  assert.equal(article.dek, 'Two bridges shut');
  assert.deepEqual(article.published, { kind: 'day', day: '2004-05-12' });
  assert.deepEqual(article.bylines, ['Jane Doe']);
  assert.equal(article.dateline, 'YORK');
  assert.equal(article.section, 'News');
  assert.equal(article.series, 'Waters');
  assert.equal(article.publisher, 'The Evening Post');
  assert.equal(article.originalUrl, 'https://post.example/flood');
  assert.equal(article.language, 'en-GB');
  assert.equal(article.summary, 'The river rose by two metres.');
  assert.deepEqual(
    article.tags.map(({ name, kind }) => `${kind} ${name}`),
    ['topic flood', 'topic disaster', 'topic rivers', 'person Jane Doe', 'organisation Water Board', 'place York'],
  );
  assert.match(article.body, /<p>The river Öre rose by 2 metres &lt;high&gt;\.<\/p>/);
  assert.match(article.body, /flood\.jpg/);
  assert.match(article.body, /High water\. <small>John Roe<\/small>/);
  assert.match(article.body, /<h2>Bridges<\/h2>/);
  assert.match(article.body, /<ul>\n?<li>one<\/li>\n?<\/ul>/);
  assert.equal(article.extra['id'], 'n-1');
  assert.equal(article.extra['tagline'], 'Filed late.');
});

const ITEM = (guid: string, content: string, kind = 'text'): string => `<newsItem guid="${guid}" xml:lang="en">
 <itemMeta><itemClass qcode="ninat:${kind}"/><provider><name>Acme News</name></provider>
  <versionCreated>2018-11-21T16:25:32-05:00</versionCreated><firstCreated>2018-11-20T10:00:00Z</firstCreated></itemMeta>
 <contentMeta><located><name>Berlin</name></located><by>By Jane Doe</by>
  <subject type="cpnat:person"><name>Ann Smith</name></subject><keyword>money</keyword>
  <headline>Fed to halt</headline><description role="drol:summary">Short.</description></contentMeta>
 <contentSet>${content}</contentSet></newsItem>`;

test('NewsML-G2: a news item with XHTML inside', () => {
  const { articles, problems } = read(
    ITEM(
      'urn:1',
      '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>One &amp; two.</p></body></html></inlineXML>',
    ),
  );
  const [article] = articles;
  assert.deepEqual(problems, []);
  assert.equal(article?.format, 'newsml');
  assert.equal(article?.item, null);
  assert.equal(article?.headline, 'Fed to halt');
  assert.equal(article?.body, '<p>One &amp; two.</p>');
  assert.deepEqual(article?.bylines, ['Jane Doe']);
  assert.equal(article?.dateline, 'Berlin');
  assert.equal(article?.published?.day, '2018-11-20');
  assert.equal(article?.updated?.day, '2018-11-21');
  assert.equal(article?.publisher, 'Acme News');
  assert.equal(article?.summary, 'Short.');
  assert.equal(article?.extra['guid'], 'urn:1');
});

test('NewsML-G2: the items of a message by their guid, a picture with the story it belongs to', () => {
  const text = '<inlineData contenttype="text/plain">Plain story.</inlineData>';
  const picture = '<remoteContent href="photo.jpg" contenttype="image/jpeg" width="800"/>';
  const both = read(`<newsMessage><itemSet>${ITEM('a', text)}${ITEM('b', text)}</itemSet></newsMessage>`);
  assert.deepEqual(
    both.articles.map((article) => article.item),
    ['a', 'b'],
  );
  const one = read(`<newsMessage><itemSet>${ITEM('a', text)}${ITEM('p', picture, 'picture')}</itemSet></newsMessage>`);
  assert.equal(one.articles.length, 1);
  assert.match(one.articles[0]?.body ?? '', /photo\.jpg[\s\S]*<p>Plain story\.<\/p>$/);
});

test('what is no news item, or no XML, is refused with its reason', () => {
  const reason = (text: string): string => {
    const { articles, problems } = read(text);
    assert.equal(articles.length, 0);
    return `${problems[0]?.code} ${problems[0]?.line ?? ''} ${problems[0]?.message ?? ''}`;
  };
  assert.match(reason('<nitf>\n <body>\n</nitf>'), /^XML_INVALID 3 .*line 3/);
  assert.match(reason('<nitf><head/></nitf>'), /^NITF_INVALID 1 .*no "body"/);
  assert.match(reason('<planningItem guid="x"/>'), /^NEWSML_NO_ARTICLE 1 .*plan of coverage/);
  assert.match(reason('<newsItem guid="x"><itemMeta/></newsItem>'), /^NEWSML_INVALID 1 .*no headline/);
  assert.match(
    reason('<rss><channel><wp:wxr_version xmlns:wp="x">1.2</wp:wxr_version></channel></rss>'),
    /^COLLECTION_NOT_READ .*WordPress export/,
  );
  assert.match(reason('<feed/>'), /^COLLECTION_NOT_READ .*Atom/);
  assert.match(reason('<svg/>'), /^FORMAT_UNKNOWN .*SVG/);
  assert.match(reason(''), /^XML_INVALID/);
});

test('no entity of the file grows, and none is fetched', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
<nitf><body><body.content><p>&b;&x;</p></body.content></body></nitf>`;
  const { articles, problems } = read(laughs);
  assert.equal(articles.length, 0);
  assert.equal(problems[0]?.code, 'XML_ENTITY_NOT_READ');
  assert.match(
    problems[0]?.message ?? '',
    /^It uses &b; \(line 2, .*\), an entity that the file defines itself; [\w ]+\.$/,
  );
  const undefinedOne = read('<nitf><body><body.content><p>&b;</p></body.content></body></nitf>');
  assert.equal(
    undefinedOne.problems[0]?.message,
    'It is not well-formed XML (line 1, column 33): the entity &b; is not defined.',
  );
  const deep = read(`<nitf>${'<block>'.repeat(100_000)}`);
  assert.match(deep.problems[0]?.message ?? '', /deeper than 200/);
});

test('NewsML 1: what the item says, and the text of its inline NITF, XHTML or lines', () => {
  const item = (content: string): string =>
    `<?xml version="1.0"?><NewsML><NewsEnvelope><DateAndTime>20040513T000000Z</DateAndTime></NewsEnvelope><NewsItem><Identification><NewsIdentifier><ProviderId>post.example</ProviderId><DateId>20040512</DateId><PublicIdentifier>urn:newsml:post.example:20040512:FLOOD:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><FirstCreated>20040512T100000+0200</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Flood closes Main Street</HeadLine><SubHeadLine>Nobody hurt</SubHeadLine><ByLine>By Jane Doe</ByLine><KeywordLine>flood, river</KeywordLine></NewsLines><ContentItem><DataContent>${content}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;
  for (const content of [
    '<nitf><body><body.content><p>The river rose.</p></body.content></body></nitf>',
    '<html><head><title>x</title></head><body><p>The river rose.</p></body></html>',
    'The river rose.',
  ]) {
    const { articles } = xmlReader.read({ path: 'a.xml', bytes: Buffer.from(item(content)), sha256: '' }, SETTINGS_1);
    const [article] = articles;
    assert.equal(article?.headline, 'Flood closes Main Street');
    assert.equal(article?.dek, 'Nobody hurt');
    assert.deepEqual(article?.bylines, ['Jane Doe']);
    assert.deepEqual(article?.published, { kind: 'time', day: '2004-05-12', time: '10:00:00', offset: '+02:00' });
    assert.deepEqual(
      article?.tags.map(({ name }) => name),
      ['flood', 'river'],
    );
    assert.equal(article?.body, '<p>The river rose.</p>');
  }
  const empty = xmlReader.read(
    { path: 'a.xml', bytes: Buffer.from('<NewsML><NewsEnvelope/></NewsML>'), sha256: '' },
    SETTINGS_1,
  );
  assert.equal(empty.problems[0]?.code, 'NEWSML_INVALID');
});

const SETTINGS_1 = { dateOrder: null, language: null, publisher: null } as const;
