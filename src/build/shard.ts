import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CatalogueDatabase } from '../catalogue/database.ts';
import { allImageKeys } from '../catalogue/images.ts';
import { pendingRows, writtenRows, type LedgerRow } from '../catalogue/ledger.ts';
import type { BundleReport } from '../search/bundle.ts';
import type { IndexName } from '../search/index-files.ts';
import type { BuildPlan } from './build-session.ts';
import type { Shard } from './options.ts';
import { digestOf } from './build-digests.ts';
import { indexNames } from './search-stage.ts';

/** Describes a part of an archive; lies in its folder. */
export const PART_FILE = 'backfile-part.json';

/** What a shard's build leaves beside its files, for `merge`. */
export interface Part {
  readonly format: 1;
  readonly shard: Shard;
  /** Digest of the whole archive that this is a part of: parts of different archives are never merged. */
  readonly archive: string;
  readonly offline: boolean;
  /** Whether the archive has compressed copies, and a list of the search's files, which `merge` makes. */
  readonly precompress: boolean;
  readonly offlineReading: boolean;
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly size: number }[];
  readonly bundles: readonly BundleReport[];
  /** Names for the search page, the same in all parts. */
  readonly names: readonly IndexName[];
  /** Addresses that the ledger lacks, the same in all parts; and whether it stands in `_data`. */
  readonly ledger: readonly LedgerRow[];
  readonly ledgerInData: boolean;
  /** How many rows the ledger's file had when the part was built. */
  readonly ledgerRows: number;
}

const partSchema = z.looseObject({
  format: z.literal(1),
  shard: z.object({ index: z.int().min(1), of: z.int().min(1) }),
  archive: z.string(),
  files: z.array(
    z.looseObject({
      path: z.string().refine((path) => !/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]/u.test(path)),
      sha256: z.string(),
      size: z.number(),
    }),
  ),
});

/** The work of one shard: every N-th task. Which task is whose depends on the archive alone. */
export function shareOf(plan: BuildPlan, shard: Shard): BuildPlan {
  const mine = (_: unknown, index: number): boolean => index % shard.of === shard.index - 1;
  const tasks = plan.rendering.tasks.filter(mine);
  const pages = tasks.reduce((sum, task) => sum + (task.kind === 'render' ? task.keys.length : 0), 0);
  const stale = plan.search.stale.toSorted((a, b) => (a.partition.key < b.partition.key ? -1 : 1)).filter(mine);
  const originals = { ...plan.originals, stale: plan.originals.stale.filter(mine) };
  const images = { ...plan.images, stale: plan.images.stale.filter(mine) };
  return { ...plan, rendering: { tasks, pages }, search: { ...plan.search, stale }, images, originals };
}

/** A part takes an empty folder, or the place of an earlier part. @throws PartError for any other. */
export function refuseTakenFolder(output: string): void {
  if (existsSync(output) && readdirSync(output).length > 0 && !existsSync(join(output, PART_FILE))) {
    throw new PartError(`PART_FOLDER_TAKEN: ${output} holds other files. Name an empty folder with --output.`);
  }
}

/** Puts a shard's staged files into its folder, with what `merge` wants to know of them. */
export function writePart(
  database: CatalogueDatabase,
  plan: BuildPlan,
  shard: Shard,
  output: string,
  ledgerInData: boolean,
  precompress: boolean,
): Part {
  const files = database
    .prepare('select path, sha256, size from staged where sha256 is not null order by path')
    .all() as { path: string; sha256: string; size: number }[];
  const bundles = database
    .prepare('select report from staged_partitions where report is not null order by key')
    .all() as {
    report: string;
  }[];
  const part: Part = {
    format: 1,
    shard,
    archive: archiveDigest(database, plan),
    offline: plan.context.site.offline,
    precompress,
    offlineReading: plan.context.site.offlineReading,
    files,
    bundles: bundles.map(({ report }) => JSON.parse(report) as BundleReport),
    names: indexNames(database),
    ledger: pendingRows(database),
    ledgerInData,
    ledgerRows: writtenRows(database),
  };
  writeFileSync(join(plan.staging, PART_FILE), JSON.stringify(part));
  rmSync(output, { recursive: true, force: true });
  renameSync(plan.staging, output);
  return part;
}

function archiveDigest(database: CatalogueDatabase, { digests }: BuildPlan): string {
  const { rows } = database
    .prepare(
      `select json_group_array(json_array(permalink, digest)) as rows from
         (select permalink, digest from articles where live = 1 order by sort)`,
    )
    .get() as { rows: string };
  const images = JSON.stringify(allImageKeys(database));
  return createHash('sha256').update(rows).update(images).update(digestOf(digests)).digest('hex');
}

/** Reads the description of a part. @throws PartError where the folder is none. */
export function readPart(folder: string): Part {
  const file = join(folder, PART_FILE);
  if (!existsSync(file))
    throw new PartError(`PART_MISSING: ${folder} is no part of an archive. Build it with --shard.`);
  const parsed = partSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new PartError(`PART_INVALID: ${file} is damaged. Build the part again.`);
  return parsed.data as unknown as Part;
}

/** Parts that cannot be written, or that do not make one archive. */
export class PartError extends Error {
  override readonly name = 'PartError';
}
