import { createHash, hash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../catalogue/archive.ts';
import { meta, type CatalogueDatabase } from '../catalogue/database.ts';
import type { BundleReport } from '../search/bundle.ts';
import type { PageContext } from '../pages/page-kind.ts';
import type { IndexName } from '../search/index-files.ts';
import { isInPartition, planPartitions, type DayCount, type Partition } from '../search/partitions.ts';
import type { BuildDigests } from './build-digests.ts';
import type { SearchWhen } from './options.ts';
import { writeBundleFileList } from './bundle-file-list.ts';
import { partitionDigestParts } from './search-records.ts';
import type { SiteSettings } from './settings.ts';
import { noteGone, noteStaged, type StagedFile } from './staging.ts';
import type { SetupNote, Task } from './tasks.ts';

/** Kind of the published files that belong to a partition; their key is the partition's. */
const BUNDLE = 'search-bundle';
const INDEX = 'search-index';

/** What the search index needs. */
export interface SearchPlan {
  /** Partitions to index, largest first so that the last ones to finish are small. */
  readonly stale: readonly { readonly partition: Partition; readonly digest: string }[];
  /** Keys of partitions that are no more. */
  readonly gone: readonly string[];
  /** All partitions of the plan, stale or not. */
  readonly keys: readonly string[];
  /** The index stays as it is, and what follows with it; what concerns them is kept for the next build. */
  readonly isLater?: true;
}

/** No search index at all. */
export const NO_SEARCH: SearchPlan = { stale: [], gone: [], keys: [] };

/**
 * Finds the partitions whose bundle is not what their articles say: only those that hold a day noted by the planner,
 * or all where search itself has changed.
 *
 * @param searchDigest version and settings of search.
 */
export function planSearch(
  database: CatalogueDatabase,
  { archive, facts }: PageContext,
  searchDigest: string,
  when: SearchWhen,
): SearchPlan {
  const held = new Map(
    (database.prepare('select key, digest from partitions').all() as { key: string; digest: string }[]).map((row) => [
      row.key,
      row.digest,
    ]),
  );
  const all = meta(database, 'search') !== searchDigest;
  const isLater = when === 'later' && !all;
  database.prepare("insert or replace into staged_meta values ('search-later', ?)").run(isLater ? 'yes' : '');
  if (isLater) return { stale: [], gone: [], keys: [...held.keys()], isLater };
  const noted = (
    database.prepare("select key from candidates where kind = 'search-day'").all() as { key: string }[]
  ).map(({ key }) => ({ language: key.split(' ')[0] ?? '', day: key.split(' ')[1] || null, url: '' }));
  if (!all && noted.length === 0) return { stale: [], gone: [], keys: [...held.keys()] };
  const { partition: cap, newestPartition: small } = facts.limits;
  const partitions = planPartitions(dayCounts(database), { cap, small });
  const stale = partitions.flatMap((partition) => {
    const before = held.get(partition.key);
    const whole = { ...partition, bucket: null };
    // Which languages share a partition depends on how many articles each has, not on its days alone.
    const isShared = partition.language === 'other';
    const isNoted = isShared || noted.some((place) => isInPartition(whole, place));
    if (!all && before !== undefined && !isNoted) return [];
    const digest = partitionDigest(partition, archive, searchDigest);
    return digest === before ? [] : [{ partition, digest }];
  });
  const keys = partitions.map(({ key }) => key);
  const gone = [...held.keys()].filter((key) => !keys.includes(key));
  return { stale: stale.toSorted((a, b) => b.partition.count - a.partition.count), gone, keys };
}

function partitionDigest(partition: Partition, archive: Archive, searchDigest: string): string {
  const hash = createHash('sha256').update(searchDigest);
  for (const part of partitionDigestParts(partition, archive)) hash.update(part);
  return hash.digest('hex');
}

function dayCounts(database: CatalogueDatabase): Map<string, DayCount[]> {
  const { rows } = database
    .prepare(
      `select json_group_array(json_array(language, day, n)) as rows from
         (select language, day, count(*) as n from articles where live = 1 group by language, day)`,
    )
    .get() as { rows: string };
  const days = new Map<string, DayCount[]>();
  for (const [language, day, count] of JSON.parse(rows) as [string, string | null, number][]) {
    const list = days.get(language);
    if (list === undefined) days.set(language, [{ day, count }]);
    else list.push({ day, count });
  }
  return days;
}

export function bundleTasks(plan: SearchPlan, setup: SetupNote): readonly Task[] {
  return plan.stale.map(({ partition }) => ({ kind: 'bundle', setup, partition }));
}

/** Notes a bundle that was built: its files that are not published as they are, and the old ones that go. */
export function noteBundle(
  database: CatalogueDatabase,
  { staging, output }: { readonly staging: string; readonly output: string },
  report: BundleReport,
  digest: string,
): void {
  const files = report.files.map((file): StagedFile => ({
    path: `search/${report.key}/${file.path}`,
    kind: BUNDLE,
    key: report.key,
    digest: '',
    sha256: file.sha256,
    size: file.bytes,
  }));
  const held = database.prepare('select sha256 from pages where path = ?');
  const isPublished = ({ path, sha256 }: StagedFile): boolean =>
    (held.get(path) as { sha256: string } | undefined)?.sha256 === sha256 && existsSync(join(output, path));
  const changed: StagedFile[] = [];
  for (const file of files) {
    if (isPublished(file)) rmSync(join(staging, file.path));
    else changed.push(file);
  }
  noteStaged(database, changed);
  noteGone(database, BUNDLE, report.key, new Set(files.map(({ path }) => path)));
  database
    .prepare('insert or replace into staged_partitions values (?, ?, ?)')
    .run(report.key, digest, JSON.stringify(report));
}

/** Notes that partitions go. */
export function noteGonePartitions(database: CatalogueDatabase, keys: readonly string[]): void {
  for (const key of keys) {
    noteGone(database, BUNDLE, key, new Set());
    database.prepare("insert or replace into staged_partitions values (?, '', null)").run(key);
  }
}

/** Writes the files that tell a browser which partitions there are, and notes those that differ from the published ones. */
export async function stageSearchIndex(
  database: CatalogueDatabase,
  staging: string,
  output: string,
  plan: SearchPlan,
  { search: searchDigest }: BuildDigests,
  { offline, offlineReading }: Pick<SiteSettings, 'offline' | 'offlineReading'>,
): Promise<void> {
  if (plan.isLater === true) return;
  const rows = database
    .prepare(
      `select key, report from partitions where key not in (select key from staged_partitions)
       union all select key, report from staged_partitions where report is not null`,
    )
    .all() as { key: string; report: string }[];
  const bundles = rows
    .filter(({ key }) => plan.keys.includes(key))
    .map(({ report }) => JSON.parse(report) as BundleReport);
  const outDir = join(staging, 'search');
  const { writeSearchIndexFiles } = await import('../search/index-files.ts');
  const files = await writeSearchIndexFiles({
    ...{ bundles, names: indexNames(database), outDir, offline },
    // Made by the same version, they are the same.
    knownStemmer: (name) =>
      meta(database, 'search') === searchDigest ? publishedStemmer(database, output, name) : null,
  });
  stageIfChanged(
    database,
    staging,
    INDEX,
    [...files, ...(offlineReading ? [writeBundleFileList(outDir, bundles)] : [])].map((file) => ({
      path: `search/${file.path}`,
      sha256: file.sha256,
      size: file.bytes,
    })),
  );
}

/** A stemmer as the last build published it; null where it is not there, or not as it was. */
function publishedStemmer(database: CatalogueDatabase, output: string, name: string): Uint8Array | null {
  const row = database
    .prepare("select path, sha256 from pages where kind = ? and path glob 'search/wasm/' || ? || '.*.pagefind'")
    .get(INDEX, name) as { path: string; sha256: string } | undefined;
  if (row === undefined || !existsSync(join(output, row.path))) return null;
  const bytes = readFileSync(join(output, row.path));
  return hash('sha256', bytes) === row.sha256 ? bytes : null;
}

/** Notes files of one kind: those that differ from the published ones are staged, the rest removed from the staging folder. */
export function stageIfChanged(
  database: CatalogueDatabase,
  staging: string,
  kind: string,
  files: readonly { readonly path: string; readonly sha256: string; readonly size: number }[],
): void {
  const held = database.prepare('select sha256 from pages where path = ?');
  const changed = files.filter(({ path, sha256 }) => {
    const same = (held.get(path) as { sha256: string } | undefined)?.sha256 === sha256;
    if (same) rmSync(join(staging, path));
    return !same;
  });
  noteStaged(
    database,
    changed.map((file) => ({ ...file, kind, key: kind, digest: '' })),
  );
  noteGone(database, kind, kind, new Set(files.map(({ path }) => path)));
}

/** The most frequent names of each facet: more than the search page is given. */
export function indexNames(database: CatalogueDatabase): IndexName[] {
  const rows = database
    .prepare(
      "select facet, name, kind, count from terms where facet <> 'sources' order by count desc, facet, slug limit 20000",
    )
    .all() as { facet: string; name: string; kind: IndexName['kind'] | null; count: number }[];
  return rows.map(({ facet, name, kind, count }) => ({
    name,
    count,
    kind: facet === 'tags' ? (kind ?? 'topic') : facet === 'bylines' ? 'byline' : 'section',
  }));
}
