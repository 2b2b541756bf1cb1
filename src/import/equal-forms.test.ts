import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readArticleFile } from '../article/read-article-file.ts';
import { Corpus } from '../bench/corpus.ts';
import { CSV_COLUMNS, csvOf, jsonOf, markdownOf, plainParts, textOf } from '../bench/import-forms.ts';
import { ImportFolder } from './import-for-tests.ts';

const SETTINGS = { dateOrder: null, language: null, publisher: null } as const;
const AWKWARD = [
  'It cost $5 * 3, or 5_000_000 in [old] money <b>bold</b> & more &amp; ~less~ `code` {{ x }} {% y %} \\ end.',
  '# Not a heading',
  '> not a quotation',
  '1. Not a list',
  '1986) was a year',
  '- A dash begins dialogue.',
  '+ plus',
  '=== equals',
  '| a | b |',
  ': colon ^[note] ![x](y) http://example.org/a_b_c',
  '*** stars *** and __init__ and ** loose **',
].map((text) => `${text} And here the paragraph goes on, for it is a long one.`);

test('the same articles as text, Markdown, JSON Lines and CSV read the same', async () => {
  const parts = [...new Corpus(40, 7).articles()].map(({ text }) => plainParts(text));
  for (const [index, text] of AWKWARD.entries())
    parts.push({
      ...(parts[index] ?? plainParts('')),
      headline: `Awkward signs ${index} in a headline`,
      paragraphs: [text, 'The end.'],
    });
  const folder = new ImportFolder();
  folder.write('a.jsonl', parts.map((one) => `${jsonOf(one)}\n`).join(''));
  folder.write('a.csv', `${CSV_COLUMNS}\n${parts.map((one) => `${csvOf(one)}\n`).join('')}`);
  const imported = async (source: string): Promise<Map<string, unknown>> => {
    const into = new ImportFolder();
    const options = source.endsWith('csv') ? {} : { body: 'text' as const };
    await into.import([join(folder.folder, source)], { body: 'text', ...options });
    assert.equal(into.files().length, parts.length);
    return new Map(await Promise.all(into.files().map((path) => shown(path, readFileSync(join(into.content, path))))));
  };
  const [json, csv] = [await imported('a.jsonl'), await imported('a.csv')];
  for (const one of parts) {
    const [headline, text] = await shown('a.txt', Buffer.from(textOf(one)));
    assert.deepEqual(json.get(headline), csv.get(headline));
    const fromJson = json.get(headline) as Awaited<ReturnType<typeof shown>>[1];
    assert.deepEqual({ ...fromJson, section: null, tags: [] }, { ...text, section: null, tags: [] });
    // What Markdown would read as its own signs is left out here.
    if (headline.startsWith('Awkward')) continue;
    assert.deepEqual(fromJson, (await shown('a.md', Buffer.from(markdownOf(one))))[1]);
  }
});

/** What a page shows of an article. */
async function shown(path: string, bytes: Uint8Array) {
  const [completed] = (await readArticleFile({ path, bytes, sha256: '' }, SETTINGS)).articles;
  assert.ok(completed !== undefined, path);
  const { headline, published, bylines, section, tags, body, summary, language, dateline } = completed.article;
  const day = published?.day ?? null;
  return [
    headline,
    { day, bylines, section, tags: tags.map(({ name }) => name), body, summary, language, dateline },
  ] as const;
}
