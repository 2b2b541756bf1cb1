import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Entry, ImportOptions } from './item.ts';
import { openSource } from './open-source.ts';
import { addProblem, countLeft, emptyReport, type ImportReport } from './report.ts';
import { ImportStore } from './store.ts';
import { SCRATCH } from './write-file.ts';

/** How the columns of a source are understood. */
export type ColumnMapping = Extract<Entry, { kind: 'mapping' }>['mapping'];

/** How far an import is. */
export interface ImportProgress {
  /** Bytes of all sources together. */
  readonly done: number;
  readonly total: number;
  readonly items: number;
  readonly articles: number;
}

export interface ImportRun {
  /** Files or folders. */
  readonly sources: readonly string[];
  readonly workingFolder: string;
  /** The content folder, absolute. */
  readonly content: string;
  readonly mode: 'write' | 'dry-run';
  readonly options: ImportOptions;
  readonly onProgress: (progress: ImportProgress) => void;
  /** Told how the columns of a source are understood, before its first item is written. */
  readonly onMapping: (mapping: ColumnMapping) => void;
  /** Asked between items; true ends the import cleanly. */
  readonly isInterrupted: () => boolean;
}

/** How the sources were gone through. */
export interface ImportResult {
  readonly report: ImportReport;
  readonly interrupted: boolean;
}

/**
 * Takes sources apart and writes their items as article files. Whatever is wrong in a source is a problem of the report.
 *
 * @throws the file system's error where the content folder cannot be written.
 */
export async function importSources(run: ImportRun): Promise<ImportResult> {
  const report = emptyReport();
  const counts = new Map<string, number>();
  const paths = run.sources.map((source) => ({ path: resolve(run.workingFolder, source), source }));
  const sizes = paths.map(({ path }) => statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (run.mode === 'write') mkdirSync(run.content, { recursive: true });
  const store = new ImportStore(run.content, run.mode, run.options, report, counts);
  // What a killed run leaves in the content folder the next one removes; in the system's folder it would stay.
  const scratch = mkdtempSync(join(run.mode === 'write' ? join(run.content, SCRATCH) : tmpdir(), 'backfile-import-'));
  const shared = new Map<string, unknown>();
  const siblings = paths.map(({ path }) => path);
  let before = 0;
  let interrupted = false;
  try {
    for (const [index, { path, source }] of paths.entries()) {
      const size = sizes[index] ?? 0;
      const told = (bytes: number): void => {
        const { added, updated, unchanged } = report.outcomes;
        const done = before + Math.min(bytes, size);
        run.onProgress({ done, total, items: report.items, articles: added + updated + unchanged });
      };
      const name = basename(path);
      const input = {
        path,
        name,
        options: run.options,
        depth: 0,
        scratch,
        siblings,
        shared,
        open: openSource,
        onBytes: told,
      };
      for await (const entry of openSource(input, source)) {
        if (entry.kind === 'item') await store.take(entry.item, entry.item.source ?? name);
        else if (entry.kind === 'file') store.takeFile(entry.file, entry.file.source ?? name);
        else if (entry.kind === 'mapping') run.onMapping(entry.mapping);
        else if (entry.kind === 'left') countLeft(report, entry.reason, entry.detail);
        else addProblem(report, entry.problem, counts);
        interrupted = run.isInterrupted();
        if (interrupted) break;
      }
      if (interrupted) break;
      before += size;
      told(0);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    store.close();
  }
  return { report, interrupted };
}
