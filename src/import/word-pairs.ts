/** Words looked at. */
const MOST_WORDS = 20_000;

/** The pairs of words that stand beside each other in a text. */
export function wordPairs(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, MOST_WORDS) ?? [];
  return new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`));
}

/** Share of the pairs of the shorter text that the other has too, 0 to 1; 1 where one of them has none. */
export function sharedPairs(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const fewest = Math.min(a.size, b.size);
  if (fewest === 0) return 1;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return shared / fewest;
}
