import { createHash } from 'node:crypto';
import { inTransaction, meta, setMeta, type CatalogueDatabase } from './database.ts';

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
    if (permalink === '' || source === '' || /(?:^|\/)\.\.(?:\/|$)/u.test(permalink)) badLines.push(index + 1);
    else rows.push({ permalink, source });
  }
  return { rows, badLines };
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

/**
 * Brings the catalogue's copy of the ledger in line with the file. Rows that were decided on but not yet written to
 * the file (a build that was killed) are kept.
 */
export function loadLedger(database: CatalogueDatabase, text: string): void {
  const digest = digestOf(text);
  if (meta(database, 'ledger') === digest) return;
  const { rows } = parseLedger(text);
  const pending = pendingRows(database);
  inTransaction(database, () => {
    database.exec('delete from ledger');
    insertRows(database, rows, 1);
    insertRows(database, pending, 0);
    setMeta(database, 'ledger', digest);
  });
}

/** Notes rows that the file will get when this build is published. */
export function addPendingRows(database: CatalogueDatabase, rows: readonly LedgerRow[]): void {
  insertRows(database, rows, 0);
}

/** Rows that the file lacks, in the order in which they were decided on. */
export function pendingRows(database: CatalogueDatabase): LedgerRow[] {
  return database.prepare('select source, permalink from ledger where written = 0 order by seq').all() as LedgerRow[];
}

/** Marks the pending rows as written; the file's text is now `text`. */
export function markWritten(database: CatalogueDatabase, text: string): void {
  database.exec('update ledger set written = 1 where written = 0');
  setMeta(database, 'ledger', digestOf(text));
}

function insertRows(database: CatalogueDatabase, rows: readonly LedgerRow[], written: 0 | 1): void {
  database
    .prepare('insert into ledger (source, permalink, written) select value ->> 0, value ->> 1, ? from json_each(?)')
    .run(written, JSON.stringify(rows.map((row) => [row.source, row.permalink])));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
