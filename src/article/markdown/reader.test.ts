import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../article.ts';
import { readMarkdown } from './reader.ts';

const settings = { dateOrder: null, language: null, publisher: null } as const;
const read = (text: string, path = 'a.md') => readMarkdown(path, text, settings);
const article = (text: string, path = 'a.md'): Article => {
  const { articles, problems } = read(text, path);
  assert.ok(articles[0], JSON.stringify(problems));
  return articles[0];
};
const codes = (text: string, path = 'a.md'): readonly string[] =>
  read(text, path).problems.map((one) => `${one.code}:${one.line ?? ''}`);
const tags = (one: Article): readonly string[] => one.tags.map((tag) => tag.name);

test('the same article in YAML, TOML and JSON is the same', () => {
  const yaml = article(
    '---\ntitle: Flood\ndate: 2012-01-05 14:22:00 -0500\ntags: [a, b]\nauthor: Jane Doe\n---\n\nText.\n',
  );
  const toml = article(
    '+++\ntitle = "Flood"\ndate = 2012-01-05T14:22:00-05:00\ntags = ["a", "b"]\nauthor = "Jane Doe"\n+++\n\nText.\n',
  );
  const json = article(
    '{\n "title": "Flood",\n "date": "2012-01-05T14:22:00-05:00",\n "tags": ["a", "b"],\n "author": "Jane Doe"\n}\n\nText.\n',
  );
  const named = article(
    '---json\n{"title": "Flood", "date": "2012-01-05T14:22:00-05:00", "tags": ["a", "b"], "author": "Jane Doe"}\n---\nText.\n',
  );
  assert.deepEqual(toml, yaml);
  assert.deepEqual(json, yaml);
  assert.deepEqual(named, yaml);
  assert.deepEqual(yaml.published, { kind: 'time', day: '2012-01-05', time: '14:22:00', offset: '-05:00' });
  assert.deepEqual(
    [yaml.headline, yaml.bylines, tags(yaml), yaml.body],
    ['Flood', ['Jane Doe'], ['a', 'b'], '<p>Text.</p>'],
  );
  assert.deepEqual(yaml.origins.headline, { from: 'front matter "title"', confidence: 1 });
});

test('references that an export left in front matter are decoded once, and told; addresses stay', () => {
  const one = article(
    [
      '---',
      'title: Valentine&#8217;s Day &amp; &ldquo;love&rdquo; &amp;lt; R&D;',
      'date: 2012-02-14',
      'tags: [A&amp;B, plain]',
      'author: { name: Jane O&#39;Neil }',
      'canonical_url: https://example.org/?a=1&amp;b=2',
      'params:',
      '  deck: Hearts&#46;',
      'note: left &amp; alone',
      '---',
      'Text &amp; more.',
    ].join('\n'),
  );
  assert.equal(one.headline, 'Valentine’s Day & “love” &lt; R&D;');
  assert.equal(one.dek, 'Hearts.');
  assert.deepEqual(one.bylines, ["Jane O'Neil"]);
  assert.deepEqual(tags(one), ['A&B', 'plain']);
  assert.equal(one.originalUrl, 'https://example.org/?a=1&amp;b=2');
  assert.equal(one.extra['note'], 'left &amp; alone');
  assert.deepEqual(
    one.mended.map(({ rule, line, before }) => [rule, line, before]),
    [
      ['character-reference', 2, 'Valentine&#8217;s Day &amp; &ldquo;love&rdquo; &amp;lt; R&D;'],
      ['character-reference', 4, 'A&amp;B'],
      ['character-reference', 5, 'Jane O&#39;Neil'],
      ['character-reference', 7, 'Hearts&#46;'],
    ],
  );
});

test('what a byline says beyond its names is told', () => {
  const one = article(
    '---\ntitle: x\ndate: 2012-02-14\nlang: en\nauthors:\n  - {name: Tom Abara, role: chief reporter}\n  - By Di Orr, Staff Writer\n  - Ann Lee and Bo Chen <bo@example.org>\n---\ny',
  );
  assert.deepEqual(one.bylines, ['Tom Abara', 'Di Orr', 'Ann Lee', 'Bo Chen']);
  assert.deepEqual(one.mended, [
    { rule: 'byline-line', line: 5, before: 'Tom Abara, chief reporter', after: 'Tom Abara' },
    { rule: 'byline-line', line: 5, before: 'By Di Orr, Staff Writer', after: 'Di Orr' },
  ]);
});

