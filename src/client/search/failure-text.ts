import { UNREACHABLE } from '../engine/unreachable.ts';
import type { Words } from './words.ts';

/** Whether neither a host answered nor the browser has kept what was asked for. */
export function isUnreachable(cause: unknown): boolean {
  return cause instanceof Error && cause.message === UNREACHABLE;
}

/** Why there was no answer, as a reader is told. */
export function failureText(cause: unknown, words: Words): string {
  if (isUnreachable(cause)) return words('unreachable');
  return words('failed', { why: cause instanceof Error ? cause.message : String(cause) });
}
