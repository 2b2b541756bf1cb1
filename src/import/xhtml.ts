import { escapeAttribute, escapeText } from '../article/sanitise-escape.ts';
import type { XmlElement } from './xml-stream.ts';

const VOID = /^(?:br|hr|img|wbr|source)$/;

/** What stands in an element as HTML, for XHTML within other XML. Prefixes of names are left off. */
export function innerHtml(element: XmlElement): string {
  return element.mixed.map((part) => (typeof part === 'string' ? escapeText(part) : outerHtml(part))).join('');
}

function outerHtml(element: XmlElement): string {
  const name = element.name.replace(/^.*:/, '').toLowerCase();
  const attributes = Object.entries(element.attributes)
    .filter(([key]) => !key.startsWith('xmlns'))
    .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
    .join('');
  return VOID.test(name) ? `<${name}${attributes}>` : `<${name}${attributes}>${innerHtml(element)}</${name}>`;
}
