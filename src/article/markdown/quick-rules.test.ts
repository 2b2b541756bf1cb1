import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { quickRules } from './quick-rules.ts';

test('the rules give what those of markdown-it give', () => {
  const own = new MarkdownIt('default', { html: true }).use(footnote);
  const quick = new MarkdownIt('default', { html: true }).use(footnote).use(quickRules);
  const piece = fc.oneof(
    fc.constantFrom(...'*_`~[]()!<>&^{}\\\n\r#-+:=@$%"\' 1.|\t\0'),
    fc.constantFrom(
      '\n\n',
      '**',
      '](http://a.org/b)',
      '](<a b> "t")',
      '![i](p.jpg)',
      '<b>',
      '&amp;',
      '[^1]',
      '\n[^1]: n',
    ),
    fc.constantFrom(
      '  \n',
      '\n> ',
      '\n- ',
      '\n```\n',
      '<https://a.org/>',
      '[r]',
      '\n[r]: /ü?a=b c',
      'word',
      ' “ü” ',
      '😀',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const markdown = pieces.join('');
      assert.equal(quick.render(markdown), own.render(markdown));
    }),
    { numRuns: 3000 },
  );
});
