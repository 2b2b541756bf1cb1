import { hash } from 'node:crypto';
import type { Metadata } from 'sharp';
import type { Problem } from '../source/problem.ts';
import { variantsOf, type ImageInfo, type ImageType } from './image-info.ts';
import type { ImageSettings } from './image-settings.ts';
import { imageMakers, MOST_PIXELS, openImage } from './sharp-images.ts';
import { stripMetadata } from './strip-metadata.ts';

/** What an image file turned out to be. */
export interface InspectedImage {
  /** null where it cannot be shown. */
  readonly info: ImageInfo | null;
  readonly problem: Problem | null;
}

/** Of the digest, so many letters name the files: 64 bits, enough for millions of images. */
const KEY_LENGTH = 16;
const COPIED: Readonly<Record<string, ImageType>> = {
  jpeg: 'jpeg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
};

/**
 * Looks at an image file's head: its form and size, and what will be made of it. It is not decoded.
 *
 * @param file its path in the content folder, bytes and their SHA-256. @returns a problem for what no browser shows.
 */
export async function inspectImage(
  file: { readonly path: string; readonly bytes: Uint8Array; readonly sha256: string },
  settings: ImageSettings,
): Promise<InspectedImage> {
  if (/\.svg$/iu.test(file.path) || isMarkup(file.bytes)) return refused(file.path, SVG);
  let head: Metadata;
  try {
    head = await openImage(file.bytes, 'none').metadata();
  } catch (error) {
    return refused(file.path, unreadable(error));
  }
  const { width, height, orientation = 1 } = head;
  if (width * height > MOST_PIXELS) return refused(file.path, unreadable(new Error('pixel limit')));
  const isTurned = orientation > 4;
  const size = isTurned ? { width: height, height: width } : { width, height };
  const form = head.format === 'heif' && head.compression === 'av1' ? 'avif' : head.format;
  const type = COPIED[form];
  const isMoving = (head.pages ?? 1) > 1 && form !== 'tiff' && form !== 'heif';
  // What a GIF or an AVIF says beside its picture is rarely more than the program's name, but may be a place.
  const isCopy = type !== undefined && form !== 'avif';
  const key = hash('sha256', JSON.stringify([file.sha256, settings.widths, settings.formats, imageMakers()]));
  const info: ImageInfo = {
    key: key.slice(0, KEY_LENGTH),
    type: type ?? 'jpeg',
    ...size,
    variants: variantsOf({ ...size, isMoving }, settings),
    isCopy,
  };
  const isWhole =
    type === 'jpeg' || type === 'png' || type === 'webp' ? stripMetadata(file.bytes, type, orientation).isWhole : true;
  return { info, problem: isWhole ? null : damaged(file.path) };
}

type Refusal = Pick<Problem, 'code' | 'message' | 'remedy'>;

const SVG: Refusal = {
  code: 'IMAGE_SVG_REFUSED',
  message: 'An SVG file can carry program code, and is not published.',
  remedy: 'Save it as PNG under the name by which the article calls it, or change the name there.',
};

function unreadable(error: unknown): Refusal {
  const reason = error instanceof Error ? error.message : String(error);
  if (/pixel limit/iu.test(reason)) {
    return {
      code: 'IMAGE_TOO_LARGE',
      message: `It has more than ${MOST_PIXELS / 1_000_000} million pixels, and is not published.`,
      remedy: 'Make it smaller.',
    };
  }
  return {
    code: 'IMAGE_UNREADABLE',
    message: `It cannot be read as an image (${reason.split('\n')[0] ?? ''}).`,
    remedy: 'Look whether it opens elsewhere; save it as JPEG or PNG, or get it anew.',
  };
}

function refused(path: string, refusal: Refusal): InspectedImage {
  return { info: null, problem: { ...refusal, severity: 'warning', path } };
}

function damaged(path: string): Problem {
  return {
    code: 'IMAGE_DAMAGED',
    severity: 'warning',
    path,
    message: 'The file is cut off or damaged; as much of the image is published as can be read.',
    remedy: 'Get it anew, if you can.',
  };
}

/** Markup under the name of another form: what sharp would read as SVG. */
function isMarkup(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1').replace(/\0/g, '');
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*</u.test(start);
}
