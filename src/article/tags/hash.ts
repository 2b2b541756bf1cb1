/** FNV-1a (32 bits) of nothing. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** The hash with one more UTF-16 unit. */
export function withCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** With the upper half folded into the lower, so that the last bits depend on all of it. */
export function folded(hash: number): number {
  return hash ^ (hash >>> 16);
}

/** The folded hash of a part of a text. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = EMPTY_HASH;
  for (let at = from; at < to; at++) hash = withCode(hash, text.charCodeAt(at));
  return folded(hash);
}
