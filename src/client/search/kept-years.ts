import type { ShelfFacts } from '../engine/shelf.ts';

/**
 * Stores of kept years (by year, each with its name) whose part of the index is not what a search would ask for: after a new
 * build the newest list of parts names other files. A year that is searched by its index need not be read page by page.
 *
 * @param root the archive's folder.
 */
export async function yearsWithoutIndex(years: ReadonlyMap<string, string>, root: URL): Promise<readonly string[]> {
  if (years.size === 0) return [];
  const folder = new URL('search/', root);
  const bundles = await readBundles(new URL('partitions.json', folder)).catch(() => []);
  const stores: string[] = [];
  for (const [year, name] of years) {
    const own = bundles.filter((bundle) => holds(bundle, year));
    const files = own.flatMap(({ key, columns, hash }) => [`${key}/${columns}`, `${key}/pagefind.${hash}.pf_meta`]);
    const store = await caches.open(name);
    const held = await Promise.all(files.map((file) => store.match(new URL(file, folder).href, { ignoreVary: true })));
    if (files.length === 0 || held.includes(undefined)) stores.push(name);
  }
  return stores;
}

async function readBundles(url: URL): Promise<readonly ShelfFacts[]> {
  return ((await (await fetch(url)).json()) as { readonly bundles: readonly ShelfFacts[] }).bundles;
}

function holds({ from, to }: ShelfFacts, year: string): boolean {
  return from !== null && to !== null && from.slice(0, 4) <= year && year <= to.slice(0, 4);
}
