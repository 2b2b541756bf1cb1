import type { Link } from '../views.ts';

/**
 * The entries next before and next after a key in a sorted list (the key need not be in it).
 */
export function neighbours(
  sorted: readonly string[],
  key: string,
): { readonly before: string | null; readonly after: string | null } {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low] === key ? low + 1 : low;
  return { before: sorted[low - 1] ?? null, after: sorted[next] ?? null };
}

/** A link to a neighbour, or null where there is none. */
export function linkTo(key: string | null, name: (key: string) => string, path: (key: string) => string): Link | null {
  return key === null ? null : { name: name(key), path: path(key) };
}
