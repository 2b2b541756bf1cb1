import { pathKey } from '../article/permalink.ts';
import type { CatalogueDatabase } from './database.ts';
import { livingArticles, type LedgerNames, type LivingArticle } from './ledger-names.ts';
import { addPendingRows, type LedgerNews, type LedgerRow } from './ledger.ts';

/** What a ledger edited by hand calls for. */
export interface Unsettled {
  readonly ids: readonly number[];
  /** Files whose articles are to be given an address anew. */
  readonly paths: readonly string[];
  /** Rows that the edited ledger lacks: addresses that were published, and must lead to their article further on. */
  readonly ledger: readonly LedgerRow[];
}

/** Takes their address from articles, so that they are settled by what the ledger says now. */
export function releaseAddresses(database: CatalogueDatabase, { ids, ledger }: Unsettled): void {
  database
    .prepare("update articles set permalink = '', place = '' where id in (select value from json_each(?))")
    .run(JSON.stringify(ids));
  addPendingRows(database, ledger);
}

/** Finds the articles whose rows in the ledger somebody has changed. */
export function unsettledBy(database: CatalogueDatabase, news: LedgerNews, names: LedgerNames): Unsettled {
  if (database.prepare("select 1 as found from articles where place <> '' limit 1").get() === undefined) {
    return { ids: [], paths: [], ledger: [] };
  }
  const living = livingArticles(database, names);
  const placed = database.prepare("select id, path from articles where place = ? and place <> ''");
  const latest = database.prepare('select permalink from ledger where source = ? order by seq desc limit 1');
  const owner = database.prepare('select source from ledger where place = ? order by seq desc limit 1');
  const ids = new Set<number>();
  const paths = new Set<string>();
  const ledger: LedgerRow[] = [];
  for (const source of news.sources) {
    const article = living(source);
    if (article === null || article.permalink === '') continue;
    const kept = (latest.get(source) as { permalink: string } | undefined)?.permalink;
    const holder = (owner.get(pathKey(article.permalink)) as { source: string } | undefined)?.source;
    // The same address as before, and still its own: only what leads there has changed.
    if (kept === article.permalink && holder === source) {
      paths.add(article.path);
      continue;
    }
    // Who stands at the new address must be settled anew too: the later row counts.
    const there = kept === undefined ? undefined : (placed.get(pathKey(kept)) as LivingArticle | undefined);
    for (const { id, path } of [article, ...(there === undefined ? [] : [there])]) {
      ids.add(id);
      paths.add(path);
    }
    if (holder === undefined) ledger.push({ source, permalink: article.permalink });
    if (holder === undefined && kept !== undefined) ledger.push({ source, permalink: kept });
  }
  return { ids: [...ids], paths: [...paths], ledger };
}
