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
  /** The WebAssembly; it answers a search as JSON. */
  export interface PagefindBackend {
    search(...question: readonly unknown[]): string;
  }
  export interface PagefindInstance {
    readonly searchMeta: Uint8Array | null;
    init(language: string, options: { readonly load_wasm: boolean }): Promise<void>;
    backend: PagefindBackend;
    search(term: string, options?: { readonly filters?: Readonly<Record<string, unknown>> }): Promise<PagefindAnswer>;
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
