import { pathKey } from '../article/permalink.ts';
import type { Problem } from '../source/problem.ts';
import type { CatalogueDatabase } from './database.ts';

interface TakenRow {
  readonly path: string;
  readonly wanted: string;
  readonly permalink: string;
}

/** Articles that stand elsewhere than their source asks, with who has the address. */
export function takenPermalinks(database: CatalogueDatabase): readonly Problem[] {
  const rows = database
    .prepare(
      `select path, wanted, permalink from articles indexed by articles_taken
       where live = 1 and asked = 1 and permalink <> wanted order by path, item`,
    )
    .all() as TakenRow[];
  const holder = database.prepare("select path from articles where place = ? and place <> ''");
  return rows.map(({ path, wanted, permalink }): Problem => {
    const held = holder.get(pathKey(wanted)) as { path: string } | undefined;
    const whose = held === undefined ? 'another article or page' : held.path;
    return {
      code: 'PERMALINK_TAKEN',
      severity: 'warning',
      path,
      message: `The permalink "/${wanted}" belongs to ${whose} already.`,
      remedy: `This one is published at /${permalink}; give it a permalink of its own.`,
    };
  });
}

/** Lines of the ledger that say nothing a build can use. */
export function ledgerProblems(lines: readonly number[], path: string): readonly Problem[] {
  return lines.map((line) => ({
    code: 'LEDGER_LINE_INVALID',
    severity: 'warning',
    path,
    line,
    message: 'It is no row of the ledger: an address of an article inside the archive, a comma, the path of its file.',
    remedy: 'Put it right or remove it; the other lines count.',
  }));
}
