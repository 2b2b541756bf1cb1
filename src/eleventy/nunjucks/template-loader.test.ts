import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import nunjucks from 'nunjucks';
import { PACKAGE_FOLDER } from '../../build/project.ts';
import { pageCode, TemplateLoader } from './template-loader.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-templates-'));
after(() => rmSync(folder, { recursive: true }));

const TEMPLATES: Readonly<Record<string, string>> = {
  'base.njk':
    '<title>{{ page.title or site.name }}</title>{% set crumb = "root" %}{% block body %}base{% endblock %}|{% block foot %}{{ crumb }}{% endblock %}',
  'part.njk': '({{ page.title }} {{ entry }} {{ loop.index }} {{ outside }}{% set outside = "part" %})',
  'item.njk':
    '{% macro item(entry, root, big=false) %}<{{ entry }}{{ root }}{% if big %}!{% endif %}{{ page.title }}{{ caller() if caller }}>{% endmacro %}{% set shelf = "exported" %}',
  'escape.njk': `{{ page.nasty }} {{ page.nasty | safe }} {{ page.nil }} {{ page.nothing.deeper.still }} {{ page.list }} {{ 3 }} {{ page.nil === null }} {{ "a\\"<b" }} {{ 'k' | t }} {{ 'k' | t }}{{ 'k' | t(n=2) }}`,
  'loops.njk':
    '{% for a in page.list %}{{ loop.index }}{{ loop.index0 }}{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.first }}{{ loop.last }}{{ loop.length }}{% for b in page.list %}{{ loop.index }}{{ a }}{{ b }}{% else %}no{% endfor %}{{ loop.index }}{% endfor %}{% for x in page.nil %}x{% else %}none{% endfor %}{% for x in [] %}x{% else %}empty{% endfor %}{% for k, v in page.pairs %}{{ k }}={{ v }}{{ loop.last }}{% endfor %}{% for a, b in [[1, 2], [3, 4]] %}{{ a }}{{ b }}{% endfor %}',
  'scopes.njk':
    '{% set n = 1 %}{% for a in page.list %}{% set n = n + 1 %}{% set inner = a %}{{ n }}{% endfor %}{{ n }}{{ inner }}{% if n %}{% set late = 7 %}{% endif %}{{ late }}{% set a, b = 5 %}{{ a }}{{ b }}{% set block %}x{{ n }}{% endset %}{{ block }}',
  'includes.njk':
    '{% set outside = 1 %}{% for entry in page.list %}{% include "part.njk" %}{{ outside }}{% endfor %}{% include "absent.njk" ignore missing %}{% if page.list %}{% include "part.njk" %}{% endif %}{{ outside }}',
  'macros.njk':
    '{% from "item.njk" import item, shelf %}{% import "item.njk" as all with context %}{{ item(1, "r") }}{{ item(2, "r", big=true) }}{{ all.item(3, "q") }}{{ shelf }}{% call item(4, "s") %}called {{ page.title }}{% endcall %}{% for entry in page.list %}{{ item(entry, loop.index) }}{% endfor %}',
  'child.njk':
    '{% extends "base.njk" %}{% set crumb = "child" %}{% block body %}{{ super() }} {{ page.title }}{% for x in page.list %}{% block each %}[{{ x }}{{ loop.index }}]{% endblock %}{% endfor %}{% endblock %}',
  'given.njk':
    '{{ page.title }}{% set page = { title: "mine" } %}{{ page.title }}{% include "base.njk" %}{% for site in ["one"] %}{{ site }}{% include "part.njk" %}{% endfor %}',
  'calls.njk':
    '{{ page.list.join("+") }} {{ page.list.slice(1).length }} {{ page.word.split("")[0] }} {% set upper = page.word.toUpperCase %}{{ upper() }} {{ page.list[0] }} {{ page.pairs["a"] }} {{ r/^w/.test(page.word) }} {{ ("n" + page.word) | length }} {{ 1 in page.list }} {{ page.list | join(", ") | upper }}{{ page.word if page.word is string }}',
  'filters.njk':
    '{% for kind, group in page.records | groupby("kind") %}{{ kind }}:{% for one in group %}{{ one.name }}{% if not loop.last %},{% endif %}{% endfor %};{% endfor %}{% filter upper %}low{{ page.word }}{% endfilter %}{% switch page.word %}{% case "word" %}yes{% default %}no{% endswitch %}{% raw %}{{ raw }}{% endraw %}',
  'bound.njk':
    '{% set f = page.nil or page.word.toUpperCase %}{{ f() }}{% set f = page.word.toUpperCase if true else 1 %}{{ f() }}{% set f = (page.word.toUpperCase) %}{{ f() }}{{ (page.word.toUpperCase or 1)() }}{% macro m(g) %}{{ g() }}{% endmacro %}{{ m(page.word.toUpperCase) }}{% set d = {f: page.word.toUpperCase} %}{{ d.f() }}{% for f in [page.word.toUpperCase] %}{{ f() }}{% endfor %}{% set e = [page.word.toUpperCase] %}{{ e[0]() }}',
  'own-names.njk':
    '{% macro page(x) %}[{{ x }}]{% endmacro %}{{ page(1) }}{% macro site() %}s{% endmacro %}{% for a in [1] %}{{ site() }}{% endfor %}',
  'own-variable.njk':
    '{% set a = 9 %}{% for a in page.list %}{% set a = a + 1 %}{{ a }}{% endfor %}{{ a }}{% for a in page.list %}{% for b in page.list %}{% set a = b %}{% endfor %}{{ a }}{% endfor %}{{ a }}',
  'call-in-loop.njk':
    '{% macro m(x) %}{% for i in [1,2] %}{{ caller(i) }}{% endfor %}{% endmacro %}{% for a in page.list %}{% call(i) m(a) %}{{ a }}{{ i }}{{ loop.index }}{% endcall %}{% endfor %}',
  'in-lists.njk':
    '{% for a in page.list %}{% if 2 == loop.index %}two{% endif %}{% if a < loop.length %}<{% endif %}{% switch a %}{% case 1 %}{{ loop.revindex }}{% case 2 %}{{ loop.first }}{% endswitch %}{% endfor %}',
  'broken-loop.njk': '{% for loop in page.list %}{{ loop }}{% endfor %}',
  'broken-end.njk': 'a\n{% if page %}',
  'broken-tag.njk': 'a\n\n {% whatever %}',
  'broken-filter.njk': '{{ page.title | shout }}',
  'broken-call.njk': 'x\n{{ page.nil() }}',
  'broken-include.njk': '{% include "nowhere.njk" %}',
};
for (const [name, text] of Object.entries(TEMPLATES)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const PAGE = {
  title: 'A & B',
  nasty: `<a href='x'>"\\</a>`,
  nil: null,
  list: [1, 2, 3],
  pairs: { a: 1, b: '<' },
  word: 'word',
  records: [
    { kind: 'x', name: 'one' },
    { kind: 'y', name: 'two' },
    { kind: 'x', name: 'three' },
  ],
};

function rendered(loader: nunjucks.ILoader, name: string): string {
  const environment = new nunjucks.Environment(loader, { autoescape: true });
  environment.addFilter('t', (key: string, values?: { n: number }) => `<${key}${values?.n ?? ''}>`);
  try {
    return environment.render(name, { page: PAGE, site: { name: 'S' } });
  } catch (error) {
    return `error: ${(error as Error).message}`;
  }
}

for (const name of Object.keys(TEMPLATES)) {
  test(`${name}: the same page, or the same error, as of Nunjucks' own compiler`, () => {
    const theirs = rendered(new nunjucks.FileSystemLoader(folder), name);
    assert.equal(rendered(new TemplateLoader([folder]), name), theirs);
    assert.equal(theirs.startsWith('error: '), name.startsWith('broken-'), theirs);
  });
}

test('every template of ours is compiled so', () => {
  const includes = join(PACKAGE_FOLDER, '_includes');
  const names = readdirSync(includes, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.njk'));
  assert.ok(names.length > 40);
  for (const name of names) {
    assert.notEqual(pageCode(readFileSync(join(includes, name), 'utf8'), name), null, name);
  }
});

test('what a page says is escaped, and nothing of one page stands on the next', () => {
  const environment = new nunjucks.Environment(new TemplateLoader([folder]), { autoescape: true });
  environment.addFilter('t', (key: string, values?: { n: number }) => `<${key}${values?.n ?? ''}>`);
  const of = (nasty: string): string => environment.render('escape.njk', { page: { ...PAGE, nasty }, site: {} });
  assert.equal(
    of(`<i>&'"\\`),
    '&lt;i&gt;&amp;&#39;&quot;&#92; <i>&\'"\\   1,2,3 3 true a&quot;&lt;b &lt;k&gt; &lt;k&gt;&lt;k2&gt;',
  );
  assert.match(of('second'), /^second second /u);
});

test('a template that is changed is read again by the next loader only', () => {
  const file = join(folder, 'changed.njk');
  writeFileSync(file, 'before');
  const loader = new TemplateLoader([folder]);
  const environment = new nunjucks.Environment(loader);
  assert.equal(environment.render('changed.njk'), 'before');
  writeFileSync(file, 'after');
  assert.equal(environment.render('changed.njk'), 'before');
  assert.equal(new nunjucks.Environment(new TemplateLoader([folder])).render('changed.njk'), 'after');
  assert.equal(readFileSync(file, 'utf8'), 'after');
});
