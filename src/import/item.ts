import type { Problem } from '../source/problem.ts';
import type { FrontMatterFields } from './front-matter.ts';
import type { MappedColumn } from './mapping.ts';

/** The forms of container that are taken apart. */
export type ContainerKind =
  | 'wxr'
  | 'warc'
  | 'jsonl'
  | 'json'
  | 'csv'
  | 'feed'
  | 'ghost'
  | 'mbox'
  | 'sgml'
  | 'zip'
  | 'tar'
  | 'folder';

/** A picture or other file that goes beside an article. */
export interface MediaFile {
  /** Its name as written in the body, safe on every file system. */
  readonly name: string;
  /** Its place below the content folder, where it is not beside its article. */
  readonly place?: string;
  /** Its bytes; null where they could not be read after all. */
  read(): Promise<Uint8Array | null>;
}

/** Something to be told of an item; its file's path is added where it is written. */
export type ItemProblem = Omit<Problem, 'path'>;

/** An article as it will be written: the text of its file without what the import itself adds. */
export interface MadeArticle {
  readonly headline: string;
  /** `YYYY-MM-DD`, or null where the item gives none. */
  readonly day: string | null;
  /** Folder below `content/` instead of the year's, e.g. `pages`; null for the usual one. */
  readonly folder: string | null;
  /** What its media folder and its file are called where the headline shall not decide; null for the headline. */
  readonly name: string | null;
  readonly file:
    | {
        readonly kind: 'markdown';
        readonly fields: FrontMatterFields;
        /** Markdown, or HTML as Markdown takes it: blocks parted by blank lines. */
        readonly body: string;
        /** What was changed on the way, `rule: before`, in order. */
        readonly mended: readonly string[];
      }
    /** An article file as it stood, such as a saved page. */
    | { readonly kind: 'file'; readonly extension: string; readonly bytes: Uint8Array };
  readonly media: readonly MediaFile[];
  /** Readers' comments: kept as data beside the article, never published. */
  readonly comments: readonly unknown[];
  /** What the keeper shall know of it; none where it is not given. */
  readonly problems?: readonly ItemProblem[];
}

/** Why an item became no article, as a value: `attachment`, `not-html`, `revisit`, … The report counts them. */
export type LeftReason = string;

/** One item of a container that shall become an article. */
export interface ImportItem {
  /**
   * What the source calls it: the same in every export of the same thing. `made`: the source gives no name, so it was made
   * from the item's own words, and holds within the source alone.
   */
  readonly id: { readonly from: 'source' | 'made'; readonly value: string };
  /** Its container's name, where that lies in another one; otherwise the source's. */
  readonly source?: string;
  /** Where it begins in its container, in bytes; null where the container cannot tell. */
  readonly offset: number | null;
  /** SHA-256 of the item as it stood in its container. */
  readonly sha256: string;
  /** When it was captured from the web, as the container states it. */
  readonly captured: string | null;
  /** The address that it had on the web. */
  readonly url: string | null;
  /** Makes the article; asked only where it is new or changed. A reason: it is none after all. */
  make(): Promise<MadeArticle | { readonly left: LeftReason; readonly detail: string }>;
}

/** What a container gives, one after the other. Every item of it is accounted for by one `item`, `file` or `left`. */
export type Entry =
  | { readonly kind: 'item'; readonly item: ImportItem }
  /** An article file that is copied under the name it has. */
  | { readonly kind: 'file'; readonly file: CopiedFile }
  | { readonly kind: 'left'; readonly reason: LeftReason; readonly detail: string }
  /** How columns are understood, told before the first item. */
  | {
      readonly kind: 'mapping';
      readonly mapping: { readonly source: string; readonly columns: readonly MappedColumn[] };
    }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** A file that is copied as it is. */
export interface CopiedFile {
  /** Safe path below the content folder, forward slashes. */
  readonly path: string;
  /** Its container's name, where that lies in another one; otherwise the source's. */
  readonly source?: string;
  readonly role: 'article' | 'medium';
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** What the keeper says about an import. */
export interface ImportOptions {
  /** Column names by the field that they stand for: `headline` → `title`. */
  readonly map: ReadonlyMap<string, string>;
  /** What the text of records is; `detect`: told by its looks. */
  readonly body: 'detect' | 'text' | 'markdown' | 'html';
  /** Folder with the files that a WordPress or Ghost site had uploaded; null: none. */
  readonly uploads: string | null;
  /** Order of all-figure dates; null: they are not guessed. */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | null;
  /** Whether files that were moved or deleted since they were imported are written again. */
  readonly restore: boolean;
}

/** One source to be taken apart. */
export interface ContainerInput {
  /** Where its bytes lie. */
  readonly path: string;
  /** What it is called in reports and provenance: its file name, within a container `outer.zip/inner.csv`. */
  readonly name: string;
  readonly options: ImportOptions;
  /** How deep in other containers it lies; 0 outside. */
  readonly depth: number;
  /** A folder for what must lie on disk for a while. */
  readonly scratch: string;
  /** All files of the same import that lie outside other containers. */
  readonly siblings: readonly string[];
  /** What containers of one import know in common, by a name of their own. */
  readonly shared: Map<string, unknown>;
  /** Takes a source within this one apart. */
  readonly open: (input: ContainerInput) => AsyncIterable<Entry>;
  /** Told how many bytes of the source have been gone through. */
  readonly onBytes: (bytes: number) => void;
}

/** A form of container. A new one is a file that exports one of these, and a line in `containers.ts`. */
export interface Container {
  readonly kind: ContainerKind;
  /** Takes it apart, streaming. Never throws for bad content: what is wrong is a `problem`. */
  entries(input: ContainerInput): AsyncIterable<Entry>;
}
