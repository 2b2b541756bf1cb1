import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { markdownReader } from '../article/markdown/reader.ts';
import { newArticleText, writeNewArticle } from './new-article.ts';
import { CommandError, UsageError } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-new-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const place = { workingFolder: folder, content: 'content' };

test('a new article is a file by its day and headline, with what is known in its front matter', () => {
  const path = writeNewArticle(
    { headline: ' He said: “no” \n twice ', day: '1998-05-12', section: 'Sport: football' },
    place,
  );
  assert.equal(path, join('content', '1998', '1998-05-12-he-said-no-twice.md'));
  assert.equal(
    readFileSync(join(folder, path), 'utf8'),
    '---\nheadline: "He said: “no” twice"\npublished: 1998-05-12\nbyline:\nsection: "Sport: football"\ntags: []\n---\n\n' +
      'The story goes here. Leave an empty line between paragraphs.\n',
  );
});

test('a file that is there is never overwritten', () => {
  const article = { headline: 'Twice', day: '1998-05-12', section: null };
  const path = writeNewArticle(article, place);
  const before = readFileSync(join(folder, path), 'utf8');
  assert.throws(() => writeNewArticle({ ...article, section: 'Other' }, place), CommandError);
  assert.equal(readFileSync(join(folder, path), 'utf8'), before);
});

test('a headline without text is wrong usage', () => {
  assert.throws(() => writeNewArticle({ headline: ' \n', day: '1998-05-12', section: null }, place), UsageError);
});

test('law: whatever the headline, the article is read with this headline, day and section', () => {
  const line = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(
        'yes',
        '1984',
        '2001-05-12',
        '"quoted"',
        "it's",
        '# no',
        '- no',
        '{{ 7*7 }}',
        '---',
        'a: b',
        '\\n',
        '!x',
        '&a *a',
      ),
    )
    .map((text) =>
      text
        .normalize('NFC')
        .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
        .trim(),
    )
    .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/[<>&*_`[\]]/u.test(text));
  fc.assert(
    fc.property(line, line, (headline, section) => {
      const bytes = Buffer.from(newArticleText({ headline, day: '1998-05-12', section }));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const { articles } = markdownReader.read(
        { path: 'x.md', bytes, sha256 },
        { dateOrder: null, language: null, publisher: null },
      );
      assert.equal(articles[0]?.headline, headline);
      assert.equal(articles[0].section, section);
      assert.deepEqual(articles[0].published, { kind: 'day', day: '1998-05-12' });
    }),
    { numRuns: 200 },
  );
});
