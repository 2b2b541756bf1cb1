import type { Problem } from '../source/problem.ts';
import { imagePath, variantPath, type ImageInfo, type ImageVariant } from './image-info.ts';
import { openImage } from './sharp-images.ts';
import { stripMetadata } from './strip-metadata.ts';

/** Quality of what is made, on the encoder's own scale: a photograph cannot be told from its source at reading size. */
const QUALITY = { webp: 78, avif: 55, jpeg: 88 } as const;
/** AVIF's effort grows dear: 3 of 9 is within a few per cent of the smallest. */
const AVIF_EFFORT = 3;

/** A file of an image, relative to the archive's root. */
export interface MadeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes the files of an image: its own bytes without metadata, and the smaller versions.
 *
 * @returns a file for each that `info` announces: where a version cannot be made (the picture's data is damaged beyond
 * reading) an even grey stands in its place, and the problem says so.
 */
export async function makeImage(
  file: { readonly path: string; readonly bytes: Uint8Array },
  info: ImageInfo,
): Promise<{ readonly files: readonly MadeFile[]; readonly problem: Problem | null }> {
  let failure: string | null = null;
  const attempt = async (make: () => Promise<Uint8Array>, spare: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    try {
      return await make();
    } catch (error) {
      failure = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      return spare();
    }
  };
  const main = await attempt(
    () => mainFile(file.bytes, info),
    () => grey(info, info.type === 'avif' ? 'avif' : 'webp'),
  );
  const files: MadeFile[] = [{ path: imagePath(info), bytes: main }];
  for (const variant of info.variants) {
    const bytes = await attempt(
      () => smaller(file.bytes, variant),
      () => grey(variant, variant.type),
    );
    files.push({ path: variantPath(info.key, variant), bytes });
  }
  return { files, problem: failure === null ? null : spoilt(file.path, failure) };
}

async function mainFile(bytes: Uint8Array, info: ImageInfo): Promise<Uint8Array> {
  const upright = openImage(bytes, 'none').autoOrient();
  if (info.type === 'avif') return upright.avif({ quality: QUALITY.avif, effort: AVIF_EFFORT }).toBuffer();
  if (!info.isCopy) return upright.flatten({ background: '#fff' }).jpeg({ quality: QUALITY.jpeg }).toBuffer();
  if (info.type === 'gif') return bytes;
  const { orientation = 1 } = await openImage(bytes, 'none').metadata();
  return stripMetadata(bytes, info.type, orientation).bytes;
}

async function smaller(bytes: Uint8Array, variant: ImageVariant): Promise<Uint8Array> {
  const image = openImage(bytes, 'none')
    .autoOrient()
    .resize({ width: variant.width, height: variant.height, fit: 'fill' });
  return variant.type === 'webp'
    ? image.webp({ quality: QUALITY.webp }).toBuffer()
    : image.avif({ quality: QUALITY.avif, effort: AVIF_EFFORT }).toBuffer();
}

async function grey(
  { width, height }: { readonly width: number; readonly height: number },
  type: 'webp' | 'avif',
): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const image = sharp({
    create: { width: Math.min(width, 4096), height: Math.min(height, 4096), channels: 3, background: '#888' },
  });
  return type === 'webp' ? image.webp().toBuffer() : image.avif().toBuffer();
}

function spoilt(path: string, reason: string): Problem {
  return {
    code: 'IMAGE_DAMAGED',
    severity: 'warning',
    path,
    message: `No smaller versions could be made of it (${reason}).`,
    remedy: 'Look whether it opens elsewhere; get it anew, if you can.',
  };
}
