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

/** Brings the catalogue's copy of the ledger in line with the file. Returns whether it had to. */
export function loadLedger(database: CatalogueDatabase, text: string): boolean {
  const digest = createHash('sha256').update(text).digest('hex');
  if (meta(database, 'ledger') === digest) return false;
  const { rows } = parseLedger(text);
  inTransaction(database, () => {
    database.exec('delete from ledger');
    database
      .prepare('insert into ledger (source, permalink) select value ->> 0, value ->> 1 from json_each(?)')
      .run(JSON.stringify(rows.map((row) => [row.source, row.permalink])));
    setMeta(database, 'ledger', digest);
  });
  return true;
}

/** Adds rows that were appended to the file, whose text is now `text`. */
export function extendLedger(database: CatalogueDatabase, rows: readonly LedgerRow[], text: string): void {
  const insert = database.prepare('insert into ledger (source, permalink) values (?, ?)');
  for (const row of rows) insert.run(row.source, row.permalink);
  setMeta(database, 'ledger', createHash('sha256').update(text).digest('hex'));
}
