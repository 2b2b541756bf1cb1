import type { HeldArticle } from '../../catalogue/archive.ts';
import { hexOf } from '../assets/css-colour.ts';
import { LATIN, LATIN_EXT, LATIN_SELDOM } from '../assets/fonts.ts';
import type { PageContext, PageKind } from '../page-kind.ts';
import type { CardView } from '../views.ts';
import { pageBase } from './page-base.ts';

/** Of our own stylesheet: for an accent in a form that is not computed here. */
const ACCENT = '#8c1d18';

/** The picture that social networks show for an article, beside its page; its key is the article's permalink. */
export const cardFiles: PageKind = {
  name: 'card',
  // Drawing takes its time: small tasks go evenly to all processes.
  pagesATask: 25,

  all: (context) => (context.site.socialCards ? context.archive.permalinks() : []),

  *touched(change, context) {
    if (!context.site.socialCards) return;
    for (const { before, after } of change.articles) {
      if (before !== null) yield before.permalink;
      if (after !== null) yield after.permalink;
    }
    for (const { key, before, after } of change.terms) {
      if (key.facet === 'sections' && before?.name !== after?.name)
        yield* context.archive.names.permalinks(key.facet, key.slug);
    }
  },

  view(key, context): CardView | null {
    const held = context.site.socialCards ? context.archive.article(key) : null;
    const path = held === null ? null : cardPath(held, context);
    if (held === null || path === null) return null;
    const section = held.terms.find(({ facet }) => facet === 'sections');
    const below = [
      held.day === null ? '' : context.words.longDate(held.day),
      section === undefined ? '' : (context.archive.names.term('sections', section.slug)?.name ?? ''),
    ];
    return {
      ...pageBase('card', path, context, { title: '', section: 'none' }),
      text: {
        headline: held.article.headline,
        name: context.site.name,
        below: below.filter((part) => part !== '').join(' · '),
        accent: (context.site.accent === null ? null : hexOf(context.site.accent)) ?? ACCENT,
      },
    };
  },
};

/** Where an article's card lies; null where the settings want none, or its headline is in letters that our face lacks. */
export function cardPath({ path, article }: HeldArticle, { site }: PageContext): string | null {
  return site.socialCards && isOurs(article.headline) ? path.replace(/(?:\.html)?$/u, '.png') : null;
}

const RANGES = `${LATIN},${LATIN_SELDOM},${LATIN_EXT}`.split(',').map((range) => {
  const [first = '', last = first] = range.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
});

function isOurs(headline: string): boolean {
  return [...headline.normalize('NFC')].every((character) => {
    const code = character.codePointAt(0) ?? 0;
    return RANGES.some(([first, last]) => code >= first && code <= last);
  });
}
