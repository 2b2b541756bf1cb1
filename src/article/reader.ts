import type { SourceFile } from '../source/source-file.ts';
import type { Format, Reading } from './article.ts';

/** What the keeper can say about a source, from `_data/site.yaml`, that changes how files are read. */
export interface ReadingSettings {
  /** Order of all-figure dates such as 05/10/2022; null where the keeper has not said (then such a date is reported, not guessed). */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | null;
  /** BCP 47 language of articles that say nothing and are too short to tell; null: `und`. */
  readonly language: string | null;
  /** Name of the paper, e.g. for cutting "… - The Post" off a headline. */
  readonly publisher: string | null;
}

/**
 * A reader of one format: a pure function from bytes to articles. A new format is one file that
 * exports a `Reader`, and one line in `readers.ts`.
 */
export interface Reader {
  readonly format: Format;
  /** File name endings with the dot, lower case, e.g. `.md`. */
  readonly extensions: readonly string[];
  /** Reads one file. Never throws for bad input: what is wrong is a `Problem`. Never looks at the clock or the disk. */
  read(file: SourceFile, settings: ReadingSettings): Reading;
}
