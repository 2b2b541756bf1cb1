import type { Typeface } from '../site.ts';

/** A font file of the archive: where npm keeps it, where it lies in the archive, and how the stylesheet names it. */
export interface Font {
  /** As `import.meta.resolve` takes it; or a path that begins with `_includes/`, for the faces made by `make-faces.ts`. */
  readonly specifier: string;
  /** Relative to the archive's root. */
  readonly path: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  /** Characters for which a browser fetches it; together those of Google Fonts' subsets, as Fontsource ships them. */
  readonly range: string;
}

/** What is written in the languages of western Europe: all that a page of theirs fetches as a rule. */
export const LATIN =
  'U+0000-00A1,U+00A3,U+00A7,U+00A9-00AB,U+00AD,U+00B0,U+00B2,U+00B6-00B7,U+00BA-00CF,U+00D1-00DD,U+00DF-00EF,U+00F1-00F6,U+00F8-00FD,U+00FF,U+0152-0153,U+0304,U+0308,U+0329,U+2000-2043,U+2045-206F,U+20AC,U+2212';
/** Of the same source files what few pages have (¢ ¥ ® ± ™, Icelandic ð and þ): a fifth of their weight. */
export const LATIN_SELDOM =
  'U+00A2,U+00A4-00A6,U+00A8,U+00AC,U+00AE-00AF,U+00B1,U+00B3-00B5,U+00B8-00B9,U+00D0,U+00DE,U+00F0,U+00F7,U+00FE,U+0131,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2044,U+2122,U+2215';
export const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

/** One weight of text, and headlines in their own optical size; see `make-faces.ts`. */
export const FONTS: readonly Font[] = (
  [
    ['latin', LATIN],
    ['latin-seldom', LATIN_SELDOM],
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

/** The letters of `LATIN` alone, without what other scripts use too: spaces, figures, stops. */
const LETTERS = 'U+41-5A,U+61-7A,U+AA,U+BA,U+C0-CF,U+D1-D6,U+D8-DD,U+DF-EF,U+F1-F6,U+F8-FD,U+FF,U+152-153';

/**
 * The same files for Latin names among Arabic or Hebrew, so that a name looks the same in a headline and beside it: fetched where a
 * page has Latin letters, and for nothing else.
 */
function lettersOf(fonts: readonly Font[]): readonly Font[] {
  return fonts
    .filter(({ family, style }) => family !== 'Libre Franklin' && style === 'normal')
    .filter(({ range }) => range !== LATIN_SELDOM)
    .map((font) => ({
      ...font,
      family: `${font.family} Letters`,
      range: font.range === LATIN ? LETTERS : font.range,
    }));
}

/** Mean width of a character of English text, ascent and descent of our faces, in ems. */
const MEASURES = [
  { family: 'Newsreader Fallback', style: 'normal', like: 'serif', width: 0.4238, ascent: 0.735, descent: 0.265 },
  { family: 'Newsreader Fallback', style: 'italic', like: 'italic', width: 0.3731, ascent: 0.735, descent: 0.265 },
  {
    family: 'Newsreader Display Fallback',
    style: 'normal',
    like: 'serif',
    width: 0.4282,
    ascent: 0.735,
    descent: 0.265,
  },
  { family: 'Libre Franklin Fallback', style: 'normal', like: 'sans', width: 0.4625, ascent: 0.966, descent: 0.246 },
  { family: 'Libre Franklin Fallback', style: 'normal', like: 'bold', width: 0.4723, ascent: 0.966, descent: 0.246 },
] as const;

/**
 * The same width of the faces that readers' machines have, the likeliest last: of rules for one family the last that is there
 * counts. Georgia's is Gelasio's, Arial's Liberation Sans's and Nimbus Sans's, Times's Nimbus Roman's, which were made to their widths;
 * DejaVu is what Linux has where it has nothing else.
 */
const AT_HAND = {
  serif: [
    { source: 'local("DejaVu Serif")', width: 0.5182 },
    { source: 'local("Noto Serif")', width: 0.4774 },
    {
      source: 'local("Times New Roman"),local("Liberation Serif"),local("Tinos"),local("Nimbus Roman")',
      width: 0.4027,
    },
    { source: 'local("Georgia"),local("Gelasio")', width: 0.4401 },
  ],
  italic: [
    { source: 'local("DejaVu Serif Italic")', width: 0.5167 },
    { source: 'local("Noto Serif Italic")', width: 0.4642 },
    {
      source:
        'local("Times New Roman Italic"),local("Liberation Serif Italic"),local("Tinos Italic"),local("Nimbus Roman Italic")',
      width: 0.4035,
    },
    { source: 'local("Georgia Italic"),local("Gelasio Italic")', width: 0.4488 },
  ],
  sans: [
    { source: 'local("DejaVu Sans")', width: 0.5099 },
    { source: 'local("Roboto")', width: 0.4415 },
    { source: 'local("Arial"),local("Liberation Sans"),local("Arimo"),local("Nimbus Sans")', width: 0.4434 },
  ],
  bold: [
    { source: 'local("DejaVu Sans Bold")', width: 0.5752 },
    {
      source:
        'local("Arial Bold"),local("Arial-BoldMT"),local("Liberation Sans Bold"),local("Arimo Bold"),local("NimbusSans-Bold")',
      width: 0.4769,
    },
  ],
} as const;

/** What stands there until the fonts have come, at their widths and heights, so that nothing moves when they come. */
const FALLBACKS = MEASURES.flatMap(({ family, style, like, width, ascent, descent }) =>
  AT_HAND[like].map(({ source, width: theirs }) => {
    const size = width / theirs;
    const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;
    return (
      `@font-face{font-family:"${family}";font-style:${style};${like === 'bold' ? 'font-weight:600 700;' : ''}src:${source};size-adjust:${percent(size)};` +
      `ascent-override:${percent(ascent / size)};descent-override:${percent(descent / size)};line-gap-override:0%}\n`
    );
  }),
).join('');

/** The files that a choice of typeface asks for. */
export function fontsOf(typeface: Typeface): readonly Font[] {
  if (typeface === 'system') return [];
  return typeface === 'serif' ? FONTS : FONTS.filter(({ family }) => family === 'Libre Franklin');
}

/** The `@font-face` rules, with addresses relative to `assets/site.css`. */
export function fontFaces(fonts: readonly Font[]): string {
  if (fonts.length === 0) return '';
  return (
    FALLBACKS +
    [...fonts, ...lettersOf(fonts)]
      .map(
        ({ family, style, weight, path, range }) =>
          `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;` +
          `src:url("${path.slice('assets/'.length)}") format("woff2");unicode-range:${range}}`,
      )
      .join('\n')
  );
}
