import type { ArticleTag, Correction, Format, TagKind } from '../article.ts';

/** A value with the place in the source that states it, e.g. `docdata date.issue`. */
export interface Stated<Value> {
  readonly value: Value;
  readonly from: string;
  /** 0 to 1; 1 where left out. */
  readonly confidence?: number;
}

/** A picture that an item carries or refers to. */
export interface WirePicture {
  /** As written: absolute, or relative to the file. */
  readonly src: string;
  readonly alt: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** What one item of a news agency's format says, before dates are read and HTML is sanitised. */
export interface WireDraft {
  readonly format: Format;
  /** Set where the file holds several. */
  readonly item: string | null;
  headline: Stated<string> | null;
  kicker: Stated<string> | null;
  dek: Stated<string> | null;
  /** Dates as written, the surest first. */
  readonly published: Stated<string>[];
  /** Dates of changes as written, in any order: the latest counts. */
  readonly updated: Stated<string>[];
  bylines: Stated<readonly string[]> | null;
  dateline: Stated<string> | null;
  section: Stated<string> | null;
  series: Stated<string> | null;
  readonly tags: ArticleTag[];
  /** Where the tags stand. */
  tagsFrom: string;
  language: Stated<string> | null;
  summary: Stated<string> | null;
  originalUrl: Stated<string> | null;
  publisher: Stated<string> | null;
  readonly corrections: Correction[];
  draft: boolean;
  /** Any HTML; null where the item has no text. */
  body: Stated<string> | null;
  readonly pictures: WirePicture[];
  readonly extra: Record<string, unknown>;
}

export function emptyDraft(format: Format, item: string | null): WireDraft {
  return {
    format,
    item,
    headline: null,
    kicker: null,
    dek: null,
    published: [],
    updated: [],
    bylines: null,
    dateline: null,
    section: null,
    series: null,
    tags: [],
    tagsFrom: format,
    language: null,
    summary: null,
    originalUrl: null,
    publisher: null,
    corrections: [],
    draft: false,
    body: null,
    pictures: [],
    extra: {},
  };
}

const MOST_TAGS = 200;
const LONGEST_TAG = 100;

/** Adds a tag that the source gives; one of the same name and kind is not added twice. */
export function addTag(draft: WireDraft, name: string | null, kind: TagKind): void {
  const text = name?.replace(/\s+/g, ' ').trim() ?? '';
  if (text === '' || text.length > LONGEST_TAG || draft.tags.length >= MOST_TAGS) return;
  const key = text.toLowerCase();
  if (draft.tags.some((tag) => tag.name.toLowerCase() === key)) return;
  draft.tags.push({ name: text, kind, from: 'given' });
}

/** The value with its place, or null where there is none. */
export function stated(value: string | null | undefined, from: string, confidence = 1): Stated<string> | null {
  const text = value?.replace(/\s+/g, ' ').trim().normalize('NFC') ?? '';
  return text === '' ? null : { value: text, from, confidence };
}

/** Keeps what has no place in an article, where it is there. */
export function keep(draft: WireDraft, name: string, value: unknown): void {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return;
  draft.extra[name] = value;
}
