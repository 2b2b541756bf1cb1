import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathKey } from '../article/permalink.ts';
import { ledgerProblems, takenPermalinks } from '../catalogue/address-problems.ts';
import { placesOf, refreshAliases } from '../catalogue/aliases.ts';
import { groupAllCopies, groupCopies } from '../catalogue/copies.ts';
import { meta, setMeta, type CatalogueDatabase } from '../catalogue/database.ts';
import { ledgerNames } from '../catalogue/ledger-names.ts';
import { addPendingRows, badLedgerLines, loadLedger } from '../catalogue/ledger.ts';
import { settlePermalinks } from '../catalogue/settle.ts';
import { removeFiles, takeIn, tracesOf, type ArticleChange, type ArticleTrace } from '../catalogue/take-in.ts';
import { countAllTagYears } from '../catalogue/tag-years.ts';
import { recountAllTerms } from '../catalogue/terms.ts';
import { unsettledBy, type Unsettled } from '../catalogue/unsettle.ts';
import type { CatalogueChange } from '../pages/page-kind.ts';
import type { PlainPage } from '../pages/plain-page.ts';
import type { Problem } from '../source/problem.ts';
import { readingDigest } from './build-digests.ts';
import { unpackFiles } from './packed-files.ts';
import { catalogueChange } from './plan-stage.ts';
import { admitPages, type PlainPages } from './plain-pages.ts';
import type { Project } from './project.ts';
import type { Differences } from './read-stage.ts';
import type { Settings } from './settings.ts';
import type { ReadResult } from './tasks.ts';

/** Takes what was read into the catalogue. Call it in a transaction. */
export function takeReading(database: CatalogueDatabase, result: ReadResult, asOf: string): void {
  takeIn(database, unpackFiles(result.files), asOf);
  removeFiles(database, [...result.vanished, ...result.problems.map(({ path }) => path)]);
  const update = database.prepare('update files set size = ?, mtime = ?, ctime = ?, inode = ? where path = ?');
  for (const { path, stat } of result.same) update.run(stat.size, stat.mtime, stat.ctime, stat.inode, path);
}

/** Takes over what the ledger's file says, with what that means for articles that have an address already. */
export function followLedger(database: CatalogueDatabase, project: Project): Unsettled {
  const file = existsSync(project.ledger) ? readFileSync(project.ledger) : new Uint8Array();
  const news = loadLedger(database, file);
  return news === null
    ? { ids: [], paths: [], ledger: [] }
    : unsettledBy(database, news, ledgerNames(project.ledgerPrefix));
}

export interface SettleRequest {
  readonly removed: Differences['removed'];
  /** Files that are not as they were, the removed ones among them. */
  readonly paths: readonly string[];
  readonly plain: PlainPages['pages'];
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
 * @returns the change as the planner wants it (null where all is to be looked at), and the plain pages that have their address.
 */
export function settle(
  database: CatalogueDatabase,
  project: Project,
  request: SettleRequest,
): {
  readonly change: CatalogueChange | null;
  readonly pages: readonly PlainPage[];
  readonly problems: readonly Problem[];
} {
  const { removed, paths, before } = request;
  const names = ledgerNames(project.ledgerPrefix);
  removeFiles(
    database,
    removed.map(({ path }) => path),
  );
  const { pages, problems } = admitPages(database, names, request.plain);
  const taken = new Set(pages.map(({ path }) => pathKey(path)));
  const settled = settlePermalinks(database, {
    names,
    taken,
    removed: new Map(removed.map(({ path, sha256 }) => [sha256, path])),
  });
  addPendingRows(database, settled.ledger);
  const after = before === null ? null : tracesOf(database, paths);
  const touched = after === null || before === null ? null : [...before.values(), ...after.values()];
  const places = touched === null ? null : [...placesOf(database, names, touched), ...placesTurned(database, taken)];
  const aliases = refreshAliases(database, names, taken, places);
  setMeta(database, 'taken', JSON.stringify([...taken]));
  database.exec("delete from meta where key = 'unsettled'");
  setMeta(database, 'looked', String(request.started));
  setMeta(database, 'as-of', request.asOf);
  setMeta(database, 'reading', readingDigest(request.settings, request.version));
  const ledgerPath = join(basename(dirname(project.ledger)), basename(project.ledger));
  const bad = ledgerProblems(badLedgerLines(database), ledgerPath);
  const all = { pages, problems: [...problems, ...bad, ...takenPermalinks(database)] };
  if (before === null || after === null) {
    recountAllTerms(database);
    countAllTagYears(database);
    groupAllCopies(database);
    return { ...all, change: null };
  }
  // What stands beside a changed article as another printing of it shows it too, in lists as on its own page.
  const beside = [...tracesOf(database, groupCopies(database, paths)).values()];
  const changes = [
    ...changesBetween(before, after),
    ...beside.map((trace): ArticleChange => ({ before: trace, after: trace })),
  ];
  return { ...all, change: catalogueChange(database, changes, aliases) };
}

/** Places that plain pages have taken or given up since the last build. */
function placesTurned(database: CatalogueDatabase, taken: ReadonlySet<string>): readonly string[] {
  const before = JSON.parse(meta(database, 'taken') ?? '[]') as string[];
  return [...before.filter((place) => !taken.has(place)), ...[...taken].filter((place) => !before.includes(place))];
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
