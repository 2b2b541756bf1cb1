import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionFault, type Decision } from './overlay.ts';
import { readArticleFile } from './read-article-file.ts';

const SETTINGS = { dateOrder: null, language: 'en', publisher: null } as const;
const decision = (field: string, value: string | null): Decision => ({
  item: '',
  field,
  kind: value === null ? 'accept' : 'set',
  value: value ?? '',
  line: 2,
});

async function read(text: string, decisions: readonly Decision[]): ReturnType<typeof readArticleFile> {
  const bytes = new TextEncoder().encode(text);
  return readArticleFile({ path: '1998/flood.md', bytes, sha256: 'x' }, SETTINGS, decisions);
}

const SOURCE = '---\nauthor: T. Abara\n---\n\nThe river rose over the quay in the night and went down by noon.\n';

test('the keeper’s values count over the source’s, and what they settle is no problem any more', async () => {
  const before = await read(SOURCE, []);
  assert.deepEqual(before.problems.map(({ code }) => code).sort(), ['DATE_MISSING', 'HEADLINE_MISSING']);
  const { articles, problems } = await read(SOURCE, [
    decision('headline', ' River over the quay '),
    decision('published', '24 November 1998'),
    decision('bylines', 'Tom Abara; Ines Okafor'),
    decision('tags', 'person:Ines Okafor; Floods'),
  ]);
  const article = articles[0]?.article;
  assert.deepEqual(problems, []);
  assert.equal(article?.headline, 'River over the quay');
  assert.deepEqual(article?.published, { kind: 'day', day: '1998-11-24' });
  assert.deepEqual(article?.bylines, ['Tom Abara', 'Ines Okafor']);
  assert.deepEqual(article?.tags, [
    { name: 'Ines Okafor', kind: 'person', from: 'given' },
    { name: 'Floods', kind: 'topic', from: 'given' },
  ]);
  for (const field of ['headline', 'published', 'bylines', 'tags'] as const)
    assert.deepEqual(article?.origins[field], { from: 'overlay', confidence: 1 });
});

test('what is accepted is sure; a problem may be accepted by its code', async () => {
  const { articles, problems } = await read(SOURCE, [decision('headline', null), decision('DATE_MISSING', null)]);
  assert.deepEqual(problems, []);
  assert.deepEqual(articles[0]?.article.origins.headline, { from: 'file name, accepted', confidence: 1 });
  assert.equal(articles[0]?.article.published, null);
});

test('an empty value empties the field; a decision about another item changes nothing', async () => {
  const { articles } = await read(SOURCE, [decision('bylines', ''), { ...decision('section', 'News'), item: '7' }]);
  assert.deepEqual(articles[0]?.article.bylines, []);
  assert.equal(articles[0]?.article.section, null);
});

test('a value that is none is told with what is wanted', () => {
  assert.equal(decisionFault(decision('published', '1998-11-24')), null);
  assert.equal(
    decisionFault(decision('published', '05/10/1998')),
    '"05/10/1998" is no value for published: a date such as 1998-11-24 or 1998-11-24 18:30:00 +01:00 is wanted.',
  );
  assert.equal(decisionFault(decision('author', 'x')), 'There is no field "author" that can be set.');
  assert.equal(decisionFault(decision('author', null)), 'There is no field "author".');
  assert.match(decisionFault(decision('headline', ' ')) ?? '', /a headline is wanted/);
  assert.match(decisionFault(decision('language', 'english!')) ?? '', /language tag/);
  assert.match(decisionFault(decision('constructor', 'x')) ?? '', /no field/);
});
