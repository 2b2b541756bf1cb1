import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockText } from './block-text.ts';
import { ImportFolder } from './import-for-tests.ts';
import { jsonFault } from './json-fault.ts';
import { jsonShape } from './json-shape.ts';
import { valueAt } from './record-fields.ts';
import type { ImportReport } from './report.ts';

const told = ({ problems }: ImportReport) => problems.map(({ code, line }) => [code, line ?? null]);
const LONG = 'The river rose again last night, and the wall held, as the mayor had said it would. '.repeat(4);

test('texts in blocks are put together, whatever editor made them', () => {
  const html = (value: unknown) => blockText(value)?.text;
  const plain = [
    { type: 'paragraph', text: 'A < b.' },
    { type: 'image', src: 'a.png', caption: 'Wall' },
    { type: 'heading', level: 3, text: 'Damage' },
    { type: 'list', items: ['One', 'Two'] },
  ];
  assert.equal(
    html(plain),
    '<p>A &lt; b.</p><figure><img src="a.png" alt=""><figcaption>Wall</figcaption></figure><h3>Damage</h3>' +
      '<ul><li>One</li><li>Two</li></ul>',
  );
  const editorJs = {
    blocks: [
      { type: 'header', data: { text: 'Damage', level: 2 } },
      { type: 'paragraph', data: { text: 'It <b>rose</b>.' } },
      { type: 'list', data: { style: 'ordered', items: ['One', 'Two'] } },
    ],
  };
  assert.equal(html(editorJs), '<h2>Damage</h2><p>It <b>rose</b>.</p><ol><li>One</li><li>Two</li></ol>');
  const proseMirror = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'It ' },
          { type: 'text', text: 'rose', marks: [{ type: 'bold' }] },
          { type: 'hardBreak' },
          { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href: 'https://p.example/' } }] },
        ],
      },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'One' }] }] }],
      },
    ],
  };
  assert.equal(
    html(proseMirror),
    '<p>It <strong>rose</strong><br><a href="https://p.example/">here</a></p><ul><li><p>One</p></li></ul>',
  );
  const contentful = {
    nodeType: 'document',
    content: [
      { nodeType: 'heading-3', content: [{ nodeType: 'text', value: 'Damage', marks: [] }] },
      { nodeType: 'paragraph', content: [{ nodeType: 'text', value: 'It rose.', marks: [{ type: 'italic' }] }] },
    ],
  };
  assert.equal(html(contentful), '<h3>Damage</h3><p><em>It rose.</em></p>');
  const sanity = [
    { _type: 'block', style: 'h2', children: [{ _type: 'span', text: 'Damage', marks: [] }] },
    { _type: 'block', style: 'normal', children: [{ _type: 'span', text: 'It rose.', marks: ['strong'] }] },
  ];
  assert.equal(html(sanity), '<h2>Damage</h2><p><strong>It rose.</strong></p>');
  const draftJs = {
    blocks: [
      { key: 'a', type: 'unstyled', text: 'It rose.' },
      { key: 'b', type: 'header-two', text: 'D' },
    ],
    entityMap: {},
  };
  assert.equal(html(draftJs), '<p>It rose.</p><h2>D</h2>');
  assert.deepEqual(
    blockText([
      { type: 'paragraph', text: 'A.' },
      { type: 'poll', id: 3 },
    ])?.lost,
    ['poll'],
  );
  const nested = {
    type: 'list',
    data: { style: 'unordered', items: [{ content: 'One', items: [{ content: 'In', items: [] }] }] },
  };
  assert.equal(html({ blocks: [nested] }), '<ul><li>One<ul><li>In</li></ul></li></ul>');
  const beside = [1, 2].map((key) => ({ key, type: 'unordered-list-item', text: `Item ${key}` }));
  assert.equal(html({ blocks: beside }), '<ul><li>Item 1</li><li>Item 2</li></ul>');
  const blank = [
    { nodeType: 'paragraph', content: [] },
    { type: 'p', text: 'A.' },
  ];
  assert.deepEqual(blockText(blank), { as: 'html', text: '<p>A.</p>', lost: [] });
  let deep: object = { type: 'paragraph', text: 'A.' };
  for (let level = 0; level < 20_000; level++) deep = { type: 'section', content: [deep] };
  assert.deepEqual(blockText(deep), { as: 'html', text: '', lost: ['what is nested deeper than 100 parts'] });
  assert.deepEqual(blockText(['One.', 'Two.']), { as: 'detect', text: 'One.\n\nTwo.', lost: [] });
});

