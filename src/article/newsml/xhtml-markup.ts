import { escapeAttribute, escapeText } from '../sanitise-escape.ts';
import type { XmlElement, XmlNode } from '../xml/xml-tree.ts';

const VOID = new Set('br hr img wbr area col embed input source track meta link base'.split(' '));

/** The content of an element of XHTML as HTML, to be sanitised. */
export function markupOf(element: XmlElement): string {
  return element.children.map(write).join('');
}

function write(node: XmlNode): string {
  if (typeof node === 'string') return escapeText(node);
  const attributes = [...node.attributes]
    .filter(([name]) => /^[a-zA-Z][\w-]*$/.test(name))
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  const name = node.name.toLowerCase();
  if (!/^[a-z][a-z\d-]*$/.test(name)) return markupOf(node);
  return VOID.has(name) ? `<${name}${attributes}>` : `<${name}${attributes}>${markupOf(node)}</${name}>`;
}
