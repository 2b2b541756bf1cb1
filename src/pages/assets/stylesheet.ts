import { FONTS, fontFaces } from './fonts.ts';

/** What the keeper's settings put into the stylesheet; colours as `parseAccent` passed them. */
export interface StylesheetSettings {
  readonly accent: string | null;
  readonly accentDark: string | null;
}

/** From weakest to strongest. What is in no layer (the keeper's `css/site.css`) wins over all of them. */
const LAYERS = '@layer tokens, base, compositions, blocks, print;';

/**
 * Puts the archive's one stylesheet together, always in the same order: layers, fonts, tokens, base,
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
    fontFaces(FONTS),
    required(read, 'css/tokens.css'),
    required(read, 'css/base.css'),
    required(read, 'css/compositions.css'),
    ...sorted.map((name) => read(`components/${name}/${name}.css`)),
    required(read, 'css/print.css'),
    accentRule(settings),
    read('css/site.css'),
  ]
    .filter((part) => part !== null && part !== '')
    .map((part) => `${part?.trim()}\n`)
    .join('');
}

function required(read: (path: string) => string | null, path: string): string {
  const text = read(path);
  if (text === null) throw new Error(`_includes/${path} is missing: the stylesheet cannot be made without it.`);
  return text;
}

/** Stands in the layer of the tokens, after them. One accent alone serves light; the dark one stays ours. */
function accentRule({ accent, accentDark }: StylesheetSettings): string | null {
  const light = accent === null ? '' : `:root{--accent:${accent}}`;
  const dark =
    accentDark === null ? '' : `@media screen and (prefers-color-scheme:dark){:root{--accent:${accentDark}}}`;
  // Without a dark accent of the keeper's, a light one must not leak into the night.
  const guard =
    accent !== null && accentDark === null
      ? '@media screen and (prefers-color-scheme:dark){:root{--accent:var(--accent-night)}}'
      : '';
  const rule = light + (dark === '' ? guard : dark);
  return rule === '' ? null : `@layer tokens{${rule}}`;
}