test('a day stays a day and a time keeps its offset, whatever the zone of the machine', () => {
  const date = (written: string) => article(`---\ntitle: x\ndate: ${written}\n---\ny`).published;
  assert.deepEqual(date('2012-01-05'), { kind: 'day', day: '2012-01-05' });
  assert.deepEqual(date('2012-01-05T00:00:00+00:00'), {
    kind: 'time',
    day: '2012-01-05',
    time: '00:00:00',
    offset: '+00:00',
  });
  for (const offset of ['+99:00', '-14:01', '+05:60'])
    assert.deepEqual(date(`2012-01-05T23:30:00${offset}`), {
      kind: 'time',
      day: '2012-01-05',
      time: '23:30:00',
      offset: null,
    });
  assert.deepEqual(date('2012-01-05T23:30:00Z'), { kind: 'time', day: '2012-01-05', time: '23:30:00', offset: 'Z' });
  assert.deepEqual(date('"January 5, 2012"'), { kind: 'day', day: '2012-01-05' });
  assert.deepEqual(date('2012-01-05 9:05:00 -4'), {
    kind: 'time',
    day: '2012-01-05',
    time: '09:05:00',
    offset: '-04:00',
  });
});

test('names of other generators are understood', () => {
  const one = article(
    [
      '---',
      'Headline: "On: time"',
      'dek: Below',
      'kicker: City',
      'pubDate: 2001-07-19',
      'lastmod: 2001-07-20',
      'byline: By Jane Doe and John Smith',
      'keywords: flood, Main Street',
      'categories: [News, City]',
      'lang: pt_br',
      'redirect_from: /old/',
      'permalink: /2004/x.html',
      'canonical_url: https://example.org/a',
      'publisher: The Post',
      'dateline: PARIS',
      'series: [Rivers]',
      'description: Short.',
      'corrections: [{date: 2001-08-01, text: "It was a Tuesday."}]',
      'weight: 3',
      'wp_id: "007"',
      '---',
      'x',
    ].join('\n'),
  );
  assert.deepEqual(
    [
      one.headline,
      one.dek,
      one.kicker,
      one.published?.day,
      one.updated?.day,
      one.bylines,
      tags(one),
      one.section,
      one.language,
    ],
    [
      'On: time',
      'Below',
      'City',
      '2001-07-19',
      '2001-07-20',
      ['Jane Doe', 'John Smith'],
      ['flood', 'Main Street'],
      'News',
      'pt-BR',
    ],
  );
  assert.deepEqual(
    [
      one.aliases,
      one.permalink,
      one.originalUrl,
      one.publisher,
      one.dateline,
      one.series,
      one.summary,
      one.corrections,
    ],
    [
      ['/old/'],
      '/2004/x.html',
      'https://example.org/a',
      'The Post',
      'PARIS',
      'Rivers',
      'Short.',
      [{ day: '2001-08-01', text: 'It was a Tuesday.' }],
    ],
  );
  assert.deepEqual(one.extra, { weight: 3, wp_id: '007', categories: ['News', 'City'] });
});

test("Hugo's and Ghost's nested fields are found", () => {
  const hugo = article(
    '+++\ntitle = "x"\ndate = 2012-01-05\n[taxonomies]\ntags = ["a"]\n[params]\nsubtitle = "s"\ncolour = "red"\n+++\ny',
  );
  assert.deepEqual([tags(hugo), hugo.dek, hugo.extra], [['a'], 's', { 'params.colour': 'red' }]);
  const ghost = article(
    '---\ntitle: x\npublished_at: 2012-01-05\nauthors: [{name: Jane Doe, slug: jane}]\ntags: [{name: News}]\n---\ny',
  );
  assert.deepEqual([ghost.bylines, tags(ghost), ghost.published?.day], [['Jane Doe'], ['News'], '2012-01-05']);
});

test('drafts are known in every way of saying so', () => {
  const draft = (field: string) => article(`---\ntitle: x\ndate: 2012-01-05\n${field}\n---\ny`).draft;
  assert.deepEqual(
    [
      'draft: true',
      'published: false',
      'status: draft',
      'draft: yes',
      'published: true',
      'status: publish',
      'draft: false',
    ].map(draft),
    [true, true, true, true, false, false, false],
  );
});

