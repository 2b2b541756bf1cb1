import { hash } from 'node:crypto';

/**
 * 48 bits of a text's SHA-256 as a number, which a map holds in few bytes. Among a million texts two agree once in some
 * hundreds of runs, so what it finds must be checked.
 */
export function shortDigest(text: string): number {
  return Number.parseInt(hash('sha256', text).slice(0, 12), 16);
}
