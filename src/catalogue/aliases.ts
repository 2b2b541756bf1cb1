import { pathKey } from '../article/permalink.ts';
import type { CatalogueDatabase } from './database.ts';

interface AliasRow {
  readonly path: string;
  readonly target: string;
}

/**
 * Works out anew which old addresses lead to which article: those that articles name, and those that the ledger
 * knows an article by from before. An address that is an article's own is never an alias.
 *
 * @param ledgerSource a source's name in the ledger, from path and item.
 * @returns the places whose redirect is new, gone or leads elsewhere now.
 */
export function refreshAliases(
  database: CatalogueDatabase,
  ledgerSource: (path: string, item: string) => string,
  taken: ReadonlySet<string>,
): readonly string[] {
  const placed = database.prepare('select 1 as found from articles where place = ?');
  const wanted = new Map<string, AliasRow>();
  const add = (path: string, target: string): void => {
    const place = pathKey(path);
    if (path === target || wanted.has(place) || taken.has(place) || placed.get(place) !== undefined) return;
    wanted.set(place, { path, target });
  };
  for (const row of named(database)) for (const alias of JSON.parse(row.aliases) as string[]) add(alias, row.permalink);
  for (const row of former(database, ledgerSource)) add(row.path, row.target);
  const held = new Map(
    (database.prepare('select place, path, target from aliases').all() as (AliasRow & { place: string })[]).map(
      (row) => [row.place, row],
    ),
  );
  const changed = [...new Set([...held.keys(), ...wanted.keys()])].filter((place) => {
    const [before, after] = [held.get(place), wanted.get(place)];
    return before?.path !== after?.path || before?.target !== after?.target;
  });
  const drop = database.prepare('delete from aliases where place = ?');
  const put = database.prepare('insert or replace into aliases values (?, ?, ?)');
  for (const place of changed) {
    const row = wanted.get(place);
    if (row === undefined) drop.run(place);
    else put.run(place, row.path, row.target);
  }
  return changed;
}

function named(database: CatalogueDatabase): { permalink: string; aliases: string }[] {
  return database
    .prepare("select permalink, aliases from articles where aliases <> '[]' and live = 1 order by sort")
    .all() as { permalink: string; aliases: string }[];
}

/** Addresses that the ledger gave a living article before its present one. */
function former(database: CatalogueDatabase, ledgerSource: (path: string, item: string) => string): AliasRow[] {
  const rows = database
    .prepare(
      `select source, permalink from ledger
       where source in (select source from ledger group by source having count(*) > 1) order by seq`,
    )
    .all() as { source: string; permalink: string }[];
  if (rows.length === 0) return [];
  const living = new Map(
    (
      database.prepare('select path, item, permalink from articles where live = 1').all() as {
        path: string;
        item: string;
        permalink: string;
      }[]
    ).map((row) => [ledgerSource(row.path, row.item), row.permalink]),
  );
  return rows.flatMap((row) => {
    const target = living.get(row.source);
    return target === undefined ? [] : [{ path: row.permalink, target }];
  });
}
