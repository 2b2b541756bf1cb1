import type { Decision } from '../article/overlay.ts';
import type { ReadingSettings } from '../article/reader.ts';
import type { TagRules } from '../article/tags/rules.ts';
import type { FileStat } from '../catalogue/take-in.ts';
import type { TextFolder } from '../catalogue/text-files.ts';
import type { InspectedFile } from '../catalogue/images.ts';
import type { ImageInfo } from '../images/image-info.ts';
import type { ImageSettings } from '../images/image-settings.ts';
import type { ArchiveFacts } from '../pages/facts.ts';
import type { PlainPage } from '../pages/plain-page.ts';
import type { Site } from '../pages/site.ts';
import type { PageKindName } from '../pages/views.ts';
import type { WordTable } from '../pages/words.ts';
import type { BundleReport } from '../search/bundle.ts';
import type { Partition } from '../search/partitions.ts';
import type { Problem } from '../source/problem.ts';

/** What a worker is told before it reads files. Plain data: it goes through a pipe. */
export interface ReadingSetup {
  /** The content folder. */
  readonly content: string;
  readonly reading: ReadingSettings;
  readonly tagRules: TagRules;
  /** Where the worker itself puts bodies and plain texts down; null: into the catalogue with the rest. */
  readonly texts: TextFolder | null;
}

/** What a worker is told before it renders pages and indexes partitions. */
export interface RenderingSetup {
  /** The catalogue's file; it does not change while pages are rendered. */
  readonly catalogue: string;
  readonly site: Site;
  readonly words: WordTable;
  readonly facts: ArchiveFacts;
  readonly plainPages: readonly PlainPage[];
  readonly includes: readonly string[];
  /** Digest of all that a kind's pages show beside the catalogue. */
  readonly kindDigests: Readonly<Record<PageKindName, string>>;
  /** Folder to write to. */
  readonly output: string;
  /** An empty folder for Eleventy to stand in. */
  readonly emptyFolder: string;
  /** Where the words of partitions are kept, and what they rest on; see `WordMemory`. */
  readonly wordFolder: string;
  readonly wordKey: string;
  /** Digest of what the renderer is made from: one of the same serves the next build too. */
  readonly rendererKey: string;
  readonly offline: boolean;
}

/** Where a build's `RenderingSetup` is written down. */
export interface SetupNote {
  readonly file: string;
  /** Tells one build's from another's: what a worker keeps of the setup is for this one alone. */
  readonly build: string;
}

/** A piece of work: small enough to be done again when the worker that has it dies. */
export type Task =
  | { readonly kind: 'read'; readonly setup: ReadingSetup; readonly files: readonly KnownFile[] }
  | {
      readonly kind: 'render';
      readonly setup: SetupNote;
      readonly page: PageKindName;
      readonly keys: readonly string[];
    }
  | { readonly kind: 'bundle'; readonly setup: SetupNote; readonly partition: Partition }
  | {
      readonly kind: 'copy-originals';
      readonly content: string;
      readonly output: string;
      readonly files: readonly { readonly path: string; readonly sha256: string }[];
    }
  | {
      readonly kind: 'inspect-images';
      /** The content folder. */
      readonly content: string;
      readonly settings: ImageSettings;
      readonly paths: readonly string[];
    }
  | {
      readonly kind: 'make-images';
      readonly content: string;
      /** Folder of images that were made before. */
      readonly cache: string;
      /** Folder to write to. */
      readonly output: string;
      readonly images: readonly { readonly key: string; readonly path: string; readonly info: ImageInfo }[];
    };

/** A file to read, with the digest that the catalogue knows it by, if it does. */
export interface KnownFile {
  readonly path: string;
  readonly sha256: string | null;
  /** What the keeper decided about it. */
  readonly decisions?: readonly Decision[];
}

/**
 * Files that were read, as bytes (`packed-files.ts`): until they go into the catalogue they lie outside the JavaScript heap, where
 * the garbage collector would copy them again and again.
 */
export interface PackedFiles {
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** What reading a batch gave. */
export interface ReadResult {
  readonly kind: 'read';
  readonly files: PackedFiles;
  /** Touched, but with the bytes the catalogue knows: their new stat. */
  readonly same: readonly { readonly path: string; readonly stat: FileStat }[];
  /** Gone since they were found. */
  readonly vanished: readonly string[];
  /** Files that could not be read at all. */
  readonly problems: readonly Problem[];
}

/** A page that was looked at. */
export type PageOutcome =
  | { readonly kind: 'gone'; readonly key: string }
  | { readonly kind: 'same'; readonly key: string; readonly path: string }
  | {
      readonly kind: 'written';
      readonly key: string;
      readonly path: string;
      readonly digest: string;
      readonly sha256: string;
      readonly size: number;
    };

export interface RenderResult {
  readonly kind: 'render';
  readonly page: PageKindName;
  readonly outcomes: readonly PageOutcome[];
}

export interface BundleResult {
  readonly kind: 'bundle';
  readonly report: BundleReport;
}

export interface CopyOriginalsResult {
  readonly kind: 'copy-originals';
  readonly files: readonly {
    /** The source's path. */
    readonly key: string;
    readonly path: string;
    readonly sha256: string;
    readonly size: number;
  }[];
}

export interface InspectImagesResult {
  readonly kind: 'inspect-images';
  readonly files: readonly InspectedFile[];
}

export interface MakeImagesResult {
  readonly kind: 'make-images';
  readonly files: readonly {
    readonly key: string;
    readonly path: string;
    readonly sha256: string;
    readonly size: number;
  }[];
  readonly problems: readonly Problem[];
}

export type TaskResult =
  | ReadResult
  | RenderResult
  | BundleResult
  | InspectImagesResult
  | MakeImagesResult
  | CopyOriginalsResult;
