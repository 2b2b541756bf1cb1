import { type Light, lightOf } from './css-colour.ts';

/** A keeper's accent colour, as it may be written into the stylesheet. */
export type Accent =
  | { readonly kind: 'colour'; readonly css: string }
  | { readonly kind: 'refused'; readonly reason: string };

const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/iu;
const FUNCTION = /^(?:rgb|hsl|hwb|lab|lch|oklab|oklch)\([0-9a-z.,% +-]{1,60}\)$/iu;

/** The papers of `_includes/css/tokens.css`. */
export const PAPER = { light: '#fbf8f1', dark: '#14120f' } as const;

/**
 * Checks that a setting is a CSS colour and nothing else, so that it can stand in a stylesheet. Accepted: `#rgb`,
 * `#rrggbb` and the opaque colour functions of CSS Color 4 with plain numbers. Names are not: the list is long, and a
 * word that is not on it would leave the page without an accent.
 *
 * @param value as the keeper wrote it, e.g. `#8c1d18` or `oklch(45% 0.15 28)`
 */
export function parseAccent(value: string): Accent {
  const css = value.trim();
  if (HEX.test(css) || FUNCTION.test(css)) return { kind: 'colour', css };
  return { kind: 'refused', reason: `"${css}" is no colour. Write it like #8c1d18 or oklch(45% 0.15 28).` };
}

/**
 * How an accent stands out from our paper, by WCAG 2.2 (1 to 21; text wants 4.5 or more).
 *
 * @param css a colour that `parseAccent` passed
 * @returns null for the forms of colour that are not computed here
 */
export function accentContrast(css: string, ground: 'light' | 'dark'): number | null {
  return contrast(css, PAPER[ground]);
}

/** Contrast of two colours by WCAG 2.2, 1 to 21; null where one is in a form that is not computed here. */
export function contrast(first: string, second: string): number | null {
  const [one, other] = [lightOf(first), lightOf(second)];
  if (one === null || other === null) return null;
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance, WCAG 2.2. */
function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
