/**
 * The bytes of pages between their template and the disk. Eleventy keeps what a template gives until the last page of a run is
 * written; so it is given a page's path for it, and the page itself, encoded once for digest and disk, lies outside the
 * JavaScript heap. That was a seventh of what the garbage collector had to carry along.
 */
export class RenderedBytes {
  readonly #pages = new Map<string, Buffer>();

  /** @returns what stands for the page: its path. */
  keep(path: string, html: string): string {
    this.#pages.set(path, Buffer.from(html));
    return path;
  }

  /** The page that stands under this path, once. @param content what Eleventy hands on; other than a path it is the page itself. */
  take(content: string): Buffer {
    const bytes = this.#pages.get(content);
    this.#pages.delete(content);
    return bytes ?? Buffer.from(content);
  }
}
