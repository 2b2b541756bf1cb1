import { existsSync } from 'node:fs';
import { openCatalogueForReading } from '../../catalogue/database.ts';
import { findFiles } from '../../source/find-files.ts';
import { isImageName } from '../../source/image-names.ts';
import type { BeforeBuild, LastBuild } from './estimate.ts';
import { articleFiles } from './sample-content.ts';

/** Counts the files of the content folder, which may not exist. */
export function contentFiles(content: string): Pick<BeforeBuild, 'files' | 'bytes' | 'imageFiles'> {
  const found = existsSync(content) ? findFiles(content).files : [];
  const articles = articleFiles(found);
  return {
    files: articles.length,
    bytes: articles.reduce((sum, { size }) => sum + size, 0),
    imageFiles: found.filter(({ path }) => isImageName(path)).length,
  };
}

/** What the last build has published, as the catalogue tells, whose file may not exist; null where there was none. */
export function lastBuild(catalogue: string): LastBuild | null {
  if (!existsSync(catalogue)) return null;
  const database = openCatalogueForReading(catalogue);
  try {
    const tables = database
      .prepare("select count(*) as n from sqlite_master where type = 'table' and name in ('files', 'pages')")
      .get() as { n: number };
    if (tables.n < 2) return null;
    const { n } = database.prepare('select count(*) as n from files where articles > 0').get() as { n: number };
    const published = database.prepare('select path, size as bytes from pages').all() as {
      path: string;
      bytes: number;
    }[];
    return n === 0 || published.length === 0 ? null : { kind: 'last', files: n, published };
  } finally {
    database.close();
  }
}
