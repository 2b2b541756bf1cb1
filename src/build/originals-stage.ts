import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { meta, setMeta, type CatalogueDatabase } from '../catalogue/database.ts';
import { originalPath } from '../catalogue/originals.ts';
import { readSourceFile } from '../source/read-file.ts';
import { noteGone, noteStaged } from './staging.ts';
import type { CopyOriginalsResult, Task } from './tasks.ts';

/** Kind of the published copies of source files; their key is the source's path. */
const ORIGINAL = 'original';
const COPIED_A_TASK = 100;

/** Which copies of source files come and go. */
export interface OriginalsPlan {
  readonly stale: readonly { readonly path: string; readonly sha256: string }[];
  /** Source files whose copies go. */
  readonly gone: readonly string[];
}

/**
 * Notes the source files whose copies a change concerns, and the pages that lead to them. Call it in a transaction.
 *
 * @param changed files that are not as they were; null: all are to be looked at.
 */
export function noteOriginals(database: CatalogueDatabase, changed: readonly string[] | null, isWanted: boolean): void {
  const was = meta(database, 'originals') === 'yes';
  if (!was && !isWanted) return;
  const chosen = changed === null || was !== isWanted ? '' : 'where path in (select value from json_each(?))';
  const list = chosen === '' ? [] : [JSON.stringify(changed)];
  const note = (columns: string): void => {
    database.prepare(`insert or ignore into candidates select ${columns} ${chosen}`).run(...list);
  };
  note(`'${ORIGINAL}', path from files`);
  // Whether a file is copied depends on all its articles, so the page of each is looked at.
  if (chosen !== '')
    note("'article', permalink from (select path, permalink from articles where live = 1 and place <> '')");
  if (chosen === '')
    database.exec(`insert or ignore into candidates select kind, key from pages where kind = '${ORIGINAL}'`);
  else database.prepare(`insert or ignore into candidates select '${ORIGINAL}', value from json_each(?)`).run(...list);
  setMeta(database, 'originals', isWanted ? 'yes' : 'no');
}

/** A file is copied when all that it holds is published: a draft in it would be published with it. */
export function planOriginals(database: CatalogueDatabase, isWanted: boolean): OriginalsPlan {
  const { rows } = database
    .prepare(
      `select json_group_array(json_array(c.key, f.sha256, p.path)) as rows from candidates c
         left join files f on f.path = c.key and ${isWanted ? 1 : 0}
           and (select min(a.live) from articles a where a.path = f.path) = 1
         left join pages p on p.kind = '${ORIGINAL}' and p.key = c.key
       where c.kind = '${ORIGINAL}'`,
    )
    .get() as { rows: string };
  const noted = JSON.parse(rows) as [path: string, sha256: string | null, published: string | null][];
  const stale = new Map<string, string>();
  const gone = new Set<string>();
  for (const [path, sha256, published] of noted) {
    const wanted = sha256 === null ? null : originalPath(path, sha256);
    if (sha256 !== null && wanted !== published) stale.set(path, sha256);
    if (published !== null && wanted !== published) gone.add(path);
  }
  const sorted = [...stale].sort(([a], [b]) => (a < b ? -1 : 1));
  return { stale: sorted.map(([path, sha256]) => ({ path, sha256 })), gone: [...gone].sort() };
}

/** The copying, as tasks that go with those of rendering. */
export function originalTasks({ stale }: OriginalsPlan, content: string, output: string): readonly Task[] {
  return Array.from({ length: Math.ceil(stale.length / COPIED_A_TASK) }, (_, index) => ({
    ...{ kind: 'copy-originals' as const, content, output },
    files: stale.slice(index * COPIED_A_TASK, (index + 1) * COPIED_A_TASK),
  }));
}

/** Copies source files into the staging folder. */
export function copyOriginals({ content, output, files }: Task & { kind: 'copy-originals' }): CopyOriginalsResult {
  const copied = files.map(({ path, sha256 }) => {
    const reading = readSourceFile(content, path);
    if (reading.kind !== 'read' || reading.file.sha256 !== sha256) {
      throw new Error(`The file ${path} changed during the build. Build again.`);
    }
    const target = originalPath(path, sha256);
    mkdirSync(dirname(join(output, target)), { recursive: true });
    writeFileSync(join(output, target), reading.file.bytes);
    return { key: path, path: target, sha256, size: reading.file.bytes.length };
  });
  return { kind: 'copy-originals', files: copied };
}

/** Notes copies that were made, and that the old ones of the same sources go. */
export function noteOriginalsCopied(database: CatalogueDatabase, { files }: CopyOriginalsResult): void {
  noteStaged(
    database,
    files.map((file) => ({ ...file, kind: ORIGINAL, digest: '' })),
  );
}

/** Notes that the copies of these sources go, but for those that were made anew. */
export function noteGoneOriginals(database: CatalogueDatabase, { gone, stale }: OriginalsPlan): void {
  const anew = new Map(stale.map(({ path, sha256 }) => [path, originalPath(path, sha256)]));
  for (const path of gone) noteGone(database, ORIGINAL, path, new Set([anew.get(path) ?? '']));
}
