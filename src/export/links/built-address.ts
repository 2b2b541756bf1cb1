import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeEntities } from './html-links.ts';

/** What every archive has that knows where it stands on the web, and no page of a keeper's can take its place. */
const NOT_FOUND = '404.html';

/**
 * The address that a published archive was built for, as its page for what is not there tells: it may have been given to
 * the build alone, and stands in no settings then.
 *
 * @returns with a slash at its end; null where the archive knows of none.
 */
export function builtAddress(folder: string): string | null {
  const file = join(folder, NOT_FOUND);
  if (!existsSync(file)) return null;
  const [, canonical = ''] = /<link rel="canonical" href="([^"]+)"/u.exec(readFileSync(file, 'utf8')) ?? [];
  const address = decodeEntities(canonical);
  return address.endsWith(`/${NOT_FOUND}`) && URL.canParse(address) ? address.slice(0, -NOT_FOUND.length) : null;
}
