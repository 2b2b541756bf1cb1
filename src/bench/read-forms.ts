/** Forms of files whose reading is measured. Names are found in a text where it has no tags. */
export const READ_FORMS = ['text', 'text with tags', 'Markdown', 'HTML'] as const;
export type ReadForm = (typeof READ_FORMS)[number];

/** What a process is told to read. */
export interface ReadingOrder {
  /** Module that holds `readArticleFile`. */
  readonly module: string;
  readonly form: ReadForm;
  readonly articles: number;
  readonly seed: number;
  /** Of so many shares this one, from 0. */
  readonly share: number;
  readonly shares: number;
  /** Folder of saved pages, which are read again and again; for HTML only. */
  readonly pages: string;
}
