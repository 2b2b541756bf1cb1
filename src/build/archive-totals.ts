import { meta, setMeta, type CatalogueDatabase } from '../catalogue/database.ts';

/** What the published folder holds. */
export interface ArchiveTotals {
  readonly files: number;
  readonly bytes: number;
  /** HTML files. */
  readonly pages: number;
}

const KEY = 'totals';

const SUMS = `count(*) as files, coalesce(sum(size), 0) as bytes, coalesce(sum(substr(path, -5) = '.html'), 0) as pages`;

/** The published folder's totals: as noted, or counted over all its files. */
export function archiveTotals(database: CatalogueDatabase): ArchiveTotals {
  const noted = meta(database, KEY);
  if (noted !== null) return JSON.parse(noted) as ArchiveTotals;
  return database.prepare(`select ${SUMS} from pages`).get() as ArchiveTotals;
}

/** Notes the totals as they will be. Call it in the transaction that takes over what is staged, before it does so. */
export function noteTotals(database: CatalogueDatabase): void {
  const before = archiveTotals(database);
  const old = database
    .prepare(`select ${SUMS} from pages where path in (select path from staged)`)
    .get() as ArchiveTotals;
  const own = database.prepare(`select ${SUMS} from staged where sha256 is not null`).get() as ArchiveTotals;
  const after: ArchiveTotals = {
    files: before.files - old.files + own.files,
    bytes: before.bytes - old.bytes + own.bytes,
    pages: before.pages - old.pages + own.pages,
  };
  setMeta(database, KEY, JSON.stringify(after));
}

/** To be counted anew: files were taken from the catalogue outside a publication. */
export function forgetTotals(database: CatalogueDatabase): void {
  database.prepare('delete from meta where key = ?').run(KEY);
}
