import type { HeldArticle } from '../../catalogue/archive.ts';
import type { Line } from '../../catalogue/archive-queries.ts';
import type { Facet } from '../../catalogue/entry.ts';
import type { Beside, Kinship } from '../../catalogue/kinship.ts';
import { termPath } from '../addresses.ts';
import type { PageContext } from '../page-kind.ts';
import type { ArticleKin, ArticleTurn, Mention } from '../views.ts';

/**
 * What an article's page leads on to beside before and after: related articles, its neighbours in series, section and tag, and its
 * translations.
 *
 * @param beside the neighbours in time; what only says the same again is left out.
 */
export function articleKin(held: HeldArticle, beside: Beside<Line>, context: PageContext): ArticleKin {
  const kinship = context.archive.kin.of(held);
  return {
    earlier: kinship.earlier.map(mention),
    later: kinship.later.map(mention),
    turns: turnsOf(held, kinship, beside, context),
    translations: kinship.translations
      .filter(({ language }) => language !== held.article.language && language !== 'und')
      .map(mention),
  };
}

function turnsOf(
  held: HeldArticle,
  { series, section, tag }: Kinship<Line>,
  time: Beside<Line>,
  context: PageContext,
): readonly ArticleTurn[] {
  const turns: ArticleTurn[] = [];
  const said = [time];
  const add = (facet: Facet, slug: string | undefined, beside: Beside<Line>): void => {
    if (slug === undefined || !said.every((other) => saysMore(beside, other))) return;
    const term = context.archive.names.term(facet, slug);
    if (term === null) return;
    said.push(beside);
    turns.push({
      facet,
      name: term.name,
      path: termPath(term, context.facts),
      before: beside.before && mention(beside.before),
      after: beside.after && mention(beside.after),
    });
  };
  const slugOf = (facet: Facet): string | undefined => held.terms.find((term) => term.facet === facet)?.slug;
  add('series', slugOf('series'), series);
  add('sections', slugOf('sections'), section);
  add('tags', tag?.slug, tag ?? { before: null, after: null });
  return turns;
}

/** Whether a line leads to an article that the other does not lead to on the same side: a series may go against time. */
function saysMore({ before, after }: Beside<Line>, other: Beside<Line>): boolean {
  return (
    (before !== null && before.path !== other.before?.path) || (after !== null && after.path !== other.after?.path)
  );
}

/** What is shown of an article that another one names. */
export function mention({ path, headline, day, language, direction }: Line): Mention {
  return { path, headline, day, language, direction };
}
