import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn } from './figures.ts';
import { measure, type Command, type Figures } from './measure.ts';

/** One step of a contestant's build, such as rendering or indexing. */
export interface Step {
  readonly name: string;
  readonly command: Command;
}

/** Something that makes an archive from the corpus. */
export interface Contestant {
  readonly name: string;
  /** The corpus' articles, at most, that it is tried with; and why. */
  readonly most?: { readonly articles: number; readonly because: string };
  /** What its build leaves, to be deleted before each run: output, caches. */
  readonly leaves: readonly string[];
  /** Where its archive lies after a run. */
  readonly output: string;
  readonly steps: readonly Step[];
  /** Why a run does not count, after it; null: it does. */
  readonly objection?: () => string | null;
}

/** One cold run. */
export interface ColdRun {
  readonly total: Figures;
  readonly steps: readonly { readonly name: string; readonly figures: Figures }[];
  readonly files: number;
  readonly bytes: number;
}

/** Builds from nothing. What an earlier run left is deleted first, outside the time. @throws RunError. */
export async function runCold(contestant: Contestant): Promise<ColdRun> {
  for (const path of contestant.leaves) rmSync(path, { recursive: true, force: true });
  const steps: { name: string; figures: Figures }[] = [];
  for (const { name, command } of contestant.steps) {
    const { figures } = await measure(command);
    steps.push({ name, figures });
  }
  return { total: inTurn(steps.map(({ figures }) => figures)), steps, ...folderSize(contestant.output) };
}

/** Files below a folder, and their bytes. */
export function folderSize(folder: string): { readonly files: number; readonly bytes: number } {
  let [files, bytes] = [0, 0];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const size = entry.isDirectory() ? folderSize(path) : { files: 1, bytes: statSync(path).size };
    files += size.files;
    bytes += size.bytes;
  }
  return { files, bytes };
}
