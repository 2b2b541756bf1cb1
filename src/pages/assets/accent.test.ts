import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { accentContrast, parseAccent } from './accent.ts';
import { hexOf } from './css-colour.ts';

test('colours pass as they were written, without the space around them', () => {
  for (const css of [
    '#8c1d18',
    '#ABC',
    'rgb(140 29 24)',
    'rgb(140, 29, 24)',
    'oklch(45% 0.15 28)',
    'hsl(3deg 70% 32%)',
  ]) {
    assert.deepEqual(parseAccent(` ${css} `), { kind: 'colour', css });
  }
});

test('each form that is computed is told in hexadecimal, as pictures are drawn with', () => {
  assert.deepEqual(
    ['#8c1d18', '#ABC', 'rgb(140, 29, 24)', 'hsl(120 100% 25%)', 'oklch(45% 0.15 150)', 'lab(50% 1 2)'].map(hexOf),
    ['#8c1d18', '#aabbcc', '#8c1d18', '#008000', '#006a20', null],
  );
});

test('what is no colour is refused with the remedy', () => {
  for (const value of [
    '',
    'crimson',
    'inherit',
    '#12345',
    'red;} body{display:none',
    'url(https://x.example)',
    'rgb(1,2,3))',
  ]) {
    const accent = parseAccent(value);
    assert.equal(accent.kind, 'refused', value);
    assert.match(accent.kind === 'refused' ? accent.reason : '', /Write it like #8c1d18/);
  }
});

test('no text that passes can leave its declaration', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const accent = parseAccent(value);
      assert.ok(accent.kind === 'refused' || !/[;{}"'\\<>@/]/.test(accent.css));
    }),
  );
});

test('contrast is that of WCAG', () => {
  assert.equal(accentContrast('#8c1d18', 'light')?.toFixed(2), '8.59');
  assert.equal(accentContrast('#fff', 'light')?.toFixed(2), '1.06');
  assert.equal(accentContrast('#f08a7d', 'dark')?.toFixed(2), '7.69');
  // The same colour in other forms.
  assert.equal(accentContrast('rgb(140 29 24)', 'light')?.toFixed(2), '8.59');
  assert.equal(accentContrast('hsl(2.59deg, 70.73%, 32.16%)', 'light')?.toFixed(2), '8.59');
  assert.equal(
    accentContrast('oklch(62.7955% 0.257683 29.2339)', 'light')?.toFixed(2),
    accentContrast('#f00', 'light')?.toFixed(2),
  );
  assert.equal(accentContrast('oklab(100% 0 0)', 'dark')?.toFixed(2), accentContrast('#fff', 'dark')?.toFixed(2));
  assert.equal(accentContrast('lab(50% 40 30)', 'light'), null);
});
