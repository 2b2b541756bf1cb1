import { type FetchedBytes, type PagefindClass, pagefindWith } from 'pagefind-client';
import type { ArchiveFacts } from './protocol.ts';
import { Shelf, type ShelfFacts } from './shelf.ts';
import type { ReadFile } from './transport.ts';
import { unzipped } from './unzip.ts';

interface PartitionsFile {
  readonly pagefind: string;
  readonly wasm: Readonly<Record<string, string>>;
  readonly bundles: readonly ShelfFacts[];
}

/** Pagefind keeps uncompressed files under this signature too; a second copy of a stemmer need not be read again. */
const SIGNATURE = 'pagefind_dcd';

/** All bundles of the archive, newest first, and the one stemmer that those of a language share. */
export class Library {
  readonly shelves: readonly Shelf[];
  readonly #file: PartitionsFile;
  readonly #read: ReadFile;
  readonly #stemmers = new Map<string, { readonly Pagefind: PagefindClass; readonly first: Promise<unknown> }>();

  private constructor(file: PartitionsFile, read: ReadFile) {
    this.#file = file;
    this.#read = read;
    this.shelves = file.bundles.map((facts, order) => new Shelf(facts, order, read));
  }

  static async load(read: ReadFile): Promise<Library> {
    return new Library(json(await read('', 'partitions.json')) as PartitionsFile, read);
  }

  facts(): ArchiveFacts {
    const years = new Map<number, number>();
    for (const { years: own } of this.#file.bundles) {
      for (const [year, count] of Object.entries(own)) years.set(Number(year), (years.get(Number(year)) ?? 0) + count);
    }
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    return {
      articles: sum(this.#file.bundles.map(({ pages }) => pages)),
      undated: sum(this.#file.bundles.map(({ undated }) => undated)),
      years: [...years].sort(([a], [b]) => a - b),
    };
  }

  /** The first of each stemmer is opened alone: two WebAssemblies begun at the same time break each other. */
  async open(shelf: Shelf): Promise<void> {
    const { wasm } = shelf.facts;
    const known = this.#stemmers.get(wasm);
    if (known === undefined) {
      const Pagefind = pagefindWith((url) => this.#fetch(url));
      const first = shelf.open(Pagefind, true);
      this.#stemmers.set(wasm, { Pagefind, first });
      first.catch(() => this.#stemmers.delete(wasm));
      await first;
      return;
    }
    // Without a network the first may be one that is not kept, and this one the first that is.
    if (await known.first.then(isThere, isMissing)) await shelf.open(known.Pagefind, false);
    else await this.open(shelf);
  }

  /** What Pagefind's client asks for: `backfile:/KEY/…`; its entry file is made up from `partitions.json`. */
  async #fetch(address: string): Promise<FetchedBytes> {
    const [, key = '', name = ''] = /^backfile:\/([^/]+)\/([^?]*)/.exec(address) ?? [];
    const facts = this.#file.bundles.find((bundle) => bundle.key === key);
    if (facts === undefined) throw new Error(`${address} is not of this archive.`);
    if (name === 'pagefind-entry.json') return answer(new TextEncoder().encode(this.#entry(facts)));
    if (!name.startsWith('wasm.')) return answer(await unzipped(await this.#read(key, name)));
    const wasm = this.#file.wasm[facts.wasm];
    if (wasm === undefined) throw new Error(`${SIGNATURE}: no stemmer for ${facts.language}.`);
    return answer(await unzipped(await this.#read('', wasm)));
  }

  #entry({ language, hash, wasm, pages }: ShelfFacts): string {
    const languages = { [language]: { hash, wasm, page_count: pages } };
    return JSON.stringify({ version: this.#file.pagefind, languages, include_characters: CONNECTORS });
  }
}

/** Characters that Pagefind keeps within words: Unicode's connectors (category Pc). */
const CONNECTORS = [...'_\u203f\u2040\u2054\ufe33\ufe34\ufe4d\ufe4e\ufe4f\uff3f'];

const isThere = (): boolean => true;
const isMissing = (): boolean => false;

function answer(bytes: Uint8Array): FetchedBytes {
  const isWhole = bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer;
  const buffer = isWhole ? bytes.buffer : bytes.slice().buffer;
  return { ok: true, status: 200, arrayBuffer: async () => buffer, json: async () => json(bytes) };
}

function json(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
