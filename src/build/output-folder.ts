import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { inTransaction, meta, setMeta, type CatalogueDatabase } from '../catalogue/database.ts';
import { MANIFEST, parseManifest } from '../fixity/manifest.ts';
import { microseconds } from '../source/find-files.ts';
import type { Problem } from '../source/problem.ts';
import { forgetTotals } from './archive-totals.ts';
import { BuildError } from './build-error.ts';
import { noteStaged } from './staging.ts';

/** Names every host or file system puts into a folder by itself, or that a host reads its settings from. */
const TOLERATED =
  /^(?:\.git|\.nojekyll|\.well-known|CNAME|_headers|_redirects|\.DS_Store|Thumbs\.db|desktop\.ini)(?:\/|$)/u;

/**
 * Compares the output folder with what the last build left there. Files that are missing will be made again; files
 * that an earlier build wrote and this catalogue does not know (it was deleted) will go unless they are written again.
 * Where no folder has been touched since, nothing is listed.
 *
 * @returns paths that no build wrote.
 */
export function inspectOutput(database: CatalogueDatabase, output: string): readonly string[] {
  const foreignBefore = JSON.parse(meta(database, 'foreign') ?? '[]') as string[];
  if (isUntouched(database, output)) return foreignBefore;
  const { rows } = database.prepare('select json_group_array(path) as rows from pages').get() as { rows: string };
  const known = new Set(JSON.parse(rows) as string[]);
  const present = new Set(listFiles(output));
  const missing = [...known].filter((path) => !present.has(path));
  if (missing.length > 0) inTransaction(database, () => forgetPages(database, missing));
  const strange = [...present].filter((path) => !known.has(path) && !TOLERATED.test(path));
  const written = strange.length === 0 ? new Map<string, string>() : earlierManifest(output);
  const ours = strange.filter((path) => isEarlier(output, path, written));
  noteStaged(
    database,
    ours.map((path) => ({ path, kind: 'earlier', key: path, digest: '', sha256: null, size: 0 })),
  );
  const earlier = new Set(ours);
  const foreign = strange.filter((path) => !earlier.has(path));
  setMeta(database, 'foreign', JSON.stringify(foreign));
  if (missing.length === 0 && ours.length === 0 && existsSync(output)) rememberFolders(database, output, null);
  return foreign;
}

/**
 * Remembers how the output folder was left: when an entry of each folder was last made, renamed or removed.
 *
 * @param changed the files that were written or removed since it was last remembered; null: not known.
 */
export function rememberFolders(database: CatalogueDatabase, output: string, changed: readonly string[] | null): void {
  const isKnown = database.prepare('select 1 as found from folders limit 1').get() !== undefined;
  const folders = !isKnown || changed === null ? listFolders(output) : [...new Set(changed.flatMap(foldersAbove))];
  const times = folders.map((folder) => [folder, timeOf(join(output, folder))]);
  inTransaction(database, () => {
    if (changed === null) database.exec('delete from folders');
    database
      .prepare('insert or replace into folders select value ->> 0, value ->> 1 from json_each(?)')
      .run(JSON.stringify(times));
    database.exec('delete from folders where time is null');
  });
}

/** `a/b/c.html` → `['', 'a', 'a/b']` */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}

