import type { ProjectOptions } from './project.ts';

/** What a build is asked to do. */
export interface BuildOptions extends ProjectOptions {
  /** Worker processes; default: as many as the machine has cores. */
  readonly jobs: number;
  /** The day after which articles are left out, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The command line's base URL, which wins over the settings'. */
  readonly baseUrl: string | null;
  readonly look: Look;
  /** Build only this shard, into a folder for `merge`; null: the archive. */
  readonly shard: Shard | null;
  /** What is in the output folder and was not written by a build: leave and report it, or remove it. */
  readonly foreignFiles: 'report' | 'remove';
  /** The program's version: a new one reads and renders everything again. */
  readonly version: string;
  readonly onProgress: (progress: Progress) => void;
}

/** One of several builds that together make an archive. `index` from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/**
 * Where a build looks for changes. `changed`: in all files of the content folder. `everything`: the last build is
 * forgotten. `files`: only at these paths inside the content folder, files or folders, there or not; the caller answers
 * for the others.
 */
export type Look =
  | { readonly kind: 'changed' }
  | { readonly kind: 'everything' }
  | { readonly kind: 'files'; readonly paths: readonly string[] };

/** Whether a build brings the search index and the data to download up to date with the pages (`now`), or leaves that to the next one. */
export type SearchWhen = 'now' | 'later';

export type Stage = 'find' | 'read' | 'plan' | 'render' | 'search' | 'publish';

/** How far a stage is. `total` may grow while it runs. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}
