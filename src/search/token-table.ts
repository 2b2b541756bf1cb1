/** Slots of the table at first: a power of two. */
const FIRST_SLOTS = 1 << 14;

/** Parameters of the FNV-1a hash, here over UTF-16 units. */
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const SPACE = 0x20;

/**
 * Numbers tokens in the order in which they are first met. A table of its own, read unit by unit: to cut each token out of a text as
 * a string and look it up in a `Map` was a twentieth of a whole build.
 */
export class TokenTable {
  readonly #tokens: string[] = [];
  readonly #hashes: number[] = [];
  /** Place of a token plus one, at its hash or the next free slot; 0: free. */
  #slots = new Int32Array(FIRST_SLOTS);
  #found = new Int32Array(1024);

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
    let count = 0;
    let start = 0;
    let hash = FNV_START;
    for (let at = 0; at <= text.length; at++) {
      const unit = at === text.length ? SPACE : text.charCodeAt(at);
      if (unit !== SPACE) {
        hash = Math.imul(hash ^ unit, FNV_PRIME);
        continue;
      }
      if (count === this.#found.length) this.#found = doubled(this.#found);
      this.#found[count++] = this.#placeOf(text, start, at, hash);
      start = at + 1;
      hash = FNV_START;
    }
    return this.#found.slice(0, count);
  }

  #placeOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let held = this.#slots[slot] as number; held !== 0; held = this.#slots[slot] as number) {
      if (this.#hashes[held - 1] === hash && this.#isAt(held - 1, text, start, end)) return held - 1;
      slot = (slot + 1) & mask;
    }
    this.#tokens.push(ownText(text.slice(start, end)));
    this.#hashes.push(hash);
    this.#slots[slot] = this.#tokens.length;
    if (2 * this.#tokens.length > this.#slots.length) this.#widen();
    return this.#tokens.length - 1;
  }

  #isAt(place: number, text: string, start: number, end: number): boolean {
    const token = this.#tokens[place] as string;
    if (token.length !== end - start) return false;
    for (let at = 0; at < token.length; at++) {
      if (token.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
    }
    return true;
  }

  #widen(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (const [place, hash] of this.#hashes.entries()) {
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = place + 1;
    }
    this.#slots = slots;
  }
}

/** V8 points into the text for what it cuts from it from this length on. */
const SHARED_LENGTH = 13;

/** A copy: a token that points into a text would keep the whole text in memory. */
function ownText(token: string): string {
  return token.length < SHARED_LENGTH ? token : Buffer.from(token).toString();
}

function doubled(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * values.length);
  larger.set(values);
  return larger;
}
