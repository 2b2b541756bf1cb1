import { SaxesParser } from 'saxes';
import { XML_NAMES } from './xml-names.ts';

/** An element of an XML file. Names are as written but without their prefix: the formats read here share no names. */
export interface XmlElement {
  readonly name: string;
  /** By name without prefix; `xml:lang` is `lang`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Line of the start tag in the file, from 1. */
  readonly line: number;
}

export type XmlNode = XmlElement | string;

/** A file's root element, or where and why it is no XML. */
export type XmlReading =
  | { readonly kind: 'root'; readonly root: XmlElement }
  | ({ readonly kind: 'invalid' } & XmlFault);

interface XmlFault {
  readonly line: number;
  readonly column: number;
  /** A clause without a full stop. */
  readonly reason: string;
  /** The entity that is not read, where the file defines it itself and so may be well-formed. */
  readonly ownEntity: string | null;
}

/** Deeper than this nothing is nested that a news agency sends. */
const MAX_DEPTH = 200;
/** More elements than this are no article. */
const MOST_ELEMENTS = 1_000_000;

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  readonly line: number;
}

class Refused extends Error {}

/**
 * Parses a whole XML file. No DTD is loaded and no entity is defined by the file itself (so none can grow: "billion laughs"),
 * but the named characters of HTML are known, which NITF's DTD takes from there.
 */
export function parseXml(text: string): XmlReading {
  // Blank lines before the declaration are met, and harmless.
  const start = text.search(/\S/);
  const skipped = start <= 0 ? 0 : text.slice(0, start).split('\n').length - 1;
  const parser = new SaxesParser({ position: true });
  Object.assign(parser.ENTITIES, XML_NAMES);
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  const body = start <= 0 ? text : text.slice(start);
  let failure: XmlFault | null = null;
  const refuse = (reason: string, ownEntity: string | null = null): never => {
    failure ??= { line: parser.line + skipped, column: parser.column + 1, reason, ownEntity };
    throw new Refused(reason);
  };
  parser.on('error', (error) => {
    const reason = error.message.replace(/^(?:\d+:\d+: )/, '').replace(/\.+$/, '');
    const entity = reason === 'undefined entity' ? entityBefore(body, parser.position) : null;
    if (entity === null) refuse(reason);
    else refuse(`the entity &${entity}; is not defined`, definesEntity(body, entity) ? entity : null);
  });
  let startLine = 1;
  parser.on('opentagstart', () => {
    startLine = parser.line + skipped;
  });
  parser.on('opentag', (tag) => {
    if (open.length >= MAX_DEPTH) refuse(`it is nested deeper than ${MAX_DEPTH} levels`);
    if (++elements > MOST_ELEMENTS) refuse('it has more elements than an article can have');
    const attributes = new Map(Object.entries(tag.attributes).map(([name, value]) => [localName(name), value]));
    open.push({ name: localName(tag.name), attributes, children: [], line: startLine });
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined) return;
    const parent = open.at(-1);
    if (parent === undefined) root ??= element;
    else parent.children.push(element);
  });
  const take = (data: string): void => void open.at(-1)?.children.push(data);
  parser.on('text', take);
  parser.on('cdata', take);
  try {
    parser.write(body).close();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
  if (failure !== null) return { kind: 'invalid', ...(failure as XmlFault) };
  return root === null
    ? { kind: 'invalid', line: 1, column: 1, reason: 'it has no element', ownEntity: null }
    : { kind: 'root', root };
}

/** Name of the entity whose reference ends at a place. */
function entityBefore(text: string, end: number): string | null {
  return /&([\p{L}_][\p{L}\p{N}._-]{0,80});?$/u.exec(text.slice(Math.max(0, end - 100), end))?.[1] ?? null;
}

/** Whether the document type declaration of the file itself defines an entity. */
function definesEntity(text: string, name: string): boolean {
  const declared = text.matchAll(/<!ENTITY\s{1,20}([^\s%<>]{1,81})\s/g);
  return [...declared].some(([, own]) => own === name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The child elements, or those of one name. */
export function childrenOf(element: XmlElement | null | undefined, name?: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child);
  }
  return found;
}

/** The first element at a path of child names: `at(root, 'head', 'docdata', 'doc-id')`. */
export function at(element: XmlElement | null | undefined, ...names: readonly string[]): XmlElement | null {
  let found: XmlElement | null = element ?? null;
  for (const name of names) found = childrenOf(found, name)[0] ?? null;
  return found;
}

/** All elements below with one of these names, in document order; what is below a found one is not looked at. */
export function findAll(element: XmlElement | null, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (parent: XmlElement): void => {
    for (const child of childrenOf(parent)) {
      if (names.includes(child.name)) found.push(child);
      else walk(child);
    }
  };
  if (element !== null) walk(element);
  return found;
}

/** All text of an element on one line; null where there is none. */
export function textOf(element: XmlElement | null | undefined): string | null {
  const parts: string[] = [];
  const walk = (node: XmlNode): void => {
    if (typeof node === 'string') parts.push(node);
    else for (const child of node.children) walk(child);
  };
  if (element != null) walk(element);
  const text = parts.join('').replace(/\s+/g, ' ').trim().normalize('NFC');
  return text === '' ? null : text;
}

/** An attribute's value, trimmed; null where it is missing or empty. */
export function attribute(element: XmlElement | null | undefined, name: string): string | null {
  const value = element?.attributes.get(name)?.replace(/\s+/g, ' ').trim().normalize('NFC') ?? '';
  return value === '' ? null : value;
}
