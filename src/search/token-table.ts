import { endianness } from 'node:os';

/** Slots of the table at first: a power of two. */
const FIRST_SLOTS = 1 << 14;

/** Parameters of the FNV-1a hash, here over UTF-16 units. */
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const SPACE = 0x20;

const IS_BIG_ENDIAN = endianness() === 'BE';

/** Parts of an entry: the token's hash, and where its units end. */
const ENTRY = 2;

/**
 * Numbers tokens in the order in which they are first met. A table of its own, read unit by unit: to cut each token out of a text as
 * a string and look it up in a `Map` would be a twentieth of a whole build. All that is read for a token stands in a few blocks of
 * memory, the text that it is looked for in too: strings lie all over it.
 */
export class TokenTable {
  readonly #tokens: string[] = [];
  /** Place of a token plus one, at its hash or the next free slot; 0: free. */
  #slots = new Int32Array(FIRST_SLOTS);
  #entries = new Int32Array(ENTRY * FIRST_SLOTS);
  /** The units of all tokens, one after the other. */
  #units = new Uint16Array(8 * FIRST_SLOTS);
  #found = new Int32Array(1024);
  #text = new Uint16Array(1 << 14);

  get size(): number {
    return this.#tokens.length;
  }

  /** Tokens from a place on. */
  since(place: number): readonly string[] {
    return this.#tokens.slice(place);
  }

  /** Places of a text's tokens. @param text tokens with a single space between; `''`: none. */
  places(text: string): Int32Array {
    if (text === '') return new Int32Array(0);
    const units = this.#unitsOf(text);
    let count = 0;
    let start = 0;
    let hash = FNV_START;
    for (let at = 0; at <= text.length; at++) {
      const unit = units[at] as number;
      if (unit !== SPACE) {
        hash = Math.imul(hash ^ unit, FNV_PRIME);
        continue;
      }
      if (count === this.#found.length) this.#found = doubled(this.#found);
      const known = this.#placeOf(units, start, at, hash);
      this.#found[count++] = known === -1 ? this.#add(text.slice(start, at), units.subarray(start, at), hash) : known;
      start = at + 1;
      hash = FNV_START;
    }
    return this.#found.slice(0, count);
  }

  /** A text's units with a space behind them. Valid until the next call. */
  #unitsOf(text: string): Uint16Array {
    if (text.length >= this.#text.length) this.#text = new Uint16Array(2 * text.length);
    const bytes = Buffer.from(this.#text.buffer, 0, 2 * text.length);
    bytes.write(text, 'utf16le');
    if (IS_BIG_ENDIAN) bytes.swap16();
    this.#text[text.length] = SPACE;
    return this.#text;
  }

  /** -1 where the token is not known. */
  #placeOf(text: Uint16Array, start: number, end: number, hash: number): number {
    const [slots, entries, units] = [this.#slots, this.#entries, this.#units];
    const mask = slots.length - 1;
    const length = end - start;
    let slot = firstSlot(hash) & mask;
    for (let held = slots[slot] as number; held !== 0; held = slots[slot] as number) {
      // The entry before tells where this one's units begin.
      const entry = ENTRY * held;
      const from = entries[entry - ENTRY + 1] as number;
      if (entries[entry] === hash && (entries[entry + 1] as number) - from === length) {
        let same = 0;
        while (same < length && units[from + same] === text[start + same]) same++;
        if (same === length) return held - 1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  #add(token: string, units: Uint16Array, hash: number): number {
    const place = this.#tokens.push(ownText(token)) - 1;
    const entry = ENTRY * (place + 1);
    const from = this.#entries[entry - ENTRY + 1] as number;
    while (from + units.length > this.#units.length) this.#units = doubled(this.#units);
    this.#units.set(units, from);
    if (entry + 1 >= this.#entries.length) this.#entries = doubled(this.#entries);
    this.#entries[entry] = hash;
    this.#entries[entry + 1] = from + units.length;
    this.#enter(place);
    if (2 * this.#tokens.length > this.#slots.length) this.#widen();
    return place;
  }

  #enter(place: number): void {
    const mask = this.#slots.length - 1;
    let slot = firstSlot(this.#entries[ENTRY * (place + 1)] as number) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = place + 1;
  }

  #widen(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let place = 0; place < this.#tokens.length; place++) this.#enter(place);
  }
}

function firstSlot(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** V8 points into the text for what it cuts from it from this length on. */
const SHARED_LENGTH = 13;

/** A copy: a token that points into a text would keep the whole text in memory. */
function ownText(token: string): string {
  return token.length < SHARED_LENGTH ? token : Buffer.from(token).toString();
}

function doubled<Values extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(values: Values): Values {
  const larger = values instanceof Int32Array ? new Int32Array(2 * values.length) : new Uint16Array(2 * values.length);
  larger.set(values);
  return larger as Values;
}
