import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BuildSummary } from '../build/summary.ts';

/**
 * Writes which files a build has changed, for a deploy that uploads no others: in `file` the paths that were written, a
 * line each, relative to the archive (`rsync --files-from`), in `file.removed` those that are no more.
 */
export function writeChangedList(file: string, { written, removed }: Pick<BuildSummary, 'written' | 'removed'>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lines(written));
  writeFileSync(`${file}.removed`, lines(removed));
}

function lines(paths: readonly string[]): string {
  return [...paths]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => `${path}\n`)
    .join('');
}
