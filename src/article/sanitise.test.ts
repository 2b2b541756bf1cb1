import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import sanitizeHtml from 'sanitize-html';
import { sanitiseBody } from './sanitise.ts';

const clean = (html: string, base: string | null = null): string => sanitiseBody(html, base).html;

const ATTACKS: readonly string[] = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//x.example/x.js></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><g/onload=alert(2)//<p>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<a href="javascript:alert(1)">a</a>',
  '<a href="JaVaScRiPt:alert(1)">a</a>',
  '<a href="java\nscript:alert(1)">a</a>',
  '<a href="java&#9;script:alert(1)">a</a>',
  '<a href="&#106;&#97;vascript&colon;alert(1)">a</a>',
  '<a href=" \u0001javascript:alert(1)">a</a>',
  '<a href="java\u00adscript:alert(1)">a</a>',
  '<a href="vbscript:msgbox(1)">a</a>',
  '<a href="data:text/html,<script>alert(1)</script>">a</a>',
  '<iframe srcdoc="<script>alert(1)</script>" src="javascript:alert(1)"></iframe>',
  '<form action="javascript:alert(1)"><input type=submit><button formaction=javascript:alert(1)>x</button></form>',
  '<p style="background:url(javascript:alert(1))" onclick="alert(1)">x</p>',
  '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)"><base href="javascript:/">',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<title><img src=x onerror=alert(1)></title>',
  '<template><img src=x onerror=alert(1)></template>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<p title="x"onmouseover=alert(1)>x</p>',
  '<xmp><script>alert(1)</script></xmp>',
  '<plaintext><script>alert(1)</script>',
  '<a href="#" id="x" name="getElementById">x</a>',
];

test('nothing that could run or load is left of any attack', () => {
  for (const attack of ATTACKS) {
    const html = clean(attack, 'https://example.org/a');
    const tags = html.match(/<[^>]*>/g) ?? [];
    for (const tag of tags) {
      assert.doesNotMatch(
        tag,
        /<\/?(?:script|style|svg|math|iframe|object|embed|form|input|button|img|meta|base|template|textarea)/i,
        attack,
      );
      assert.doesNotMatch(tag, /\son\w+\s*=|style=|srcdoc|(?:java|vb)script:|data:text/i, attack);
    }
  }
});

test('what was taken out is told', () => {
  const { removed } = sanitiseBody(
    '<p onclick="x()">a <a href="JAVASCRIPT:x">b</a></p><script>1</script><iframe src="https://example.org/v"></iframe>',
  );
  assert.deepEqual(removed, ['address javascript:', 'attribute onclick', 'iframe', 'script']);
});

test('nesting that HTML forbids is repaired, and no text is lost', () => {
  assert.equal(clean('<p>a<div>b</div>c</p>'), '<p>a</p>\n<p>b</p>\n<p>c</p>');
  assert.equal(clean('<b>one<p>two</p></b>'), '<p><b>one</b></p>\n<p><b>two</b></p>');
  assert.equal(
    clean('<a href="https://example.org/"><h3>t</h3><p>x</p></a>'),
    '<h2><a href="https://example.org/">t</a></h2>\n<p><a href="https://example.org/">x</a></p>',
  );
  assert.equal(
    clean('<ul><li>a</li><ul><li>b</li></ul>stray</ul>'),
    '<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul></li>\n<li>stray</li>\n</ul>',
  );
  assert.equal(clean('one<br><br>two<br>three'), '<p>one</p>\n<p>two<br>three</p>');
  assert.equal(clean('<h2><div>t</div></h2><p>&nbsp;</p><p></p>'), '<h2>t</h2>');
});

test('headings start at h2 and skip no level', () => {
  assert.equal(clean('<h1>a</h1><h4>b</h4><h5>c</h5><h2>d</h2>'), '<h2>a</h2>\n<h3>b</h3>\n<h4>c</h4>\n<h3>d</h3>');
});

test('a table keeps spans and scopes, a layout table is unwrapped', () => {
  assert.equal(
    clean('<table><caption>c</caption><tr><th scope=row colspan=2>a<td>b</table>'),
    '<table>\n<caption>c</caption>\n<tbody>\n<tr>\n<th colspan="2" scope="row">a</th>\n<td>b</td>\n</tr>\n</tbody>\n</table>',
  );
  assert.equal(clean('<table><tr><td>only</td></tr></table>'), '<p>only</p>');
});

