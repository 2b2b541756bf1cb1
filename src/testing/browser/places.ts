import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasNginx, startNginx } from './nginx.ts';
import { serveFolder } from './serve-archive.ts';

/** Where a reader may open one and the same archive. */
export interface Place {
  readonly name: 'http root' | 'http sub-path' | 'file';
  /** Address of the archive's folder, with a slash at its end. */
  readonly root: string;
  close(): Promise<void>;
}

/** A name as a stick's folder may have it: spaces, letters of three scripts, and what an address would take for its own. */
const FOLDER = 'Mein Archiv – Übung 100% #1 & 日本';

/** Opens all of them: a host's root, a sub-path of another host (where there is nginx), and a folder. */
export async function openPlaces(dist: string): Promise<readonly Place[]> {
  const served = await serveFolder(dist);
  const places: Place[] = [{ name: 'http root', root: served.url, close: () => served.close() }];
  if (hasNginx) {
    const nginx = await startNginx(dist);
    places.push({ name: 'http sub-path', root: nginx.url, close: () => nginx.close() });
  }
  const parent = mkdtempSync(join(tmpdir(), 'backfile-stick-'));
  const folder = join(parent, FOLDER);
  cpSync(dist, folder, { recursive: true });
  places.push({
    name: 'file',
    root: `${pathToFileURL(folder).href}/`,
    close: async () => rmSync(parent, { recursive: true, force: true }),
  });
  return places;
}
