import { archiveTotals } from './archive-totals.ts';
import type { CatalogueDatabase } from '../catalogue/database.ts';
import { imageProblems } from '../catalogue/images.ts';
import type { Problem } from '../source/problem.ts';
import type { StageTiming } from './stage-clock.ts';
import type { Published } from './publish.ts';

/** What a build did, for a person or (as JSON) for a machine. */
export interface BuildSummary {
  /** Articles in the archive. */
  readonly articles: number;
  /** Left out: drafts, and articles dated after `--as-of`. */
  readonly drafts: number;
  readonly future: number;
  readonly undated: number;
  /** Pages in the archive (HTML). */
  readonly pages: number;
  /** Files in the archive, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  /** Files that this build wrote or removed. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly seconds: number;
  readonly problems: readonly Problem[];
  /** Where time and memory went. */
  readonly timings: readonly StageTiming[];
}

/** Sums up the archive as it stands. Problems of files that were not read again are among its problems. */
export function summarise(
  database: CatalogueDatabase,
  problems: readonly Problem[],
  published: Published,
  started: number,
  timings: readonly StageTiming[],
): BuildSummary {
  const states = database.prepare('select live, draft, count(*) as n from articles group by live, draft').all() as {
    live: number;
    draft: number;
    n: number;
  }[];
  const count = (wanted: (state: { live: number; draft: number }) => boolean): number =>
    states.filter(wanted).reduce((sum, { n }) => sum + n, 0);
  const undated = database.prepare('select count(*) as n from articles where live = 1 and day is null').get() as {
    n: number;
  };
  const held = database.prepare("select problems from files where problems <> '[]' order by path").all() as {
    problems: string;
  }[];
  const all = [
    ...problems,
    ...imageProblems(database),
    ...held.flatMap((row) => JSON.parse(row.problems) as Problem[]),
  ];
  return {
    articles: count(({ live }) => live === 1),
    drafts: count(({ draft }) => draft === 1),
    future: count(({ live, draft }) => live === 0 && draft === 0),
    undated: undated.n,
    ...archiveTotals(database),
    written: published.written,
    removed: published.removed,
    seconds: (Date.now() - started) / 1000,
    timings,
    problems: all.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0))),
  };
}