/** All folders below a folder, relative to it, itself (`''`) among them. */
function listFolders(output: string, folder = ''): string[] {
  const below = readdirSync(join(output, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...below.flatMap(({ name }) => listFolders(output, folder === '' ? name : `${folder}/${name}`))];
}

/** When an entry of a folder was last changed, in whole microseconds: SQLite rounds longer numbers. Null: it is not there. */
function timeOf(folder: string): number | null {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats === undefined ? null : microseconds(stats.mtimeMs);
}

/** Whether all folders are as they were left. Nothing is known of them before the first publication. */
export function isUntouched(database: CatalogueDatabase, output: string): boolean {
  const { rows } = database.prepare('select json_group_array(json_array(path, time)) as rows from folders').get() as {
    rows: string;
  };
  const times = JSON.parse(rows) as [string, number][];
  for (const [folder, time] of times) {
    if (timeOf(`${output}/${folder}`) !== time) return false;
  }
  return times.length > 0;
}

/** Pages that must be made again, whatever their digest: of what kind they are is noted, so that they are looked at. */
export function forgetPages(database: CatalogueDatabase, paths: readonly string[]): void {
  const list = JSON.stringify(paths);
  const chosen = 'from pages where path in (select value from json_each(?))';
  database
    .prepare(
      `insert or ignore into candidates select kind, key ${chosen} and kind not in ('search-bundle', 'search-index', 'asset', 'compressed', 'manifest', 'earlier')`,
    )
    .run(list);
  const bundles = database.prepare(
    `delete from partitions where key in (select key ${chosen} and kind = 'search-bundle')`,
  );
  if (bundles.run(list).changes > 0) database.exec("delete from meta where key = 'search'");
  const assets = database
    .prepare(`select 1 as found ${chosen} and kind in ('asset', 'search-index', 'compressed', 'manifest') limit 1`)
    .get(list);
  if (assets !== undefined) database.exec("delete from meta where key = 'assets'");
  database.prepare(`delete ${chosen}`).run(list);
  forgetTotals(database);
}

/** Files that every archive of ours has: a manifest without them is another program's (BagIt has one of the same name). */
const OURS = ['index.html', '404.html', 'search/partitions.json'];

/** Digests of the files that an earlier build wrote, by path; none where no build of ours did. */
function earlierManifest(output: string): ReadonlyMap<string, string> {
  const file = join(output, MANIFEST);
  if (!existsSync(file) || existsSync(join(output, 'bagit.txt'))) return new Map();
  const entries = new Map(parseManifest(readFileSync(file, 'utf8')).map(({ path, sha256 }) => [path, sha256]));
  return OURS.every((path) => entries.has(path)) ? entries.set(MANIFEST, '') : new Map();
}

/** Whether a file is as an earlier build left it. */
function isEarlier(output: string, path: string, written: ReadonlyMap<string, string>): boolean {
  const sha256 = written.get(path);
  if (sha256 === undefined) return false;
  return sha256 === '' || hash('sha256', readFileSync(join(output, path))) === sha256;
}

/**
 * Nothing that is not a build's is overwritten: an output folder that holds such files where pages would go is refused.
 *
 * @param foreign paths in the output folder that no build wrote.
 */
export function refuseOverwriting(database: CatalogueDatabase, output: string, foreign: readonly string[]): void {
  const row = database
    .prepare('select path from staged where sha256 is not null and path in (select value from json_each(?)) limit 1')
    .get(JSON.stringify(foreign)) as { path: string } | undefined;
  if (row === undefined) return;
  throw new BuildError(
    `FOREIGN_FILE: ${join(output, row.path)} was not written by a build, and a page would take its place. ` +
      'Move it elsewhere, choose another folder with --output, or remove such files with --clean. Nothing was changed.',
  );
}

/** All files below a folder, relative to it; nothing where there is no such folder. */
export function listFiles(folder: string, prefix = ''): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(join(folder, entry.name), `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
  );
}

/** Folders that hold nothing once these files are gone. */
function removeEmptyFolders(output: string, paths: readonly string[]): void {
  const folders = [...new Set(paths.flatMap(foldersAbove))].filter((folder) => folder !== '');
  // The deepest first: a folder may hold nothing but such folders.
  for (const folder of folders.sort((a, b) => b.length - a.length)) {
    if (existsSync(join(output, folder)) && readdirSync(join(output, folder)).length === 0)
      rmdirSync(join(output, folder));
  }
}

/** Removes or reports files that no build wrote. */
export function treatForeign(output: string, paths: readonly string[], treatment: 'report' | 'remove'): Problem[] {
  if (treatment === 'remove') {
    for (const path of paths) rmSync(join(output, path), { force: true });
    removeEmptyFolders(output, paths);
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
