import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanSvg } from './logo-svg.ts';

const SVG = 'xmlns="http://www.w3.org/2000/svg"';

test('shapes and their looks stay, and the size is told', () => {
  assert.deepEqual(cleanSvg(`<svg ${SVG} viewBox="0 0 120 40"><path d="M0 0h9" style="fill:#123456"/></svg>`), {
    kind: 'svg',
    text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M0 0h9" style="fill:#123456"></path></svg>\n`,
    width: 120,
    height: 40,
    removed: [],
  });
});

test('what runs, or leads elsewhere, goes and is told', () => {
  const clean = cleanSvg(
    `<svg ${SVG} width="10" height="20" onload="x()"><script>alert(1)</script><style>@import "x.css";</style>` +
      '<image href="https://x.example/a.png"/><foreignObject><p>hi</p></foreignObject>' +
      '<a href="javascript:x"><path d="M0 0"/></a><rect fill="url(https://x.example)" width="1" height="1"/>' +
      '<use href="#a" xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="b.svg#c"/></svg>',
  );
  assert.equal(clean.kind, 'svg');
  if (clean.kind !== 'svg') return;
  assert.equal(
    clean.text,
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="20"><style></style><rect width="1" height="1"></rect><use href="#a"></use></svg>\n',
  );
  assert.deepEqual(clean.removed, [
    '<a>',
    '<foreignObject>',
    '<image>',
    '<script>',
    'an address in <style>',
    'fill of <rect>',
    'onload of <svg>',
    'xlink:href of <use>',
  ]);
});

test('what is no picture is refused with the reason', () => {
  const reason = (text: string): string => {
    const clean = cleanSvg(text);
    return clean.kind === 'refused' ? clean.reason : '';
  };
  assert.match(reason('<svg viewBox="0 0 1 1">'), /no well-formed SVG/);
  assert.match(reason('<html></html>'), /root is no <svg>/);
  assert.match(reason(`<!DOCTYPE svg [<!ENTITY a "b">]><svg ${SVG} viewBox="0 0 1 1"/>`), /entities/);
  assert.match(reason(`<svg ${SVG} width="100%" height="100%"/>`), /size is not told/);
});

test('whatever is written into it, nothing comes out that runs', () => {
  const piece = fc.constantFrom(
    ...[
      '<script>',
      '</script>',
      '<g onclick="x">',
      '</g>',
      '<path d="M0"/>',
      '<![CDATA[<script>]]>',
      '&lt;script&gt;',
      '@imp',
      'ort "x"',
      'ur',
      'l(y)',
      '<a href="x">',
      '</a>',
      '<style>',
      '</style>',
      'url(x)',
      '<!-- <script> -->',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const clean = cleanSvg(`<svg ${SVG} viewBox="0 0 1 1">${pieces.join('')}</svg>`);
      if (clean.kind === 'svg')
        assert.doesNotMatch(clean.text, /<script|<a\b|\son\w+=|href="x"|<style>[^<]*(?:@import|url\()/u);
    }),
  );
});