test('links, tables, captions and numbered lists of texts in blocks are kept', () => {
  const html = (value: unknown) => blockText(value)?.text;
  const editorJs = {
    blocks: [
      {
        type: 'table',
        data: {
          withHeadings: true,
          content: [
            ['Day', 'Metres'],
            ['Monday', 'a < <b>2</b>'],
          ],
        },
      },
      { type: 'quote', data: { text: 'It holds.', caption: 'The mayor' } },
      { type: 'embed', data: { service: 'v', embed: 'https://v.example/1', caption: 'The wall' } },
    ],
  };
  assert.equal(
    html(editorJs),
    '<table><tr><th>Day</th><th>Metres</th></tr><tr><td>Monday</td><td>a < <b>2</b></td></tr></table>' +
      '<blockquote><p>It holds.</p><p>The mayor</p></blockquote>' +
      '<p><a href="https://v.example/1">https://v.example/1</a></p><p>The wall</p>',
  );
  const cell = (nodeType: string, value: string) => ({
    nodeType,
    content: [{ nodeType: 'paragraph', content: [{ nodeType: 'text', value, marks: [] }] }],
  });
  const contentful = {
    nodeType: 'document',
    content: [
      {
        nodeType: 'paragraph',
        content: [
          { nodeType: 'text', value: 'See ', marks: [] },
          {
            nodeType: 'hyperlink',
            data: { uri: 'https://p.example/?a=1&b=2' },
            content: [{ nodeType: 'text', value: 'here', marks: [] }],
          },
        ],
      },
      {
        nodeType: 'table',
        content: [{ nodeType: 'table-row', content: [cell('table-header-cell', 'Day'), cell('table-cell', '2')] }],
      },
      { nodeType: 'embedded-asset-block', data: { target: { sys: { id: 'x' } } }, content: [] },
    ],
  };
  assert.deepEqual(blockText(contentful), {
    as: 'html',
    text:
      '<p>See <a href="https://p.example/?a=1&amp;b=2">here</a></p>' +
      '<table><tr><th><p>Day</p></th><td><p>2</p></td></tr></table>',
    lost: ['embedded-asset-block'],
  });
  const sanity = [
    {
      _type: 'block',
      listItem: 'number',
      children: [{ _type: 'span', text: 'One', marks: ['k', 'em', 'constructor'] }],
      markDefs: [{ _key: 'k', _type: 'link', href: 'https://p.example/' }],
    },
    { _type: 'block', listItem: 'number', children: [{ _type: 'span', text: 'Two', marks: ['k'] }], markDefs: [] },
    { _type: 'block', listItem: 'bullet', children: [{ _type: 'span', text: 'Three', marks: [] }] },
  ];
  assert.equal(
    html(sanity),
    '<ol><li><em><a href="https://p.example/">One</a></em></li><li>Two</li></ol><ul><li>Three</li></ul>',
  );
  const draftJs = {
    blocks: [
      {
        type: 'ordered-list-item',
        text: 'It rose < here.',
        inlineStyleRanges: [{ offset: 3, length: 6, style: 'BOLD' }],
        entityRanges: [{ offset: 8, length: 6, key: 0 }],
      },
      { type: 'atomic', text: ' ', entityRanges: [{ offset: 0, length: 1, key: 1 }] },
      { type: 'atomic', text: ' ', entityRanges: [{ offset: 0, length: 1, key: 2 }] },
    ],
    entityMap: {
      0: { type: 'LINK', data: { url: 'https://p.example/' } },
      1: { type: 'IMAGE', data: { src: 'a.png', alt: 'Wall' } },
      2: { type: 'POLL', data: { question: 'Why?' } },
    },
  };
  assert.deepEqual(blockText(draftJs), {
    as: 'html',
    text:
      '<ol><li>It <strong>rose </strong><a href="https://p.example/"><strong>&lt;</strong> here</a>.</li></ol>' +
      '<figure><img src="a.png" alt="Wall"></figure>',
    lost: ['poll'],
  });
  assert.equal(
    html([{ type: 'section', heading: 'Damage', paragraphs: ['It rose.', 'It fell.'] }]),
    '<h3>Damage</h3><p>It rose.</p><p>It fell.</p>',
  );
});

test('a part of a text in blocks of which nothing is shown is told, with its fields where it has no type', () => {
  const lost = (value: unknown) => blockText(value)?.lost;
  assert.deepEqual(lost([{ text: 'A.' }, { story: 'It rose.', _key: 'x' }]), ['one without a type (story)']);
  assert.deepEqual(lost([{ text: 'A.' }, { text: '', _key: 'x' }, {}]), []);
  let deep: object = { type: 'paragraph', text: 'B.' };
  for (let level = 0; level < 200; level++) deep = { type: 'section', content: [deep] };
  assert.deepEqual(lost([{ text: 'A.' }, deep]), ['what is nested deeper than 100 parts']);
  assert.deepEqual(lost([{ type: 'poll', text: '', options: ['Yes', 'No'] }]), ['poll']);
});

test('an article of whose blocks nothing is shown is told so', async () => {
  const folder = new ImportFolder();
  const record = { id: 1, title: 'One', body: [{ type: 'poll', options: ['Yes', 'No'] }] };
  folder.write('a.json', JSON.stringify([record]));
  const report = await folder.import(['a.json']);
  assert.deepEqual(told(report), [['IMPORT_BLOCKS_UNKNOWN', null]]);
});

