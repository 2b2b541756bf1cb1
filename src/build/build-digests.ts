import { hash } from 'node:crypto';
import type { CatalogueDatabase } from '../catalogue/database.ts';
import type { PageContext } from '../pages/page-kind.ts';
import { PAGE_KINDS } from '../pages/page-kinds.ts';
import type { PageKindName } from '../pages/views.ts';
import type { Project } from './project.ts';
import { readInclude, type Settings } from './settings.ts';
import { templateDigests } from './template-digests.ts';

/** What the pages, the search index and the assets are made from beside the articles, as digests. */
export interface BuildDigests {
  readonly kinds: Readonly<Record<PageKindName, string>>;
  readonly search: string;
  readonly assets: string;
}

export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value));
}

/** Digest of all that decides how a file is read, beside the file. */
export function readingDigest(settings: Settings, version: string): string {
  return digestOf([version, settings.reading, settings.tagRules]);
}

export function buildDigests(
  context: PageContext,
  project: Project,
  settings: Settings,
  version: string,
  assets: string,
): BuildDigests {
  const templates = templateDigests((path) => readInclude(project, path));
  const { site, facts, plainPages } = context;
  const kinds = PAGE_KINDS.map(({ name }) => {
    // Drawing is slow: only for what a picture shows is it drawn again.
    if (name === 'card') {
      const shown = [site.socialCards, site.name, site.accent, site.language, settings.words];
      return [name, digestOf([name, version, shown])] as const;
    }
    // Only plain pages show the texts of plain pages; the others link them, which the site's settings tell.
    const texts = name === 'plain' || name === 'about' ? plainPages : null;
    return [name, digestOf([name, version, templates[name], site, facts, texts, settings.words])] as const;
  });
  return {
    kinds: Object.fromEntries(kinds) as Record<PageKindName, string>,
    search: digestOf([version, site.offline, facts.limits.partition, facts.limits.newestPartition]),
    assets,
  };
}

/** Notes the digests, to be kept when this build is published. */
export function stageDigests(database: CatalogueDatabase, digests: BuildDigests): void {
  const rows = [
    ...Object.entries(digests.kinds).map(([name, digest]) => [`kind:${name}`, digest]),
    ['search', digests.search],
    ['assets', digests.assets],
  ];
  database
    .prepare('insert or replace into staged_meta select value ->> 0, value ->> 1 from json_each(?)')
    .run(JSON.stringify(rows));
}

/** Digest of what a renderer is made from: all that pages show beside their view, and where it writes. */
export function rendererKey(kinds: BuildDigests['kinds'], output: string): string {
  return digestOf([kinds, output]);
}
