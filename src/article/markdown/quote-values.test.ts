import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownReader } from './reader.ts';
import { quoteValues } from './quote-values.ts';

const settings = { dateOrder: null, language: null, publisher: null };
const read = (text: string): ReturnType<typeof markdownReader.read> =>
  markdownReader.read({ path: 'a.md', bytes: Buffer.from(text), sha256: '' }, settings);

test('a colon in a title is no map', () => {
  const { articles, problems } = read(
    '---\ntitle: Flood: the day after\nbyline: @jane\ndate: 2004-05-12\n---\nText.\n',
  );
  assert.deepEqual(problems, []);
  assert.equal(articles[0]?.headline, 'Flood: the day after');
  assert.deepEqual(articles[0]?.mended, [
    {
      rule: 'front-matter-colon',
      line: 2,
      before: 'title: Flood: the day after',
      after: "title: 'Flood: the day after'",
    },
    { rule: 'front-matter-colon', line: 3, before: 'byline: @jane', after: "byline: '@jane'" },
  ]);
});

test('a quotation within a title, and quotes in it', () => {
  const headline = (title: string): string | undefined =>
    read(`---\ntitle: ${title}\ndate: 2004-05-12\n---\nText.\n`).articles[0]?.headline;
  assert.equal(headline('"Help" they cried: it\'s us'), '"Help" they cried: it\'s us');
  assert.equal(headline('100% of it: gone'), '100% of it: gone');
});

test('what is right, or wrong in another way, is left alone', () => {
  assert.deepEqual(quoteValues('a: "b: c"\nd: [e, f: g]\nh: https://x.example/', 1).mended, []);
  assert.equal(read('---\ntitle: [a\n---\nText.\n').problems[0]?.code, 'FRONT_MATTER_INVALID');
});

test('a day written as a number is that day', () => {
  const day = (value: string): string | undefined =>
    read(`---\ntitle: A\ndate: ${value}\n---\nText.\n`).articles[0]?.published?.day;
  assert.equal(day('20200604'), '2020-06-04');
  assert.equal(day('20201304'), undefined);
  assert.equal(day('1234567'), undefined);
});
