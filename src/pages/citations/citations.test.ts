import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Site } from '../site.ts';
import type { ArticleView } from '../views.ts';
import { bibtex } from './bibtex.ts';
import { citedArticle, type CitedArticle } from './cited-article.ts';
import { citedName, citedNames, familyFirst, withInitials } from './cited-name.ts';
import { cslItem, cslJson } from './csl.ts';
import { ris } from './ris.ts';
import { apa, chicago, harvard, mla, type StyledCitation } from './styles.ts';

const text = ({ before, newspaper, after }: StyledCitation): string => before + newspaper + after;

const flood: CitedArticle = {
  headline: 'Flood wall holds as river tops 1953 mark',
  authors: ['Tom Abara', 'Ines Okafor'].map((name) => citedName(name, 'en')),
  day: '1998-11-24',
  newspaper: 'The Saltmarsh Courier',
  section: 'Harbour',
  url: 'https://a.example/1998/11/24/flood.html',
  language: 'en',
  archive: null,
  key: 'abara1998flood',
};
const bare: CitedArticle = { ...flood, authors: [], day: null, section: null, url: null, language: null };

test('the four styles, with two authors', () => {
  assert.equal(
    text(apa(flood)),
    'Abara, T., & Okafor, I. (1998, November 24). Flood wall holds as river tops 1953 mark. The Saltmarsh Courier. https://a.example/1998/11/24/flood.html',
  );
  assert.equal(
    text(mla(flood)),
    'Abara, Tom, and Ines Okafor. “Flood wall holds as river tops 1953 mark.” The Saltmarsh Courier, 24 Nov. 1998, https://a.example/1998/11/24/flood.html.',
  );
  assert.equal(
    text(chicago(flood)),
    'Abara, Tom, and Ines Okafor. “Flood wall holds as river tops 1953 mark.” The Saltmarsh Courier, November 24, 1998. https://a.example/1998/11/24/flood.html.',
  );
  assert.equal(
    text(harvard(flood)),
    'Abara, T. and Okafor, I. (1998) ‘Flood wall holds as river tops 1953 mark’, The Saltmarsh Courier, 24 November. Available at: https://a.example/1998/11/24/flood.html.',
  );
});

test('no author, no date, no address', () => {
  assert.equal(text(apa(bare)), 'Flood wall holds as river tops 1953 mark. (n.d.). The Saltmarsh Courier.');
  assert.equal(text(mla(bare)), '“Flood wall holds as river tops 1953 mark.” The Saltmarsh Courier.');
  assert.equal(text(chicago(bare)), '“Flood wall holds as river tops 1953 mark.” The Saltmarsh Courier, n.d.');
  assert.equal(text(harvard(bare)), 'The Saltmarsh Courier (no date) ‘Flood wall holds as river tops 1953 mark’.');
});

