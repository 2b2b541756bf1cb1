import { pathKey } from '../../article/permalink.ts';
import type { PageKind } from '../page-kind.ts';
import type { RedirectView } from '../views.ts';
import { pageBase } from './page-base.ts';

/** Pages at old addresses. Key: the place (path in lower case). */
export const redirectPages: PageKind = {
  name: 'redirect',
  all: (context) => context.archive.aliases(),
  *touched(change, context) {
    yield* change.aliases;
    // A redirect names the headline it leads to.
    for (const { after } of change.articles) for (const alias of after?.aliases ?? []) yield pathKey(alias);
    const targets = new Set(change.articles.map(({ after }) => after?.permalink));
    if (targets.size > 0) yield* context.archive.aliasesOf([...targets].filter((target) => target !== undefined));
  },
  view(place, context): RedirectView | null {
    const alias = context.archive.alias(place);
    if (alias === null) return null;
    return {
      ...pageBase('redirect', alias.path, context, { title: alias.target.headline, section: 'none' }),
      target: { name: alias.target.headline, path: alias.target.path },
    };
  },
};
