import { decadeOf, decadePath } from '../addresses.ts';
import type { DecadeView } from '../date-views.ts';
import type { PageContext, PageKind } from '../page-kind.ts';
import type { CountedLink } from '../views.ts';
import { changedDays, datesLink, withNeighbours, yearsNaming } from './date-changes.ts';
import { tagLinks } from './facet-links.ts';
import { linkTo, neighbours } from './neighbours.ts';
import { pageBase } from './page-base.ts';
import { monthGrid } from './spans.ts';

/** Names on a decade's page. */
const NAMES = 24;

/** Key: a decade's first year, `1990`. */
export const decadePages: PageKind = {
  name: 'decade',
  all: (context) => decadesOf(context).keys(),
  *touched(change, context) {
    const changed = new Set([...changedDays(change, 4)].map(decadeOf));
    yield* withNeighbours(changed, [...decadesOf(context).keys()]);
    yield* new Set([...yearsNaming(change, context)].map(decadeOf));
  },
  view(decade, context): DecadeView | null {
    const { archive } = context;
    const decades = decadesOf(context);
    const count = decades.get(decade);
    if (count === undefined) return null;
    const { before, after } = neighbours([...decades.keys()], decade);
    const name = (key: string): string => context.words.word('decade', { decade: key });
    const named = archive.names.mostNamed(decade.slice(0, 3), NAMES);
    const all = Array.from({ length: 10 }, (_, index) => decade.slice(0, 3) + String(index));
    // Of years before the first and after the last article nothing can be said.
    const [first = '', last = ''] = [archive.dayList[0], archive.dayList.at(-1)].map((day) => day?.slice(0, 4));
    const years = all.filter((year) => year >= first && year <= last);
    return {
      ...pageBase('decade', decadePath(decade), context, {
        title: name(decade),
        section: 'dates',
        trail: [datesLink(context)],
      }),
      decade,
      count,
      grid: monthGrid(years, archive, 0),
      names: tagLinks(
        named.filter(({ count: times }) => times > 1),
        context,
      ),
      before: linkTo(before, name, decadePath),
      after: linkTo(after, name, decadePath),
    };
  },
};

/** How many articles each decade holds, decades in order. */
function decadesOf({ archive }: PageContext): Map<string, number> {
  const decades = new Map<string, number>();
  for (const [year, { count }] of archive.years) {
    decades.set(decadeOf(year), (decades.get(decadeOf(year)) ?? 0) + count);
  }
  return decades;
}

/** All decades of the archive. */
export function decadeLinks(context: PageContext): CountedLink[] {
  return [...decadesOf(context)].map(([decade, count]) => ({
    name: context.words.word('decade', { decade }),
    path: decadePath(decade),
    count,
  }));
}
