import type { CatalogueDatabase } from '../catalogue/database.ts';
import type { FoundFile } from '../source/find-files.ts';
import { folderOf } from './content-folders.ts';

/** A file as the catalogue knows it. */
export interface HeldFile extends FoundFile {
  readonly sha256: string;
}

/** For more folders than this it is quicker to fetch all rows. */
const FEW_FOLDERS = 200;

function knownFiles(database: CatalogueDatabase): Map<string, HeldFile> {
  // One string for all rows: a call a row costs more than the rows.
  const { rows } = database
    .prepare('select json_group_array(json_array(path, size, mtime, ctime, inode, sha256)) as rows from files')
    .get() as { rows: string };
  const held = JSON.parse(rows) as [string, number, number, number, number, string][];
  return new Map(
    held.map(([path, size, mtime, ctime, inode, sha256]) => [path, { path, size, mtime, ctime, inode, sha256 }]),
  );
}

/** Files of the catalogue at these paths, or below them. */
export function knownFilesAt(database: CatalogueDatabase, paths: readonly string[]): Map<string, HeldFile> {
  const at = database.prepare(
    "select path, size, mtime, ctime, inode, sha256 from files where path = ?1 or (path > ?1 || '/' and path < ?1 || '0')",
  );
  const held = paths.flatMap((path) => at.all(path) as HeldFile[]);
  return new Map(held.map((file) => [file.path, file]));
}

/** Files of the catalogue in no folder but the content folder itself. */
function knownFilesAtTop(database: CatalogueDatabase): HeldFile[] {
  const top = "select path, size, mtime, ctime, inode, sha256 from files where instr(path, '/') = 0";
  return database.prepare(top).all() as HeldFile[];
}

/** Files of the catalogue that lie in these folders themselves, not below them; null: all files. */
export function knownFilesIn(database: CatalogueDatabase, folders: ReadonlySet<string> | null): Map<string, HeldFile> {
  if (folders === null) return knownFiles(database);
  if (folders.size === 0) return new Map();
  if (folders.size > FEW_FOLDERS) return knownFiles(database);
  const held = knownFilesAt(
    database,
    [...folders].filter((folder) => folder !== ''),
  );
  if (folders.has('')) for (const file of knownFilesAtTop(database)) held.set(file.path, file);
  for (const path of held.keys()) if (!folders.has(folderOf(path))) held.delete(path);
  return held;
}
