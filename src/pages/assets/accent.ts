/** A keeper's accent colour, as it may be written into the stylesheet. */
export type Accent =
  | { readonly kind: 'colour'; readonly css: string }
  | { readonly kind: 'refused'; readonly reason: string };

const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/iu;
const NAME = /^[a-z]{3,20}$/iu;
const FUNCTION = /^(?:rgb|hsl|hwb|lab|lch|oklab|oklch)\([0-9a-z.,%/ +-]{1,60}\)$/iu;

/**
 * Checks that a setting is a CSS colour and nothing else, so that it can stand in a stylesheet.
 * Accepted: `#rgb`, `#rrggbb`, a colour's name, and the colour functions of CSS Color 4 with plain numbers.
 *
 * @param value as the keeper wrote it, e.g. `#8c1d18` or `oklch(45% 0.15 28)`
 */
export function parseAccent(value: string): Accent {
  const css = value.trim();
  if (HEX.test(css) || NAME.test(css) || FUNCTION.test(css)) return { kind: 'colour', css };
  return { kind: 'refused', reason: `"${css}" is no CSS colour. Write it like #8c1d18 or oklch(45% 0.15 28).` };
}

/**
 * Contrast of two colours by WCAG 2.2 (relative luminance), 1 to 21.
 *
 * @param first `#rrggbb` or `#rgb`
 * @param second the same
 */
export function contrast(first: string, second: string): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
