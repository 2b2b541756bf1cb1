import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainText } from '../plain-text.ts';
import { sanitiseBody } from '../sanitise.ts';
import { makeRenderer } from './render.ts';

const render = makeRenderer();
const html = (markdown: string): string =>
  render(markdown, { firstLine: 1, base: null, heading: { same: 'no such headline' } }).html;

describe('Markdown with raw HTML', () => {
  it('sanitises the blocks that hold it and leaves the others as they are', () => {
    assert.equal(
      html(
        '## One\n\nText <b onclick="x()">bold</b> & more.\n\n<div class="x"><p>In a box</p></div>\n\n### Two\n\nLast "words".',
      ),
      '<h2>One</h2>\n<p>Text <b>bold</b> &amp; more.</p>\n<p>In a box</p>\n<h3>Two</h3>\n<p>Last &quot;words&quot;.</p>',
    );
  });

  it('sanitises all where HTML runs over several blocks', () => {
    assert.equal(
      html('<div>\n\nText *in* a box.\n\n</div>\n\nAfter.'),
      '<p>Text <em>in</em> a box.</p>\n<p>After.</p>',
    );
    assert.equal(html('A\n\n<script>\n\nalert(1)\n\n</script>\n\nB'), '<p>A</p>\n<p>B</p>');
  });

  it('is safe whatever is put together: sanitising again changes no text', () => {
    const piece = fc.constantFrom(
      'text ',
      '\n\n',
      '<b>',
      '</b>',
      '<div>',
      '</div>',
      '<x-part>',
      '</x-part>',
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<a href="javascript:alert(1)">',
      '</a>',
      '<svg/onload=alert(1)>',
      '<!--',
      '-->',
      '- ',
      '> ',
      '# ',
      '`',
      '[a](javascript:x)',
      '<p>',
      '</p>',
      '<table><tr><td>',
      '</table>',
      '<h3>x</h3>',
      '&lt;',
      '<',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const once = html(pieces.join(''));
        assert.doesNotMatch(
          once.replace(/&lt;.*?(?=<|$)/gs, ''),
          /<script|<svg|onerror=|onload=|x-part|href="javascript/i,
        );
        const text = (written: string): string => plainText(written).replace(/\s+/g, '');
        assert.equal(text(sanitiseBody(once, null).html), text(once));
      }),
      { numRuns: 3000 },
    );
  });
});
