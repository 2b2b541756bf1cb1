import type { Problem } from '../source/problem.ts';

/** Forms in which an article file can be read; one reader each. */
export type Format = 'text' | 'markdown' | 'html' | 'ninjs' | 'nitf' | 'newsml' | 'mhtml' | 'eml';

/**
 * When an article was published. A day stays the day that was printed: no time zone moves it.
 * A time keeps the offset it was written with (`null` where none was given).
 */
export type ArticleDate =
  | { readonly kind: 'day'; /** `YYYY-MM-DD` */ readonly day: string }
  | {
      readonly kind: 'time';
      /** `YYYY-MM-DD` as written, in the offset as written. */
      readonly day: string;
      /** `HH:MM:SS` as written. */
      readonly time: string;
      /** `Z` or `+HH:MM` / `-HH:MM`, or null where the source gave none. */
      readonly offset: string | null;
    };

export type TagKind = 'topic' | 'person' | 'place' | 'organisation';

/** A tag as the article carries it, before the archive's own rules (`_data/tags.yaml`) are applied. */
export interface ArticleTag {
  /** Name as shown, e.g. `United States`. */
  readonly name: string;
  readonly kind: TagKind;
  /** `given`: the source said so. `found`: named in the text and found by Backfile. */
  readonly from: 'given' | 'found';
  /** For found tags: the sentence that names it. */
  readonly evidence?: string;
}

/** One thing that was changed between the source file and the page. Reversible: `before` stood where `after` stands. */
export interface Mending {
  /** Name of the rule, kebab-case, e.g. `lost-paragraph-break`, `copy-protection-notice`. */
  readonly rule: string;
  /** Line in the source text, from 1. */
  readonly line: number;
  /** What stood there, with a few words of context where `after` would be meaningless without. */
  readonly before: string;
  /** What stands there now; empty where something was removed. */
  readonly after: string;
}

/** Where a field's value came from and how sure that is. */
export interface Origin {
  /** `front matter "title"`, `text line 1`, `json-ld`, `meta og:title`, `file name`, `folder`, `language detection`, … */
  readonly from: string;
  /** 0 to 1. 1: stated by the source in so many words. Below 0.5: goes on the review list. */
  readonly confidence: number;
}

/** Fields that carry an origin. */
export type FieldName =
  | 'headline'
  | 'kicker'
  | 'dek'
  | 'published'
  | 'updated'
  | 'bylines'
  | 'dateline'
  | 'section'
  | 'tags'
  | 'language'
  | 'summary'
  | 'originalUrl'
  | 'publisher'
  | 'permalink'
  | 'body'
  | 'series';

/** A correction printed later, shown before the body. */
export interface Correction {
  /** `YYYY-MM-DD` or null where none was given. */
  readonly day: string | null;
  /** Plain text. */
  readonly text: string;
}

/**
 * One article as a reader understood it from one file. Everything later works on this; nothing later
 * opens the file again. Strings are NFC and trimmed; `null` means the source did not say.
 */
export interface Article {
  readonly format: Format;
  /** Set where a file holds several articles: the item's id in the file. */
  readonly item: string | null;
  readonly headline: string;
  readonly kicker: string | null;
  readonly dek: string | null;
  readonly published: ArticleDate | null;
  readonly updated: ArticleDate | null;
  /** Names as printed, without "By", roles or e-mail addresses. */
  readonly bylines: readonly string[];
  /** Place printed at the start, e.g. `PARIS`, without the dash. */
  readonly dateline: string | null;
  readonly section: string | null;
  readonly series: string | null;
  readonly tags: readonly ArticleTag[];
  /** BCP 47, e.g. `en`, `pt-BR`, `zh-Hant`; `und` where it could not be told. */
  readonly language: string;
  /** One or two sentences of plain text: given by the source, else the start of the body. */
  readonly summary: string | null;
  readonly originalUrl: string | null;
  readonly publisher: string | null;
  /** Path that the source asks for, e.g. `/2004/old-address.html`; checked later. */
  readonly permalink: string | null;
  /** Old addresses that shall lead here. */
  readonly aliases: readonly string[];
  readonly corrections: readonly Correction[];
  readonly draft: boolean;
  /** The story as sanitised HTML, paragraphs and block elements at top level, headings from h2 down, without the headline. */
  readonly body: string;
  readonly mended: readonly Mending[];
  readonly origins: Readonly<Partial<Record<FieldName, Origin>>>;
  /** Fields of the source that have no place above, kept as they were read. JSON values only. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** What a reader gives back for one file: its articles (usually one), and what was wrong. Never throws for bad input. */
export interface Reading {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}
