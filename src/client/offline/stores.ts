/**
 * Names of the browser's stores (Cache Storage). They belong to a whole host, so each names the archive's folder there:
 * two archives of one host keep apart.
 */
export interface Stores {
  /** The pages and files that every visit needs. */
  readonly shell: string;
  /** Pages read, the oldest thrown away. */
  readonly read: string;
  /** What was asked to be kept: a store for each year, tag or search. */
  readonly kept: (key: string) => string;
  /** The key of a store of the last kind; null where it is another. */
  readonly keyOf: (store: string) => string | null;
  /** Address of a mark, the last that is put into a store of that kind: without it not all is there. No page has it. */
  readonly whole: string;
}

/** @param folder path of the archive's folder on its host, with a slash at both ends. */
export function storesOf(folder: string): Stores {
  const start = `backfile ${folder} `;
  return {
    shell: `${start}shell`,
    read: `${start}read`,
    kept: (key) => `${start}kept ${key}`,
    keyOf: (store) => (store.startsWith(`${start}kept `) ? store.slice(`${start}kept `.length) : null),
    whole: `${folder}kept-whole`,
  };
}
