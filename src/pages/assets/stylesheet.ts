import type { Typeface } from '../site.ts';
import { fontFaces, fontsOf } from './fonts.ts';

/** What the keeper's settings put into the stylesheet; colours as `parseAccent` passed them. */
export interface StylesheetSettings {
  readonly accent: string | null;
  readonly accentDark: string | null;
  readonly typeface: Typeface;
}

/** From weakest to strongest. What is in no layer (the keeper's `css/site.css`) wins over all of them. */
const LAYERS = '@layer tokens, base, compositions, blocks, print;';

/**
 * Puts the archive's one stylesheet together, always in the same order: layers, fonts, tokens, base, scripts,
 * compositions, components by name, print, the keeper's accent, the keeper's own sheet.
 *
 * @param read gives a sheet's text by its path inside `_includes` (the keeper's, else ours), null where there is none
 * @param components names of the folders under `_includes/components`, in any order
 * @throws when one of Backfile's own sheets is missing
 */
export function stylesheet(
  read: (path: string) => string | null,
  components: readonly string[],
  settings: StylesheetSettings,
): string {
  const sorted = [...new Set(components)].toSorted((a, b) => (a < b ? -1 : 1));
  return [
    LAYERS,
    fontFaces(fontsOf(settings.typeface)),
    required(read, 'css/tokens.css'),
    required(read, 'css/base.css'),
    required(read, 'css/scripts.css'),
    required(read, 'css/compositions.css'),
    ...sorted.map((name) => read(`components/${name}/${name}.css`)),
    required(read, 'css/print.css'),
    TYPEFACES[settings.typeface],
    accentRule(settings),
    read('css/site.css'),
  ]
    .filter((part) => part !== null && part !== '')
    .map((part) => `${part?.trim()}\n`)
    .join('');
}

/** What the tokens of the faces become; those of `css/tokens.css` are the serif's. */
const TYPEFACES: Readonly<Record<Typeface, string | null>> = {
  serif: null,
  // In the layer after that of the scripts' own faces, whatever the language of an element.
  sans: '@layer compositions{:root,:root *{--serif:var(--sans);--display:var(--sans)}}',
  system:
    '@layer tokens{:root{--latin-serif:"Iowan Old Style","Palatino Linotype",Palatino,Georgia,serif;--latin-display:var(--latin-serif);' +
    '--latin-sans:system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}}',
};

function required(read: (path: string) => string | null, path: string): string {
  const text = read(path);
  if (text === null) throw new Error(`_includes/${path} is missing: the stylesheet cannot be made without it.`);
  return text;
}

/** The accent of `css/tokens.css`, which stands there with a heat scale made for it. */
const OURS = '#8c1d18';

/** From nothing held to the busiest day, for an accent that is not ours. */
const HEAT = [22, 46, 80]
  .map((share, at) => `--heat-${at + 1}:color-mix(in oklab,var(--accent) ${share}%,var(--paper))`)
  .join(';');

/**
 * Stands in the layer of the tokens, after them. What the keeper gives for one ground only leaves the other as it is.
 * Light is stated as "not dark" because the media query for dark holds on screens only: paper takes the light one.
 */
function accentRule({ accent, accentDark }: StylesheetSettings): string | null {
  const dark = 'screen and (prefers-color-scheme:dark)';
  const rules = [
    accent === null || accent.toLowerCase() === OURS
      ? ''
      : `@media not all and (prefers-color-scheme:dark),print{:root{--accent:${accent};${HEAT}}}`,
    accentDark === null ? '' : `@media ${dark}{:root{--accent:${accentDark};${HEAT}}}`,
  ].join('');
  return rules === '' ? null : `@layer tokens{${rules}}`;
}
