import { hash } from 'node:crypto';
import type { PageContext } from '../pages/page-kind.ts';
import { PAGE_KINDS } from '../pages/page-kinds.ts';
import type { PageKindName, PageView } from '../pages/views.ts';
import type { PageOutcome } from './tasks.ts';

/** A page that must be written, with the digest of what it will show. */
export interface StalePage {
  readonly key: string;
  readonly digest: string;
  readonly view: PageView;
}

/** What became of the pages that were looked at. */
export interface Look {
  /** Those that need no writing: gone, or the same as published. */
  readonly settled: readonly PageOutcome[];
  /** By path. */
  readonly stale: ReadonlyMap<string, StalePage>;
}

/**
 * Makes the views of pages and tells which differ from what is published.
 *
 * @param kindDigest digest of all that the kind's pages show beside their view.
 */
export function lookAtPages(
  name: PageKindName,
  keys: readonly string[],
  context: PageContext,
  kindDigest: string,
): Look {
  const kind = PAGE_KINDS.find((candidate) => candidate.name === name);
  if (kind === undefined) throw new Error(`There is no page kind "${name}".`);
  const published = publishedDigests(context);
  if (name === 'article' || name === 'card') context.archive.lookAhead(keys);
  const settled: PageOutcome[] = [];
  const stale = new Map<string, StalePage>();
  for (const key of keys) {
    const view = kind.view(key, context);
    if (view === null) {
      settled.push({ kind: 'gone', key });
      continue;
    }
    const digest = viewDigest(view, kindDigest, key, context);
    if (published(view.path, name) === digest) settled.push({ kind: 'same', key, path: view.path });
    else stale.set(view.path, { key, digest, view });
  }
  return { settled, stale };
}

/**
 * An article's body is most of its view. Where the view shows it as the catalogue holds it, the article's digest stands for it; else the
 * body itself does, behind a line end, which the JSON before it has not.
 */
function viewDigest(view: PageView, kindDigest: string, key: string, { archive }: PageContext): string {
  if (view.kind !== 'article') return hash('sha256', JSON.stringify([kindDigest, view]));
  const held = archive.article(key);
  const body = held?.body === view.body ? held.digest : view.body;
  return hash('sha256', `${JSON.stringify([kindDigest, { ...view, body: '' }])}\n${body}`);
}

/** Digests of what is published; none is asked for where nothing is. */
function publishedDigests({ archive }: PageContext): (path: string, kind: PageKindName) => string | null {
  const { database } = archive;
  if (database.prepare('select 1 as found from pages limit 1').get() === undefined) return () => null;
  const digests = database.prepare('select digest from pages where path = ? and kind = ?');
  return (path, kind) => (digests.get(path, kind) as { digest: string } | undefined)?.digest ?? null;
}

/** The outcome of pages that were written. @throws where a page was written that nobody asked for. */
export function writtenPages(
  stale: ReadonlyMap<string, StalePage>,
  rendered: readonly { readonly path: string; readonly sha256: string; readonly size: number }[],
): PageOutcome[] {
  return rendered.map((page) => {
    const known = stale.get(page.path);
    if (known === undefined) throw new Error(`A page was written that nobody asked for: ${page.path}`);
    return { kind: 'written', key: known.key, digest: known.digest, ...page };
  });
}
