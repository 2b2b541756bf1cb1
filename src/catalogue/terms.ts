import type { TagKind } from '../article/article.ts';
import type { CatalogueDatabase } from './database.ts';
import type { Facet } from './entry.ts';
import { letterPlace } from './letters.ts';

/** A tag, byline, section or source with all its articles' spellings folded into one. */
export interface CatalogueTerm {
  readonly facet: Facet;
  readonly slug: string;
  /** The spelling that most articles use, but none in capitals where there is another; of equals the first in code-point order. */
  readonly name: string;
  readonly kind: TagKind | null;
  readonly count: number;
}

interface Spelling {
  readonly facet: Facet;
  readonly slug: string;
  readonly name: string;
  readonly kind: TagKind | null;
  readonly count: number;
}

/** A term's name in the tables' key form: `tags nato`. */
export function termKey(term: { readonly facet: string; readonly slug: string }): string {
  return `${term.facet} ${term.slug}`;
}

/**
 * Counts the named terms anew and writes them down.
 *
 * @returns each of them before and after; null where it was not, or is no more.
 */
export function recountTerms(
  database: CatalogueDatabase,
  which: readonly { readonly facet: Facet; readonly slug: string }[],
): readonly {
  readonly key: { facet: Facet; slug: string };
  readonly before: CatalogueTerm | null;
  readonly after: CatalogueTerm | null;
}[] {
  const spellings = database.prepare(
    'select facet, slug, name, kind, count(*) as count from article_terms where facet = ? and slug = ? group by name, kind',
  );
  const held = database.prepare('select facet, slug, name, kind, count from terms where facet = ? and slug = ?');
  const put = database.prepare('insert or replace into terms values (?, ?, ?, ?, ?, ?, ?)');
  const drop = database.prepare('delete from terms where facet = ? and slug = ?');
  return which.map(({ facet, slug }) => {
    const before = (held.get(facet, slug) as CatalogueTerm | undefined) ?? null;
    const [after = null] = foldSpellings(spellings.all(facet, slug) as Spelling[]);
    if (after === null) drop.run(facet, slug);
    else {
      const { page, pair } = letterPlace(after.name);
      put.run(facet, slug, after.name, after.kind, after.count, page, pair);
    }
    return { key: { facet, slug }, before, after };
  });
}

/** Counts all terms anew. */
export function recountAllTerms(database: CatalogueDatabase): void {
  const row = database
    .prepare(
      `select json_group_array(json_array(facet, slug, name, kind, count)) as rows from
         (select facet, slug, name, kind, count(*) as count from article_terms group by facet, slug, name, kind)`,
    )
    .get() as { rows: string };
  const rows = JSON.parse(row.rows) as [Facet, string, string, TagKind | null, number][];
  const folded = foldSpellings(rows.map(([facet, slug, name, kind, count]) => ({ facet, slug, name, kind, count })));
  database.exec('delete from terms');
  database
    .prepare(
      'insert into terms select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6 from json_each(?)',
    )
    .run(JSON.stringify(folded.map(termRow)));
}

function termRow({ facet, slug, name, kind, count }: CatalogueTerm): readonly unknown[] {
  const { page, pair } = letterPlace(name);
  return [facet, slug, name, kind, count, page, pair];
}

/** Spellings, those of one term next to each other, folded to one term each. */
function foldSpellings(spellings: readonly Spelling[]): CatalogueTerm[] {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const key = termKey(spelling);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [spelling]);
    else group.push(spelling);
  }
  return [...groups.values()].map(foldGroup);
}

function foldGroup(group: readonly Spelling[]): CatalogueTerm {
  const [first] = group as [Spelling];
  return {
    facet: first.facet,
    slug: first.slug,
    name: mostFrequent(readable(group), (spelling) => spelling.name),
    kind: first.kind === null ? null : (mostFrequent(typed(group), (spelling) => spelling.kind ?? 'topic') as TagKind),
    count: group.reduce((sum, spelling) => sum + spelling.count, 0),
  };
}

/**
 * A name of several words in capitals is how a page was set (`TOM ABARA`), not how he is called. One word may be an abbreviation, and so
 * may a tag (`US NAVY SEALS`), unless it is a person.
 */
function readable(group: readonly Spelling[]): readonly Spelling[] {
  const others = group.filter(({ facet, kind, name }) => {
    const isName = facet !== 'tags' || kind === 'person';
    return !isName || !/\s/u.test(name) || name !== name.toUpperCase() || name === name.toLowerCase();
  });
  return others.length > 0 ? others : group;
}

/** A kind that was told (person, place, organisation) says more than `topic`, which is what is said when nothing is known. */
function typed(group: readonly Spelling[]): readonly Spelling[] {
  const known = group.filter((spelling) => spelling.kind !== 'topic');
  return known.length > 0 ? known : group;
}

function mostFrequent(group: readonly Spelling[], value: (spelling: Spelling) => string): string {
  const counts = new Map<string, number>();
  for (const spelling of group) counts.set(value(spelling), (counts.get(value(spelling)) ?? 0) + spelling.count);
  const [best] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}
