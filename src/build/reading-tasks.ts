import { halvesProblem, mayHoldHalves, withoutHalves } from '../article/half-characters.ts';
import type { readArticleFile } from '../article/read-article-file.ts';
import { tagRuler, type TagRuler } from '../article/tags/rules.ts';
import { digestedEntry, type EntryTexts } from '../catalogue/digested-entry.ts';
import { catalogueEntry } from '../catalogue/entry.ts';
import type { ReadFile } from '../catalogue/take-in.ts';
import { TextWriter, type TextPlace } from '../catalogue/text-files.ts';
import type { Problem } from '../source/problem.ts';
import { readSourceFile } from '../source/read-file.ts';
import { packFiles } from './packed-files.ts';
import { readerFailed } from './reader-failed.ts';
import type { KnownFile, ReadingSetup, ReadResult, Task } from './tasks.ts';

type FilesRead = Omit<ReadResult, 'files'> & { readonly files: readonly ReadFile[] };

/** Reads files, in a worker process or in the build's own. */
export class ReadingTasks {
  #writer: TextWriter | null = null;

  /** @throws the file system's errors where texts are to be written down. */
  async run({ setup, files }: Task & { kind: 'read' }): Promise<ReadResult> {
    const read = await readFiles(setup, files);
    if (setup.texts === null) return { ...read, files: packFiles(read.files) };
    if (this.#writer?.build !== setup.texts.build) {
      this.#writer?.close();
      this.#writer = new TextWriter(setup.texts);
    }
    return { ...read, files: packFiles(withTextsAway(read.files, this.#writer)) };
  }

  close(): void {
    this.#writer?.close();
    this.#writer = null;
  }
}

/** The same files, the texts of whose articles are written down. */
function withTextsAway(files: readonly ReadFile[], writer: TextWriter): readonly ReadFile[] {
  const texts = files.flatMap(({ entries }) => entries.map((entry) => entry.texts as EntryTexts));
  const places = writer.write(texts).values();
  return files.map((file) => ({
    ...file,
    entries: file.entries.map((entry) => ({ ...entry, texts: places.next().value as TextPlace })),
  }));
}

async function readFiles(setup: ReadingSetup, files: readonly KnownFile[]): Promise<FilesRead> {
  const result = {
    files: [] as ReadFile[],
    same: [] as ReadResult['same'][number][],
    vanished: [] as string[],
    problems: [] as Problem[],
  };
  const ruler = tagRuler(setup.tagRules);
  let read: typeof readArticleFile | null = null;
  for (const { path, sha256, decisions } of files) {
    const reading = readSourceFile(setup.content, path);
    if (reading.kind === 'vanished') result.vanished.push(path);
    else if (reading.kind === 'failed') result.problems.push(reading.problem);
    else if (reading.file.sha256 === sha256) result.same.push({ path, stat: reading.stat });
    else {
      // The readers are dear to import: only where a file is new.
      read ??= (await import('../article/read-article-file.ts')).readArticleFile;
      result.files.push(await readFile(reading.file, reading.stat, setup, ruler, read, decisions));
    }
  }
  return { kind: 'read', ...result };
}

async function readFile(
  file: { readonly path: string; readonly bytes: Uint8Array; readonly sha256: string },
  stat: ReadFile['stat'],
  setup: ReadingSetup,
  ruler: TagRuler,
  read: typeof readArticleFile,
  decisions: KnownFile['decisions'],
): Promise<ReadFile> {
  let reading: Awaited<ReturnType<typeof readArticleFile>>;
  try {
    reading = await read(file, setup.reading, decisions);
  } catch (error) {
    // A reader's own fault must not cost the other files.
    return { path: file.path, stat, sha256: file.sha256, problems: [readerFailed(file.path, error)], entries: [] };
  }
  const problems = [...reading.problems];
  const entries = reading.articles.map((article) => {
    const made = catalogueEntry(file, article, ruler);
    const entry = digestedEntry(made.entry);
    if (!mayHoldHalves(entry.columns.article)) {
      problems.push(...made.problems);
      return entry;
    }
    const whole = catalogueEntry(file, withoutHalves(article), ruler);
    problems.push(...whole.problems, halvesProblem(file.path));
    return digestedEntry(whole.entry);
  });
  return { path: file.path, stat, sha256: file.sha256, problems, entries };
}
