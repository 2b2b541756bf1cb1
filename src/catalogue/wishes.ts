import { pathKey } from '../article/permalink.ts';
import type { CatalogueDatabase } from './database.ts';

/** Notes the old addresses that articles name, to be found by place. @param next the first article's number. */
export function insertWishes(
  database: CatalogueDatabase,
  entries: readonly { readonly entry: { readonly aliases: readonly string[] } }[],
  next: number,
): void {
  const wishes = entries.flatMap(({ entry }, index) =>
    entry.aliases.map((alias) => [pathKey(alias), next + index, alias]),
  );
  if (wishes.length === 0) return;
  database
    .prepare('insert or ignore into wishes select value ->> 0, value ->> 1, value ->> 2 from json_each(?)')
    .run(JSON.stringify(wishes));
}