test('one author and three, a body, and titles that end or quote', () => {
  const one = { ...flood, authors: [citedName('Ada Lindqvist', 'en')], url: null };
  assert.equal(text(mla(one)).slice(0, 24), 'Lindqvist, Ada. “Flood w');
  assert.equal(text(apa(one)).slice(0, 22), 'Lindqvist, A. (1998, N');
  const three = { ...flood, authors: ['A. Bee', 'C. Dee', 'E. Eff'].map((name) => citedName(name, 'en')) };
  assert.match(text(apa(three)), /^Bee, A\., Dee, C\., & Eff, E\. \(1998/u);
  assert.match(text(mla(three)), /^Bee, A\., et al\. “/u);
  assert.match(text(chicago(three)), /^Bee, A\., C\. Dee, and E\. Eff\. “/u);
  assert.match(text(harvard(three)), /^Bee, A\., Dee, C\. and Eff, E\. \(1998\)/u);
  const body = { ...flood, authors: [citedName('Associated Press', 'en')] };
  assert.match(text(apa(body)), /^Associated Press\. \(1998/u);
  const asked = { ...flood, headline: 'Who pays for the “Lever”?' };
  assert.match(text(chicago(asked)), /“Who pays for the ‘Lever’\?” The/u);
  assert.match(text(harvard(asked)), /‘Who pays for the “Lever”\?’, The/u);
  assert.match(
    text(harvard({ ...flood, headline: 'The workers’ rights to ‘rest’' })),
    /‘The workers’ rights to “rest”’/u,
  );
});

test('names are taken apart where that is sure', () => {
  const listed = (byline: string, language: string | null = null): string => familyFirst(citedName(byline, language));
  assert.equal(listed('Tom Abara'), 'Abara, Tom');
  assert.equal(listed('Ludwig van Beethoven'), 'van Beethoven, Ludwig');
  assert.equal(listed('María de la Cruz'), 'de la Cruz, María');
  assert.equal(listed('Martin Luther King Jr.'), 'King, Martin Luther, Jr.');
  assert.equal(listed('King, Martin Luther, Jr.'), 'King, Martin Luther, Jr.');
  assert.equal(listed('Abara, Tom'), 'Abara, Tom');
  assert.equal(listed('Анна Ахматова'), 'Ахматова, Анна');
  assert.equal(listed('An Nguyen'), 'Nguyen, An');
  assert.equal(listed('Sir Ian McKellen'), 'McKellen, Ian');
  assert.equal(listed('McKellen, Sir Ian'), 'McKellen, Ian');
  assert.equal(listed('Prof. Dr. Jörg von Müller'), 'von Müller, Jörg');
  assert.equal(listed('The Rev. Jesse Jackson'), 'Jackson, Jesse');
  assert.equal(listed('Gen Sato'), 'Sato, Gen');
  assert.equal(listed('Gabriel García Márquez', 'es'), 'García Márquez, Gabriel');
  assert.equal(listed('Gabriel García Márquez', 'en'), 'Márquez, Gabriel García');
  assert.equal(listed('Juan Carlos Onetti', 'es-UY'), 'Onetti, Juan Carlos');
  assert.equal(listed('Juan J. Pérez', 'es'), 'Pérez, Juan J.');
  assert.equal(listed('José Ortega y Gasset', 'es'), 'Ortega y Gasset, José');
  assert.equal(listed('Artur da Costa e Silva', 'pt'), 'da Costa e Silva, Artur');
  for (const whole of [
    'Lord Byron',
    'Mr Smith',
    'An Editor',
    'An old resident',
    'An MP',
    'Barnes and Noble',
    'Ana y Luis',
    'Reuters',
    'Staff Reporter',
    'The Saltmarsh Courier',
    '王小波',
    '김철수',
    'محمد علي',
    'dpa',
    'Redaktion Lokales',
  ])
    assert.equal(listed(whole), whole);
  assert.equal(withInitials(citedName('Jean-Paul Sartre', 'en')), 'Sartre, J.-P.');
  assert.equal(withInitials(citedName('J.R.R. Tolkien', 'en')), 'Tolkien, J. R. R.');
  assert.equal(withInitials(citedName('Øystein Ås', 'en')), 'Ås, Ø.');
});

test('two who share a family name are two persons', () => {
  const listed = (byline: string): string[] => citedNames(byline, 'en').map(withInitials);
  assert.deepEqual(listed('Anne and Bob Lee'), ['Lee, A.', 'Lee, B.']);
  assert.deepEqual(listed('J. & K. van Dyke'), ['van Dyke, J.', 'van Dyke, K.']);
  assert.deepEqual(listed('Ana y Luis Mendoza'), ['Mendoza, A.', 'Mendoza, L.']);
  assert.deepEqual(listed('Barnes and Bob Lee'), ['Barnes and Bob Lee']);
  assert.deepEqual(listed('Simon and Schuster'), ['Simon and Schuster']);
});

test('an article’s key is its own, of letters that BibTeX takes, and stays', () => {
  const site = { name: 'The Courier', baseUrl: null } as Site;
  const page = {
    bylines: [{ name: 'Erin Strenio' }],
    headline: 'Human 2050 story',
    language: 'en',
    publisher: null,
  } as object;
  const keyOf = (path: string, more: object = {}): string =>
    citedArticle({ ...page, published: { kind: 'day', day: '2019-05-01' }, path, ...more } as ArticleView, site).key;
  assert.equal(keyOf('2019/05/01/a.html'), keyOf('2019/05/01/a.html'));
  const keys = Array.from({ length: 2000 }, (_, at) => keyOf(`2019/05/01/human-${at}.html`));
  assert.equal(new Set(keys).size, keys.length);
  assert.ok(keys.every((key) => /^strenio2019human-[a-z0-9]{6}$/u.test(key)));
  const others = { bylines: [{ name: 'محمد الأحمد' }], headline: 'الجسر يغلق بعد 1120 عاما' };
  assert.match(keyOf('2004/01/10/a.html', others), /^article2019-[a-z0-9]{6}$/u);
});

test('BibTeX', () => {
  assert.equal(
    bibtex({ ...flood, headline: 'Profit & loss: 50% of $1 {sic} \\ #1 a_b', archive: 'Wend Archive' }),
    `@article{abara1998flood,
  author = {Abara, Tom and Okafor, Ines},
  title = {{Profit \\& loss: 50\\% of \\$1 \\textbraceleft{}sic\\textbraceright{} \\textbackslash{} \\#1 a\\_b}},
  journal = {The Saltmarsh Courier},
  year = {1998},
  month = nov,
  day = {24},
  note = {Harbour},
  url = {https://a.example/1998/11/24/flood.html},
  langid = {en},
  archive = {Wend Archive}
}
`,
  );
  const hostile = bibtex({ ...bare, authors: [citedName('Barnes and Noble', 'en'), citedName('Reuters', 'en')] });
  assert.match(hostile, /author = \{\{Barnes and Noble\} and \{Reuters\}\}/u);
});

test('RIS', () => {
  assert.equal(
    ris({ ...flood, headline: 'One\nER  - \r\ntwo' }),
    'TY  - NEWS\r\nAU  - Abara, Tom\r\nAU  - Okafor, Ines\r\nTI  - One ER - two\r\nT2  - The Saltmarsh Courier\r\nPY  - 1998\r\nDA  - 1998/11/24/\r\n' +
      'SE  - Harbour\r\nLA  - en\r\nUR  - https://a.example/1998/11/24/flood.html\r\nID  - abara1998flood\r\nER  - \r\n',
  );
});

test('CSL-JSON', () => {
  assert.deepEqual(cslItem({ ...flood, authors: [citedName('Tom Abara', 'en'), citedName('王小波', 'en')] }), {
    id: 'abara1998flood',
    type: 'article-newspaper',
    title: 'Flood wall holds as river tops 1953 mark',
    author: [{ family: 'Abara', given: 'Tom' }, { literal: '王小波' }],
    'container-title': 'The Saltmarsh Courier',
    issued: { 'date-parts': [[1998, 11, 24]] },
    section: 'Harbour',
    URL: 'https://a.example/1998/11/24/flood.html',
    language: 'en',
  });
  assert.deepEqual(Object.keys(cslItem(bare)), ['id', 'type', 'title', 'container-title']);
});

test('whatever a name or headline holds, an entry stays one entry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.webUrl(), (headline, name, url) => {
      const article = { ...flood, headline, authors: [citedName(name, 'en')], url };
      const entry = bibtex(article);
      let depth = 0;
      for (const character of entry.trimEnd().slice(0, -1)) {
        if (character === '{') depth++;
        if (character === '}') depth--;
        assert.ok(depth >= 0);
      }
      assert.equal(depth, 1, entry);
      const lines = ris(article).split('\r\n');
      assert.ok(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/u.test(line)));
      assert.equal(lines.filter((line) => line.startsWith('ER  -')).length, 1);
      assert.deepEqual(JSON.parse(cslJson(article)), JSON.parse(JSON.stringify([cslItem(article)])));
    }),
  );
});
