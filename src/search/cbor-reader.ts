/** A value of the subset of CBOR (RFC 8949) that Pagefind writes: integers, text, arrays. */
export type CborValue = number | string | readonly CborValue[];

const BREAK = 0xff;

/** Reads CBOR item by item, so that no arrays are made of what is only gone through. */
export class CborReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** @throws `RangeError` where the next item is something else, or the bytes end. */
  integer(): number {
    const head = this.#view.getUint8(this.#at++);
    const kind = head >> 5;
    if (kind > 1) throw this.#unexpected('an integer');
    const value = this.#argument(head & 31);
    return kind === 0 ? value : -1 - value;
  }

  /** @throws `RangeError`, as `integer`. */
  text(): string {
    const head = this.#view.getUint8(this.#at++);
    if (head >> 5 !== 3) throw this.#unexpected('text');
    const length = this.#argument(head & 31);
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new RangeError('CBOR: text ends early.');
    const text = this.#decoder.decode(this.#bytes.subarray(this.#at, end));
    this.#at = end;
    return text;
  }

  /** Calls `item` for each item of an array; it must read the item whole. @throws `RangeError`, as `integer`. */
  array(item: (index: number) => void): void {
    const head = this.#view.getUint8(this.#at++);
    if (head >> 5 !== 4) throw this.#unexpected('an array');
    if ((head & 31) === 31) {
      for (let index = 0; this.#view.getUint8(this.#at) !== BREAK; index++) item(index);
      this.#at++;
      return;
    }
    const length = this.#argument(head & 31);
    for (let index = 0; index < length; index++) item(index);
  }

  /** One item, whatever it is; an array with all its items. @throws `RangeError` where it is no integer, text or array. */
  value(): CborValue {
    const kind = this.#view.getUint8(this.#at) >> 5;
    if (kind < 2) return this.integer();
    if (kind === 3) return this.text();
    const items: CborValue[] = [];
    this.array(() => items.push(this.value()));
    return items;
  }

  /** Passes over one item, whatever it is. @throws `RangeError` where it is no integer, text or array. */
  skip(): void {
    const kind = this.#view.getUint8(this.#at) >> 5;
    if (kind < 2) this.integer();
    else if (kind === 3) this.text();
    else this.array(() => this.skip());
  }

  #argument(info: number): number {
    if (info < 24) return info;
    if (info === 24) return this.#view.getUint8(this.#at++);
    if (info === 25) return this.#view.getUint16((this.#at += 2) - 2);
    if (info === 26) return this.#view.getUint32((this.#at += 4) - 4);
    throw new RangeError(`CBOR: length ${info} at byte ${this.#at} is not supported.`);
  }

  #unexpected(what: string): RangeError {
    return new RangeError(`CBOR: ${what} was expected at byte ${this.#at - 1}.`);
  }
}
