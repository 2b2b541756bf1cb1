/**
 * Levels of headings for a body under the page's h1: the first is an h2 and none is skipped on the way down,
 * whatever sizes the source chose (WCAG H42; a source that starts at h4 meant its look).
 */
export class HeadingLevels {
  readonly #open: number[] = [];

  /** The level, 2 to 6, for the next heading, of which the source says 1 to 6. */
  next(source: number): number {
    while (this.#open.length > 0 && (this.#open.at(-1) ?? 0) >= source) this.#open.pop();
    this.#open.push(source);
    return Math.min(6, this.#open.length + 1);
  }
}
