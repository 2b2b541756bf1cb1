import { pathKey } from '../article/permalink.ts';
import type { CatalogueDatabase } from './database.ts';
import { livingArticles, type LedgerNames } from './ledger-names.ts';
import type { ArticleTrace } from './take-in.ts';

interface AliasRow {
  readonly path: string;
  readonly target: string;
}

/** Places are paths with their case folded; see `pathKey`. */
type Place = string;

/**
 * Works out anew which old addresses lead to which article: those that articles name, and those that the ledger
 * knows an article by from before. An address that is an article's own is never an alias.
 *
 * @param taken places of plain pages.
 * @param places the places that a change may concern; null: all.
 * @returns the places whose redirect is new, gone or leads elsewhere now.
 */
export function refreshAliases(
  database: CatalogueDatabase,
  names: LedgerNames,
  taken: ReadonlySet<Place>,
  places: Iterable<Place> | null,
): readonly Place[] {
  const asked = new Set(places ?? allPlaces(database));
  const wantedAt = wanted(database, names, taken);
  const held = database.prepare('select path, target from aliases where place = ?');
  const drop = database.prepare('delete from aliases where place = ?');
  const put = database.prepare('insert or replace into aliases values (?, ?, ?)');
  const changed: Place[] = [];
  for (const place of asked) {
    const [before, after] = [held.get(place) as AliasRow | undefined, wantedAt(place)];
    if (before?.path === after?.path && before?.target === after?.target) continue;
    changed.push(place);
    if (after === undefined) drop.run(place);
    else put.run(place, after.path, after.target);
  }
  return changed;
}

/** Where redirects are, or may be wanted. */
function allPlaces(database: CatalogueDatabase): Place[] {
  const { places } = database
    .prepare(
      `select json_group_array(place) as places from (
         select place from aliases union select place from wishes union select place from ledger
         where source in (select source from ledger group by source having count(*) > 1))`,
    )
    .get() as { places: string };
  return JSON.parse(places) as Place[];
}

/** Tells for a place which redirect belongs there: what articles name comes first, in the archive's order. */
function wanted(
  database: CatalogueDatabase,
  names: LedgerNames,
  taken: ReadonlySet<Place>,
): (place: Place) => AliasRow | undefined {
  const placed = database.prepare("select 1 as found from articles where place = ? and place <> ''");
  const named = database.prepare(
    `select w.path, a.permalink as target from wishes w cross join articles a on a.id = w.id
     where w.place = ? and a.live = 1 order by a.sort`,
  );
  const rows = database.prepare('select source, permalink as path from ledger where place = ? order by seq');
  const living = livingArticles(database, names);
  return (place) => {
    if (taken.has(place) || placed.get(place) !== undefined) return undefined;
    const [first] = named.all(place) as AliasRow[];
    if (first !== undefined) return first;
    for (const { source, path } of rows.all(place) as { source: string; path: string }[]) {
      const target = living(source)?.permalink;
      if (target !== undefined && target !== '' && target !== path) return { path, target };
    }
    return undefined;
  };
}

/**
 * The places that the change of these articles may concern: their own addresses, those that they name, and those that
 * the ledger knows them by.
 */
export function placesOf(
  database: CatalogueDatabase,
  names: LedgerNames,
  traces: Iterable<ArticleTrace>,
): ReadonlySet<Place> {
  const rows = database.prepare('select place from ledger where source = ?');
  const places = new Set<Place>();
  for (const { path, item, permalink, aliases } of traces) {
    places.add(pathKey(permalink));
    for (const alias of aliases) places.add(pathKey(alias));
    for (const { place } of rows.all(names.source(path, item)) as { place: Place }[]) places.add(place);
  }
  return places;
}
