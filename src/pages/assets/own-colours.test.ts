import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paleInks } from './own-colours.ts';

const told = (css: string): readonly string[] =>
  paleInks(css).map(({ ground, contrast, line }) => `${ground} ${contrast.toFixed(1)} line ${line}`);

test('a white paper given once is told of: at night our ink is light', () => {
  assert.deepEqual(told(':root { --paper: #fff; --measure: 60ch }'), ['dark 1.2 line 1']);
  assert.deepEqual(told('/* ours\n { */\nhtml {\n  --paper: white }'), ['dark 1.2 line 4']);
  assert.deepEqual(told(':root:root { --paper: White !important }'), ['dark 1.2 line 1']);
  assert.deepEqual(told('@layer tokens { :root { --ink: #000; } }'), ['dark 1.1 line 1']);
});

test('papers for both grounds are well, however they are written', () => {
  for (const css of [
    ':root { --paper: light-dark(#fff, #10100f); }',
    ':root { --paper: light-dark(rgb(255, 255, 255), oklch(15% 0.01 80)) }',
    '@media not all and (prefers-color-scheme: dark), print { :root { --paper: #fff; } }',
    ':root { --paper: #fff } @media (prefers-color-scheme: dark) { :root { --paper: #111 } }',
    ':root { --paper: #fff; --ink: #000 }',
    '.quote { --paper: #000 }',
    '@media print { :root { --paper: #000 } }',
    ':root { --paper: var(--hairline) }',
    '',
  ])
    assert.deepEqual(told(css), [], css);
});

test('each ground is looked at by itself', () => {
  assert.deepEqual(told(':root { --paper: light-dark(#333, #ddd); }'), ['light 1.4 line 1', 'dark 1.1 line 1']);
  assert.deepEqual(told('@media (prefers-color-scheme: light) {\n:root { --ink: #ccc } }'), ['light 1.5 line 2']);
});

test('a long comment at the end, such as a map of the source, is passed over', () => {
  const css = `:root { --paper: #fff }\n/*# sourceMappingURL=data:application/json;base64,${'A'.repeat(2_000_000)} */`;
  assert.deepEqual(told(css), ['dark 1.2 line 1']);
});
