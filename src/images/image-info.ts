import type { ImageSettings } from './image-settings.ts';

/** Forms in which an image can stand in the archive. */
export type ImageType = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif';

/** A smaller version of an image. Sizes in pixels. */
export interface ImageVariant {
  readonly width: number;
  readonly height: number;
  readonly type: 'webp' | 'avif';
}

/** An image as the archive shows it. */
export interface ImageInfo {
  /** Names its files: from the bytes of the source, the settings, and the version of what makes them. */
  readonly key: string;
  readonly type: ImageType;
  /** Of the image as it is seen, turned upright, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly variants: readonly ImageVariant[];
  /** False where the source is in a form that browsers do not show: the main file is then made from it. */
  readonly isCopy: boolean;
}

const ENDINGS: Readonly<Record<ImageType, string>> = {
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
};

/** Where an image lies in the archive: 256 folders, so that none grows too large for a host. */
export function imagePath({ key, type }: Pick<ImageInfo, 'key' | 'type'>): string {
  return `images/${key.slice(0, 2)}/${key}.${ENDINGS[type]}`;
}

/** Where a smaller version lies. */
export function variantPath(key: string, variant: ImageVariant): string {
  return `images/${key.slice(0, 2)}/${key}-${variant.width}.${ENDINGS[variant.type]}`;
}

/** All files of an image, the main one first. */
export function imageFiles(info: ImageInfo): readonly string[] {
  return [imagePath(info), ...info.variants.map((variant) => variantPath(info.key, variant))];
}

/** The smaller versions that an image of this size gets: none as large as itself, none of one that moves. */
export function variantsOf(
  { width, height, isMoving }: { readonly width: number; readonly height: number; readonly isMoving: boolean },
  settings: ImageSettings,
): readonly ImageVariant[] {
  if (isMoving) return [];
  // A little smaller is not worth a file.
  const widths = settings.widths.filter((wanted) => wanted * 1.15 < width);
  return settings.formats.flatMap((type) =>
    widths.map((wanted) => ({ width: wanted, height: Math.max(1, Math.round((height * wanted) / width)), type })),
  );
}
