/** Whole numbers up to 2^31 - 1, in one block of memory that doubles when it is full. */
export class GrowingArray {
  #values = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(2 * this.#length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** The values so far: a view, valid until the next `push`. */
  values(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }
}
