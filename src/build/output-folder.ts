import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueDatabase } from '../catalogue/database.ts';
import { MANIFEST, parseManifest } from '../fixity/manifest.ts';
import type { Problem } from '../source/problem.ts';
import { noteStaged } from './staging.ts';

/** Names every host or file system puts into a folder by itself, or that a host reads its settings from. */
const TOLERATED =
  /^(?:\.git|\.nojekyll|\.well-known|CNAME|_headers|_redirects|\.DS_Store|Thumbs\.db|desktop\.ini)(?:\/|$)/u;

/**
 * Compares the output folder with what the last build left there. Files that are missing will be made again; files
 * that an earlier build wrote and this catalogue does not know (it was deleted) will go unless they are written again.
 *
 * @returns paths that no build wrote.
 */
export function inspectOutput(database: CatalogueDatabase, output: string): readonly string[] {
  const { rows } = database.prepare('select json_group_array(path) as rows from pages').get() as { rows: string };
  const known = new Set(JSON.parse(rows) as string[]);
  const present = new Set(listFiles(output));
  const missing = [...known].filter((path) => !present.has(path));
  if (missing.length > 0) forgetPages(database, missing);
  const strange = [...present].filter((path) => !known.has(path) && !TOLERATED.test(path));
  if (strange.length === 0) return [];
  const written = new Set(earlierManifest(output));
  const ours = strange.filter((path) => written.has(path));
  noteStaged(
    database,
    ours.map((path) => ({ path, kind: 'earlier', key: path, digest: '', sha256: null, size: 0 })),
  );
  return strange.filter((path) => !written.has(path));
}

/** Pages that must be made again, whatever their digest: of what kind they are is noted, so that they are looked at. */
function forgetPages(database: CatalogueDatabase, paths: readonly string[]): void {
  const list = JSON.stringify(paths);
  const chosen = 'from pages where path in (select value from json_each(?))';
  database.prepare(`insert or ignore into candidates select kind, key ${chosen} and kind not like 'search%'`).run(list);
  database.prepare(`delete from partitions where key in (select key ${chosen} and kind = 'search-bundle')`).run(list);
  const assets = database.prepare(`select 1 as found ${chosen} and kind = 'asset' limit 1`).get(list);
  if (assets !== undefined) database.exec("delete from meta where key = 'assets'");
  database.prepare(`delete ${chosen}`).run(list);
}

function earlierManifest(output: string): string[] {
  const file = join(output, MANIFEST);
  if (!existsSync(file)) return [];
  return [MANIFEST, ...parseManifest(readFileSync(file, 'utf8')).map(({ path }) => path)];
}

/** All files below a folder, relative to it; nothing where there is no such folder. */
export function listFiles(folder: string, prefix = ''): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(join(folder, entry.name), `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
  );
}

/** Removes or reports files that no build wrote. */
export function treatForeign(output: string, paths: readonly string[], treatment: 'report' | 'remove'): Problem[] {
  if (treatment === 'remove') {
    for (const path of paths) rmSync(join(output, path));
    return [];
  }
  return paths.map((path) => ({
    code: 'FOREIGN_FILE',
    severity: 'note',
    path: `dist/${path}`,
    message: 'No build wrote this file; it was left where it is.',
    remedy: 'Move it elsewhere, or build with --clean to remove such files.',
  }));
}