test('a value is found at its path, through lists too', () => {
  const record = { headline: { main: 'A' }, authors: [{ name: 'B' }, { name: 'C' }], 'a.b': 1 };
  assert.equal(valueAt(record, 'headline.main'), 'A');
  assert.deepEqual(valueAt(record, 'authors.name'), ['B', 'C']);
  assert.equal(valueAt(record, 'authors.1.name'), 'C');
  assert.equal(valueAt(record, 'a.b'), 1);
  assert.equal(valueAt(record, 'headline.toString'), undefined);
});

test('articles within objects within a list deep in the file are found', async () => {
  const folder = new ImportFolder();
  const docs = [
    {
      _id: 1,
      headline: { main: 'One' },
      pub_date: '2019-03-04',
      byline: { original: 'By Ann Lee' },
      body: [{ type: 'p', text: 'A.' }],
    },
    { id: 2, webTitle: 'x', fields: { headline: 'Two', bodyText: 'B.' }, date: '2019-03-05' },
    { id: 3, title: 'Three', date: '2019-03-06', paragraphs: ['C.', 'D.'] },
  ];
  folder.write('a.json', JSON.stringify({ meta: { n: 3 }, response: { docs } }));
  const report = await folder.import(['a.json']);
  assert.deepEqual([report.outcomes.added, told(report)], [3, []]);
  assert.match(folder.read('2019/03/2019-03-04-one.md'), /\nbyline: "By Ann Lee"\n[^]*\n\n<p>A\.<\/p>\n$/);
  assert.match(folder.read('2019/03/2019-03-05-two.md'), /\n\nB\.\n$/);
  assert.match(folder.read('2019/03/2019-03-06-three.md'), /\n\nC\.\n\nD\.\n$/);
});

test('a text that nobody looked for is told with its path, which --map takes', async () => {
  const folder = new ImportFolder();
  folder.write('a.json', JSON.stringify([{ id: 1, title: 'One', parts: { main: { words: LONG } } }]));
  const report = await folder.import(['a.json']);
  assert.deepEqual(told(report), [['IMPORT_TEXT_MISSING', null]]);
  assert.match(report.problems[0]?.remedy ?? '', /--map body=parts\.main\.words\./);
  const again = await folder.import(['a.json'], { map: new Map([['parts.main.words', 'body']]) });
  assert.equal(again.outcomes.updated, 1);
  assert.match(folder.read('undated/one.md'), /\n\nThe river rose again/);
});

test('a field of --map that no record has is told, as is a file without any article', async () => {
  for (const name of ['a.json', 'a.jsonl']) {
    const folder = new ImportFolder();
    const record = JSON.stringify({ id: 1, title: 'One', text: 'A.' });
    folder.write(name, name === 'a.json' ? `[${record}]` : `${record}\n`);
    const report = await folder.import([name], { map: new Map([['nowhere', 'headline']]) });
    assert.deepEqual(told(report), [['IMPORT_COLUMN_MISSING', null]]);
    folder.write(name, name === 'a.json' ? '[{"a": 1}]' : '{"a": 1}\n{"b": 2}\n');
    assert.deepEqual(told(await folder.import([name])), [['IMPORT_COLUMNS_UNKNOWN', null]]);
  }
});

test('what is wrong in JSON is told with its own line and column', async () => {
  const folder = new ImportFolder();
  folder.write('a.json', '[\n{"id": 1, "title": "One"},\n{"id": 2,\n "title": "Two",}\n]\n');
  const report = await folder.import(['a.json']);
  assert.deepEqual(told(report), [['IMPORT_JSON_INVALID', 4]]);
  assert.match(report.problems[0]?.message ?? '', /begins at line 3 .*\(column 17\)\.$/);
  const at = (text: string): string => {
    try {
      return JSON.stringify(JSON.parse(text));
    } catch (error) {
      return error instanceof SyntaxError ? jsonFault(text, error).message : '';
    }
  };
  assert.match(at('{"a": '), /\(column 6\)$/);
  // Short texts and errors near the beginning are told with the text alone.
  assert.equal(at('{"a": nul}'), "Unexpected token '}' (column 10)");
  assert.equal(at('[}, "a", "b", "c", "d", "e"]'), "Unexpected token '}' (column 2)");
  assert.equal(at('[1,\n x]'), "Unexpected token 'x' (column 2)");
  assert.match(at(`{"a": "${LONG}", "b": nul}`), new RegExp(`\\(column ${LONG.length + 19}\\)$`));
});

test('an article with lists of its own is one article', () => {
  assert.equal(jsonShape('{"uri":"x","headline":"y","associations":{"a":[{"headline":"z"}]}}'), 'article');
  assert.equal(jsonShape('{"data":{"edges":[{"node":{"title":"z"}}]}}'), 'lists');
  assert.equal(jsonShape('{"data":{"points":[{"x":1}]}}'), 'unknown');
});
