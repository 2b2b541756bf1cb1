/** A font file of the archive: where npm keeps it, where it lies in the archive, and how the stylesheet names it. */
export interface Font {
  /** As `import.meta.resolve` takes it. */
  readonly specifier: string;
  /** Relative to the archive's root. */
  readonly path: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  /** Characters for which a browser fetches it (Unicode ranges of Google Fonts' subsets, as Fontsource ships them). */
  readonly range: string;
}

const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

/** Weight axis only: with optical sizes, one file of Newsreader is 132 kB instead of 58 kB. */
export const FONTS: readonly Font[] = [
  font('newsreader', 'Newsreader', 'latin', 'normal', '200 800', LATIN),
  font('newsreader', 'Newsreader', 'latin', 'italic', '200 800', LATIN),
  font('newsreader', 'Newsreader', 'latin-ext', 'normal', '200 800', LATIN_EXT),
  font('newsreader', 'Newsreader', 'latin-ext', 'italic', '200 800', LATIN_EXT),
  font('libre-franklin', 'Libre Franklin', 'latin', 'normal', '100 900', LATIN),
  font('libre-franklin', 'Libre Franklin', 'latin-ext', 'normal', '100 900', LATIN_EXT),
];

function font(name: string, family: string, subset: string, style: Font['style'], weight: string, range: string): Font {
  const file = `${name}-${subset}-wght-${style}.woff2`;
  return {
    specifier: `@fontsource-variable/${name}/files/${file}`,
    path: `assets/fonts/${file}`,
    family,
    style,
    weight,
    range,
  };
}

/**
 * What stands there until the fonts have come, at their widths and heights, so that nothing moves when they come.
 * Figures: mean width of English text and the faces' ascent and descent, measured against Arial's and Georgia's.
 */
const FALLBACKS = `@font-face{font-family:"Newsreader Fallback";src:local("Georgia"),local("Gelasio");size-adjust:94.2%;ascent-override:78%;descent-override:28.1%;line-gap-override:0%}
@font-face{font-family:"Libre Franklin Fallback";src:local("Arial"),local("Liberation Sans");size-adjust:103.2%;ascent-override:93.6%;descent-override:23.8%;line-gap-override:0%}
`;

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
