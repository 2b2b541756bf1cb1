import { numbered, pathKey } from '../article/permalink.ts';
import type { CatalogueDatabase } from './database.ts';
import { livingArticles, type LedgerNames, type LivingArticle } from './ledger-names.ts';
import type { LedgerRow } from './ledger.ts';

/** What settling needs to know beside the catalogue. */
export interface SettleOptions {
  readonly names: LedgerNames;
  /** Paths that plain pages take. */
  readonly taken: ReadonlySet<string>;
  /** Files that were removed in this run, by their digest: a new file of the same bytes is the same article, renamed. */
  readonly removed: ReadonlyMap<string, string>;
}

/** What settling decided. */
export interface Settled {
  /** Rows to append to the ledger when this build is published. */
  readonly ledger: readonly LedgerRow[];
}

interface Unsettled {
  readonly id: number;
  readonly path: string;
  readonly item: string;
  readonly sha256: string;
  readonly wanted: string;
  readonly asked: number;
}

/**
 * Gives every live article that has none its address. A permalink once published stays (the ledger); a renamed file
 * keeps its own; an address at which another article of the archive once stood is not given away; two that want the same are numbered in the archive's order, so that any order of reading gives the same.
 */
export function settlePermalinks(database: CatalogueDatabase, options: SettleOptions): Settled {
  const rows = database
    .prepare(
      `select id, path, item, sha256, wanted, asked from articles indexed by articles_unsettled
       where live = 1 and place = '' order by asked desc, sort`,
    )
    .all() as Unsettled[];
  const ledger: LedgerRow[] = [];
  const desk = new PermalinkDesk(database, options, rows.length);
  const settle = (row: Unsettled, path: string): void => {
    const ledgerRow = desk.ledgerRow(row, path);
    if (ledgerRow !== null) ledger.push(ledgerRow);
  };
  const later: Unsettled[] = [];
  // Those that the ledger knows come first: a newcomer never takes their place.
  for (const row of rows) {
    const kept = keptUnlessAsked(row, desk.keptPermalink(row));
    if (kept !== null && desk.claim(row.id, kept)) settle(row, kept);
    else later.push(row);
  }
  for (const row of later) {
    let path = row.wanted;
    for (let number = 2; desk.isKept(row, path) || !desk.claim(row.id, path); number++) {
      path = numbered(row.wanted, number);
    }
    settle(row, path);
  }
  desk.flush();
  return { ledger };
}

/** A source that asks for another address than the one it has gets a new one; a number that it had to take stays. */
function keptUnlessAsked(row: Unsettled, kept: string | null): string | null {
  if (row.asked === 0 || kept === null || kept === row.wanted) return kept;
  const number = /-(\d+)(?:\/index\.html|\.html?)$/iu.exec(kept)?.[1];
  return number !== undefined && kept === numbered(row.wanted, Number(number)) ? kept : null;
}

/** Hands out addresses; each one once, case ignored. What it gave out is written by `flush`. */
class PermalinkDesk {
  readonly #options: SettleOptions;
  readonly #database: CatalogueDatabase;
  readonly #placed: (place: string) => boolean;
  readonly #latest;
  readonly #owner;
  readonly #living: (source: string) => LivingArticle | null;
  readonly #ledgerIsEmpty: boolean;
  readonly #given: [id: number, path: string, place: string][] = [];
  readonly #places = new Set<string>();

  constructor(database: CatalogueDatabase, options: SettleOptions, expected: number) {
    this.#options = options;
    this.#database = database;
    this.#placed = expected > MANY ? placedInMemory(database) : placedInCatalogue(database);
    this.#latest = database.prepare('select permalink from ledger where source = ? order by seq desc limit 1');
    this.#owner = database.prepare('select source, permalink from ledger where place = ? order by seq desc limit 1');
    this.#living = livingArticles(database, options.names);
    this.#ledgerIsEmpty = database.prepare('select 1 as found from ledger limit 1').get() === undefined;
  }

  /** Takes an address for an article; false where it is taken. */
  claim(id: number, path: string): boolean {
    const place = pathKey(path);
    if (this.#options.taken.has(place) || this.#places.has(place) || this.#placed(place)) return false;
    this.#places.add(place);
    this.#given.push([id, path, place]);
    return true;
  }

  /** Whether another article of the archive has been published at this address: what leads there leads to that one. */
  isKept(row: Unsettled, path: string): boolean {
    if (this.#ledgerIsEmpty) return false;
    const owner = (this.#owner.get(pathKey(path)) as LedgerRow | undefined)?.source;
    if (owner === undefined || owner === this.#options.names.source(row.path, row.item)) return false;
    // A renamed file takes the addresses of its old name along.
    return this.#living(owner) !== null;
  }

  /** The address that the ledger keeps for this article, or for the removed file that it was before. */
  keptPermalink(row: Unsettled): string | null {
    if (this.#ledgerIsEmpty) return null;
    const own = this.#ledgerPermalink(this.#options.names.source(row.path, row.item));
    if (own !== null) return own;
    const former = this.#options.removed.get(row.sha256);
    return former === undefined ? null : this.#ledgerPermalink(this.#options.names.source(former, row.item));
  }

  #ledgerPermalink(source: string): string | null {
    const row = this.#latest.get(source) as { permalink: string } | undefined;
    if (row === undefined) return null;
    const owner = this.#owner.get(pathKey(row.permalink)) as LedgerRow;
    return owner.source === source ? row.permalink : null;
  }

  /** The row that the ledger lacks for this address, if it lacks one. */
  ledgerRow(row: Unsettled, path: string): LedgerRow | null {
    const source = this.#options.names.source(row.path, row.item);
    const latest = this.#ledgerIsEmpty ? undefined : (this.#latest.get(source) as { permalink: string } | undefined);
    return latest?.permalink === path ? null : { source, permalink: path };
  }

  flush(): void {
    this.#database
      .prepare(
        `update articles set permalink = given.path, place = given.place
         from (select value ->> 0 as id, value ->> 1 as path, value ->> 2 as place from json_each(?)) as given
         where articles.id = given.id`,
      )
      .run(JSON.stringify(this.#given));
  }
}

/** From this many articles on it is quicker to hold all addresses in memory than to ask for each. */
const MANY = 2000;

function placedInCatalogue(database: CatalogueDatabase): (place: string) => boolean {
  const placed = database.prepare("select 1 as found from articles where place = ? and place <> ''");
  return (place) => placed.get(place) !== undefined;
}

function placedInMemory(database: CatalogueDatabase): (place: string) => boolean {
  const row = database.prepare("select json_group_array(place) as places from articles where place <> ''").get() as {
    places: string;
  };
  const places = new Set(JSON.parse(row.places) as string[]);
  return (place) => places.has(place);
}
