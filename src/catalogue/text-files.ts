import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CatalogueDatabase } from './database.ts';

/**
 * Bodies and plain texts of articles, in files beside the catalogue: where many are read at once, the processes that read them write
 * them down themselves. They are most of what an article is; handing them on and putting them into SQLite took a sixth of
 * the time of reading. A file is only ever added to, by one process in one build.
 */

/** A stretch of a file, in bytes. */
export interface Stretch {
  readonly at: number;
  readonly size: number;
}

/** Where an article's body and plain text lie. */
export interface TextPlace {
  /** Name of the file. */
  readonly file: string;
  readonly body: Stretch;
  readonly text: Stretch;
}

/** What a process is told that shall write texts. */
export interface TextFolder {
  readonly folder: string;
  /** Tells this build's files from others'. */
  readonly build: string;
}

/** By the catalogue whose articles' texts lie there. */
const folders = new WeakMap<CatalogueDatabase, string>();

/** Where the texts of a catalogue lie. @param catalogue path of its SQLite file. */
export function textFolder(catalogue: string): string {
  return join(dirname(catalogue), 'texts');
}

/** Says where the texts of an open catalogue lie. */
export function noteTextFolder(database: CatalogueDatabase, folder: string): void {
  folders.set(database, folder);
}

/** Files that this process has begun: it may write several in one build. */
let begun = 0;

/** Writes texts of one build to a file of its own. */
export class TextWriter {
  readonly build: string;
  readonly #name: string;
  readonly #file: number;
  #end = 0;

  /** @throws the file system's errors. */
  constructor({ folder, build }: TextFolder) {
    this.build = build;
    this.#name = `${build}-${process.pid}-${begun++}`;
    mkdirSync(folder, { recursive: true });
    this.#file = openSync(join(folder, this.#name), 'wx');
  }

  /**
   * Adds the texts of some articles: all bodies, then all plain texts, since pages ask for the ones and the search index for the others.
   *
   * @returns where those of each are.
   * @throws the file system's errors (disk full).
   */
  write(articles: readonly { readonly body: string; readonly text: string }[]): readonly TextPlace[] {
    const pieces: Buffer[] = [];
    let end = this.#end;
    const add = (text: string): Stretch => {
      const bytes = Buffer.from(text, 'utf8');
      pieces.push(bytes);
      const at = end;
      end += bytes.length;
      return { at, size: bytes.length };
    };
    const bodies = articles.map(({ body }) => add(body));
    const texts = articles.map(({ text }) => add(text));
    const bytes = Buffer.concat(pieces);
    for (let done = 0; done < bytes.length;) {
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#end + done);
    }
    this.#end = end;
    return articles.map((_, place) => ({
      file: this.#name,
      body: bodies[place] as Stretch,
      text: texts[place] as Stretch,
    }));
  }

  close(): void {
    closeSync(this.#file);
  }
}

/**
 * The texts of rows of the catalogue: each as it stands in its row, or where that is null, from the stretch that the row names.
 *
 * @throws as `readTexts`.
 */
export function textsOf(
  database: CatalogueDatabase,
  rows: readonly {
    readonly held: string | null;
    readonly file: string | null;
    readonly at: number;
    readonly size: number;
  }[],
): string[] {
  const away = rows.flatMap(({ held, file, at, size }) => (held !== null || file === null ? [] : [{ file, at, size }]));
  if (away.length === 0) return rows.map(({ held }) => held ?? '');
  const folder = folders.get(database);
  if (folder === undefined) throw new Error('Nobody said where the texts of this catalogue lie.');
  const texts = readTexts(folder, away).values();
  return rows.map(({ held, file }) => held ?? (file === null ? '' : (texts.next().value ?? '')));
}

/** A stretch of one of the files. */
export interface FileStretch extends Stretch {
  readonly file: string;
}

/** Stretches that lie so near each other are read with one call, as long as that brings no more than this. In bytes. */
const NEAR = 64 * 1024;
const MOST = 4 * 1024 * 1024;

/**
 * Reads texts, each file from its beginning on, near ones together.
 *
 * @returns them in the order asked for.
 * @throws where a file is not there or is shorter than it was.
 */
export function readTexts(folder: string, wanted: readonly FileStretch[]): string[] {
  const texts: string[] = Array.from({ length: wanted.length }, () => '');
  const order = wanted
    .map((stretch, place) => ({ ...stretch, place }))
    .sort((a, b) => (a.file === b.file ? a.at - b.at : a.file < b.file ? -1 : 1));
  for (let first = 0; first < order.length;) {
    const { file, at } = order[first] as FileStretch;
    let next = first;
    let end = at;
    for (let one = order[next]; one !== undefined && one.file === file; one = order[++next]) {
      if (next > first && (one.at - end > NEAR || one.at + one.size - at > MOST)) break;
      end = Math.max(end, one.at + one.size);
    }
    const bytes = readStretch(join(folder, file), at, end - at);
    for (const one of order.slice(first, next)) {
      texts[one.place] = bytes.toString('utf8', one.at - at, one.at - at + one.size);
    }
    first = next;
  }
  return texts;
}

function readStretch(path: string, at: number, size: number): Buffer {
  try {
    const bytes = Buffer.allocUnsafe(size);
    const file = openSync(path, 'r');
    try {
      for (let done = 0; done < size;) {
        const got = readSync(file, bytes, done, size - done, at + done);
        if (got === 0) throw new Error('it is shorter than it was');
        done += got;
      }
    } finally {
      closeSync(file);
    }
    return bytes;
  } catch (error) {
    throw new Error(`${TEXTS_DAMAGED}: ${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** What an error says that tells of texts which are not there any more. */
export const TEXTS_DAMAGED = 'Texts of articles cannot be read from the state of the last build';
