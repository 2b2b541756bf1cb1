/**
 * Makes the archive's faces from Fontsource's files: `node --import tsx src/pages/assets/make-faces.ts`. Run it when a package of theirs
 * is new; what it writes to `_includes/fonts/` is part of Backfile, so that no archive's build needs to make them.
 *
 * Each is cut to what the stylesheet asks for: one weight, the optical size at which it is set, the features that are used. A page's
 * text, headlines and furniture together weigh 60 kB (Newsreader with all its weights and sizes alone: 132 kB), with italics and bold 97.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { LATIN, LATIN_EXT, LATIN_SELDOM } from './fonts.ts';

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

/** Kerning, ligatures, accents, forms of a language, and figures of one width; no sheet asks for the others (fractions, proportional figures). */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'tnum'];

/** Headlines of social cards are set in it; see `src/images/cards/`. */
const CARD_FACE = 'newsreader-display';

mkdirSync(folder, { recursive: true });
for (const [subset, of, range] of [
  ['latin', 'latin', LATIN],
  ['latin-seldom', 'latin', LATIN_SELDOM],
  ['latin-ext', 'latin-ext', LATIN_EXT],
] as const) {
  for (const { name, from, axes } of CUTS) {
    const cut = await subsetFont(readFileSync(sourceOf(from, of)), charactersOf(range), {
      targetFormat: 'woff2',
      variationAxes: axes,
      keepFeatures: FEATURES,
    });
    writeFileSync(`${folder}${name}-${subset}.woff2`, cut);
  }
}
// What draws social cards reads no compressed faces, and no second one.
for (const [subset, range] of [
  ['latin', `${LATIN},${LATIN_SELDOM}`],
  ['latin-ext', LATIN_EXT],
] as const) {
  const face = CUTS.find(({ name }) => name === CARD_FACE);
  if (face === undefined) throw new Error(`There is no cut "${CARD_FACE}".`);
  const plain = await subsetFont(readFileSync(sourceOf(face.from, subset)), charactersOf(range), {
    targetFormat: 'sfnt',
    variationAxes: face.axes,
  });
  writeFileSync(`${folder}card-${subset}.ttf`, plain);
}
for (const family of ['newsreader', 'libre-franklin'])
  copyFileSync(require.resolve(`@fontsource-variable/${family}/LICENSE`), `${folder}LICENSE-${family}.txt`);

function sourceOf(from: string, subset: string): string {
  return require.resolve(`@fontsource-variable/${from.replace('SUBSET', subset)}.woff2`);
}

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
