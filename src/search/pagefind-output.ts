import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { BundleError } from './bundle-error.ts';
import { readPages } from './columns.ts';
import type { SearchRecord } from './record.ts';

/** Pagefind's own user interfaces and client, which the archive does not use (the client is among `clientFiles`). */
const UNUSED = /^(pagefind-.*\.(css|js)|pagefind\.js|wasm\..*|pagefind-entry\.json)$/;

export interface Entry {
  readonly hash: string;
  readonly wasm: string;
}

/** Null where no page had a word. */
export async function readEntry(made: string, partition: string): Promise<Entry | null> {
  const entry = JSON.parse(await readFile(join(made, 'pagefind-entry.json'), 'utf8')) as {
    readonly languages?: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>;
  };
  const [language, ...others] = Object.values(entry.languages ?? {});
  if (others.length > 0)
    throw new BundleError('SEARCH_FORMAT', partition, 'Pagefind wrote an index in several languages.');
  return language === undefined ? null : { hash: language.hash, wasm: language.wasm ?? 'unknown' };
}

/**
 * The records that Pagefind gave a number, in its order: that in which they were handed over, without those that have no
 * word (it does not say which; then the pages' texts tell).
 */
export async function readIndexed(
  records: readonly SearchRecord[],
  folder: string,
  hash: string,
  partition: string,
): Promise<{ readonly indexed: readonly SearchRecord[]; readonly words: number }> {
  try {
    const pages = readPages(await unpack(join(folder, metaName(hash))));
    const words = pages.reduce((sum, page) => sum + page.words, 0);
    if (pages.length === records.length) return { indexed: records, words };
    const urls = await readUrls(join(folder, 'fragment'));
    const kept = new Set(pages.map(({ id }) => urls.get(id)));
    const indexed = records.filter(({ url }) => kept.has(`/${url}`));
    if (pages.length !== indexed.length) throw new RangeError(`${pages.length} pages instead of ${indexed.length}`);
    return { indexed, words };
  } catch (cause) {
    throw new BundleError('SEARCH_FORMAT', partition, `Pagefind's list of pages cannot be read: ${String(cause)}`, {
      cause,
    });
  }
}

/** Texts of pages by their addresses, as Pagefind cuts them: with U+200B between the words of scripts without spaces. */
export async function readContents(folder: string): Promise<ReadonlyMap<string, string>> {
  const contents = new Map<string, string>();
  for (const name of await readdir(join(folder, 'fragment'))) {
    const content = JSON.parse((await unpack(join(folder, 'fragment', name))).toString('utf8')) as object;
    const pages = 'url' in content ? [content] : Object.values(content);
    for (const { url, content: text } of pages as readonly { readonly url: string; readonly content: string }[])
      contents.set(url, text);
  }
  return contents;
}

/** Address of each page by its id. A file holds one page, named by its id, or a pack of pages by id. */
async function readUrls(folder: string): Promise<ReadonlyMap<string, string>> {
  const urls = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const content = JSON.parse((await unpack(join(folder, name))).toString('utf8')) as { readonly url?: unknown };
    const pages = typeof content.url === 'string' ? { [name.replace(/\.pf_fragment$/, '')]: content } : content;
    for (const [id, page] of Object.entries(pages)) urls.set(id, String((page as { readonly url: unknown }).url));
  }
  return urls;
}

async function unpack(file: string): Promise<Buffer> {
  return gunzipSync(await readFile(file)).subarray('pagefind_dcd'.length);
}

export function metaName(hash: string): string {
  return `pagefind.${hash}.pf_meta`;
}

export async function removeUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (UNUSED.test(name)) await rm(join(folder, name));
}
