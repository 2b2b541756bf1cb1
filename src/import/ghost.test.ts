import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ImportFolder } from './import-for-tests.ts';
import type { ImportReport } from './report.ts';

const POST = { type: 'post', status: 'published', published_at: '2020-01-02T03:04:05.000Z', visibility: 'public' };

async function imported(post: object): Promise<{ readonly report: ImportReport; readonly files: readonly string[] }> {
  const folder = new ImportFolder();
  const posts = [{ id: 'p1', title: 'One', slug: 'one', ...POST, ...post }];
  folder.write('ghost.json', JSON.stringify({ db: [{ meta: { exported_on: 1 }, data: { posts } }] }));
  const report = await folder.import(['ghost.json']);
  return { report, files: folder.files().map((path) => folder.read(path)) };
}

const told = ({ problems }: ImportReport) => problems.map(({ code, path }) => [code, path]);
const bodyOf = (file: string | undefined): string => (file ?? '').replace(/^---\n[^]*?\n---\n\n/, '');

test('the text of a post is made of Lexical where the export has no HTML', async () => {
  const run = (text: string, format = 0) => ({ type: 'extended-text', text, format });
  const children = [
    { type: 'paragraph', children: [run('It '), run('rose', 3), { type: 'linebreak' }, run('a < b')] },
    { type: 'extended-heading', tag: 'h3', children: [run('Damage')] },
    { type: 'list', tag: 'ol', children: [{ type: 'listitem', children: [run('One')] }] },
    { type: 'extended-quote', children: [{ type: 'link', url: '__GHOST_URL__/x/', children: [run('said')] }] },
    { type: 'image', src: 'https://p.example/a.png', alt: 'A "wall"', caption: '<b>The</b> wall' },
    { type: 'embed', url: 'https://v.example/1' },
    { type: 'codeblock', code: 'x < 1' },
    { type: 'email', html: '<p>In mail only.</p>' },
  ];
  const { report, files } = await imported({ lexical: JSON.stringify({ root: { children } }) });
  assert.equal(
    bodyOf(files[0]),
    [
      '<p>It <em><strong>rose</strong></em><br>a &lt; b</p>',
      '<h3>Damage</h3>',
      '<ol><li>One</li></ol>',
      '<blockquote><a href="/x/">said</a></blockquote>',
      '<figure><img src="https://p.example/a.png" alt="A &quot;wall&quot;"><figcaption><b>The</b> wall</figcaption></figure>',
      '<p><a href="https://v.example/1">https://v.example/1</a></p>',
      '<pre>x &lt; 1</pre>\n',
    ].join('\n\n'),
  );
  assert.deepEqual(told(report), []);
});

test('the text of a post is made of mobiledoc, markups closed where they end', async () => {
  const mobiledoc = JSON.stringify({
    version: '0.3.1',
    atoms: [['soft-return', '', {}]],
    markups: [['strong'], ['em'], ['a', ['href', 'https://p.example/']]],
    cards: [
      ['card-markdown', { markdown: 'Some *words*.' }],
      ['weather', { degrees: 3 }],
    ],
    sections: [
      [
        1,
        'p',
        [
          [0, [0, 1], 1, 'Both'],
          [0, [], 1, ' one'],
          [1, [], 0, 0],
          [0, [2], 1, 'link'],
        ],
      ],
      [3, 'ul', [[[0, [], 0, 'Item']]]],
      [10, 0],
      [10, 1],
    ],
  });
  const { report, files } = await imported({ mobiledoc });
  assert.equal(
    bodyOf(files[0]),
    '<p><strong><em>Both</em> one</strong><br><a href="https://p.example/">link</a></p>\n\n' +
      '<ul><li>Item</li></ul>\n\n<p>Some <em>words</em>.</p>\n',
  );
  assert.deepEqual(told(report), [['IMPORT_GHOST_CARD', '2020/01/2020-01-02-one.md']]);
});

test('a post without any text is told, and one whose text cannot be read', async () => {
  const empty = await imported({ lexical: '{"root":{"children":[]}}' });
  assert.deepEqual(told(empty.report), [['IMPORT_TEXT_MISSING', '2020/01/2020-01-02-one.md']]);
  const broken = await imported({ mobiledoc: '{"sections":' });
  assert.deepEqual(told(broken.report), [['IMPORT_TEXT_UNREADABLE', '2020/01/2020-01-02-one.md']]);
  assert.match(broken.report.problems[0]?.message ?? '', /; the article has no text\.$/);
});

test('where one form of a text is broken the next one is taken, and it is told', async () => {
  const mobiledoc = JSON.stringify({ sections: [[1, 'p', [[0, [], 0, 'Whole.']]]] });
  const older = await imported({ lexical: '{"root":', mobiledoc });
  assert.equal(bodyOf(older.files[0]), '<p>Whole.</p>\n');
  assert.deepEqual(told(older.report), [['IMPORT_TEXT_UNREADABLE', '2020/01/2020-01-02-one.md']]);
  assert.match(older.report.problems[0]?.message ?? '', /"lexical".*; its text was made of "mobiledoc"/);
  const plain = await imported({ lexical: '{"root":', plaintext: 'Plain.' });
  assert.equal(bodyOf(plain.files[0]), 'Plain.\n');
  assert.match(plain.report.problems[0]?.message ?? '', /; its plain text was taken/);
});

test('a draft has no day of publication; a post for members is flagged and told', async () => {
  const draft = { html: '<p>D</p>', status: 'draft', published_at: null, created_at: '2019-03-01T10:00:00.000Z' };
  const { files } = await imported(draft);
  assert.doesNotMatch(files[0] ?? '', /published/);
  assert.match(files[0] ?? '', /\ndraft: true\n/);
  const paid = await imported({ html: '<p>P</p>', visibility: 'paid' });
  assert.match(paid.files[0] ?? '', /\npaywalled: true\n/);
  assert.deepEqual(told(paid.report), [['IMPORT_MEMBERS_ONLY', '2020/01/2020-01-02-one.md']]);
});
