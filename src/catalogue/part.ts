import type { Article } from '../article/article.ts';
import { extraValues } from './extra-values.ts';

/** Fields in which site generators keep an article's number in its series; the first that holds a number counts. */
export const PART_FIELDS = ['series_part', 'series_order', 'series_index', 'series_weight', 'part'];

/** An article's number in its series, or null where its source tells none. */
export function partOf(extra: Article['extra']): number | null {
  for (const value of extraValues(extra, PART_FIELDS)) {
    const part = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof part === 'number' && Number.isFinite(part)) return part;
  }
  return null;
}

/** A part's number as 16 characters that sort, as text, as the numbers do: also those below zero and broken ones. */
export function partMark(part: number): string {
  const bytes = new DataView(new ArrayBuffer(8));
  // Minus zero is no place of its own.
  bytes.setFloat64(0, part === 0 ? 0 : part);
  const bits = bytes.getBigUint64(0);
  // IEEE 754 sorts as it is above zero; below it, the other way round and before all others.
  const sorted = bits >> 63n === 0n ? bits | (1n << 63n) : ~bits & ((1n << 64n) - 1n);
  return sorted.toString(16).padStart(16, '0');
}
