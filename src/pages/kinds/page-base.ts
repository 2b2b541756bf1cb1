import { direction } from '../../article/direction.ts';
import { rootOf } from '../addresses.ts';
import type { PageContext } from '../page-kind.ts';
import type { Link, PageBase } from '../views.ts';

/** What every page's view begins with. The interface's language stands unless the page says otherwise. */
export function pageBase<Kind extends PageBase['kind']>(
  kind: Kind,
  path: string,
  context: PageContext,
  more: {
    readonly title: string;
    readonly section: PageBase['section'];
    readonly description?: string | null;
    readonly trail?: readonly Link[];
    readonly language?: string;
  },
): PageBase & { readonly kind: Kind } {
  const language = more.language ?? context.site.language;
  return {
    kind,
    path,
    root: rootOf(path),
    title: more.title,
    description: more.description ?? null,
    language,
    direction: direction(language),
    section: more.section,
    trail: more.trail ?? [],
  };
}
