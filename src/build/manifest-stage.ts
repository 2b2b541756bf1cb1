import { hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueDatabase } from '../catalogue/database.ts';
import { MANIFEST, manifestText, parseManifest } from '../fixity/manifest.ts';
import { stageIfChanged } from './search-stage.ts';

/** Where more files change than this, the manifest is written anew. */
const FEW_CHANGES = 5000;

interface StagedRow {
  readonly path: string;
  readonly sha256: string | null;
}

/** Writes the manifest of the archive as it will be, beside the other staged files. */
export function stageManifest(database: CatalogueDatabase, staging: string, output: string): void {
  const staged = database
    .prepare('select path, sha256 from staged where path <> ? limit ?')
    .all(MANIFEST, FEW_CHANGES + 1) as StagedRow[];
  const published = staged.length > FEW_CHANGES ? null : publishedManifest(database, output);
  const file = published === null ? Buffer.from(manifestText(allEntries(database))) : edited(published, staged);
  writeFileSync(join(staging, MANIFEST), file);
  stageIfChanged(database, staging, 'manifest', [{ path: MANIFEST, sha256: hash('sha256', file), size: file.length }]);
}

/** The manifest as the last build left it; null where it is not there, or not as it was. */
function publishedManifest(database: CatalogueDatabase, output: string): Buffer | null {
  const row = database.prepare('select sha256 from pages where path = ?').get(MANIFEST) as
    | { sha256: string }
    | undefined;
  const file = join(output, MANIFEST);
  if (row === undefined || !existsSync(file)) return null;
  const bytes = readFileSync(file);
  return hash('sha256', bytes) === row.sha256 ? bytes : null;
}

function allEntries(database: CatalogueDatabase): { path: string; sha256: string }[] {
  const { rows } = database
    .prepare(
      `select json_group_array(json_array(path, sha256)) as rows from (
         select path, sha256 from pages where path not in (select path from staged)
         union all select path, sha256 from staged where sha256 is not null)`,
    )
    .get() as { rows: string };
  return (JSON.parse(rows) as [string, string][])
    .map(([path, sha256]) => ({ path, sha256 }))
    .filter(({ path }) => path !== MANIFEST);
}

/**
 * A manifest with some of its files changed: their lines are found by halving, the rest is copied as it is.
 *
 * @param manifest as `manifestText` writes it. @param changes null for a file that is to go.
 */
export function edited(manifest: Buffer, changes: readonly StagedRow[]): Buffer {
  const parts: Buffer[] = [];
  let copied = 0;
  for (const { path, sha256 } of changes.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const { start, end } = placeOf(manifest, path, copied);
    parts.push(manifest.subarray(copied, start));
    if (sha256 !== null) parts.push(Buffer.from(manifestText([{ path, sha256 }])));
    copied = end;
  }
  return Buffer.concat([...parts, manifest.subarray(copied)]);
}

const LINE_END = 10;

/** Where a path's line stands; where there is none, the place (of no length) at which it belongs. */
function placeOf(manifest: Buffer, path: string, from: number): { readonly start: number; readonly end: number } {
  let low = from;
  let high = manifest.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = Math.max(low, middle === 0 ? 0 : manifest.lastIndexOf(LINE_END, middle - 1) + 1);
    const end = manifest.indexOf(LINE_END, start) + 1;
    const [entry] = parseManifest(manifest.toString('utf8', start, end));
    const there = entry?.path ?? '';
    if (there === path) return { start, end };
    if (there < path) low = end;
    else high = start;
  }
  return { start: low, end: low };
}
