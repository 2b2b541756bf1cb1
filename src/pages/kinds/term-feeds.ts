import type { Facet } from '../../catalogue/entry.ts';
import type { CatalogueTerm } from '../../catalogue/terms.ts';
import type { PageContext } from '../page-kind.ts';

/** Path of a term's own Atom feed: sections have one (unless there are very many), tags and bylines that the settings name. */
export function termFeed(term: CatalogueTerm, context: PageContext): string | null {
  const { facet, slug, count } = term;
  if (count < context.facts.termMinimum[facet] || !isNamed(facet, slug, context)) return null;
  return `${facet}/${slug}/feed.xml`;
}

function isNamed(facet: Facet, slug: string, { site, facts }: PageContext): boolean {
  if (facet === 'sections') return facts.sectionFeeds;
  return (facet === 'tags' || facet === 'bylines') && site.feeds[facet].includes(slug);
}

/** Keys of a facet's terms that have a feed, if they are in the archive. */
export function mayHaveFeed(facet: Facet, { archive, site, facts }: PageContext): string[] {
  if (facet === 'sections') {
    return facts.sectionFeeds ? archive.names.all('sections', 1).map(({ slug }) => `sections/${slug}`) : [];
  }
  return facet === 'tags' || facet === 'bylines' ? site.feeds[facet].map((slug) => `${facet}/${slug}`) : [];
}
