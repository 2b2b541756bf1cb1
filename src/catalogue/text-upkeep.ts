import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { CatalogueDatabase } from './database.ts';
import { insertRows } from './insert-rows.ts';
import { readTexts, TextWriter, type TextFolder, type TextPlace } from './text-files.ts';

/** Whether all files are there and can be read that the catalogue's articles lie in, as long as they were. */
export function areTextsThere(database: CatalogueDatabase, folder: string): boolean {
  const files = database.prepare('select name, size from text_files').all() as { name: string; size: number }[];
  try {
    return files.every(({ name, size }) => {
      accessSync(join(folder, name), constants.R_OK);
      return statSync(join(folder, name)).size >= size;
    });
  } catch {
    return false;
  }
}

/** Sees to it that what the catalogue's articles lie in is safely on the disk. */
export function syncTexts(database: CatalogueDatabase, folder: string): void {
  const files = database.prepare('select name from text_files where synced = 0').all() as { name: string }[];
  for (const { name } of files) {
    // What is gone is told by `areTextsThere` when the catalogue is opened next.
    if (!existsSync(join(folder, name))) continue;
    const file = openSync(join(folder, name), 'r+');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }
  if (files.length > 0) database.exec('update text_files set synced = 1');
}

/**
 * After much was read: removes the files in which no article lies any more, once those that are mostly of articles no longer there are
 * written anew. Call it when nobody reads.
 *
 * @param build tells the new file from others.
 */
export function tidyTexts(database: CatalogueDatabase, folder: string, build: string): void {
  const { used, room } = database
    .prepare(
      `select (select coalesce(sum(body_size + text_size), 0) from texts) as used,
         (select coalesce(sum(size), 0) from text_files where id in (select file from texts)) as room`,
    )
    .get() as { used: number; room: number };
  if (room > used * MOST_WASTE) moveTexts(database, { folder, build });
  database.exec('delete from text_files where id not in (select file from texts)');
  dropStrayTexts(database, folder);
}

/** Files are written anew when they take more than so many times the room of what is in them. */
const MOST_WASTE = 2;
/** Articles moved with one call. */
const TOGETHER = 500;

interface PlacedRow {
  readonly id: number;
  readonly file: string;
  readonly body_at: number;
  readonly body_size: number;
  readonly text_at: number;
  readonly text_size: number;
}

/** Moves the texts of all articles to a file of their own. */
function moveTexts(database: CatalogueDatabase, where: TextFolder): void {
  const rows = database
    .prepare(
      `select t.id, f.name as file, t.body_at, t.body_size, t.text_at, t.text_size
       from texts t join text_files f on f.id = t.file order by t.file, t.body_at`,
    )
    .all() as PlacedRow[];
  const writer = new TextWriter(where);
  database.exec('begin immediate');
  try {
    for (let start = 0; start < rows.length; start += TOGETHER) {
      const some = rows.slice(start, start + TOGETHER);
      const held = readTexts(
        where.folder,
        some.flatMap((row) => [
          { file: row.file, at: row.body_at, size: row.body_size },
          { file: row.file, at: row.text_at, size: row.text_size },
        ]),
      );
      const places = writer.write(some.map((_, at) => ({ body: held[at * 2] ?? '', text: held[at * 2 + 1] ?? '' })));
      putPlaces(
        database,
        some.map(({ id }, at) => [id, places[at] as TextPlace]),
      );
    }
    database.exec('commit');
  } catch (error) {
    database.exec('rollback');
    throw error;
  } finally {
    writer.close();
  }
}

/** Enters where the texts of articles lie, each by its article's number. */
export function putPlaces(
  database: CatalogueDatabase,
  places: readonly (readonly [id: number, place: TextPlace])[],
): void {
  if (places.length === 0) return;
  const sizes = new Map<string, number>();
  for (const [, { file, body, text }] of places) {
    sizes.set(file, Math.max(sizes.get(file) ?? 0, body.at + body.size, text.at + text.size));
  }
  const put = database.prepare(
    `insert into text_files (name, size, synced) values (?, ?, 0)
     on conflict (name) do update set size = max(size, excluded.size), synced = 0 returning id`,
  );
  const ids = new Map([...sizes].map(([file, size]) => [file, (put.get(file, size) as { id: number }).id]));
  const rows = places.flatMap(([id, { file, body, text }]) => [
    ...[id, ids.get(file) as number, body.at, body.size, text.at, text.size],
  ]);
  insertRows(database, 'insert or replace into texts', 6, rows);
}

/** Removes what lies in the folder and belongs to no article, as builds leave it that were killed. Call it when nobody reads. */
export function dropStrayTexts(database: CatalogueDatabase, folder: string): void {
  const used = database.prepare('select name from text_files').all() as { name: string }[];
  const names = new Set(used.map(({ name }) => name));
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (!names.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
}
