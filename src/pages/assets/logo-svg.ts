import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** A keeper's SVG, written anew from what is allowed, or the reason why it cannot be used. */
export type CleanSvg =
  | {
      readonly kind: 'svg';
      readonly text: string;
      readonly width: number;
      readonly height: number;
      readonly removed: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reason: string };

const ELEMENTS = new Set(
  (
    'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan title desc linearGradient radialGradient stop ' +
    'clipPath mask pattern style'
  ).split(' '),
);
/** Elements of which nothing is said when they go: they are an editor's notes and draw nothing. */
const SILENT = /^(?:metadata|sodipodi:|inkscape:|rdf:|cc:|dc:)/u;
const ATTRIBUTES = new Set(
  (
    'id class d x y x1 y1 x2 y2 cx cy r rx ry fx fy width height points transform viewBox preserveAspectRatio xmlns version style ' +
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray ' +
    'stroke-dashoffset opacity color display visibility clip-path clip-rule clipPathUnits mask maskUnits maskContentUnits offset ' +
    'stop-color stop-opacity gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform ' +
    'font-family font-size font-weight font-style letter-spacing text-anchor dominant-baseline dx dy vector-effect href xlink:href'
  ).split(' '),
);
/** In CSS and in attributes an address may only lead to a place in the file itself. */
const ELSEWHERE = /url\(\s*['"]?(?!#)|@import|expression\(|javascript:|\\/iu;

/**
 * Cleans an SVG picture, which can hold scripts and addresses: shapes, text, gradients and their looks stay, all else goes.
 *
 * @param source as the keeper's file has it. @returns its size in its own units, for the room that the page keeps for it.
 */
export function cleanSvg(source: string): CleanSvg {
  const parser = new SaxesParser();
  const removed = new Set<string>();
  let written = '';
  let dropped = 0;
  let depth = 0;
  let style: string | null = null;
  let size: { readonly width: number; readonly height: number } | null = null;
  let wrong: string | null = null;
  const fail = (reason: string): void => void (wrong ??= reason);

  parser.on('error', (error) => fail(`it is no well-formed SVG (${error.message})`));
  parser.on('doctype', (text) => (text.includes('[') ? fail('it declares entities of its own') : undefined));
  parser.on('opentag', (tag) => {
    depth += 1;
    if (dropped > 0 || !ELEMENTS.has(tag.name)) {
      if (depth === 1) fail('its root is no <svg>');
      if (dropped === 0 && !SILENT.test(tag.name)) removed.add(`<${tag.name}>`);
      dropped += 1;
      return;
    }
    if (depth === 1) size = sizeOf(tag.attributes);
    if (tag.name === 'style') style = '';
    written += `<${tag.name}${attributesOf(tag, removed)}>`;
  });
  // A stylesheet is judged whole: a comment in its middle would hide an address.
  const take = (text: string): void => {
    if (dropped > 0) return;
    if (style === null) written += escaped(text);
    else style += text;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (dropped > 0) {
      dropped -= 1;
      return;
    }
    if (style !== null && ELSEWHERE.test(style)) removed.add('an address in <style>');
    else if (style !== null) written += escaped(style);
    style = null;
    written += `</${tag.name}>`;
  });
  parser.write(source.replace(/^\uFEFF/u, '')).close();

  if (wrong !== null) return { kind: 'refused', reason: wrong };
  if (size === null)
    return { kind: 'refused', reason: 'its size is not told: <svg> needs a viewBox, or width and height' };
  const { width, height } = size as { readonly width: number; readonly height: number };
  return { kind: 'svg', text: `${written}\n`, width, height, removed: [...removed].sort() };
}

function attributesOf({ name: element, attributes }: SaxesTagPlain, removed: Set<string>): string {
  let written = '';
  for (const [name, value] of Object.entries(attributes)) {
    const isLink = name === 'href' || name === 'xlink:href';
    const isAllowed = ATTRIBUTES.has(name) && (isLink ? value.startsWith('#') : !ELSEWHERE.test(value));
    if (isAllowed) written += ` ${isLink ? 'href' : name}="${escaped(value).replaceAll('"', '&quot;')}"`;
    else if (/^on|href$/u.test(name) || ATTRIBUTES.has(name)) removed.add(`${name} of <${element}>`);
  }
  if (element === 'svg' && attributes['xmlns'] === undefined) written += ' xmlns="http://www.w3.org/2000/svg"';
  return written;
}

function sizeOf(
  attributes: Readonly<Record<string, string>>,
): { readonly width: number; readonly height: number } | null {
  const box =
    attributes['viewBox']
      ?.trim()
      .split(/[\s,]+/u)
      .map(Number) ?? [];
  const given = [attributes['width'], attributes['height']].map((value) => Number.parseFloat(value ?? ''));
  const isPercent = [attributes['width'], attributes['height']].some((value) => value?.trim().endsWith('%'));
  const [width = 0, height = 0] = box.length === 4 ? box.slice(2) : isPercent ? [] : given;
  return width > 0 && height > 0 ? { width, height } : null;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
