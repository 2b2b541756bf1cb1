import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stylesheet } from './stylesheet.ts';

const sheets: Readonly<Record<string, string>> = {
  'css/tokens.css': '/* tokens */',
  'css/base.css': '/* base */',
  'css/scripts.css': '/* scripts */',
  'css/compositions.css': '/* compositions */',
  'css/print.css': '/* print */',
  'components/bars/bars.css': '/* bars */',
  'components/turn/turn.css': '/* turn */',
};
const read = (path: string): string | null => sheets[path] ?? null;
const none = { accent: null, accentDark: null, typeface: 'serif' as const };

test('the sheets stand in their order, whatever the order of the components', () => {
  const css = stylesheet(read, ['turn', 'bars', 'without-css'], none);
  assert.equal(css, stylesheet(read, ['without-css', 'bars', 'turn', 'bars'], none));
  assert.deepEqual(css.match(/(?<=\/\* )[a-z]+/g), [
    'tokens',
    'base',
    'scripts',
    'compositions',
    'bars',
    'turn',
    'print',
  ]);
  assert.ok(css.startsWith('@layer tokens, base, compositions, blocks, print;\n'));
});

test("a keeper's accent comes after our tokens, for its own ground only", () => {
  const light = stylesheet(read, [], { accent: '#123456', accentDark: null, typeface: 'serif' as const });
  assert.match(
    light,
    /@layer tokens\{@media not all and \(prefers-color-scheme:dark\),print\{:root\{--accent:#123456;/,
  );
  assert.ok(!light.includes('screen and'));
  const dark = stylesheet(read, [], { accent: null, accentDark: '#abcdef', typeface: 'serif' });
  assert.match(dark, /@layer tokens\{@media screen and \(prefers-color-scheme:dark\)\{:root\{--accent:#abcdef;/);
  assert.ok(!stylesheet(read, [], none).includes('--accent:'));
  // Our own, stated outright, keeps the scale that was made for it.
  assert.ok(!stylesheet(read, [], { ...none, accent: '#8C1D18' }).includes('color-mix'));
});

test("a keeper's own sheet comes last", () => {
  const css = stylesheet((path) => (path === 'css/site.css' ? '/* mine */' : read(path)), ['bars'], none);
  assert.ok(css.endsWith('/* mine */\n'));
});

test('a missing sheet of ours is named', () => {
  assert.throws(
    () => stylesheet((path) => (path === 'css/base.css' ? null : read(path)), [], none),
    /css\/base\.css is missing/,
  );
});

test('a typeface of the keeper brings just its own files', () => {
  const sans = stylesheet(read, [], { ...none, typeface: 'sans' });
  assert.ok(sans.includes('--serif:var(--sans)') && sans.includes('url("fonts/libre-franklin-latin.woff2")'));
  assert.ok(!sans.includes('url("fonts/newsreader'));
  const system = stylesheet(read, [], { ...none, typeface: 'system' });
  assert.ok(system.includes('--latin-sans:system-ui') && !system.includes('@font-face'));
});
