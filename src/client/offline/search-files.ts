interface Partitions {
  readonly bundles: readonly { readonly key: string; readonly from: string | null; readonly to: string | null }[];
  readonly wasm: Readonly<Record<string, string>>;
}

/** As the build writes it to `search/files.json`: names of each bundle's files, twins left out. */
type BundleFiles = Readonly<Record<string, readonly string[]>>;

/** Addresses of all that a search needs in the bundles that hold a year. */
export async function searchFilesOf(year: string, root: URL): Promise<readonly string[]> {
  const folder = new URL('search/', root);
  const read = async (name: string): Promise<unknown> => (await fetch(new URL(name, folder))).json();
  const partitions = (await read('partitions.json')) as Partitions;
  const files = (await read('files.json')) as BundleFiles;
  const held = partitions.bundles.filter(
    ({ from, to }) => from !== null && to !== null && from.slice(0, 4) <= year && year <= to.slice(0, 4),
  );
  return [
    ...['partitions.json', 'names.json', ...Object.values(partitions.wasm)],
    ...held.flatMap(({ key }) => (files[key] ?? []).map((name) => `${key}/${name}`)),
  ].map((name) => new URL(name, folder).href);
}
