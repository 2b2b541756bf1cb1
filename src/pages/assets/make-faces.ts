/**
 * Makes the archive's faces from Fontsource's files: `node --import tsx src/pages/assets/make-faces.ts`. Run it when a package of theirs
 * is new; what it writes to `_includes/fonts/` is part of Backfile, so that no archive's build needs to make them.
 *
 * Each is cut to what the stylesheet asks for: one weight, and the optical size at which it is set. A page's text, headlines and
 * furniture together weigh 68 kB (Newsreader with all its weights and sizes alone: 132 kB), with italics 90.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { LATIN, LATIN_EXT } from './fonts.ts';

type Axes = Parameters<typeof subsetFont>[2]['variationAxes'];

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('../../../_includes/fonts/', import.meta.url));

const CUTS: readonly { readonly name: string; readonly from: string; readonly axes: Axes }[] = [
  { name: 'newsreader-text', from: 'newsreader/files/newsreader-SUBSET-opsz-normal', axes: { wght: 400, opsz: 16 } },
  { name: 'newsreader-bold', from: 'newsreader/files/newsreader-SUBSET-opsz-normal', axes: { wght: 600, opsz: 16 } },
  { name: 'newsreader-italic', from: 'newsreader/files/newsreader-SUBSET-opsz-italic', axes: { wght: 400, opsz: 18 } },
  { name: 'newsreader-display', from: 'newsreader/files/newsreader-SUBSET-opsz-normal', axes: { wght: 500, opsz: 36 } },
  {
    name: 'libre-franklin',
    from: 'libre-franklin/files/libre-franklin-SUBSET-wght-normal',
    axes: { wght: { min: 450, max: 650 } },
  },
];

/** Headlines of social cards are set in it; see `src/images/cards/`. */
const CARD_FACE = 'newsreader-display';

mkdirSync(folder, { recursive: true });
for (const [subset, range] of [
  ['latin', LATIN],
  ['latin-ext', LATIN_EXT],
] as const) {
  for (const { name, from, axes } of CUTS) {
    const source = require.resolve(`@fontsource-variable/${from.replace('SUBSET', subset)}.woff2`);
    const cut = await subsetFont(readFileSync(source), charactersOf(range), {
      targetFormat: 'woff2',
      variationAxes: axes,
    });
    writeFileSync(`${folder}${name}-${subset}.woff2`, cut);
    if (name !== CARD_FACE) continue;
    // What draws social cards reads no compressed faces.
    const plain = await subsetFont(readFileSync(source), charactersOf(range), {
      targetFormat: 'sfnt',
      variationAxes: axes,
    });
    writeFileSync(`${folder}card-${subset}.ttf`, plain);
  }
}
for (const family of ['newsreader', 'libre-franklin'])
  copyFileSync(require.resolve(`@fontsource-variable/${family}/LICENSE`), `${folder}LICENSE-${family}.txt`);

/** All characters of a `unicode-range`; what the source lacks is passed over. */
function charactersOf(range: string): string {
  let characters = '';
  for (const part of range.split(',')) {
    const [first = '', last = first] = part.replace('U+', '').split('-');
    for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code++)
      characters += String.fromCodePoint(code);
  }
  return characters;
}
