import type { PageKindName, PageView } from '../pages/views.ts';

/**
 * One page to render. A class, because Eleventy copies plain objects deeply and hands others on as they are.
 */
export class Sheet {
  readonly view: PageView;

  constructor(view: PageView) {
    this.view = view;
  }
}

/**
 * The pages that the next run of Eleventy renders, by kind. Filled before a run, emptied after it. Eleventy asks for
 * global data once and keeps it, so this one object stays and its lists are replaced.
 */
export class Worklists {
  /** What templates are paginated over. */
  readonly byKind: Record<PageKindName, readonly Sheet[]>;

  constructor(kinds: readonly PageKindName[]) {
    const lists: Record<string, readonly Sheet[]> = new KindLists();
    for (const kind of kinds) lists[kind] = [];
    this.byKind = lists;
  }

  /** Replaces all lists. */
  fill(views: Iterable<PageView>): void {
    const lists = new Map<PageKindName, Sheet[]>();
    for (const view of views) {
      const list = lists.get(view.kind);
      if (list === undefined) lists.set(view.kind, [new Sheet(view)]);
      else list.push(new Sheet(view));
    }
    for (const kind of Object.keys(this.byKind) as PageKindName[]) this.byKind[kind] = lists.get(kind) ?? [];
  }
}

/** A class, for the same reason as `Sheet`. */
class KindLists {
  [kind: string]: readonly Sheet[];
}
