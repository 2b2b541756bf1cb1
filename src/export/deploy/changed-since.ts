import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, parseManifest } from '../../fixity/manifest.ts';

/** What a deploy has to send, and to take away. Paths relative to the archive. */
export interface DeployChanges {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** Whether a text is a manifest; an empty one is that of nothing. */
export function isManifest(text: string): boolean {
  return text === '' || parseManifest(text).length > 0;
}

/** Text of the manifest of a built archive. @throws the file system's error where there is none. */
export function builtManifest(archive: string): string {
  return readFileSync(join(archive, MANIFEST), 'utf8');
}

/**
 * What a deploy must send and remove so that a host which holds the files of one manifest holds those of another. A build
 * tells only what it changed itself; builds between two deploys would be lost.
 *
 * @param deployed text of the manifest that was deployed last; empty: nothing was, and all is to be sent.
 * @param built text of the manifest of the archive as it is now.
 */
export function changedSince(deployed: string, built: string): DeployChanges {
  const [before, now] = [digestsIn(deployed), digestsIn(built)];
  const written = [...now.keys()].filter((path) => before.get(path) !== now.get(path));
  // It does not name itself.
  if (deployed !== built) written.push(MANIFEST);
  return { written, removed: [...before.keys()].filter((path) => !now.has(path)) };
}

function digestsIn(manifest: string): ReadonlyMap<string, string> {
  return new Map(parseManifest(manifest).map(({ path, sha256 }) => [path, sha256]));
}
