import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BuildSummary } from '../build/summary.ts';
import { MANIFEST, parseManifest } from '../fixity/manifest.ts';

/**
 * Writes which files a build has changed, for a deploy that uploads no others: in `file` the paths that were written, a
 * line each, relative to the archive (`rsync --files-from`), in `file.removed` those that are no more.
 */
export function writeChangedList(file: string, { written, removed }: Pick<BuildSummary, 'written' | 'removed'>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lines(written));
  writeFileSync(`${file}.removed`, lines(removed));
}

/**
 * What a deploy must send and remove so that a host which holds the files of one manifest holds those of another. A build
 * tells only what it changed itself; builds between two deploys would be lost.
 *
 * @param deployed text of the manifest that was deployed last; empty: nothing was, and all is to be sent.
 * @param built text of the manifest of the archive as it is now.
 */
export function changedSince(deployed: string, built: string): Pick<BuildSummary, 'written' | 'removed'> {
  const [before, now] = [deployed, built].map(
    (text) => new Map(parseManifest(text).map(({ path, sha256 }) => [path, sha256])),
  ) as [Map<string, string>, Map<string, string>];
  const written = [...now.keys()].filter((path) => before.get(path) !== now.get(path));
  // It does not name itself.
  if (deployed !== built) written.push(MANIFEST);
  return { written, removed: [...before.keys()].filter((path) => !now.has(path)) };
}

function lines(paths: readonly string[]): string {
  return [...paths]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => `${path}\n`)
    .join('');
}
