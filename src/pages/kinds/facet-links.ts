import type { Facet } from '../../catalogue/entry.ts';
import type { TagCount } from '../../catalogue/tags-together.ts';
import { termPath } from '../addresses.ts';
import type { PageContext } from '../page-kind.ts';
import type { Link, TagLink } from '../views.ts';

export function indexPath(facet: Facet): string {
  return `${facet}/index.html`;
}

export function facetTitle(facet: Facet, context: PageContext): string {
  return context.words.word(`nav.${facet}`);
}

export function facetLink(facet: Facet, context: PageContext): Link {
  return { name: facetTitle(facet, context), path: indexPath(facet) };
}

/** Tags with the number of articles that a page counts for each. */
export function tagLinks(
  counts: readonly TagCount[],
  { archive, facts }: PageContext,
): (TagLink & { count: number })[] {
  return counts.flatMap(({ slug, count }) => {
    const term = archive.names.term('tags', slug);
    return term === null ? [] : [{ name: term.name, path: termPath(term, facts), kind: term.kind ?? 'topic', count }];
  });
}
