import { createHash } from 'node:crypto';
import { PAGE_KINDS } from '../pages/page-kinds.ts';
import type { PageKindName } from '../pages/views.ts';

const REFERENCE = /\{%-?\s*(?:extends|include|import|from)\s+["']([^"']+)["']/gu;

/**
 * Digest of each page kind's template with all that it extends, includes and imports, so that a change to a component
 * concerns just the kinds that use it.
 *
 * @param read a template's text by its path inside `_includes`; null where there is none.
 */
export function templateDigests(read: (path: string) => string | null): Readonly<Record<PageKindName, string>> {
  const texts = new Map<string, string | null>();
  const textOf = (path: string): string | null => {
    if (!texts.has(path)) texts.set(path, read(path));
    return texts.get(path) ?? null;
  };
  const closure = (path: string, seen: Set<string>): Set<string> => {
    if (seen.has(path)) return seen;
    seen.add(path);
    for (const [, name] of (textOf(path) ?? '').matchAll(REFERENCE)) if (name !== undefined) closure(name, seen);
    return seen;
  };
  const digests = PAGE_KINDS.map(({ name }) => {
    const hash = createHash('sha256');
    for (const path of [...closure(`pages/${name}.njk`, new Set())].sort())
      hash.update(`${path}\n${textOf(path) ?? ''}\n`);
    return [name, hash.digest('hex')] as const;
  });
  return Object.fromEntries(digests) as Record<PageKindName, string>;
}
