/** Kinds of words: of small ASCII letters and figures alone; of others too, but without a capital; with a capital. */
export const SMALL = 0;
export const OTHER = 1;
export const CAPITALISED = 2;

const FIRST_CAPACITY = 1024;
/** After an article with more words than this the columns are made anew, so that one book takes no memory for good. */
const MOST_KEPT = 65_536;

/**
 * What is known of an article's words before anybody asks for them: an entry in each column for each word. Kept from one article
 * to the next, so that nothing is made anew for each.
 */
export class TokenColumns {
  /** How many words there are. */
  length = 0;
  /** Where in its sentence each begins. */
  starts = new Int32Array(FIRST_CAPACITY);
  /** Where it ends, without its possessive ending. */
  ends = new Int32Array(FIRST_CAPACITY);
  /** How long that ending is. */
  endings = new Int32Array(FIRST_CAPACITY);
  /** Its `hashOf`, without the ending. */
  hashes = new Int32Array(FIRST_CAPACITY);
  kinds = new Uint8Array(FIRST_CAPACITY);

  /** Forgets all words. */
  clear(): void {
    this.length = 0;
    if (this.starts.length > MOST_KEPT) this.#resize(FIRST_CAPACITY);
  }

  push(start: number, end: number, ending: number, hash: number, kind: number): void {
    if (this.length === this.starts.length) this.#resize(this.length * 2);
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.endings[this.length] = ending;
    this.hashes[this.length] = hash;
    this.kinds[this.length] = kind;
    this.length++;
  }

  #resize(capacity: number): void {
    const kept = this.length;
    const resized = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(capacity);
      larger.set(column.subarray(0, kept));
      return larger;
    };
    this.starts = resized(this.starts);
    this.ends = resized(this.ends);
    this.endings = resized(this.endings);
    this.hashes = resized(this.hashes);
    const kinds = new Uint8Array(capacity);
    kinds.set(this.kinds.subarray(0, kept));
    this.kinds = kinds;
  }
}
