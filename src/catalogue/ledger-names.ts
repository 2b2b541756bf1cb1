import type { CatalogueDatabase } from './database.ts';

/** What sources are called in the ledger, and which articles its names mean. */
export interface LedgerNames {
  /** A source's name, from a file's path and the item in it. */
  source(path: string, item: string): string;
  /** The files and items that a name may mean: a `#` may part them or belong to the path. */
  meanings(source: string): readonly { readonly path: string; readonly item: string }[];
}

/** @param prefix what stands before a file's path inside the content folder, such as `content/`. */
export function ledgerNames(prefix: string): LedgerNames {
  return {
    source: (path, item) => `${prefix}${path}${item === '' ? '' : `#${item}`}`,
    meanings(source) {
      if (!source.startsWith(prefix)) return [];
      const rest = source.slice(prefix.length);
      const meanings = [{ path: rest, item: '' }];
      for (let at = rest.indexOf('#'); at !== -1; at = rest.indexOf('#', at + 1)) {
        meanings.push({ path: rest.slice(0, at), item: rest.slice(at + 1) });
      }
      return meanings;
    },
  };
}

/** Tells the address of the article in the archive that a ledger's source is; null where there is none. */
export function livingArticles(
  database: CatalogueDatabase,
  names: LedgerNames,
): (source: string) => LivingArticle | null {
  const article = database.prepare(
    'select id, path, permalink from articles where path = ? and item = ? and +live = 1',
  );
  return (source) => {
    for (const { path, item } of names.meanings(source)) {
      const row = article.get(path, item) as LivingArticle | undefined;
      if (row !== undefined) return row;
    }
    return null;
  };
}

/** An article of the archive; `permalink` is `''` while it has none. */
export interface LivingArticle {
  readonly id: number;
  readonly path: string;
  readonly permalink: string;
}
