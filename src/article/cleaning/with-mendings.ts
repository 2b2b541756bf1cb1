import type { Mending, Reading } from '../article.ts';

/** A reading in which each article also records what was mended in the whole file, before it was read. */
export function withMendings(reading: Reading, mended: readonly Mending[]): Reading {
  if (mended.length === 0) return reading;
  return { ...reading, articles: reading.articles.map((one) => ({ ...one, mended: [...mended, ...one.mended] })) };
}
