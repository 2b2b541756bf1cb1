/** A font file of the archive: where npm keeps it, where it lies in the archive, and how the stylesheet names it. */
export interface Font {
  /** As `import.meta.resolve` takes it; or a path that begins with `_includes/`, for the faces made by `make-faces.ts`. */
  readonly specifier: string;
  /** Relative to the archive's root. */
  readonly path: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  /** Characters for which a browser fetches it (Unicode ranges of Google Fonts' subsets, as Fontsource ships them). */
  readonly range: string;
}

export const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
export const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

/** One weight of text, and headlines in their own optical size; see `make-faces.ts`. */
export const FONTS: readonly Font[] = (
  [
    ['latin', LATIN],
    ['latin-ext', LATIN_EXT],
  ] as const
).flatMap(([subset, range]) => [
  face('newsreader-text', 'Newsreader', 'normal', '400', subset, range),
  face('newsreader-bold', 'Newsreader', 'normal', '600 700', subset, range),
  face('newsreader-italic', 'Newsreader', 'italic', '400 700', subset, range),
  face('newsreader-display', 'Newsreader Display', 'normal', '400 700', subset, range),
  face('libre-franklin', 'Libre Franklin', 'normal', '450 650', subset, range),
]);

function face(name: string, family: string, style: Font['style'], weight: string, subset: string, range: string): Font {
  const file = `${name}-${subset}.woff2`;
  return { specifier: `_includes/fonts/${file}`, path: `assets/fonts/${file}`, family, style, weight, range };
}

/**
 * What stands there until the fonts have come, at their widths and heights, so that nothing moves when they come.
 * Figures: mean width of English text and the faces' ascent and descent, measured against Georgia's (Gelasio, which has its
 * widths) and Arial's (Liberation Sans); an ascent is the face's own divided by the size-adjust.
 */
const FALLBACKS = [
  ['Newsreader Fallback', 'normal', 'local("Georgia"),local("Gelasio")', 96.3, 76.3, 27.5],
  ['Newsreader Fallback', 'italic', 'local("Georgia Italic"),local("Gelasio Italic")', 83.1, 88.4, 31.9],
  ['Newsreader Display Fallback', 'normal', 'local("Georgia"),local("Gelasio")', 97.3, 75.5, 27.2],
  ['Libre Franklin Fallback', 'normal', 'local("Arial"),local("Liberation Sans")', 104.3, 92.6, 23.6],
]
  .map(
    ([family, style, source, size, ascent, descent]) =>
      `@font-face{font-family:"${family}";font-style:${style};src:${source};size-adjust:${size}%;` +
      `ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}\n`,
  )
  .join('');

/** The `@font-face` rules, with addresses relative to `assets/site.css`. */
export function fontFaces(fonts: readonly Font[]): string {
  return (
    FALLBACKS +
    fonts
      .map(
        ({ family, style, weight, path, range }) =>
          `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;` +
          `src:url("${path.slice('assets/'.length)}") format("woff2");unicode-range:${range}}`,
      )
      .join('\n')
  );
}
