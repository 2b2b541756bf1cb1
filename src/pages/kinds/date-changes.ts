import type { CatalogueChange, PageContext } from '../page-kind.ts';
import type { Link } from '../views.ts';
import { neighbours } from './neighbours.ts';
import { isShownAnew } from './term.ts';

export const datesLink = (context: PageContext): Link => ({
  name: context.words.word('nav.dates'),
  path: 'dates/index.html',
});

/** The days, months or years of changed articles: so many signs of `YYYY-MM-DD`. */
export function changedDays(change: CatalogueChange, length: 4 | 7 | 10): Set<string> {
  const keys = new Set<string>();
  for (const { before, after } of change.articles) {
    for (const trace of [before, after]) if (trace !== null && trace.day !== null) keys.add(trace.day.slice(0, length));
  }
  return keys;
}

/** The keys themselves and those beside them, whose links to before and after may have changed. */
export function* withNeighbours(keys: ReadonlySet<string>, sorted: readonly string[]): Iterable<string> {
  for (const key of keys) {
    yield key;
    const { before, after } = neighbours(sorted, key);
    if (before !== null) yield before;
    if (after !== null) yield after;
  }
}

/** Years in which a tag stands whose name or address has changed. */
export function* yearsNaming(change: CatalogueChange, { archive, facts }: PageContext): Iterable<string> {
  for (const term of change.terms) {
    if (term.key.facet !== 'tags' || !isShownAnew(term, facts)) continue;
    for (const year of archive.names.years('tags', term.key.slug).keys()) if (year !== '0000') yield year;
  }
}
