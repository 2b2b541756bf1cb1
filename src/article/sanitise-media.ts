import { dataImage, type EmbeddedImage } from './embedded/embedded-image.ts';
import type { SourceImage } from './sanitise-image.ts';
import type { SourceNode } from './sanitise-walk.ts';

/** What an `<img>` stands for. */
export type ImageReading =
  /** A counter of readers, not a picture. */
  | { readonly kind: 'pixel' }
  /** A picture of an emoji where the emoji stood, as WordPress and others put them. */
  | { readonly kind: 'emoji'; readonly text: string }
  | ({ readonly kind: 'image' } & SourceImage);

/** Smaller pictures, in pixels, stand in while the one that a script would fetch is waited for. */
const STAND_IN = 64;

/** Reads an image element; where its address waits for a script (lazy loading), that address. */
export function readImage(node: SourceNode): ImageReading {
  const get = (name: string): string => node.getAttribute?.(name) ?? '';
  if (/^[01](?:px)?$/.test(get('width')) || /^[01](?:px)?$/.test(get('height'))) return { kind: 'pixel' };
  const alt = get('alt');
  if (alt !== '' && alt.length <= 12 && /\p{Extended_Pictographic}/u.test(alt) && !/\p{L}/u.test(alt))
    return { kind: 'emoji', text: alt };
  const lazy = get('data-src') || get('data-original') || get('data-lazy-src');
  const written = get('src').trim();
  if (!/^data:/i.test(written)) return { kind: 'image', src: written === '' ? lazy : get('src'), alt };
  const held = dataImage(written);
  if (lazy !== '' && (held === null || isSmall(held, STAND_IN))) return { kind: 'image', src: lazy, alt };
  // A blank dot that keeps a place.
  if (held !== null && alt === '' && isSmall(held, 2)) return { kind: 'pixel' };
  return { kind: 'image', src: held === null ? '' : written, alt };
}

function isSmall({ width, height }: EmbeddedImage, limit: number): boolean {
  return width > 0 && width <= limit && height > 0 && height <= limit;
}

/** The address of what an iframe, video, audio, embed or object would have loaded; empty where it has none. */
export function embedAddress(node: SourceNode): string {
  for (const name of ['src', 'data', 'data-src']) {
    const value = node.getAttribute?.(name)?.trim() ?? '';
    if (value !== '' && !/^(?:about|data|javascript):/i.test(value)) return value;
  }
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.localName === 'source' || child.localName === 'embed') return child.getAttribute?.('src') ?? '';
  }
  return '';
}
