import type { ContentChunk } from './gzip-members.ts';

/** The content ended, or could not be unpacked, within what was read. */
export class ContentCut extends Error {
  override readonly name = 'ContentCut';
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}

/** Reads lines and bytes from a file's content, holding no more than what is asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<ContentChunk>;
  #bytes: Buffer = Buffer.alloc(0);
  #chunkOffset = 0;
  #isPacked = false;
  #at = 0;
  #broken: { readonly reason: string; readonly offset: number } | null = null;
  #isAtEnd = false;
  #doubtful: number[] = [];

  /** @param isPacked whether offsets are those of gzip members. */
  constructor(chunks: AsyncIterable<ContentChunk>, isPacked: boolean) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#isPacked = isPacked;
  }

  /** Where the next byte lies in the file. */
  get offset(): number {
    return this.#isPacked ? this.#chunkOffset : this.#chunkOffset + this.#at;
  }

  /** Whether all was read. Goes past nothing. @throws ContentCut where what follows cannot be unpacked. */
  async isAtEnd(): Promise<boolean> {
    return !(await this.#fill());
  }

  /**
   * One line without its end.
   *
   * @returns null for one longer than allowed, which is passed over.
   * @throws ContentCut.
   */
  async line(longest: number): Promise<Buffer | null> {
    const parts: Buffer[] = [];
    let length = 0;
    for (;;) {
      if (!(await this.#fill())) {
        if (length === 0) throw new ContentCut('the file ends', this.offset);
        break;
      }
      const end = this.#bytes.indexOf(10, this.#at);
      const part = this.#bytes.subarray(this.#at, end === -1 ? this.#bytes.length : end);
      length += part.length;
      if (length <= longest) parts.push(part);
      this.#at += part.length + (end === -1 ? 0 : 1);
      if (end !== -1) break;
    }
    if (length > longest) return null;
    const line = Buffer.concat(parts);
    return line.at(-1) === 13 ? line.subarray(0, -1) : line;
  }

  /** The next bytes, all of them. @throws ContentCut where there are fewer. */
  async take(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let missing = length; missing > 0;) {
      if (!(await this.#fill())) throw new ContentCut('the file ends within a record', this.offset);
      const part = this.#bytes.subarray(this.#at, this.#at + missing);
      parts.push(part);
      this.#at += part.length;
      missing -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** Passes over bytes. @throws ContentCut where there are fewer. */
  async skip(length: number): Promise<void> {
    for (let missing = length; missing > 0;) {
      if (!(await this.#fill())) throw new ContentCut('the file ends within a record', this.offset);
      const step = Math.min(missing, this.#bytes.length - this.#at);
      this.#at += step;
      missing -= step;
    }
  }

  /** Members that were read since it was last asked and are not what their checksum says: their offsets. */
  takeDoubtful(): readonly number[] {
    const doubtful = this.#doubtful;
    this.#doubtful = [];
    return doubtful;
  }

  /** After `ContentCut`: goes on where content can be read again; false where there is none. */
  resume(): boolean {
    this.#broken = null;
    return !this.#isAtEnd;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #fill(): Promise<boolean> {
    if (this.#broken !== null) throw new ContentCut(this.#broken.reason, this.#broken.offset);
    while (this.#at >= this.#bytes.length) {
      if (this.#isAtEnd) return false;
      const next = await this.#chunks.next();
      if (next.done === true) {
        this.#isAtEnd = true;
        return false;
      }
      if (next.value.kind === 'broken') {
        this.#broken = next.value;
        throw new ContentCut(next.value.reason, next.value.offset);
      }
      if (next.value.kind === 'doubtful') {
        this.#doubtful.push(next.value.offset);
        continue;
      }
      this.#bytes = next.value.bytes;
      this.#chunkOffset = next.value.offset;
      this.#at = 0;
    }
    return true;
  }
}
