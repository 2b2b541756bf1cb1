import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFile } from '../search/built-file.ts';
import type { BundleReport } from '../search/bundle.ts';

/** Name of the list in the search folder. */
const NAME = 'files.json';

/**
 * Writes `search/files.json`: the files of each bundle, but for the twins, so that a reader's browser can keep a year's
 * search for use without a network (`src/client/offline/search-files.ts`).
 */
export function writeBundleFileList(outDir: string, bundles: readonly BundleReport[]): BuiltFile {
  const list = bundles
    .filter(({ pages }) => pages > 0)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, files }) => [key, files.map(({ path }) => path).filter((path) => !/^twin-\d+\.js$/u.test(path))]);
  const text = Buffer.from(JSON.stringify(Object.fromEntries(list)));
  writeFileSync(join(outDir, NAME), text);
  return { path: NAME, bytes: text.length, sha256: hash('sha256', text) };
}
