/** One object of a JSON file. */
export interface JsonElement {
  readonly bytes: Buffer;
  readonly offset: number;
  /** Line on which it begins, from 1. */
  readonly line: number;
  /** Name of the list that it stands in; empty for the outermost. */
  readonly list: string;
}

/** What a JSON file gives. */
export type JsonEvent =
  | ({ readonly kind: 'element' } & JsonElement)
  | { readonly kind: 'too-large'; readonly offset: number; readonly line: number }
  /** The file ended within an element or a list. */
  | { readonly kind: 'cut'; readonly line: number };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const LINE_END = 0x0a;
const LONGEST_NAME = 100;

/**
 * Finds the objects in the lists of a JSON file of any size: those of the outermost list, or of lists in outer objects
 * (`{"articles": [{…}, {…}]}`). Only brackets and quotation marks are looked at, so that one broken object costs no other.
 *
 * @param chunks UTF-8.
 * @param longest of an object in bytes; a longer one is told and passed over.
 * @param accepts tells whether a list of this name holds elements; in others they are looked for further within.
 */
export async function* jsonElements(
  chunks: AsyncIterable<Buffer>,
  longest: number,
  accepts: (list: string) => boolean = () => true,
): AsyncIterable<JsonEvent> {
  const scan = new JsonScan(longest, accepts);
  for await (const chunk of chunks) yield* scan.take(chunk);
  const cut = scan.cut();
  if (cut !== null) yield cut;
}

class JsonScan {
  readonly #longest: number;
  readonly #accepts: (list: string) => boolean;
  /** The last text outside of elements, as far as it is short: the name of what comes next. */
  #name: number[] = [];
  /** Names of the open lists and objects. */
  readonly #names: string[] = [];
  /** `true` for each open list, `false` for each open object. */
  readonly #open: boolean[] = [];
  #inString = false;
  #isEscaped = false;
  #line = 1;
  #position = 0;
  /** The element that is gathered: how deep it lies, and its bytes so far. */
  #element: {
    readonly depth: number;
    readonly offset: number;
    readonly line: number;
    parts: Buffer[];
    length: number;
  } | null = null;

  constructor(longest: number, accepts: (list: string) => boolean) {
    this.#longest = longest;
    this.#accepts = accepts;
  }

  *take(chunk: Buffer): Iterable<JsonEvent> {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (byte === LINE_END) this.#line++;
      if (this.#inString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === BACKSLASH) this.#isEscaped = true;
        else if (byte === QUOTE) this.#inString = false;
        else if (this.#element === null && this.#name.length < LONGEST_NAME) this.#name.push(byte ?? 0);
        continue;
      }
      if (byte === QUOTE) {
        this.#inString = true;
        if (this.#element === null) this.#name = [];
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        if (
          byte === OPEN_OBJECT &&
          this.#element === null &&
          this.#open.at(-1) === true &&
          this.#accepts(this.#names.at(-1) ?? '')
        ) {
          from = at;
          this.#element = {
            depth: this.#open.length,
            offset: this.#position + at,
            line: this.#line,
            parts: [],
            length: 0,
          };
        }
        if (this.#element === null) {
          this.#names[this.#open.length] =
            this.#open.at(-1) === true
              ? (this.#names[this.#open.length - 1] ?? '')
              : String.fromCharCode(...this.#name);
          this.#names.length = this.#open.length + 1;
          this.#name = [];
        }
        this.#open.push(byte === OPEN_LIST);
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        this.#open.pop();
        if (this.#element === null) this.#names.length = Math.min(this.#names.length, this.#open.length);
        if (this.#element !== null && this.#open.length <= this.#element.depth) {
          yield this.#finish(chunk.subarray(from, at + 1));
          this.#element = null;
        }
      }
    }
    if (this.#element !== null) this.#keep(chunk.subarray(from));
    this.#position += chunk.length;
  }

  cut(): JsonEvent | null {
    return this.#open.length > 0 || this.#inString ? { kind: 'cut', line: this.#line } : null;
  }

  #keep(bytes: Buffer): void {
    if (this.#element === null) return;
    this.#element.length += bytes.length;
    if (this.#element.length > this.#longest) this.#element.parts = [];
    else this.#element.parts.push(Buffer.from(bytes));
  }

  #finish(bytes: Buffer): JsonEvent {
    this.#keep(bytes);
    const { offset = 0, line = 1, parts = [], length = 0 } = this.#element ?? {};
    if (length > this.#longest) return { kind: 'too-large', offset, line };
    return {
      kind: 'element',
      bytes: Buffer.concat(parts),
      offset,
      line,
      list: this.#names[(this.#element?.depth ?? 0) - 1] ?? '',
    };
  }
}
