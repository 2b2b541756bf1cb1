import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { drivenBrowsers, launch } from '../testing/browser/drive.ts';
import type { BackfileProgram } from './backfile-program.ts';
import { backfileContestant } from './contestant-backfile.ts';
import { Corpus, corpusFolder } from './corpus.ts';
import { median } from './figures.ts';
import { measure } from './measure.ts';
import { serveLikeAHost } from './search-server.ts';
import { makeStockSite } from './search-stock.ts';
import { BACKFILE, STOCK, type SearchFace, timeSearch, type Timings } from './search-timing.ts';

export interface SearchBench {
  readonly articles: number;
  readonly seed: number;
  readonly runs: number;
  readonly work: string;
  readonly program: BackfileProgram;
  /** Leaves what was built, and begins with what an earlier run left. */
  readonly keep: boolean;
  readonly say: (line: string) => void;
}

export interface SearchRow {
  readonly name: string;
  readonly cold: number;
  readonly coldBytes: number | null;
  readonly warm: number;
  readonly whole: number;
  readonly facets: number;
}

/** Words that an English paper is full of, that it has at times, and two together. The first is the one asked cold. */
const QUERIES = [
  'council',
  'police',
  'market report',
  'government',
  'school',
  'president million',
  'official',
  'family home',
  'city',
];

/**
 * Builds a synthetic archive, and the same articles with Pagefind as it comes, and works both search pages in Chromium: from
 * a host and, ours, from a folder.
 *
 * @returns medians; a row a contestant and place.
 */
export async function runSearch({
  articles,
  seed,
  runs,
  work,
  program,
  keep,
  say,
}: SearchBench): Promise<readonly SearchRow[]> {
  const corpus = new Corpus(articles, seed);
  const folder = join(work, 'runs', `search-${articles}-${seed}`);
  const ours = backfileContestant(program, corpusFolder(corpus, work), folder, 'with search');
  const stock = join(folder, 'stock');
  for (const { command } of ours.steps) {
    const { figures } = await measure(command);
    say(`Backfile built ${articles} articles in ${figures.wall.toFixed(1)} s`);
  }
  // Written last: a site that was broken off is made anew.
  const stockMade = join(folder, 'stock-made');
  if (!existsSync(stockMade)) {
    say(`Pagefind indexed them in ${(await makeStockSite(corpus, stock)).wall.toFixed(1)} s (bare pages)`);
    writeFileSync(stockMade, '');
  }
  const [driven] = drivenBrowsers().filter(({ name }) => name === 'chromium');
  if (driven === undefined) throw new Error('Searches are measured in Chromium, and there is none.');
  const sites = [await serveLikeAHost(ours.output), await serveLikeAHost(stock)];
  const [host, other] = sites;
  const browser = await launch(driven);
  try {
    const contestants: readonly (readonly [string, SearchFace, string])[] = [
      ['Backfile, http', BACKFILE, host?.url ?? ''],
      ['Backfile, file://', BACKFILE, `${pathToFileURL(ours.output).href}/`],
      ['Pagefind with its own UI, http', STOCK, other?.url ?? ''],
    ];
    const times = new Map<string, Timings[]>();
    for (let run = 0; run < runs; run++) {
      for (const [name, face, root] of contestants) {
        const timings = await timeSearch(browser, face, `${root}search.html`, QUERIES);
        times.set(name, [...(times.get(name) ?? []), timings]);
        say(`run ${run + 1}, ${name}: first hit cold ${timings.cold.toFixed(0)} ms`);
      }
    }
    return [...times].map(([name, list]) => rowOf(name, list));
  } finally {
    await browser.close();
    for (const site of sites) await site.close();
    if (!keep) rmSync(folder, { recursive: true, force: true });
  }
}

function rowOf(name: string, list: readonly Timings[]): SearchRow {
  const bytes = list.map(({ coldBytes }) => coldBytes).filter((value) => value !== null);
  return {
    name,
    cold: median(list.map(({ cold }) => cold)),
    coldBytes: bytes.length === 0 ? null : median(bytes),
    warm: median(list.flatMap(({ warm }) => warm)),
    whole: median(list.flatMap(({ whole }) => whole)),
    facets: median(list.flatMap(({ facets }) => facets)),
  };
}

/** As a table for a person. */
export function searchLines(rows: readonly SearchRow[]): readonly string[] {
  const ms = (value: number): string => `${value.toFixed(0)} ms`.padStart(9);
  const kb = (value: number | null): string => (value === null ? '–' : `${(value / 1000).toFixed(0)} KB`).padStart(9);
  const head = ['first hit, cold', 'bytes', 'warm', 'whole answer', 'facet'];
  return [
    `${''.padEnd(32)}${head.map((label) => label.padStart(16)).join('')}`,
    ...rows.map(
      ({ name, cold, coldBytes, warm, whole, facets }) =>
        name.padEnd(32) +
        [ms(cold), kb(coldBytes), ms(warm), ms(whole), ms(facets)].map((cell) => cell.padStart(16)).join(''),
    ),
  ];
}
