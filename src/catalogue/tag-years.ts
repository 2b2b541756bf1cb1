import type { CatalogueDatabase } from './database.ts';

/** A tag in a year. */
export interface TagYear {
  readonly slug: string;
  /** `YYYY` */
  readonly year: string;
}

/**
 * How many articles of a year stand under each tag. Counted when articles change, so that a year's or decade's page need not go
 * through all of its articles to tell what it is about.
 */
export function countAllTagYears(database: CatalogueDatabase): void {
  database.exec(`
    delete from tag_years;
    insert into tag_years select substr(sort, 1, 4) as year, slug, count(*) from article_terms
      where facet = 'tags' and sort >= '0001' group by year, slug;
  `);
}

/** Counts these anew. */
export function countTagYears(database: CatalogueDatabase, which: readonly TagYear[]): void {
  const count = database.prepare(
    "select count(*) as n from article_terms where facet = 'tags' and slug = ? and sort >= ? and sort < ?",
  );
  const put = database.prepare('insert or replace into tag_years values (?, ?, ?)');
  const drop = database.prepare('delete from tag_years where year = ? and slug = ?');
  for (const { slug, year } of which) {
    const { n } = count.get(slug, year, `${year}~`) as { n: number };
    if (n === 0) drop.run(year, slug);
    else put.run(year, slug, n);
  }
}
