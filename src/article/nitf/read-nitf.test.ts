import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../article.ts';
import { xmlReader } from '../xml/reader.ts';

const settings = { dateOrder: null, language: null, publisher: null };

function read(docdata: string, content = '<p>The river rose.</p>', top = ''): Article {
  const text = `<nitf><head>${docdata}</head><body><body.head><hedline><hl1>Flood</hl1></hedline>${top}</body.head><body.content>${content}</body.content></body></nitf>`;
  const [article] = xmlReader.read({ path: 'a.xml', bytes: Buffer.from(text), sha256: '' }, settings).articles;
  assert.ok(article);
  return article;
}

const ISSUED = '<date.issue norm="20190304T101112Z"/>';

test('an item that is held back is a draft', () => {
  for (const status of ['canceled', 'cancelled', 'killed', 'withheld'])
    assert.equal(read(`<docdata management-status="${status}">${ISSUED}</docdata>`).draft, true, status);
  assert.equal(read(`<docdata management-status="usable">${ISSUED}</docdata>`).draft, false);
  assert.equal(read(`<docdata>${ISSUED}</docdata>`).draft, false);
});

test('an embargo ends when the item came out; one without an end is a draft', () => {
  const released = read(
    `<docdata management-status="embargoed">${ISSUED}<date.release norm="20310101T000000Z"/></docdata>`,
  );
  assert.equal(released.draft, false);
  assert.equal(released.published?.day, '2031-01-01');
  assert.equal(released.origins.published?.from, 'nitf date.release');
  const endless = read(`<docdata management-status="embargoed">${ISSUED}</docdata>`);
  assert.equal(endless.draft, true);
  assert.equal(endless.extra['management-status'], 'embargoed');
});

test('a release later than the issue counts without an embargo too, an earlier one does not', () => {
  assert.equal(
    read(`<docdata>${ISSUED}<date.release norm="20310101T000000Z"/></docdata>`).published?.day,
    '2031-01-01',
  );
  const earlier = read(`<docdata>${ISSUED}<date.release norm="20190303T000000Z"/></docdata>`);
  assert.deepEqual(earlier.published, { kind: 'time', day: '2019-03-04', time: '10:11:12', offset: 'Z' });
});

test('fractions keep their parts apart', () => {
  const { body } = read(
    '',
    '<p>Up 2<frac><numer>1</numer><denom>2</denom></frac> to 34<frac><numer>3</numer><frac-sep/><denom>8</denom></frac>, <num>5 <frac><frac-num>1</frac-num><frac-den>4</frac-den></frac></num> inches, <frac><numer>1</numer><denom>16</denom></frac></p>',
  );
  assert.equal(body, '<p>Up 2 1/2 to 34 3/8, 5 1/4 inches, 1/16</p>');
});

test('a source, an address and the parts of a name do not run into their neighbours', () => {
  const { body, bylines, dateline } = read(
    '',
    '<block><p>The end.</p><datasource>Water Board</datasource>Later it fell.</block><p>Write to <postaddr><addressee><person>Ann Smith</person></addressee><delivery.point>1 Main Street</delivery.point></postaddr>.</p>',
    '<byline>By <person><name.given>Jane</name.given><name.family>Doe</name.family></person></byline><dateline><location><city>York</city><country>England</country></location></dateline>',
  );
  assert.equal(
    body,
    '<p>The end.</p>\n<p>Water Board</p>\n<p>Later it fell.</p>\n<p>Write to Ann Smith, 1 Main Street.</p>',
  );
  assert.deepEqual(bylines, ['Jane Doe']);
  assert.equal(dateline, 'York, England');
});

test('each level of a subject is a tag, a correction is shown, a second byline goes on from the first', () => {
  const article = read(
    `<tobject><tobject.subject tobject.subject.type="Politics" tobject.subject.matter="Elections" tobject.subject.detail="Recounts"/></tobject><docdata>${ISSUED}<correction info="Corrects spelling of mayor" id-string="V1"/></docdata>`,
    '<p>One.</p>',
    '<byline>By Jane Doe</byline><byline>and Bob Roe</byline>',
  );
  assert.deepEqual(
    article.tags.map((tag) => tag.name),
    ['Recounts', 'Elections', 'Politics'],
  );
  assert.deepEqual(article.corrections, [{ day: null, text: 'Corrects spelling of mayor' }]);
  assert.deepEqual(article.bylines, ['Jane Doe', 'Bob Roe']);
});
