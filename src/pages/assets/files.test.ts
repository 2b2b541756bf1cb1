import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assetFiles, type AssetSources } from './files.ts';
import { iconSvg } from './icon.ts';

const includes = new URL('../../../_includes/', import.meta.url);
const sources: AssetSources = {
  include: (path) => {
    try {
      return readFileSync(new URL(path, includes), 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  },
  components: readdirSync(new URL('components/', includes)),
  packageFile: async (specifier) => readFileSync(new URL(`../../../${specifier}`, import.meta.url)),
};
const settings = { name: 'The Saltmarsh Courier', accent: null, accentDark: null, typeface: 'serif' as const };

test('the archive gets one stylesheet, an icon, and every font that the stylesheet names', async () => {
  const files = await assetFiles(sources, settings);
  const css = new TextDecoder().decode(files.find((file) => file.path === 'assets/site.css')?.bytes);
  const named = [...css.matchAll(/url\("?(fonts\/[^")]+)"?\)/g)].map((match) => `assets/${match[1]}`);
  assert.deepEqual(
    files.map((file) => file.path),
    ['assets/site.css', 'assets/icon.svg', ...new Set(named)],
  );
  assert.ok(files.every((file) => file.bytes.length > 100));
});

test('faces for Latin names in other scripts are the same files, and no space, figure or stop fetches them', async () => {
  const [sheet] = await assetFiles(sources, settings);
  const css = new TextDecoder().decode(sheet?.bytes);
  const faces = [
    ...css.matchAll(
      /@font-face\{font-family:([^;]*Letters)[^}]*url\("?(fonts\/[^")]+)"?\)[^}]*unicode-range:([^}]*)\}/gu,
    ),
  ];
  const latin = faces.filter(([, , file]) => file?.endsWith('-latin.woff2'));
  assert.deepEqual(
    latin.map(([, family]) => family),
    ['Newsreader Letters', 'Newsreader Letters', 'Newsreader Display Letters'],
  );
  for (const [, , file = '', ranges = ''] of latin) {
    assert.ok(css.split(file).length > 2, file);
    const spans = ranges.split(',').map((range) =>
      range
        .trim()
        .slice(2)
        .split('-')
        .map((code) => Number.parseInt(code, 16)),
    );
    for (const sign of ' 0123456789.,:;()«»-–·') {
      const code = sign.codePointAt(0) ?? 0;
      assert.ok(!spans.some(([first = 0, last = first]) => code >= first && code <= last), sign);
    }
  }
});

test('the stylesheet asks for nothing outside the archive', async () => {
  const [sheet] = await assetFiles(sources, settings);
  const css = new TextDecoder().decode(sheet?.bytes);
  assert.doesNotMatch(css, /https?:|@import|\/\//);
});

test('the fonts of a first view weigh at most 100 kB, italics and bold with them', async () => {
  const files = await assetFiles(sources, settings);
  const first =
    /(?:newsreader-text|newsreader-bold|newsreader-display|newsreader-italic|libre-franklin)-latin\.woff2$/u;
  const sizes = files.filter(({ path }) => first.test(path)).map(({ bytes }) => bytes.length);
  assert.equal(sizes.length, 5);
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 100_000, String(sizes));
});

test('the icon shows the first letter that tells the name', () => {
  assert.match(iconSvg('The Saltmarsh Courier', null), />S<\/text>/);
  assert.match(iconSvg('Die Zeitung', '#123456'), /fill="#123456".*>Z<\/text>/s);
  assert.match(iconSvg('«الأهرام»', null), />ا<\/text>/);
  assert.match(iconSvg('<&>', null), />B<\/text>/);
});
