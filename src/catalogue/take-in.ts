import { EMBEDDED_FOLDER, isEmbeddedName } from '../article/embedded/embedded-image.ts';
import { imagePathKey } from '../article/image-paths.ts';
import { enterSignatures, leaveCopies } from './copies.ts';
import type { Problem } from '../source/problem.ts';
import { meta, type CatalogueDatabase } from './database.ts';
import type { DigestedEntry } from './digested-entry.ts';
import type { CatalogueEntry, EntryTerm } from './entry.ts';
import { insertRows, type Value } from './insert-rows.ts';
import { kinKind, kinRow, LISTED, markInList } from './kin-keys.ts';
import type { TextPlace } from './text-files.ts';
import { putPlaces } from './text-upkeep.ts';
import { insertWishes } from './wishes.ts';

/** A file that was read, with what it gave. */
export interface ReadFile {
  readonly path: string;
  readonly stat: FileStat;
  readonly sha256: string;
  readonly problems: readonly Problem[];
  readonly entries: readonly DigestedEntry[];
}

/** What tells, without reading it, whether a file may have changed. Times in whole microseconds. */
export interface FileStat {
  readonly size: number;
  readonly mtime: number;
  readonly ctime: number;
  readonly inode: number;
}

/** What the planner must know of an article to tell which pages show it. */
export interface ArticleTrace {
  readonly path: string;
  readonly item: string;
  /** Digest of all that its file says of it. */
  readonly digest: string;
  readonly permalink: string;
  readonly sort: string;
  readonly day: string | null;
  readonly language: string;
  readonly terms: readonly EntryTerm[];
  readonly aliases: readonly string[];
  /** Lines of kin that it stands in; see `kinKeys`. */
  readonly kin: readonly string[];
}

/** One article before and after a change; null where it was not, or is no more, in the archive. */
export interface ArticleChange {
  readonly before: ArticleTrace | null;
  readonly after: ArticleTrace | null;
}

interface TraceRow {
  readonly path: string;
  readonly item: string;
  readonly digest: string;
  readonly live: number;
  readonly permalink: string;
  readonly sort: string;
  readonly day: string | null;
  readonly language: string;
  readonly terms: string;
  readonly aliases: string;
  readonly kin: string;
}

/** The live articles of these files as they stand now. */
export function tracesOf(database: CatalogueDatabase, paths: readonly string[]): Map<string, ArticleTrace> {
  const rows = database
    .prepare(
      `select path, item, digest, live, permalink, sort, day, language, terms, aliases, kin from articles
       where +live = 1 and path in (select value from json_each(?))`,
    )
    .all(JSON.stringify(paths)) as TraceRow[];
  return new Map(rows.map((row) => [`${row.path}#${row.item}`, traceOf(row)]));
}

function traceOf(row: TraceRow): ArticleTrace {
  return {
    path: row.path,
    item: row.item,
    digest: row.digest,
    permalink: row.permalink,
    sort: row.sort,
    day: row.day,
    language: row.language,
    terms: JSON.parse(row.terms) as EntryTerm[],
    aliases: JSON.parse(row.aliases) as string[],
    kin: JSON.parse(row.kin) as string[],
  };
}

/** What the catalogue holds of the files of a batch: a mark of each article, by path. */
function heldMarks(database: CatalogueDatabase, batch: readonly ReadFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = database
    .prepare('select path, item, digest, live from articles where path in (select value from json_each(?))')
    .all(JSON.stringify(batch.map((file) => file.path))) as Pick<TraceRow, 'path' | 'item' | 'digest' | 'live'>[];
  const held = new Map<string, Set<string>>();
  for (const row of rows) {
    const marks = held.get(row.path) ?? new Set();
    marks.add(`${row.item} ${row.digest} ${row.live}`);
    held.set(row.path, marks);
  }
  return held;
}

/** Whether the articles of a file all stand in the catalogue already, word for word (touched, but not changed). */
function isUnchanged(file: ReadFile, marks: ReadonlySet<string> | undefined, asOf: string): boolean {
  const wanted = file.entries.map(({ entry, digest }) => `${entry.item} ${digest} ${isLive(entry, asOf) ? 1 : 0}`);
  return (marks?.size ?? 0) === wanted.length && wanted.every((mark) => marks?.has(mark) === true);
}

/** Whether an article belongs in the archive: no draft, and not dated after `asOf` (`YYYY-MM-DD`). */
export function isLive(entry: Pick<CatalogueEntry, 'draft' | 'day'>, asOf: string): boolean {
  return !entry.draft && (entry.day === null || entry.day <= asOf);
}

/** Writes a batch of read files over what the catalogue held of them. Addresses are settled later. */
export function takeIn(database: CatalogueDatabase, batch: readonly ReadFile[], asOf: string): void {
  const held = heldMarks(database, batch);
  // Those of an unchanged file need not be taken in again.
  const changed = batch.filter((file) => !isUnchanged(file, held.get(file.path), asOf));
  removeArticles(
    database,
    changed.flatMap(({ path }) => (held.has(path) ? [path] : [])),
  );
  insertRows(database, 'insert or replace into files', 8, batch.flatMap(fileRow));
  const entries = changed.flatMap((file) => file.entries);
  if (entries.length === 0) return;
  insertEntries(database, entries, asOf);
}

function fileRow(file: ReadFile): readonly (string | number)[] {
  const { size, mtime, ctime, inode } = file.stat;
  return [file.path, size, mtime, ctime, inode, file.sha256, JSON.stringify(file.problems), file.entries.length];
}

