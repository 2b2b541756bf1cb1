import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { isPlainAddress } from './plain-address.ts';

test('what is plain is told from what is not', () => {
  for (const plain of ['https://example.org', 'http://www.example.org/', 'https://a-b.example.org/2004/05/x_y-z.html'])
    assert.equal(isPlainAddress(plain), true, plain);
  for (const other of [
    'https://example.org/ä',
    'https://example.org/a b',
    'https://example.org/?a=1',
    'https://Example.org/',
    'https://127.0.0.1/',
    'https://xn--bcher-kva.example/',
    'https://example.org:8080/',
    'mailto:a@example.org',
    `https://${'a'.repeat(61)}.org/`,
  ])
    assert.equal(isPlainAddress(other), false, other);
});

test('a plain address is in normal form and can be followed', () => {
  const md = new MarkdownIt();
  const address = fc
    .tuple(
      fc.constantFrom('http://', 'https://'),
      fc.string({ unit: fc.constantFrom('a', 'z', '0', '9', '.', '-', 'x'), minLength: 1, maxLength: 70 }),
      fc.constantFrom('', '.org', '-org', 'a'),
      fc.constantFrom('', '/'),
      fc.string({ unit: fc.constantFrom('a', 'Z', '0', '.', '-', '_', '~', '/', '%', '?') }),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(address, (written) => {
      fc.pre(isPlainAddress(written));
      assert.equal(md.normalizeLink(written), written);
      assert.equal(URL.canParse(written), true);
    }),
    { numRuns: 2000 },
  );
});
