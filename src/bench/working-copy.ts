import { cpSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BackfileProgram } from './backfile-program.ts';
import type { Command } from './measure.ts';

/** A keeper's working folder: `content/` with the corpus, built to `dist/`. */
export interface WorkingCopy {
  readonly folder: string;
  readonly content: string;
  readonly output: string;
  readonly state: string;
}

/** Makes a working folder anew. Articles are linked from the corpus, so that 100,000 need no copying. */
export function makeWorkingCopy(folder: string, corpus: string): WorkingCopy {
  rmSync(folder, { recursive: true, force: true });
  const copy = {
    folder,
    content: join(folder, 'content'),
    output: join(folder, 'dist'),
    state: join(folder, '.backfile'),
  };
  linkFolder(corpus, copy.content);
  return copy;
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else linkSync(source, target);
  }
}

/** Writes an article in place of the link to the corpus' own, which must not change. */
export function writeArticle(copy: WorkingCopy, path: string, text: string): void {
  const file = join(copy.content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

export function removeArticle(copy: WorkingCopy, path: string): void {
  rmSync(join(copy.content, path));
}

/** Gives the keeper their own copy of the templates, to change. */
export function copyTemplates(copy: WorkingCopy, program: BackfileProgram): void {
  cpSync(join(program.folder, '_includes'), join(copy.folder, '_includes'), { recursive: true });
}

/** `backfile build` as a keeper calls it. */
export function buildCommand(copy: WorkingCopy, program: BackfileProgram, options: readonly string[] = []): Command {
  return { program: process.execPath, args: [program.script, 'build', ...options], folder: copy.folder };
}
