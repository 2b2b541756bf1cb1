import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { inTransaction, meta, setMeta, type CatalogueDatabase } from '../catalogue/database.ts';
import { LEDGER_HEADER, ledgerLines, markWritten, pendingRows } from '../catalogue/ledger.ts';
import { MANIFEST, manifestText } from '../fixity/manifest.ts';
import type { Project } from './project.ts';
import { describeFile, stageIfChanged } from './search-stage.ts';

/** What a publication changed. */
export interface Published {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

interface StagedRow {
  readonly path: string;
  readonly sha256: string | null;
}

/** Writes the manifest of the archive as it will be, beside the other staged files. */
export function stageManifest(database: CatalogueDatabase, staging: string): void {
  const { rows } = database
    .prepare(
      `select json_group_array(json_array(path, sha256)) as rows from (
         select path, sha256 from pages where path not in (select path from staged)
         union all select path, sha256 from staged where sha256 is not null)`,
    )
    .get() as { rows: string };
  const entries = (JSON.parse(rows) as [string, string][])
    .map(([path, sha256]) => ({ path, sha256 }))
    .filter(({ path }) => path !== MANIFEST);
  writeFileSync(join(staging, MANIFEST), manifestText(entries));
  stageIfChanged(database, staging, 'manifest', [describeFile(staging, MANIFEST)]);
}

/**
 * Publishes what is staged: from the moment the journal is set, the new archive is the one that will stand, and a run
 * that finds the journal finishes it (`finishPublication`).
 */
export function publish(database: CatalogueDatabase, project: Project, staging: string): Published {
  inTransaction(database, () => setMeta(database, 'journal', staging));
  database.pragma('wal_checkpoint(PASSIVE)');
  return finishPublication(database, project);
}

/** Carries out the journal, from its start or from where a killed run left it. Nothing to do: empty lists. */
export function finishPublication(database: CatalogueDatabase, project: Project): Published {
  const staging = meta(database, 'journal');
  if (staging === null) return { written: [], removed: [] };
  const rows = database.prepare('select path, sha256 from staged order by path').all() as StagedRow[];
  const written = rows.filter(({ sha256 }) => sha256 !== null).map(({ path }) => path);
  const removed = rows.filter(({ sha256 }) => sha256 === null).map(({ path }) => path);
  moveIntoPlace(staging, project.output, written);
  for (const path of removed) rmSync(join(project.output, path), { force: true });
  removeEmptyFolders(project.output, removed);
  writeLedger(database, project);
  inTransaction(database, () => {
    database.exec(`
      delete from pages where path in (select path from staged where sha256 is null);
      insert or replace into pages select path, kind, key, digest, sha256, size from staged where sha256 is not null;
      delete from partitions where key in (select key from staged_partitions where report is null);
      insert or replace into partitions select key, digest, report from staged_partitions where report is not null;
      insert or replace into meta select key, value from staged_meta;
      delete from staged; delete from staged_partitions; delete from staged_meta; delete from candidates;
      delete from meta where key = 'journal';
    `);
  });
  rmSync(staging, { recursive: true, force: true });
  return { written, removed };
}

/** Nothing was to be written: keeps the digests that were worked out. */
export function commitDigests(database: CatalogueDatabase): void {
  inTransaction(database, () => {
    database.exec(`
      insert or replace into meta select key, value from staged_meta;
      delete from staged_meta; delete from candidates;
    `);
  });
}

/** Where nothing is published yet, the whole folder goes in one rename; else file by file, lists and home page last. */
function moveIntoPlace(staging: string, output: string, paths: readonly string[]): void {
  if (!existsSync(output) && existsSync(staging)) {
    mkdirSync(dirname(output), { recursive: true });
    renameSync(staging, output);
    return;
  }
  const folders = new Set<string>();
  for (const path of paths.toSorted((a, b) => publicationRank(a) - publicationRank(b))) {
    const folder = dirname(join(output, path));
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    moveFile(join(staging, path), join(output, path));
  }
}

/** What others link to comes before what links to it. */
function publicationRank(path: string): number {
  if (path === MANIFEST) return 4;
  if (path === 'index.html') return 3;
  if (path.endsWith('/index.html') || path === 'search/partitions.json' || path === 'search/partitions.json.js')
    return 2;
  return path.startsWith('assets/') || path.startsWith('search/') ? 0 : 1;
}

/** A file that is not in staging any more was moved by the run that was killed. */
function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    const isMoved = error instanceof Error && 'code' in error && error.code === 'ENOENT' && existsSync(to);
    if (!isMoved) throw error;
  }
}

function removeEmptyFolders(output: string, removed: readonly string[]): void {
  const folders = new Set(removed.map((path) => dirname(path)));
  for (const folder of folders) {
    for (let path = folder; path !== '.' && path !== '/'; path = dirname(path)) {
      const full = join(output, path);
      if (!existsSync(full)) continue;
      if (readdirSync(full).length > 0) break;
      rmdirSync(full);
    }
  }
}

/** Appends the addresses that are published for the first time, so that they stay for good. */
function writeLedger(database: CatalogueDatabase, project: Project): void {
  const rows = pendingRows(database);
  if (rows.length === 0) return;
  const before = existsSync(project.ledger) ? readFileSync(project.ledger, 'utf8') : '';
  const start = before === '' ? LEDGER_HEADER : before.endsWith('\n') ? '' : '\n';
  const lines = ledgerLines(rows);
  // A run that was killed after appending finds its lines at the end of the file.
  const addition = before.endsWith(lines) ? '' : start + lines;
  mkdirSync(dirname(project.ledger), { recursive: true });
  appendFileSync(project.ledger, addition);
  markWritten(database, before + addition);
}
