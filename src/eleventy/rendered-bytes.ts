/** Bytes of a stretch of memory: the pages of a run of some hundred lie in one. */
const STRETCH = 16 * 2 ** 20;

/** UTF-8 takes at most so many bytes for each of a string's units. */
const MOST_BYTES = 3;

/**
 * The bytes of pages between their template and the disk. Eleventy keeps what a template gives until the last page of a run is
 * written; so it is given a page's path for it, and the page itself, encoded once for digest and disk, lies outside the
 * JavaScript heap. That was a seventh of what the garbage collector had to carry along. The memory serves one run after the
 * other: to be given new memory for each page took as long as to encode it.
 */
export class RenderedBytes {
  readonly #pages = new Map<string, Buffer>();
  #stretch = Buffer.alloc(0);
  #used = 0;

  /** To be called when a run begins. Where the one before did not end, what it still writes keeps its memory. */
  begin(): void {
    this.#pages.clear();
    if (this.#used > 0) this.#stretch = Buffer.alloc(0);
    this.#used = 0;
  }

  /** To be called when all pages of a run are written: their memory serves the next. */
  end(): void {
    this.#used = 0;
  }

  /** @returns what stands for the page: its path. */
  keep(path: string, html: string): string {
    const room = html.length * MOST_BYTES;
    if (this.#used + room > this.#stretch.length) {
      this.#stretch = Buffer.allocUnsafeSlow(Math.max(STRETCH, room));
      this.#used = 0;
    }
    const size = this.#stretch.write(html, this.#used);
    this.#pages.set(path, this.#stretch.subarray(this.#used, this.#used + size));
    this.#used += size;
    return path;
  }

  /** The page that stands under this path, once. @param content what Eleventy hands on; other than a path it is the page itself. */
  take(content: string): Buffer {
    const bytes = this.#pages.get(content);
    this.#pages.delete(content);
    return bytes ?? Buffer.from(content);
  }
}
