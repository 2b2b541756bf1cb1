import Database from 'libsql';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';
import { noteTextFolder, textFolder } from './text-files.ts';
import { areTextsThere, dropStrayTexts, syncTexts } from './text-upkeep.ts';

/** An open catalogue. All reads and writes are synchronous. */
export type CatalogueDatabase = Database.Database;

/** Pages that SQLite's log holds (256 MB) before they are brought into the catalogue's file: most of them change again meanwhile. */
const LOG_PAGES = 16_000;

/**
 * What the writing process keeps of the catalogue at most. Names and kin of 100,000 articles go in all over their tables: with a
 * third of it the system's part of reading them took twice as long.
 */
const CACHE_KIB = 192 * 1024;

/**
 * Opens the catalogue for writing. A catalogue of another schema version or program version is emptied:
 * everything in it can be made anew.
 *
 * @param file path of the SQLite file; its folder must exist.
 * @param programVersion the program's version: a new version reads every file again.
 */
export function openCatalogue(file: string, programVersion: string): CatalogueDatabase {
  discardAfterCrash(file);
  const database = new Database(file);
  database.pragma('page_size = 16384');
  database.pragma('journal_mode = WAL');
  // Nothing is waited for: what a crash of the whole machine may cost is thrown away and made anew.
  database.pragma('synchronous = OFF');
  database.pragma(`wal_autocheckpoint = ${LOG_PAGES}`);
  database.pragma('busy_timeout = 10000');
  database.pragma(`cache_size = -${CACHE_KIB}`);
  writeFileSync(bootFile(file), bootId());
  const wanted = `${SCHEMA_VERSION} ${programVersion}`;
  const texts = textFolder(file);
  if (versionOf(database) !== wanted || !areTextsThere(database, texts)) {
    dropAll(database);
    rmSync(texts, { recursive: true, force: true });
    database.exec(SCHEMA);
    setMeta(database, 'version', wanted);
  }
  dropStrayTexts(database, texts);
  noteTextFolder(database, texts);
  return database;
}

/**
 * Brings what was written so far from SQLite's log into the catalogue's file, as far as no reader is in the way: it has to be done
 * before the catalogue is closed, and some time is better for it than others.
 */
export function writeBack(database: CatalogueDatabase): void {
  database.pragma('wal_checkpoint(PASSIVE)');
}

/** Closes the catalogue; from here on it lies safely on the disk. */
export function closeCatalogue(database: CatalogueDatabase, file: string): void {
  syncTexts(database, textFolder(file));
  database.pragma('synchronous = FULL');
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  rmSync(bootFile(file), { force: true });
}

/**
 * A catalogue that was open when the machine itself went down (not just this program) may be damaged: it is thrown away.
 * It is told by a note of the machine's boot, which a closed catalogue has not.
 */
function discardAfterCrash(file: string): void {
  if (!existsSync(bootFile(file))) return;
  const isSameBoot = bootId() !== '' && readFileSync(bootFile(file), 'utf8') === bootId();
  if (!isSameBoot) for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
}

function bootFile(file: string): string {
  return `${file}.open`;
}

/** Linux names each boot (random(4)); elsewhere `''`, and an open catalogue is never believed. */
function bootId(): string {
  const source = '/proc/sys/kernel/random/boot_id';
  return existsSync(source) ? readFileSync(source, 'utf8').trim() : '';
}

/** Opens the catalogue for reading beside the writing process (a worker). */
export function openCatalogueForReading(file: string): CatalogueDatabase {
  const database = new Database(file, { readonly: true });
  database.pragma('busy_timeout = 10000');
  database.pragma('cache_size = -32768');
  noteTextFolder(database, textFolder(file));
  return database;
}

/** A value kept beside the articles, or null. */
export function meta(database: CatalogueDatabase, key: string): string | null {
  const row = database.prepare('select value from meta where key = ?').get(key) as { value: string } | undefined;
  return row?.value ?? null;
}

export function setMeta(database: CatalogueDatabase, key: string, value: string): void {
  database
    .prepare('insert into meta values (?, ?) on conflict (key) do update set value = excluded.value')
    .run(key, value);
}

/** Runs `work` in one transaction: all of it is kept, or nothing. */
export function inTransaction<T>(database: CatalogueDatabase, work: () => T): T {
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
}

function versionOf(database: CatalogueDatabase): string | null {
  const table = database.prepare("select 1 as found from sqlite_master where name = 'meta'").get();
  return table === undefined ? null : meta(database, 'version');
}

function dropAll(database: CatalogueDatabase): void {
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .all();
  for (const { name } of tables as { name: string }[]) database.exec(`drop table "${name}"`);
}
