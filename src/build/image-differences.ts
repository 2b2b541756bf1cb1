import { EMBEDDED_FOLDER } from '../article/embedded/embedded-image.ts';
import type { ImageDifferences } from '../catalogue/images.ts';
import type { CatalogueDatabase } from '../catalogue/database.ts';
import type { FoundFile } from '../source/find-files.ts';

/**
 * Compares the image files that were found with those of the catalogue, by size, times and inode.
 *
 * @param only the paths that were looked at; null: all. @param lastLook in microseconds: what changed since is looked at again.
 * @param isDark whether a path lies where nothing could be looked at.
 */
export function imageDifferences(
  database: CatalogueDatabase,
  found: readonly FoundFile[],
  only: readonly string[] | null,
  lastLook: number,
  isDark: (path: string) => boolean,
): ImageDifferences {
  const known = new Map(heldImages(database, only).map((image) => [image.path, image]));
  const changed = found.filter((file) => {
    const held = known.get(file.path);
    known.delete(file.path);
    return held === undefined || !isSame(file, held) || file.ctime >= lastLook;
  });
  return { changed, removed: [...known.keys()].filter((path) => !isDark(path)) };
}

function heldImages(database: CatalogueDatabase, only: readonly string[] | null): FoundFile[] {
  const columns = 'path, size, mtime, ctime, inode';
  // Those within articles' files come and go with these.
  const own = `instr(path, '${EMBEDDED_FOLDER}') = 0`;
  if (only === null) return database.prepare(`select ${columns} from images where ${own}`).all() as FoundFile[];
  const at = database.prepare(
    `select ${columns} from images where (path = ?1 or (path > ?1 || '/' and path < ?1 || '0')) and ${own}`,
  );
  return only.flatMap((path) => at.all(path) as FoundFile[]);
}

function isSame(a: FoundFile, b: FoundFile): boolean {
  return a.size === b.size && a.mtime === b.mtime && a.ctime === b.ctime && a.inode === b.inode;
}
