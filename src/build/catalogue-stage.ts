import { pathKey } from '../article/permalink.ts';
import { refreshAliases } from '../catalogue/aliases.ts';
import { setMeta, type CatalogueDatabase } from '../catalogue/database.ts';
import { addPendingRows } from '../catalogue/ledger.ts';
import { settlePermalinks } from '../catalogue/settle.ts';
import { removeFiles, takeIn, tracesOf, type ArticleChange, type ArticleTrace } from '../catalogue/take-in.ts';
import { recountAllTerms } from '../catalogue/terms.ts';
import type { CatalogueChange } from '../pages/page-kind.ts';
import type { Problem } from '../source/problem.ts';
import { readingDigest } from './build-digests.ts';
import { catalogueChange } from './plan-stage.ts';
import { ledgerSource, type Project } from './project.ts';
import type { Differences } from './read-stage.ts';
import type { Settings } from './settings.ts';
import type { ReadResult } from './tasks.ts';

/** Takes what was read into the catalogue. Call it in a transaction. */
export function takeReading(database: CatalogueDatabase, result: ReadResult, asOf: string): void {
  takeIn(database, result.files, asOf);
  removeFiles(database, [...result.vanished, ...result.problems.map(({ path }) => path)]);
  const update = database.prepare('update files set size = ?, mtime = ?, ctime = ?, inode = ? where path = ?');
  for (const { path, stat } of result.same) update.run(stat.size, stat.mtime, stat.ctime, stat.inode, path);
}

export interface SettleRequest {
  readonly removed: Differences['removed'];
  /** Files that are not as they were, the removed ones among them. */
  readonly paths: readonly string[];
  /** Paths of plain pages. */
  readonly taken: readonly string[];
  /** The changed articles as they were; null: too many to be told one by one. */
  readonly before: ReadonlyMap<string, ArticleTrace> | null;
  readonly started: number;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly settings: Settings;
  readonly version: string;
}

/**
 * After all files are taken in: removes what is gone, settles addresses, redirects and terms. Call it in a transaction.
 *
 * @returns the change as the planner wants it; null where all is to be looked at.
 */
export function settle(
  database: CatalogueDatabase,
  project: Project,
  request: SettleRequest,
): { readonly change: CatalogueChange | null; readonly problems: readonly Problem[] } {
  const { removed, paths } = request;
  const taken = new Set(request.taken.map(pathKey));
  const source = ledgerSource(project);
  removeFiles(
    database,
    removed.map(({ path }) => path),
  );
  const settled = settlePermalinks(database, {
    ledgerSource: source,
    taken,
    removed: new Map(removed.map(({ path, sha256 }) => [sha256, path])),
  });
  addPendingRows(database, settled.ledger);
  const aliases = paths.length > 0 || request.before === null ? refreshAliases(database, source, taken) : [];
  database.exec("delete from meta where key = 'unsettled'");
  setMeta(database, 'looked', String(request.started));
  setMeta(database, 'as-of', request.asOf);
  setMeta(database, 'reading', readingDigest(request.settings, request.version));
  const { before } = request;
  if (before === null) {
    recountAllTerms(database);
    return { change: null, problems: settled.problems };
  }
  const after = tracesOf(database, paths);
  return { change: catalogueChange(database, changesBetween(before, after), aliases), problems: settled.problems };
}

/** The changed articles before and after: the traces of their files, put side by side. */
function changesBetween(
  before: ReadonlyMap<string, ArticleTrace>,
  after: ReadonlyMap<string, ArticleTrace>,
): readonly ArticleChange[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) => {
    const [old, now] = [before.get(key) ?? null, after.get(key) ?? null];
    // Touched, but not changed.
    const isSame = old?.digest === now?.digest && old?.permalink === now?.permalink;
    return isSame ? [] : [{ before: old, after: now }];
  });
}
