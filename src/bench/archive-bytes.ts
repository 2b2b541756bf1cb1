import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 of each file of an archive by its path; null where there is no archive. */
export type ArchiveBytes = ReadonlyMap<string, string> | null;

export function archiveBytes(folder: string): ArchiveBytes {
  if (!existsSync(folder)) return null;
  const files = new Map<string, string>();
  const enter = (inside: string): void => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) enter(path);
      else
        files.set(
          path,
          createHash('sha256')
            .update(readFileSync(join(folder, path)))
            .digest('hex'),
        );
    }
  };
  enter('');
  return files;
}

/** Looks at an archive that moves, and how long the next one waits (ms). */
const [LOOKS, PAUSE] = [200, 25];

/**
 * The same while a publication may still be under way, in which files and folders go: what was gone before it could be read calls
 * for another look at all.
 */
export async function archiveBytesMeanwhile(folder: string): Promise<ArchiveBytes> {
  for (let look = 1; ; look++) {
    try {
      return archiveBytes(folder);
    } catch (error) {
      const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isGone || look === LOOKS) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** Files that differ, each with how; none: the archives are the same. */
export function differencesBetween(found: ArchiveBytes, wanted: ArchiveBytes): readonly string[] {
  if (found === null || wanted === null) return found === wanted ? [] : [found === null ? 'no archive' : 'an archive'];
  const paths = [...new Set([...found.keys(), ...wanted.keys()])].sort();
  return paths.flatMap((path) => {
    const [own, other] = [found.get(path), wanted.get(path)];
    if (own === other) return [];
    return [`${own === undefined ? 'lacks' : other === undefined ? 'has too much:' : 'differs in'} ${path}`];
  });
}

/** What a killed build left: the archive as it was, as it was to be, or something else. */
export type Left = 'old' | 'new' | 'mixture';

export function whatIsLeft(found: ArchiveBytes, old: ArchiveBytes, wanted: ArchiveBytes): Left {
  if (differencesBetween(found, old).length === 0) return 'old';
  return differencesBetween(found, wanted).length === 0 ? 'new' : 'mixture';
}
