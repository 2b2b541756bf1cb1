import { hash } from 'node:crypto';
import { SaxesParser } from 'saxes';
import { CHARACTER_NAMES } from '../article/plain-text.ts';
import { AmpersandGuard, BARE_AMPERSAND } from './xml-ampersands.ts';
import type { ContainerInput } from './item.ts';
import { openBytes } from './open-bytes.ts';
import { decodeStream } from './text-encoding.ts';
import { xmlEncodingOf } from './xml-encoding.ts';

/** An element with all that is in it. */
export interface XmlElement {
  /** With its prefix, e.g. `wp:post_id`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements directly in it. */
  readonly children: readonly XmlElement[];
  /** Text and CDATA directly in it, joined. */
  readonly text: string;
  /** Texts and elements in the order in which they stand. */
  readonly mixed: readonly (string | XmlElement)[];
}

/** What a stream of XML gives. */
export type XmlEvent =
  | {
      readonly kind: 'element';
      readonly element: XmlElement;
      /** Offset of its `<` in bytes. */
      readonly offset: number;
      /** `xml:lang` of the elements around it; empty where they have none. */
      readonly language: string;
    }
  | {
      readonly kind: 'error';
      readonly line: number;
      readonly column: number;
      readonly message: string;
      /** `characters`: something that XML forbids stood in a text; nothing is lost by it. */
      readonly concerns: 'structure' | 'characters';
    }
  /** The file ended within an element; `element` is as much of it as was whole. */
  | {
      readonly kind: 'cut';
      readonly name: string;
      readonly line: number;
      readonly column: number;
      readonly element: XmlElement;
      readonly offset: number;
      readonly language: string;
    };

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  readonly mixed: (string | XmlElement)[];
  text: string;
}

/** Text of one element, in characters; more is no article. */
const LARGEST = 64 * 1024 * 1024;
/** Errors of one file that are told; those after them follow from them, as a rule. */
const MOST_ERRORS = 200;
/** Nesting deeper than this is an attack. */
const DEEPEST = 256;
const CHARACTERS = /disallowed character|undefined entity|malformed character entity|invalid character|]]>/i;

/**
 * Reads the elements of these names from a file of any size, in order; those within one of them belong to it. Errors are
 * told and reading goes on as well as it can.
 */
export async function* xmlElements(input: ContainerInput, wanted: ReadonlySet<string>): AsyncIterable<XmlEvent> {
  const encoding = await xmlEncodingOf(input.path);
  const reader = new XmlReader(wanted);
  const guard = new AmpersandGuard();
  for await (const chunk of decodeStream(openBytes(input), encoding)) {
    const { plain, marked } = guard.next(chunk);
    reader.write(plain, marked, encoding);
    yield* reader.take();
    if (reader.isStuck()) return;
  }
  const { plain, marked } = guard.next('', true);
  reader.write(plain, marked, encoding);
  reader.close();
  yield* reader.take();
}

class XmlReader {
  readonly #wanted: ReadonlySet<string>;
  readonly #parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  #events: XmlEvent[] = [];
  readonly #open: OpenElement[] = [];
  /** Languages of the elements around those that are wanted, as far as these are open. */
  readonly #languages: string[] = [];
  #depth = 0;
  #offset = 0;
  #chunk = '';
  #isUtf8 = true;
  /** Characters and bytes before the chunk, and how far bytes were counted within it. */
  #before = { characters: 0, bytes: 0 };
  #counted = { characters: 0, bytes: 0 };
  #lastEvent = 0;
  #isStuck = false;
  #errors = 0;

