import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CatalogueDatabase } from '../catalogue/database.ts';
import { compressedCopies, isCompressible } from './precompressed.ts';
import { noteStaged, type StagedFile } from './staging.ts';

/** Kind of the published copies; their key is the path of what they are a copy of, their digest its bytes'. */
export const COMPRESSED = 'compressed';

/** A file has so many; one that has fewer, because one was lost, is compressed again. */
const COPIES = 2;

/** Files compressed at the same time: libuv has four threads. */
const AT_ONCE = 8;

interface Original {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly isStaged: number;
}

/**
 * Stages `.gz` and `.br` copies of the files that are new or have changed, and notes that the copies of others go: of
 * files that are no more, or of all where the keeper does not want them.
 */
export async function stageCompressed(
  database: CatalogueDatabase,
  staging: string,
  output: string,
  isWanted: boolean,
): Promise<void> {
  const held = database.prepare('select path, key, digest from pages where kind = ?').all(COMPRESSED) as {
    path: string;
    key: string;
    digest: string;
  }[];
  if (!isWanted && held.length === 0) return;
  const originals = isWanted ? originalsOf(database) : [];
  const digests = new Map(originals.map(({ path, sha256 }) => [path, sha256]));
  const counts = new Map<string, number>();
  for (const { key, digest } of held) if (digests.get(key) === digest) counts.set(key, (counts.get(key) ?? 0) + 1);
  const valid = new Set([...counts].filter(([, count]) => count === COPIES).map(([key]) => key));
  const gone = held.filter(({ key }) => !valid.has(key));
  noteStaged(
    database,
    gone.map(({ path, key }) => ({ path, kind: COMPRESSED, key, digest: '', sha256: null, size: 0 })),
  );
  const queue = originals.filter(({ path }) => !valid.has(path));
  const worker = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      noteStaged(database, await writeCopies(next, staging, output));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** All files of the archive as it will be that get copies. */
function originalsOf(database: CatalogueDatabase): readonly Original[] {
  const rows = database
    .prepare(
      `select path, sha256, size, 0 as isStaged from pages where kind <> ? and path not in (select path from staged)
       union all select path, sha256, size, 1 as isStaged from staged where sha256 is not null and kind <> ?`,
    )
    .all(COMPRESSED, COMPRESSED) as Original[];
  return rows.filter(({ path, size }) => isCompressible(path, size));
}

async function writeCopies(
  { path, sha256, isStaged }: Original,
  staging: string,
  output: string,
): Promise<readonly StagedFile[]> {
  const content = await readFile(join(isStaged === 1 ? staging : output, path));
  const copies = await compressedCopies(path, content);
  mkdirSync(dirname(join(staging, path)), { recursive: true });
  await Promise.all(copies.map((copy) => writeFile(join(staging, copy.path), copy.bytes)));
  return copies.map((copy) => ({
    path: copy.path,
    kind: COMPRESSED,
    key: path,
    digest: sha256,
    sha256: hash('sha256', copy.bytes),
    size: copy.bytes.length,
  }));
}
