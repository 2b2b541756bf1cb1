/** What `_data/site.yaml` says of images, under `images`. */
export interface ImageSettings {
  /** Widths of the smaller versions, in pixels, rising. */
  readonly widths: readonly number[];
  /** Forms of the smaller versions beside the copy of the original, the preferred first. */
  readonly formats: readonly ('webp' | 'avif')[];
  /** What stands for an image that is not held: its name alone, its old address as text, or a link to it. */
  readonly remote: 'name' | 'text' | 'link';
}

/** The column of text is about 730 px wide: once for plain screens, once for those with two pixels for one. */
export const DEFAULT_IMAGES: ImageSettings = { widths: [768, 1536], formats: ['webp'], remote: 'name' };
