import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readArticleFile } from './read-article-file.ts';

const settings = { dateOrder: null, language: null, publisher: null };

test('a compressed file is read as what is in it', async () => {
  const text =
    'May 12, 2004\nFlood closes Main Street\n\nThe river rose by two metres in the night, the police said.\n';
  const plain = await readArticleFile({ path: '2004/a.txt', bytes: Buffer.from(text), sha256: '' }, settings);
  const packed = await readArticleFile({ path: '2004/a.txt.gz', bytes: gzipSync(text), sha256: '' }, settings);
  assert.equal(plain.articles[0]?.article.headline, 'Flood closes Main Street');
  assert.deepEqual(packed, plain);
});

test('the language is told by the text, where the source does not', async () => {
  const language = async (text: string): Promise<string | undefined> =>
    (await readArticleFile({ path: 'a.txt', bytes: Buffer.from(text), sha256: '' }, settings)).articles[0]?.article
      .language;
  assert.equal(
    await language('حريق في المطحنة القديمة\n\nقدمت الحكومة يوم الأربعاء اقتراحا جديدا لإصلاح النظام الضريبي في البلاد.'),
    'ar',
  );
  assert.equal(
    await language(
      'Neues Steuersystem\n\nDie Regierung stellte am Mittwoch einen neuen Vorschlag zur Reform vor, der lange erwartet wurde.',
    ),
    'de',
  );
});

test('the summary is the editor’s: a summary, else the dek, else the start of the text', async () => {
  const summary = async (front: string): Promise<readonly unknown[]> => {
    const text = `---\ntitle: Flood\ndate: 2004-05-12\n${front}---\n\nThe river rose by two metres in the night, the police said.\n`;
    const read = await readArticleFile({ path: 'a.md', bytes: Buffer.from(text), sha256: '' }, settings);
    const { article } = read.articles[0] ?? assert.fail();
    return [article.summary, article.origins.summary?.from];
  };
  assert.deepEqual(await summary('summary: In short.\ndek: Below the headline.\n'), [
    'In short.',
    'front matter "summary"',
  ]);
  assert.deepEqual(await summary('dek: Below the headline.\n'), ['Below the headline.', 'front matter "dek"']);
  assert.deepEqual(await summary(''), [
    'The river rose by two metres in the night, the police said.',
    'start of the text',
  ]);
});

test('a problem of a compressed file is told of the file that lies there', async () => {
  const { problems } = await readArticleFile({ path: 'a.json.gz', bytes: gzipSync('{'), sha256: '' }, settings);
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path]),
    [['JSON_INVALID', 'a.json.gz']],
  );
});

test('a damaged file and one that is a bomb are refused', async () => {
  const code = async (bytes: Uint8Array): Promise<string | undefined> =>
    (await readArticleFile({ path: 'a.txt.gz', bytes, sha256: '' }, settings)).problems[0]?.code;
  assert.equal(await code(Buffer.from('no gzip')), 'GZIP_DAMAGED');
  assert.equal(await code(gzipSync('a text').subarray(0, 12)), 'GZIP_DAMAGED');
  assert.equal(await code(gzipSync(Buffer.alloc(65 * 1024 * 1024), { level: 1 })), 'GZIP_TOO_LARGE');
});
