/** What the search page asks of the engine and is told by it. Plain data: it passes between the page and a worker. */

export type FieldName = 'section' | 'byline' | 'source' | 'tag';
export const FIELD_NAMES: readonly FieldName[] = ['section', 'tag', 'byline', 'source'];

export type Sort = 'relevance' | 'newest' | 'oldest';

/** `YYYYMMDD` as numbers, both included; 0 and 99999999 where open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface SearchRequest {
  /** Words and "phrases" and -excluded words; field operators already taken out. */
  readonly text: string;
  /** Values asked for, compared without case and diacritics. Several tags: all of them; several of another field: any. */
  readonly filters: Readonly<Record<FieldName, readonly string[]>>;
  readonly range: Range;
  /** Several spans of years, of which any may be meant. */
  readonly years?: readonly Range[];
  /** Values that no hit may have. */
  readonly barred?: Readonly<Record<FieldName, readonly string[]>>;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

export interface Hit {
  /** Path of the page from the archive's root, as the file is named. */
  readonly url: string;
  readonly headline: string;
  /** `YYYYMMDD`, 0 where undated. */
  readonly day: number;
  readonly section: string | null;
  readonly bylines: readonly string[];
  readonly language: string;
  /** Pieces of text; marked or not. */
  readonly excerpt: readonly (readonly [text: string, marked: boolean])[];
  /** Words as they stand in the article, to be marked there. */
  readonly words: readonly string[];
}

export interface FacetValue {
  readonly value: string;
  readonly count: number;
  /** Tags: `p`erson, p`l`ace, `o`rganisation, `t`opic; else empty. */
  readonly kind: string;
  readonly chosen: boolean;
}

/** An article of a page that the reader's browser holds, as `search/kept-articles.ts` reads it. */
export interface KeptArticle {
  /** Path of the page from the archive's root, as the file is named. */
  readonly url: string;
  readonly headline: string;
  /** `YYYYMMDD`, 0 where undated. */
  readonly day: number;
  readonly language: string;
  readonly section: string | null;
  readonly bylines: readonly string[];
  readonly tags: readonly string[];
  readonly text: string;
}

export interface SearchUpdate {
  /** Bundles that have answered, of how many; `done`: hits, total and facets will not change any more. */
  readonly answered: number;
  readonly bundles: number;
  readonly done: boolean;
  /** Bundles that could not be reached: there is no network, and they are not kept. */
  readonly missing: number;
  /** Articles handed over by `hold` that were searched in place of those. */
  readonly held: number;
  readonly total: number;
  /** Words asked for that are nowhere in the archive, so that shorter ones were taken: perhaps they were mistyped. */
  readonly unheard: readonly string[];
  /** Writers of whose names the words are a part, and whose articles are not among the hits for that; of the bundles that answered. */
  readonly writers: readonly string[];
  /** Whether the text has nothing in it that can be looked for. */
  readonly wordless: boolean;
  /** Where nothing was found: names of the archive that are like those asked for. */
  readonly near: readonly NearNames[];
  /** The page asked for, as far as it is known. */
  readonly hits: readonly Hit[];
  /** Hits by year, were no range of days set; only years that the archive has. */
  readonly years: readonly (readonly [year: number, count: number])[];
  readonly undated: number;
  /** The commonest values of each field, and those chosen. */
  readonly facets: Readonly<Record<FieldName, readonly FacetValue[]>>;
  /** How many values each field has among the hits. */
  readonly values: Readonly<Record<FieldName, number>>;
}

export interface NearNames {
  readonly field: FieldName;
  /** As asked for. */
  readonly value: string;
  readonly names: readonly string[];
}

export interface ArchiveFacts {
  readonly articles: number;
  readonly undated: number;
  readonly years: readonly (readonly [year: number, count: number])[];
}

export type SuggestionKind = 'person' | 'place' | 'organisation' | 'topic' | 'byline' | 'section';

export interface Suggestion {
  readonly name: string;
  readonly kind: SuggestionKind;
  readonly count: number;
}

export interface Engine {
  archive(): Promise<ArchiveFacts>;
  /**
   * Tells what it knows each time it knows more. A later search makes an earlier one stop silently.
   * @returns whether it was carried to its end.
   */
  search(request: SearchRequest, onUpdate: (update: SearchUpdate) => void): Promise<boolean>;
  /** Hands over articles whose pages the browser holds: they are searched where their bundles cannot be reached. */
  hold(articles: readonly KeptArticle[]): Promise<void>;
  /** Values of a field among the hits of the last search whose name holds a text; commonest first, at most 200. */
  values(field: FieldName, text: string): Promise<readonly FacetValue[]>;
  /** Hits of the last search from the first on, in its order, without excerpts. */
  list(limit: number): Promise<readonly Hit[]>;
  /** Names that begin with a text, or have a word that does. */
  suggest(text: string, limit: number): Promise<readonly Suggestion[]>;
  /**
   * A text with the words that the last search found nowhere replaced by near ones of the archive's names, all else as it
   * was; null where none is near.
   */
  correct(text: string): Promise<string | null>;
}

export type EngineCall = {
  [Name in keyof Engine]: { readonly id: number; readonly name: Name; readonly args: readonly unknown[] };
}[keyof Engine];

export type EngineAnswer =
  | { readonly id: number; readonly update: SearchUpdate }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string };
