import { UNREACHABLE } from '../engine/unreachable.ts';
import type { Words } from './words.ts';

/** Why there was no answer, as a reader is told. */
export function failureText(cause: unknown, words: Words): string {
  const why = cause instanceof Error ? cause.message : String(cause);
  return why === UNREACHABLE ? words('unreachable') : words('failed', { why });
}