test('a wrong type is a warning with its line, and the article goes on', () => {
  assert.deepEqual(codes('---\ntitle: [a, b]\ndate: true\ntags: 5\n---\n# Real\n\ny'), [
    'FIELD_TYPE:4',
    'FIELD_TYPE:3',
    'FIELD_TYPE:2',
    'DATE_MISSING:',
  ]);
  assert.equal(article('---\ntitle: [a, b]\ndate: true\n---\n# Real\n\ny').headline, 'Real');
  assert.deepEqual(codes('---\ntitle: x\ndate: 2012-02-31\n---\ny'), ['FIELD_TYPE:3', 'DATE_MISSING:']);
  assert.deepEqual(codes('---\ntitle: x\ndate: 05/10/2022\n---\ny'), ['DATE_AMBIGUOUS:3', 'DATE_MISSING:']);
  assert.deepEqual(codes('---\ntitle: x\ntitle: z\ndate: 2012-01-05\n---\ny'), ['FIELD_DUPLICATE:3']);
});

test('front matter that cannot be read is refused with line and column', () => {
  const invalid = (text: string) => {
    const { articles, problems } = read(text);
    assert.equal(articles.length, 0);
    return `${problems[0]?.code}:${problems[0]?.line} ${/column \d+/.exec(problems[0]?.message ?? '')?.[0] ?? ''}`;
  };
  assert.equal(invalid('---\ntitle: [a: b: c\n---\nx').slice(0, 20), 'FRONT_MATTER_INVALID');
  assert.equal(invalid('+++\ntitle = "a"\ndate = \n+++\nx'), 'FRONT_MATTER_INVALID:3 column 8');
  assert.equal(invalid('{"title": "a",\n "date" 3}\nx'), 'FRONT_MATTER_INVALID:2 column 9');
  assert.equal(invalid('---\ntitle: x\n\nbody'), 'FRONT_MATTER_INVALID:1 ');
  assert.equal(invalid('---\njust text\n---\nx'), 'FRONT_MATTER_INVALID:2 column 1');
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghij'.split('').map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(',')}]`),
  ];
  assert.equal(invalid(`---\n${bomb.join('\n')}\n---\nx`), 'FRONT_MATTER_INVALID:2 column 1');
  assert.equal(invalid(`---\na: ${'['.repeat(50_000)}\n---\nx`).slice(0, 20), 'FRONT_MATTER_INVALID');
});

test('front matter that is code is refused', () => {
  assert.deepEqual(codes('---js\n{ title: process.exit() }\n---\nx'), ['FRONT_MATTER_LANGUAGE:1']);
  assert.deepEqual(codes('\n--- javascript\nmodule.exports = {}\n---\nx'), ['FRONT_MATTER_LANGUAGE:2']);
  assert.deepEqual(codes('---coffee\n---\nx'), ['FRONT_MATTER_LANGUAGE:1']);
});

test('without front matter the heading is the headline and the name has the day', () => {
  const jekyll = article('# Flood closes *Main Street*\n\nText.\n\n## After\n', '_posts/2001-07-19-flood.md');
  assert.deepEqual(
    [jekyll.headline, jekyll.published, jekyll.body],
    ['Flood closes Main Street', { kind: 'day', day: '2001-07-19' }, '<p>Text.</p>\n<h2>After</h2>'],
  );
  assert.deepEqual(article('Text.', 'news/2001/07/19/the-flood.md').published, { kind: 'day', day: '2001-07-19' });
  assert.equal(article('Text.', 'news/2001/07/19/the-flood.md').headline, 'The flood');
  assert.deepEqual(codes('Text.', 'flood.md'), ['HEADLINE_MISSING:1', 'DATE_MISSING:']);
  assert.deepEqual(codes(' \n', 'flood.md'), ['ARTICLE_EMPTY:1']);
});

test('a thematic break and template syntax at the start are text', () => {
  assert.equal(article('---\n\nText\n').body, '<hr>\n<p>Text</p>');
  assert.equal(article('{{ x }} text').body, '<p>{{ x }} text</p>');
  assert.equal(article('{% include x %}\n\ntext').body, '<p>{% include x %}</p>\n<p>text</p>');
});

