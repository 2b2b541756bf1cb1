import type { XmlElement, XmlNode } from '../xml/xml-tree.ts';

/** Parts of a place or an address: each is a word of its own, however closely the file writes them. */
const PLACE_PARTS = new Set(
  'addressee care.of delivery.point delivery.office postcode sublocation city state region country'.split(' '),
);
/** Parts of a name, and what stands with one. */
const NAME_PARTS = new Set('name.given name.family function byttl copyrite.year copyrite.holder virtloc'.split(' '));
const ENDS_IN_WORD = /[\p{L}\p{N}]\.?$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

function gapOf(node: XmlNode): string {
  if (typeof node === 'string') return '';
  if (PLACE_PARTS.has(node.name)) return ', ';
  return NAME_PARTS.has(node.name) ? ' ' : '';
}

/**
 * Puts the written children of an element together. Neighbours that are words of their own are parted where the file leaves no
 * space between them: `<addressee>Jane Doe</addressee><delivery.point>1 Main Street</delivery.point>`.
 */
export function joinParts(element: XmlElement, write: (node: XmlNode) => string): string {
  let out = '';
  let before: XmlNode = '';
  for (const child of element.children) {
    const written = write(child);
    if (written === '') continue;
    if (typeof child !== 'string' && child.name === 'frac') {
      // `2<frac>` is two and a fraction of one.
      if (ENDS_IN_WORD.test(out)) out += ' ';
    } else if (ENDS_IN_WORD.test(out) && BEGINS_WITH_WORD.test(written)) out += gapOf(child) || gapOf(before);
    out += written;
    before = child;
  }
  return out;
}

/** `1/2` of a fraction's parts, by their names in NITF 3 and before. */
export function fractionText(fraction: XmlElement): string {
  const part = (...names: readonly string[]): string => {
    const found = fraction.children.find((child) => typeof child !== 'string' && names.includes(child.name));
    return found === undefined ? '' : plain(found).trim();
  };
  const numerator = part('numer', 'frac-num');
  const denominator = part('denom', 'frac-den');
  return numerator === '' || denominator === '' ? fraction.children.map(plain).join('') : `${numerator}/${denominator}`;
}

function plain(node: XmlNode): string {
  if (typeof node === 'string') return node;
  return node.name === 'frac' ? fractionText(node) : joinParts(node, plain);
}

/** All text of an element on one line, its parts kept apart; null where there is none. */
export function partedText(element: XmlElement | null | undefined): string | null {
  const text = element == null ? '' : plain(element).replace(/\s+/g, ' ').trim().normalize('NFC');
  return text === '' ? null : text;
}
