import { createHash, hash } from 'node:crypto';
import { pathKey, requestedPermalink } from '../article/permalink.ts';
import { meta, setMeta, type CatalogueDatabase } from './database.ts';

/** A permalink once published, and the source it belongs to. Later rows of the same source or permalink win. */
export interface LedgerRow {
  /** Path of the source file from the project's folder, with `#item` where a file holds several articles. */
  readonly source: string;
  /** Path inside the archive. */
  readonly permalink: string;
}

const HEADER = 'permalink,source';

/** Reads the ledger file's text (`_data/permalinks.csv`). Lines that are no row are passed over and counted. */
export function parseLedger(text: string): {
  readonly rows: readonly LedgerRow[];
  readonly badLines: readonly number[];
} {
  const rows: LedgerRow[] = [];
  const badLines: number[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line === '' || line === HEADER) continue;
    const cells = /^("(?:[^"]|"")*"|[^",]*),("(?:[^"]|"")*"|[^",]*)$/u.exec(line);
    const permalink = unquote(cells?.[1] ?? '');
    const source = unquote(cells?.[2] ?? '');
    if (source === '' || !isAddress(permalink)) badLines.push(index + 1);
    else rows.push({ permalink, source });
  }
  return { rows, badLines };
}

/** Whether a page of an article may stand there: the file is edited by hand. */
function isAddress(permalink: string): boolean {
  if (!/\.html?$/iu.test(permalink) || /^\/|[\\]/u.test(permalink)) return false;
  // Undated articles have a folder that no article may ask for.
  const requested = requestedPermalink(permalink.replace(/^undated\//u, ''));
  return (
    requested.kind === 'path' || (requested.code !== 'PERMALINK_OUTSIDE' && requested.code !== 'PERMALINK_RESERVED')
  );
}

/** The rows as lines of the ledger file, each with its line end. */
export function ledgerLines(rows: readonly LedgerRow[]): string {
  return rows.map((row) => `${quote(row.permalink)},${quote(row.source)}\n`).join('');
}

/** First line of a new ledger file. */
export const LEDGER_HEADER = `${HEADER}\n`;

function quote(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""').replaceAll(/[\r\n]+/gu, ' ')}"` : cell;
}

function unquote(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** What a ledger file that was changed by somebody else means for the catalogue. */
export interface LedgerNews {
  /** Sources whose rows are others than before, in the file's order. */
  readonly sources: readonly string[];
}

/**
 * Brings the catalogue's copy of the ledger in line with the file. Rows that were decided on but not yet written to
 * the file (a build that was killed) are kept. Call it in a transaction.
 *
 * @param file the file's bytes; empty where there is none.
 * @returns null where the file is as this program left it.
 */
export function loadLedger(database: CatalogueDatabase, file: Uint8Array): LedgerNews | null {
  const digest = hash('sha256', file);
  if (meta(database, 'ledger') === digest) return null;
  const { rows, badLines } = parseLedger(new TextDecoder().decode(file));
  const before = rowsBySource(allRows(database));
  const pending = pendingRows(database);
  database.exec('delete from ledger');
  insertRows(database, rows, 1);
  insertRows(database, pending, 0);
  setMeta(database, 'ledger', digest);
  setMeta(database, 'ledger-bad', JSON.stringify(badLines));
  const after = rowsBySource([...rows, ...pending]);
  const sources = new Set([...after.keys(), ...before.keys()]);
  return { sources: [...sources].filter((source) => before.get(source) !== after.get(source)) };
}

/** Lines of the ledger file that are no row, from 1. */
export function badLedgerLines(database: CatalogueDatabase): readonly number[] {
  return JSON.parse(meta(database, 'ledger-bad') ?? '[]') as number[];
}

function allRows(database: CatalogueDatabase): LedgerRow[] {
  const { rows } = database
    .prepare(
      'select json_group_array(json_array(source, permalink)) as rows from (select source, permalink from ledger order by seq)',
    )
    .get() as { rows: string };
  return (JSON.parse(rows) as [string, string][]).map(([source, permalink]) => ({ source, permalink }));
}

function rowsBySource(rows: readonly LedgerRow[]): Map<string, string> {
  const held = new Map<string, string>();
  for (const { source, permalink } of rows) {
    const others = held.get(source);
    held.set(source, others === undefined ? permalink : `${others}\n${permalink}`);
  }
  return held;
}

/** Notes rows that the file will get when this build is published. */
export function addPendingRows(database: CatalogueDatabase, rows: readonly LedgerRow[]): void {
  insertRows(database, rows, 0);
}

/** Rows that the file lacks, in the order in which they were decided on. */
export function pendingRows(database: CatalogueDatabase): LedgerRow[] {
  return database.prepare('select source, permalink from ledger where written = 0 order by seq').all() as LedgerRow[];
}

/** How many rows of the file the catalogue holds. */
export function writtenRows(database: CatalogueDatabase): number {
  return (database.prepare('select count(*) as n from ledger where written = 1').get() as { n: number }).n;
}

/** Marks the pending rows as written; the file now holds these bytes, one part after the other. */
export function markWritten(database: CatalogueDatabase, parts: readonly Uint8Array[]): void {
  database.exec('update ledger set written = 1 where written = 0');
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  setMeta(database, 'ledger', digest.digest('hex'));
}

function insertRows(database: CatalogueDatabase, rows: readonly LedgerRow[], written: 0 | 1): void {
  database
    .prepare(
      'insert into ledger (source, permalink, place, written) select value ->> 0, value ->> 1, value ->> 2, ? from json_each(?)',
    )
    .run(written, JSON.stringify(rows.map((row) => [row.source, row.permalink, pathKey(row.permalink)])));
}