  constructor(wanted: ReadonlySet<string>) {
    this.#wanted = wanted;
    const parser = this.#parser;
    for (const [name, character] of CHARACTER_NAMES) parser.ENTITIES[name] ??= character;
    parser.on('opentagstart', ({ name }) => this.#start(name));
    parser.on('opentag', ({ name, attributes }) => this.#opened(name, attributes));
    parser.on('closetag', () => this.#closed());
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.on('error', (error) => this.#error(error));
  }

  write(chunk: string, marked: string, encoding: string): void {
    this.#chunk = chunk;
    this.#isUtf8 = encoding === 'utf-8';
    this.#counted = { characters: 0, bytes: 0 };
    this.#parser.write(marked);
    this.#before = {
      characters: this.#before.characters + chunk.length,
      bytes: this.#before.bytes + this.#bytesTo(chunk.length),
    };
    if (this.#before.characters - this.#lastEvent > LARGEST) {
      this.#push({
        kind: 'error',
        ...this.#place(),
        message: 'a text is longer than any article',
        concerns: 'structure',
      });
      this.#isStuck = true;
    }
  }

  close(): void {
    const cut = this.#open[0];
    if (cut !== undefined) this.#push({ kind: 'cut', name: cut.name, ...this.#place(), ...this.#found(cut) });
    this.#parser.close();
  }

  isStuck(): boolean {
    return this.#isStuck;
  }

  take(): readonly XmlEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  #push(event: XmlEvent): void {
    // A broken file can have an error for each of its tags.
    if (event.kind === 'error' && ++this.#errors > MOST_ERRORS) return;
    this.#events.push(event);
  }

  #start(name: string): void {
    this.#lastEvent = this.#before.characters;
    if (this.#open.length > 0 || !this.#wanted.has(name)) return;
    const at = this.#parser.position - this.#before.characters - name.length - 2;
    this.#offset = this.#before.bytes + this.#bytesTo(Math.max(0, at));
  }

  #opened(name: string, attributes: Record<string, string>): void {
    if (this.#open.length === 0 && !this.#wanted.has(name)) {
      this.#languages.push(attributes['xml:lang'] ?? this.#languages.at(-1) ?? '');
      return;
    }
    this.#depth += 1;
    if (this.#depth <= DEEPEST) this.#open.push({ name, attributes, children: [], mixed: [], text: '' });
  }

  #closed(): void {
    this.#lastEvent = this.#before.characters;
    if (this.#open.length === 0) {
      this.#languages.pop();
      return;
    }
    this.#depth -= 1;
    if (this.#depth >= DEEPEST) return;
    const element = this.#open.pop();
    if (element === undefined) return;
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#push({ kind: 'element', ...this.#found(element) });
    else {
      parent.children.push(element);
      parent.mixed.push(element);
    }
  }

  /** An element with its place. */
  #found(element: XmlElement): { readonly element: XmlElement; readonly offset: number; readonly language: string } {
    return { element, offset: this.#offset, language: this.#languages.at(-1) ?? '' };
  }

  #text(text: string): void {
    this.#lastEvent = this.#before.characters;
    const element = this.#open.at(-1);
    if (element === undefined) return;
    const plain = text.includes(BARE_AMPERSAND) ? text.replaceAll(BARE_AMPERSAND, '&') : text;
    element.text += plain;
    element.mixed.push(plain);
    if (plain !== text) {
      const message = `an ampersand in <${element.name}> is not written as "&amp;"`;
      this.#push({ kind: 'error', ...this.#place(), message, concerns: 'characters' });
    }
  }

  #error(error: Error): void {
    const message = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    if (/document must contain a root|unclosed tag|unexpected end/i.test(message) && this.#open.length > 0) return;
    this.#push({
      kind: 'error',
      ...this.#place(),
      message,
      concerns: CHARACTERS.test(message) ? 'characters' : 'structure',
    });
  }

  #place(): { readonly line: number; readonly column: number } {
    return { line: this.#parser.line, column: this.#parser.columnIndex + 1 };
  }

  /** Bytes of the chunk's first characters; places are asked for in order, so that each is counted once. */
  #bytesTo(characters: number): number {
    if (!this.#isUtf8) return characters;
    const from = Math.min(this.#counted.characters, characters);
    const bytes = this.#counted.bytes + Buffer.byteLength(this.#chunk.slice(from, characters));
    if (characters >= this.#counted.characters) this.#counted = { characters, bytes };
    return bytes;
  }
}

/** The text of an element's first child of a name; empty where there is none. */
export function childText(element: XmlElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text.trim() ?? '';
}

/** All children of a name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** SHA-256 of an element, whatever white space its tags were written with. */
export function elementDigest(element: XmlElement): string {
  return hash(
    'sha256',
    JSON.stringify(element, (key, value: unknown) => (key === 'children' || key === 'text' ? undefined : value)),
  );
}
