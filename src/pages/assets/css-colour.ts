/** Red, green and blue as shares of light (linear, 0 to 1), for sums of luminance. */
export type Light = readonly [red: number, green: number, blue: number];

const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/iu;

/**
 * The light of a colour as CSS Color 4 defines it: hex, `rgb()`, `hsl()`, `oklab()`, `oklch()`. What lies outside sRGB is cut to it.
 *
 * @returns null for the forms that are not computed here (`hwb`, `lab`, `lch`)
 */
export function lightOf(css: string): Light | null {
  if (HEX.test(css)) return fromHex(css);
  const [, form = '', inside = ''] = /^(\w+)\(([^()]*)\)$/u.exec(css.toLowerCase()) ?? [];
  const parts = inside.split(/[\s,]+/u).filter((part) => part !== '');
  if (parts.length !== 3 || parts.some((part) => Number.isNaN(Number.parseFloat(part)))) return null;
  const [a, b, c] = parts as [string, string, string];
  if (form === 'rgb') return [a, b, c].map((part) => toLight(value(part, 255) / 255)) as unknown as Light;
  if (form === 'hsl') return fromHsl(angle(a), value(b, 100) / 100, value(c, 100) / 100);
  if (form === 'oklab') return fromOklab(value(a, 1), value(b, 0.4), value(c, 0.4));
  if (form !== 'oklch') return null;
  const [chroma, hue] = [value(b, 0.4), (angle(c) * Math.PI) / 180];
  return fromOklab(value(a, 1), chroma * Math.cos(hue), chroma * Math.sin(hue));
}

/** A colour as `#rrggbb`, which every drawer of pictures reads; null where `lightOf` is. */
export function hexOf(css: string): string | null {
  const parts = lightOf(css)?.map((share) => {
    const level = share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055;
    return Math.round(level * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return parts === undefined ? null : `#${parts.join('')}`;
}

function fromHex(css: string): Light {
  const isShort = css.length === 4;
  const part = (at: number): number =>
    toLight(Number.parseInt(isShort ? css.charAt(at + 1).repeat(2) : css.slice(2 * at + 1, 2 * at + 3), 16) / 255);
  return [part(0), part(1), part(2)];
}

/** A number, or a share of what 100 % is. */
function value(text: string, whole: number): number {
  const number = Number.parseFloat(text);
  return text.endsWith('%') ? (number / 100) * whole : number;
}

function angle(text: string): number {
  const turns = { turn: 360, rad: 180 / Math.PI, grad: 0.9 };
  const unit = /turn|grad|rad/u.exec(text)?.[0] as keyof typeof turns | undefined;
  return Number.parseFloat(text) * (unit === undefined ? 1 : turns[unit]);
}

function fromHsl(hue: number, saturation: number, lightness: number): Light {
  const part = (offset: number): number => {
    const step = (((offset + hue / 30) % 12) + 12) % 12;
    const swing = saturation * Math.min(lightness, 1 - lightness);
    return toLight(lightness - swing * Math.max(-1, Math.min(step - 3, 9 - step, 1)));
  };
  return [part(0), part(8), part(4)];
}

/** CSS Color 4, section 18: OKLab to linear sRGB. */
function fromOklab(lightness: number, a: number, b: number): Light {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const cut = (share: number): number => Math.min(1, Math.max(0, share));
  return [
    cut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    cut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    cut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function toLight(share: number): number {
  const kept = Math.min(1, Math.max(0, share));
  return kept <= 0.04045 ? kept / 12.92 : ((kept + 0.055) / 1.055) ** 2.4;
}