function insertEntries(database: CatalogueDatabase, entries: readonly DigestedEntry[], asOf: string): void {
  const next = nextId(database);
  insertWishes(database, entries, next);
  // A call a row: these rows are long, and JSON of many would be read again for every column.
  const article = database.prepare<[readonly Value[]]>(
    `insert into articles (id, path, item, sha256, sort, day, language, draft, live, format, wanted, asked, aliases, line,
       terms, mended, minutes, digest, kin, mark, permalink, place)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')`,
  );
  const record = database.prepare<[readonly Value[]]>('insert into records values (?, ?, ?, ?)');
  const places: [id: number, place: TextPlace][] = [];
  for (const [index, { entry, columns, digest, texts }] of entries.entries()) {
    article.run([
      next + index,
      entry.path,
      entry.item,
      entry.sha256,
      entry.sort,
      entry.day,
      entry.language,
      entry.draft ? 1 : 0,
      isLive(entry, asOf) ? 1 : 0,
      entry.format,
      entry.wanted,
      entry.asked ? 1 : 0,
      columns.aliases,
      columns.line,
      columns.terms,
      columns.mended,
      entry.minutes,
      digest,
      columns.kin,
      entry.mark,
    ]);
    const isHere = 'file' in texts ? null : texts;
    if ('file' in texts) places.push([next + index, texts]);
    record.run([next + index, columns.article, isHere?.body ?? null, isHere?.text ?? null]);
  }
  putPlaces(database, places);
  const terms: Value[] = [];
  const kin: Value[] = [];
  for (const [index, { entry }] of entries.entries()) {
    if (!isLive(entry, asOf)) continue;
    const id = next + index;
    for (const { facet, slug, name, kind } of entry.terms)
      terms.push(facet, slug, entry.sort, id, name, kind, markInList(entry.kin, entry.mark, facet, slug));
    for (const key of entry.kin) if (LISTED[kinKind(key)] === null) kin.push(...kinRow(key, entry.sort), id);
  }
  insertRows(database, 'insert or ignore into article_terms', 7, terms);
  insertRows(database, 'insert into kin', 3, kin);
  insertImages(database, entries, next);
  enterSignatures(
    database,
    entries.flatMap(({ entry }, index) =>
      isLive(entry, asOf) ? [{ id: next + index, signature: entry.signature }] : [],
    ),
  );
}

function insertImages(database: CatalogueDatabase, entries: readonly DigestedEntry[], next: number): void {
  const rows = entries.flatMap(({ entry }, index) =>
    entry.images.flatMap(({ name, paths }) =>
      paths.map((path, rank) => [next + index, name, rank, path, imagePathKey(path)]),
    ),
  );
  if (rows.length === 0) return;
  database
    .prepare(
      `insert into image_refs select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(?)`,
    )
    .run(JSON.stringify(rows));
  // What stands within an article's own file is there because it is named.
  const embedded = rows.filter(([, name]) => isEmbeddedName(String(name))).map(([, , , path, fold]) => [path, fold]);
  if (embedded.length === 0) return;
  database
    .prepare(
      `insert or ignore into images select value ->> 0, value ->> 1, 0, 0, 0, 0, null, '', null, '[]' from json_each(?)`,
    )
    .run(JSON.stringify(embedded));
}

function nextId(database: CatalogueDatabase): number {
  const row = database.prepare('select coalesce(max(id), 0) + 1 as next from articles').get() as { next: number };
  return row.next;
}

/** Takes the articles of these files out of the catalogue (the files' own rows stay). */
export function removeArticles(database: CatalogueDatabase, paths: readonly string[]): void {
  if (paths.length === 0) return;
  leaveCopies(database, paths);
  const list = JSON.stringify(paths);
  const ids = '(select id from articles where path in (select value from json_each(?)))';
  database.prepare(`delete from wishes where id in ${ids}`).run(list);
  database.prepare(`delete from article_terms where id in ${ids}`).run(list);
  removeKin(database, list);
  database.prepare(`delete from records where id in ${ids}`).run(list);
  database.prepare(`delete from texts where id in ${ids}`).run(list);
  database
    .prepare(
      `delete from images where path in
         (select path from image_refs where id in ${ids} and instr(path, '${EMBEDDED_FOLDER}') > 0)`,
    )
    .run(list);
  database.prepare(`delete from image_refs where id in ${ids}`).run(list);
  database.prepare('delete from articles where path in (select value from json_each(?))').run(list);
}

function removeKin(database: CatalogueDatabase, list: string): void {
  const rows = database
    .prepare(
      `select k.value, a.sort from articles a, json_each(a.kin) k where a.path in (select value from json_each(?))`,
    )
    .raw(true)
    .all(list) as unknown as [string, string][];
  const own = rows.filter(([key]) => LISTED[kinKind(key)] === null);
  if (own.length === 0) return;
  database
    .prepare('delete from kin where (key, sort) in (select value ->> 0, value ->> 1 from json_each(?))')
    .run(JSON.stringify(own.map(([key, sort]) => kinRow(key, sort))));
}

/** Takes files that are gone out of the catalogue. */
export function removeFiles(database: CatalogueDatabase, paths: readonly string[]): void {
  if (paths.length === 0) return;
  removeArticles(database, paths);
  database.prepare('delete from files where path in (select value from json_each(?))').run(JSON.stringify(paths));
}

/**
 * Articles whose place in the archive the calendar has changed since the last build: dated after the last `asOf`
 * and not after this one, or the other way round. Their files are to be taken in again.
 */
export function pathsTurnedByCalendar(database: CatalogueDatabase, asOf: string): string[] {
  if (meta(database, 'as-of') === asOf) return [];
  const rows = database
    .prepare(
      `select path from articles where live = 1 and day > ?1
       union select path from articles where live = 0 and draft = 0 and day <= ?1`,
    )
    .all(asOf) as { path: string }[];
  return rows.map((row) => row.path);
}
