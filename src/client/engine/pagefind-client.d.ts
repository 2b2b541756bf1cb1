/** Pagefind's own client, as `src/search/client-files.ts` wraps it. */
declare module 'pagefind-client' {
  export interface PagefindFragment {
    readonly url: string;
    readonly content: string;
    readonly meta: Readonly<Record<string, string>>;
  }
  export interface PagefindResult {
    readonly id: string;
    readonly score: number;
    readonly words: readonly number[];
  }
  export interface PagefindAnswer {
    readonly results: readonly PagefindResult[];
    readonly unfilteredResultCount: number;
  }
  export interface PagefindInstance {
    readonly searchMeta: Uint8Array | null;
    init(language: string, options: { readonly load_wasm: boolean }): Promise<void>;
    search(term: string, options?: { readonly filters?: Readonly<Record<string, string>> }): Promise<PagefindAnswer>;
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
