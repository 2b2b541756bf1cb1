import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inTransaction, meta, setMeta, type CatalogueDatabase } from '../catalogue/database.ts';
import { LEDGER_HEADER, ledgerLines, markWritten, pendingRows } from '../catalogue/ledger.ts';
import { noteTotals } from './archive-totals.ts';
import { carryOut, removeStaging, type Moves } from './move-into-place.ts';
import { forgetPages, rememberFolders } from './output-folder.ts';
import { FOLLOWING } from './plan-stage.ts';
import type { Project } from './project.ts';
import type { Publisher } from './publisher-process.ts';

/** A build that leaves the search index, and what follows with it, for later leaves the notes of what concerns them too. */
const FORGET_CANDIDATES = `
  delete from candidates
  where kind not in (${['search-day', ...FOLLOWING].map((kind) => `'${kind}'`).join(', ')})
    or coalesce((select value from meta where key = 'search-later'), '') <> 'yes';`;

/** What a publication changed. */
export interface Published {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

interface StagedRow {
  readonly path: string;
  readonly sha256: string | null;
}

/**
 * Publishes what is staged: from the moment the journal is set, the new archive is the one that will stand, and a run
 * that finds the journal finishes it (`finishPublication`).
 */
export async function publish(
  database: CatalogueDatabase,
  project: Project,
  staging: string,
  publisher: Publisher,
): Promise<Published> {
  inTransaction(database, () => setMeta(database, 'journal', staging));
  const moves = movesOf(database, project, staging);
  await publisher.carryOut(moves);
  return conclude(database, project, moves);
}

/** Carries out a journal that a killed run has left. Where there is none: empty lists. */
export function finishPublication(database: CatalogueDatabase, project: Project): Published {
  const staging = meta(database, 'journal');
  if (staging === null) return { written: [], removed: [] };
  const moves = movesOf(database, project, staging);
  if (isLost(moves)) return giveUp(database, moves);
  carryOut(moves);
  removeStaging(moves.staging);
  return conclude(database, project, moves);
}

/** Somebody has deleted files that were on their way: neither the old nor the new archive can be had of what is left. */
function isLost({ staging, output, written }: Moves): boolean {
  return written.some((path) => !existsSync(join(staging, path)) && !existsSync(join(output, path)));
}

/** The journal is closed; the pages that it names are taken for missing, so that this build makes them again. */
function giveUp(database: CatalogueDatabase, { staging, written }: Moves): Published {
  inTransaction(database, () => {
    forgetPages(database, written);
    database.exec(`
      delete from staged; delete from staged_partitions; delete from staged_meta; delete from folders;
      delete from meta where key = 'journal' or key like 'kind:%' or key in ('search', 'assets');
    `);
  });
  removeStaging(staging);
  return { written: [], removed: [] };
}

function movesOf(database: CatalogueDatabase, project: Project, staging: string): Moves {
  const rows = database.prepare('select path, sha256 from staged order by path').all() as StagedRow[];
  return {
    staging,
    output: project.output,
    written: rows.filter(({ sha256 }) => sha256 !== null).map(({ path }) => path),
    removed: rows.filter(({ sha256 }) => sha256 === null).map(({ path }) => path),
  };
}

/** The folder is as the journal wants it: the catalogue follows, and the journal is closed. */
function conclude(database: CatalogueDatabase, project: Project, moves: Moves): Published {
  writeLedger(database, project);
  inTransaction(database, () => {
    noteTotals(database);
    database.exec(`
      delete from pages where path in (select path from staged where sha256 is null);
      insert or replace into pages select path, kind, key, digest, sha256, size from staged where sha256 is not null;
      delete from partitions where key in (select key from staged_partitions where report is null);
      insert or replace into partitions select key, digest, report from staged_partitions where report is not null;
      insert or replace into meta select key, value from staged_meta;
      delete from staged; delete from staged_partitions; delete from staged_meta;
      ${FORGET_CANDIDATES}
      delete from meta where key = 'journal';
    `);
  });
  rememberFolders(database, project.output, [...moves.written, ...moves.removed]);
  return { written: moves.written, removed: moves.removed };
}

/** Nothing was to be written: keeps the digests that were worked out, and rows that the ledger's file lacks. */
export function commitDigests(database: CatalogueDatabase, project: Project): void {
  writeLedger(database, project);
  inTransaction(database, () => {
    database.exec(`
      insert or replace into meta select key, value from staged_meta;
      delete from staged_meta;
      ${FORGET_CANDIDATES}
    `);
  });
}

/** Appends the addresses that are published for the first time, so that they stay for good. */
function writeLedger(database: CatalogueDatabase, project: Project): void {
  const rows = pendingRows(database);
  if (rows.length === 0) return;
  const before = existsSync(project.ledger) ? readFileSync(project.ledger) : Buffer.alloc(0);
  const start = before.length === 0 ? LEDGER_HEADER : before.at(-1) === LINE_END ? '' : '\n';
  const lines = Buffer.from(ledgerLines(rows));
  // A run that was killed after appending finds its lines at the end of the file.
  const isThere = before.length >= lines.length && before.subarray(before.length - lines.length).equals(lines);
  const addition = isThere ? Buffer.alloc(0) : Buffer.concat([Buffer.from(start), lines]);
  mkdirSync(dirname(project.ledger), { recursive: true });
  appendFileSync(project.ledger, addition);
  markWritten(database, [before, addition]);
}

const LINE_END = 10;