test('an image is a labelled gap; its file is kept for later where it is local', () => {
  assert.equal(
    clean('<figure><img src="https://example.org/a.jpg" alt="A flood"><figcaption>Main Street</figcaption></figure>'),
    '<figure>\n<p class="missing-image" data-remote="https://example.org/a.jpg" data-alt="A flood">Image</p>\n<figcaption>Main Street</figcaption>\n</figure>',
  );
  assert.equal(
    clean('<img src="img/a.jpg" alt="x">'),
    '<p class="missing-image" data-local="img/a.jpg" data-alt="x">Image</p>',
  );
  assert.equal(
    clean('<img src="/img/a.jpg" alt="">', 'https://example.org/2004/x.html'),
    '<p class="missing-image" data-local="/img/a.jpg" data-remote="https://example.org/img/a.jpg">Image</p>',
  );
  assert.equal(
    clean('<p>a <img src="img/a.jpg" alt=""> b</p>'),
    '<p>a <span class="missing-image" data-local="img/a.jpg">Image</span> b</p>',
  );
  assert.equal(clean('<p>Hi <img src="https://s.w.org/1f600.png" alt="😀"></p>'), '<p>Hi 😀</p>');
  assert.equal(clean('<p>a<img src="https://x.example/p.gif" width=1 height=1></p>'), '<p>a</p>');
});

test('an embed is a plain link', () => {
  assert.equal(
    clean('<iframe src="//www.youtube.com/embed/x"></iframe>'),
    '<p class="embed"><a href="https://www.youtube.com/embed/x">https://www.youtube.com/embed/x</a></p>',
  );
});

test('a relative link is resolved where the page is known, else its text stays without it', () => {
  assert.equal(
    clean('<p><a href="/b">x</a></p>', 'https://example.org/a/'),
    '<p><a href="https://example.org/b">x</a></p>',
  );
  const lost = sanitiseBody('<p><a href="../b.html">x</a> <a href="#top">y</a></p>');
  assert.equal(lost.html, '<p>x y</p>');
  assert.deepEqual(lost.links, [
    { before: '../b.html', after: '' },
    { before: '#top', after: '' },
  ]);
});

test('deep nesting ends neither in an overflow nor in lost text', () => {
  const depth = 100_000;
  assert.equal(clean(`${'<div>'.repeat(depth)}x${'</div>'.repeat(depth)}y`), '<p>x</p>\n<p>y</p>');
  assert.equal(clean(`${'<b>'.repeat(depth)}x`), '<p><b>x</b></p>');
  assert.match(clean(`${'<ul><li>'.repeat(2000)}x`), /x/);
  assert.match(clean(`${'<blockquote>'.repeat(5000)}x`), /x/);
});

const fragment = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'p div b i a h1 h3 ul ol li table tr td th blockquote figure figcaption pre code br hr img span dl dt dd iframe script svg style'
        .split(' ')
        .flatMap((tag) => [`<${tag}>`, `</${tag}>`]),
      '<a href="javascript:x">',
      '<a href="https://example.org/?a=1&b=2">',
      '<a href="/rel">',
      '<p class="missing-image" data-local="a">',
      '<p class="missing-image" data-remote="https://example.org/a" data-alt="b" data-linked="yes">',
      '<span class="missing-image" data-remote="javascript:x" data-alt="b">',
      '<time datetime="2012-01-05">',
      '<!--',
      '-->',
      '<',
      '&lt;',
      '&amp;lt;',
    ),
    fc.string({ maxLength: 8 }),
  ),
  { maxLength: 40 },
);

test('law: cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(fragment, (parts) => {
      const once = clean(parts.join(''));
      assert.equal(clean(once), once);
    }),
    { numRuns: 400, seed: 7 },
  );
});

test('law: another sanitiser with the same allow-list finds nothing to take out', () => {
  const options: sanitizeHtml.IOptions = {
    allowedTags:
      'p h2 h3 h4 h5 h6 blockquote ul ol li table caption thead tbody tfoot tr th td figure figcaption pre code br hr a b i em strong span time dl dt dd'.split(
        ' ',
      ),
    allowedAttributes: {
      '*': ['class', 'data-local', 'data-remote', 'data-alt', 'data-linked', 'lang', 'dir'],
      a: ['href', 'title', 'id'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
      time: ['datetime'],
      ol: ['start', 'type', 'reversed'],
      li: ['id', 'value'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel', 'ftp', 'news', 'sms', 'geo', 'doi'],
    parser: { decodeEntities: true },
  };
  const plain = (html: string): string => html.replace(/ \/>/g, '>').replace(/&quot;/g, '"');
  fc.assert(
    fc.property(fragment, (parts) => {
      const html = clean(parts.join(''));
      assert.equal(plain(sanitizeHtml(html, options)), plain(html));
    }),
    { numRuns: 300, seed: 11 },
  );
});

test('law: the output is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'no-trailing-whitespace': 'off' },
  });
  for (const parts of fc.sample(fragment, { numRuns: 150, seed: 3 })) {
    const body = clean(parts.join(''));
    const report = await validator.validateString(
      `<!DOCTYPE html>\n<html lang="en"><head><title>x</title></head><body><h1>x</h1>${body}</body></html>`,
    );
    const messages = report.results.flatMap((result) =>
      result.messages.map((message) => `${message.ruleId}: ${message.message}`),
    );
    assert.deepEqual(messages, [], `${parts.join('')}\n${body}`);
  }
});