test('law: no front matter crashes the reader, and every file is an article or a reason', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '---',
      '+++',
      '{',
      '}',
      'title: x',
      'title: [',
      'date: 2012-01-05',
      'tags:',
      '- a',
      '"a": 1,',
      'a = 1',
      '[params]',
      '# H',
      '<b>',
      '{{< x >}}',
      '&a *a',
      '? x',
      '!!js/function x',
      '',
    ),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const { articles, problems } = read(lines.join('\n'));
      assert.ok(articles.length === 1 || problems.some((problem) => problem.severity === 'error'));
      if (articles[0] !== undefined) assert.deepEqual(JSON.parse(JSON.stringify(articles[0].extra)), articles[0].extra);
    }),
    { numRuns: 500, seed: 5 },
  );
});

const corpora = path.resolve(import.meta.dirname, '../../../../shared/corpora');
test(
  'every post of two real archives is an article, and every heading a headline',
  { skip: !existsSync(corpora) },
  () => {
    let files = 0;
    for (const folder of ['md-18f/posts', 'md-digitalgov/news']) {
      for (const entry of readdirSync(path.join(corpora, folder), { recursive: true, encoding: 'utf8' })) {
        if (!entry.endsWith('.md')) continue;
        const { articles } = read(readFileSync(path.join(corpora, folder, entry), 'utf8'), entry);
        assert.equal(articles.length, 1, entry);
        assert.notEqual(articles[0]?.published ?? null, null, entry);
        files += 1;
      }
    }
    assert.equal(files, 1242);
  },
);

test('a byline under the heading is read as one, unless the front matter has the last word', () => {
  const byline = (text: string): readonly unknown[] => {
    const { bylines, body, dateline } = article(text);
    return [bylines, dateline, body];
  };
  assert.deepEqual(byline('# Rain\n\nBy Colm Devane\n\nQUAY STREET — It rained.\n'), [
    ['Colm Devane'],
    'QUAY STREET',
    '<p>It rained.</p>',
  ]);
  const kept = '<p>By Colm Devane</p>\n<p>It rained.</p>';
  assert.deepEqual(byline('---\ntitle: Rain\nbyline: none\n---\nBy Colm Devane\n\nIt rained.\n'), [[], null, kept]);
  assert.deepEqual(byline('---\ntitle: Rain\nbyline: Ines Okafor\n---\nBy Colm Devane\n\nIt rained.\n'), [
    ['Ines Okafor'],
    null,
    kept,
  ]);
});

test('an alias within what it repeats is told with its line, in words', () => {
  const { articles, problems } = read('---\ntitle: Flood\ntags: &x [one, *x]\n---\nText.\n');
  assert.equal(articles.length, 0);
  assert.deepEqual(
    problems.map(({ code, line, message }) => [code, line, message]),
    [
      [
        'FRONT_MATTER_INVALID',
        3,
        'The front matter cannot be read (line 3, column 1): an alias in it (*) stands within what it repeats.',
      ],
    ],
  );
  const again = article('---\ntitle: Flood\ntags: &x [one, two]\nkeywords: *x\n---\nText.\n');
  assert.deepEqual(tags(again), ['one', 'two']);
});

test('front matter that is nested too deep is refused with its line, in whatever language', () => {
  const lists = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
  for (const depth of [201, 3000]) {
    const texts = [
      `---\ntitle: Flood\ntags: ${lists(depth)}\n---\nText.\n`,
      `+++\ntitle = "Flood"\ntags = ${lists(depth)}\n+++\nText.\n`,
      `{\n"title": "Flood",\n"tags": ${lists(depth)}\n}\nText.\n`,
    ];
    for (const text of texts)
      assert.match(codes(text).join(' '), /^FRONT_MATTER_INVALID:\d$/, `${depth} ${text.slice(0, 3)}`);
  }
  assert.equal(
    read(`{\n"title": "Flood",\n"tags": ${lists(201)}\n}\nText.\n`).problems[0]?.message,
    'The front matter cannot be read (line 3, column 1): its lists are nested more than 200 deep.',
  );
  assert.equal(article(`{\n"title": "Flood",\n"x": ${lists(200)}\n}\nText.\n`).headline, 'Flood');
});
