import type { Article } from '../article/article.ts';
import type { Problem } from '../source/problem.ts';
import { extraValues } from './extra-values.ts';

/** Fields in which site generators keep an article's number in its series; the first that holds a number counts. */
export const PART_FIELDS = ['series_part', 'series_order', 'series_index', 'series_weight', 'part'];

const DECIMAL = /^\s*[+-]?\d{1,15}(?:\.\d{1,15})?\s*$/u;

/** An article's number in its series, or null where its source tells none. */
export function partOf(extra: Article['extra']): number | null {
  for (const value of extraValues(extra, PART_FIELDS)) {
    const part = typeof value === 'string' && DECIMAL.test(value) ? Number(value) : value;
    if (typeof part === 'number' && Number.isFinite(part)) return part;
  }
  return null;
}

/** What front matter says of a part's number and is none: `Part 2`, `II`. */
export function partProblems(path: string, { format, extra }: Pick<Article, 'format' | 'extra'>): Problem[] {
  // In other forms, and under the name `part`, the same words may mean anything.
  if (format !== 'markdown' || partOf(extra) !== null) return [];
  const own = PART_FIELDS.filter((field) => field.startsWith('series_'));
  return extraValues(extra, own)
    .filter((value) => typeof value === 'string' && value.trim() !== '')
    .slice(0, 1)
    .map((value) => ({
      code: 'SERIES_PART_UNKNOWN',
      severity: 'warning',
      path,
      message: `"${String(value)}" is no number of a part, so the article stands in its series by its day.`,
      remedy: 'Write the number alone, e.g. "series_part: 2".',
    }));
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
