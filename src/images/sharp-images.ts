import sharp, { type Sharp } from 'sharp';

/**
 * Most pixels of an image: a page of a newspaper at 600 dpi has about 130 million. More is a decompression bomb or a mistake.
 */
export const MOST_PIXELS = 200_000_000;
/** Nothing that is no attack takes as long (seconds). */
const LONGEST = 120;

/** The versions of what makes images: another one may make other bytes. */
export function imageMakers(): string {
  return `sharp ${sharp.versions.sharp ?? ''} vips ${sharp.versions.vips}`;
}

/** Opens an image. Nothing is kept in memory between images, and one core is used: others work beside this one. */
export function openImage(bytes: Uint8Array, failOn: 'none' | 'truncated'): Sharp {
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp(bytes, { failOn, limitInputPixels: MOST_PIXELS, sequentialRead: true }).timeout({ seconds: LONGEST });
}
