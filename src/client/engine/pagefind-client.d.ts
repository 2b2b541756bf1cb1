/** Pagefind's own client, as `src/search/client-files.ts` wraps it. */
declare module 'pagefind-client' {
  export interface PagefindFragment {
    readonly url: string;
    readonly content: string;
    readonly meta: Readonly<Record<string, string>>;
  }
  export interface PagefindAnswer {
    readonly unfilteredResultCount: number;
  }
  /** The WebAssembly; it answers as JSON. An index in it is known by a number. */
  export interface PagefindBackend {
    init_pagefind(meta: Uint8Array): number;
    /** Names of the chunks that a search needs. */
    request_indexes(index: number, term: string): string;
    search(
      index: number,
      term: string,
      original: string,
      filter: string,
      sort: string,
      isExact: boolean,
      isWritten: boolean,
    ): string;
  }
  export interface PagefindInstance {
    readonly searchMeta: Uint8Array | null;
    /** The chunks that are there or on their way, by name; one that cannot be had is left out, and nothing is said. */
    readonly loaded_chunks: Readonly<Record<string, unknown>>;
    init(language: string, options: { readonly load_wasm: boolean }): Promise<void>;
    loadChunk(name: string): Promise<void>;
    backend: PagefindBackend;
    search(
      term: string,
      options?: {
        readonly filters?: Readonly<Record<string, unknown>>;
        readonly sort?: Readonly<Record<string, string>>;
      },
    ): Promise<PagefindAnswer>;
    _loadFragment(hash: string, group: string): Promise<PagefindFragment>;
  }
  export type PagefindClass = new (options: { readonly basePath: string }) => PagefindInstance;
  export interface FetchedBytes {
    readonly ok: boolean;
    readonly status: number;
    arrayBuffer(): Promise<ArrayBuffer>;
    json(): Promise<unknown>;
  }
  export function pagefindWith(fetch: (url: string) => Promise<FetchedBytes>): PagefindClass;
}
