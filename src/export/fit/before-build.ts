import { existsSync } from 'node:fs';
import { formatOf } from '../../article/formats.ts';
import { openCatalogueForReading } from '../../catalogue/database.ts';
import { findFiles } from '../../source/find-files.ts';
import type { BeforeBuild } from './estimate.ts';

/** Where the things lie that tell how large an archive will be. */
export interface Places {
  /** The content folder; may not exist. */
  readonly content: string;
  /** The catalogue's file; may not exist. */
  readonly catalogue: string;
}

/** Counts the article files of the content folder and reads what the last build has published. Nothing is written. */
export function knownBeforeBuild({ content, catalogue }: Places): Pick<BeforeBuild, 'files' | 'bytes' | 'last'> {
  const found = existsSync(content) ? findFiles(content).files : [];
  const articles = found.filter(({ path }) => formatOf(path) !== null && !path.startsWith('pages/'));
  return {
    files: articles.length,
    bytes: articles.reduce((sum, { size }) => sum + size, 0),
    last: existsSync(catalogue) ? lastBuild(catalogue) : null,
  };
}

function lastBuild(catalogue: string): BeforeBuild['last'] {
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
    return { files: n, published };
  } finally {
    database.close();
  }
}
