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
  const number = (sql: string): number => (database.prepare(sql).get() as { n: number | null }).n ?? 0;
  const held = database.prepare("select problems from files where problems <> '[]' order by path").all() as {
    problems: string;
  }[];
  const all = [
    ...problems,
    ...imageProblems(database),
    ...held.flatMap((row) => JSON.parse(row.problems) as Problem[]),
  ];
  return {
    articles: number('select count(*) as n from articles where live = 1'),
    drafts: number('select count(*) as n from articles where draft = 1'),
    future: number('select count(*) as n from articles where draft = 0 and live = 0'),
    undated: number('select count(*) as n from articles where live = 1 and day is null'),
    pages: number("select count(*) as n from pages where path like '%.html'"),
    files: number('select count(*) as n from pages'),
    bytes: number('select sum(size) as n from pages'),
    written: published.written,
    removed: published.removed,
    seconds: (Date.now() - started) / 1000,
    timings,
    problems: all.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0))),
  };
}
