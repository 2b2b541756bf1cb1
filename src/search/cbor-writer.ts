/** Writes the subset of CBOR (RFC 8949) that Pagefind reads: integers, text, arrays of known length. */
export class CborWriter {
  #bytes: Buffer;
  #length = 0;

  constructor(size = 1 << 16) {
    this.#bytes = Buffer.allocUnsafe(size);
  }

  get length(): number {
    return this.#length;
  }

  /** A copy of what was written since the last `take`; the writer begins anew. */
  take(): Buffer {
    const bytes = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return bytes;
  }

  /** The head of an array; its items follow. */
  array(length: number): void {
    this.#head(0x80, length);
  }

  /** @param value from -2^31 to 2^32 - 1. */
  integer(value: number): void {
    if (value < 0) this.#head(0x20, -1 - value);
    else this.#head(0, value);
  }

  text(value: string): void {
    const length = Buffer.byteLength(value);
    this.#head(0x60, length);
    this.#room(length);
    this.#bytes.write(value, this.#length);
    this.#length += length;
  }

  #head(kind: number, argument: number): void {
    this.#room(5);
    const bytes = this.#bytes;
    let at = this.#length;
    if (argument < 24) {
      bytes[at++] = kind | argument;
    } else if (argument < 0x100) {
      bytes[at++] = kind | 24;
      bytes[at++] = argument;
    } else if (argument < 0x10000) {
      bytes[at++] = kind | 25;
      bytes[at++] = argument >>> 8;
      bytes[at++] = argument;
    } else {
      bytes[at++] = kind | 26;
      bytes.writeUInt32BE(argument, at);
      at += 4;
    }
    this.#length = at;
  }

  #room(length: number): void {
    if (this.#length + length <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#length + length));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
