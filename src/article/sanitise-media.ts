import type { SourceImage } from './sanitise-image.ts';
import type { SourceNode } from './sanitise-walk.ts';

/** What an `<img>` stands for. */
export type ImageReading =
  /** A counter of readers, not a picture. */
  | { readonly kind: 'pixel' }
  /** A picture of an emoji where the emoji stood, as WordPress and others put them. */
  | { readonly kind: 'emoji'; readonly text: string }
  | ({ readonly kind: 'image' } & SourceImage);

/** Reads an image element; where its address waits for a script (lazy loading), that address. */
export function readImage(node: SourceNode): ImageReading {
  const get = (name: string): string => node.getAttribute?.(name) ?? '';
  if (/^[01](?:px)?$/.test(get('width')) || /^[01](?:px)?$/.test(get('height'))) return { kind: 'pixel' };
  const alt = get('alt');
  if (alt !== '' && alt.length <= 12 && /\p{Extended_Pictographic}/u.test(alt) && !/\p{L}/u.test(alt))
    return { kind: 'emoji', text: alt };
  const lazy = get('data-src') || get('data-original') || get('data-lazy-src');
  const src = get('src').startsWith('data:') || get('src') === '' ? lazy : get('src');
  return { kind: 'image', src, alt };
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
