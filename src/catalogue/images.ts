import { imagePathKey } from '../article/image-paths.ts';
import type { FoundFile } from '../source/find-files.ts';
import type { Problem } from '../source/problem.ts';
import type { CatalogueDatabase } from './database.ts';

/** An image file that was looked at. */
export interface InspectedFile {
  readonly path: string;
  readonly sha256: string;
  /** Names its files in the archive; `''` where it cannot be shown. */
  readonly key: string;
  /** JSON of what the archive shows; `null` as text where it cannot be shown. */
  readonly info: string;
  readonly problems: readonly Problem[];
}

/** Image files of the content folder against those that the catalogue knows. */
export interface ImageDifferences {
  /** New, or not as they were: to be looked at where an article names them. */
  readonly changed: readonly FoundFile[];
  readonly removed: readonly string[];
}

/** Articles that name an image at this path, whatever its letter case. */
const NAMING = 'image_refs r join articles a on a.id = r.id and a.live = 1';

/** Writes down which image files there are. Call it in a transaction. */
export function takeImages(database: CatalogueDatabase, { changed, removed }: ImageDifferences): void {
  if (removed.length > 0)
    database.prepare('delete from images where path in (select value from json_each(?))').run(JSON.stringify(removed));
  if (changed.length === 0) return;
  database
    .prepare(
      `insert into images select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, null, '', null, '[]'
       from json_each(?) where true
       on conflict (path) do update set size = excluded.size, mtime = excluded.mtime, ctime = excluded.ctime,
         inode = excluded.inode, sha256 = null, info = null, problems = '[]'`,
    )
    .run(
      JSON.stringify(
        changed.map(({ path, size, mtime, ctime, inode }) => [path, imagePathKey(path), size, mtime, ctime, inode]),
      ),
    );
}

/** All image files are to be looked at again. */
export function forgetImages(database: CatalogueDatabase): void {
  database.exec("update images set info = null, problems = '[]'");
}

/** Image files that a living article names and that nobody has looked at since they changed, by path. */
export function imagesToInspect(database: CatalogueDatabase): readonly string[] {
  const { rows } = database
    .prepare(
      `select json_group_array(path) as rows from (select path from images m where info is null
         and exists (select 1 from ${NAMING} where r.fold = m.fold) order by path)`,
    )
    .get() as { rows: string };
  return JSON.parse(rows) as string[];
}

export function takeInspected(database: CatalogueDatabase, files: readonly InspectedFile[]): void {
  const put = database.prepare('update images set sha256 = ?, key = ?, info = ?, problems = ? where path = ?');
  for (const { path, sha256, key, info, problems } of files) put.run(sha256, key, info, JSON.stringify(problems), path);
}

/** Keys of the images at these paths. */
export function imageKeys(database: CatalogueDatabase, paths: readonly string[]): readonly string[] {
  return strings(
    database,
    "select distinct key as v from images where key <> '' and path in (select value from json_each(?))",
    JSON.stringify(paths),
  );
}

/** Keys of the images that the articles of these files may show. */
export function imageKeysOfArticles(database: CatalogueDatabase, paths: readonly string[]): readonly string[] {
  return strings(
    database,
    `select distinct m.key as v from articles a join image_refs r on r.id = a.id join images m on m.fold = r.fold
     where m.key <> '' and a.path in (select value from json_each(?))`,
    JSON.stringify(paths),
  );
}

export function allImageKeys(database: CatalogueDatabase): readonly string[] {
  return strings(
    database,
    "select key as v from images where key <> '' union select key from pages where kind = 'image'",
  );
}

/** Addresses of the living articles that name one of these image files. */
export function articlesNaming(database: CatalogueDatabase, paths: readonly string[]): readonly string[] {
  return strings(
    database,
    `select distinct a.permalink as v from ${NAMING} where r.fold in (select value from json_each(?))`,
    JSON.stringify(paths.map(imagePathKey)),
  );
}

/** An image as the archive needs it: its source and what is made of it. */
export interface WantedImage {
  readonly key: string;
  readonly path: string;
  /** JSON. */
  readonly info: string;
}

/** Of these keys, those that a living article names. */
export function wantedImages(database: CatalogueDatabase, keys: readonly string[]): readonly WantedImage[] {
  const { rows } = database
    .prepare(
      `select json_group_array(json_object('key', key, 'path', path, 'info', info)) as rows from (
         select key, min(path) as path, info from images m where key in (select value from json_each(?)) and key <> ''
           and info is not null and exists (select 1 from ${NAMING} where r.fold = m.fold) group by key order by key)`,
    )
    .get(JSON.stringify(keys)) as { rows: string };
  return JSON.parse(rows) as WantedImage[];
}

/** Images that articles name and that are not there, and how many files no article names. */
export function imageProblems(database: CatalogueDatabase): readonly Problem[] {
  const missing = database
    .prepare(
      `select a.path, r.name from image_refs r join articles a on a.id = r.id and a.live = 1 group by r.id, r.name
       having not max(exists (select 1 from images m where m.fold = r.fold)) order by a.path, r.name`,
    )
    .all() as { path: string; name: string }[];
  const held = database
    .prepare(
      `select problems from images m where problems <> '[]' and exists (select 1 from ${NAMING} where r.fold = m.fold)
       order by path`,
    )
    .all() as { problems: string }[];
  const idle = database
    .prepare(
      `select count(*) as n, min(path) as first from images m
       where not exists (select 1 from image_refs r where r.fold = m.fold) and m.path not like '%\\_files/%' escape '\\'`,
    )
    .get() as { n: number; first: string | null };
  return [
    ...missing.map(({ path, name }): Problem => ({
      code: 'IMAGE_MISSING',
      severity: /^https?:/iu.test(name) ? 'note' : 'warning',
      path,
      message: `It shows the image "${name}", which is not in the content folder; a gap with its name stands in its place.`,
      remedy: 'Put the image there under this name, beside the article or below the content folder.',
    })),
    ...held.flatMap(({ problems }) => JSON.parse(problems) as Problem[]),
    ...(idle.first === null ? [] : [unused(idle.n, idle.first)]),
  ];
}

function unused(count: number, first: string): Problem {
  return {
    code: 'IMAGES_UNUSED',
    severity: 'note',
    path: first,
    message:
      count === 1
        ? 'No article names this image; it is not published.'
        : `No article names this image and ${count - 1} more; they are not published.`,
    remedy: 'Name them in an article (`![what it shows](name.jpg)`), or leave them.',
  };
}

function strings(database: CatalogueDatabase, sql: string, ...values: readonly string[]): readonly string[] {
  const row = database.prepare(`select json_group_array(v) as rows from (${sql})`).get(...values) as { rows: string };
  return JSON.parse(row.rows) as string[];
}
