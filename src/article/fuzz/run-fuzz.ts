import { readArticleFile } from '../read-article-file.ts';
import { mutate, randomFrom } from './mutate.ts';

/** A file to be damaged. */
export interface Seed {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What went wrong with one input. */
export interface FuzzFault {
  readonly kind: 'crash' | 'slow' | 'unaccounted';
  /** Path of the file that was damaged. */
  readonly path: string;
  /** Number of the input, by which it is made again. */
  readonly number: number;
  readonly what: string;
}

/** Longer than this no file may take, in milliseconds. */
const SLOWEST = 2000;
const ENDINGS = ['.txt', '.md', '.html', '.json', '.xml', '.eml', '.mhtml', '.txt.gz'] as const;
const SETTINGS = { dateOrder: null, language: 'en', publisher: 'The Post' } as const;

/** The input of a number: always the same for the same seeds. */
export function fuzzInput(seeds: readonly Seed[], number: number): Seed {
  const random = randomFrom(number * 7919 + 1);
  const seed = seeds[random(seeds.length)];
  const other = seeds[random(seeds.length)];
  if (seed === undefined || other === undefined) throw new RangeError('There is no seed to be damaged.');
  const bytes = mutate(seed.bytes, other.bytes, random);
  // Now and then under a name that is not its own.
  const path = random(6) === 0 ? `wrong${ENDINGS[random(ENDINGS.length)] ?? '.txt'}` : seed.path;
  return { path, bytes };
}

/**
 * Reads damaged files. Each must give an article or a problem, without a crash, in time.
 * @param processor Milliseconds of this process's processor time so far: a busy machine makes no file slow.
 */
export async function runFuzz(
  seeds: readonly Seed[],
  numbers: { readonly from: number; readonly to: number },
  processor: () => number,
): Promise<readonly FuzzFault[]> {
  const faults: FuzzFault[] = [];
  for (let number = numbers.from; number < numbers.to; number++) {
    const { path, bytes } = fuzzInput(seeds, number);
    const fault = (kind: FuzzFault['kind'], what: string): void => void faults.push({ kind, path, number, what });
    const start = processor();
    try {
      const { articles, problems } = await readArticleFile({ path, bytes, sha256: '' }, SETTINGS);
      if (articles.length === 0 && problems.length === 0) fault('unaccounted', 'neither an article nor a problem');
      for (const problem of problems) if (problem.path !== path) fault('unaccounted', `a problem of ${problem.path}`);
    } catch (error) {
      fault(
        'crash',
        error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : String(error),
      );
    }
    const used = processor() - start;
    if (used > SLOWEST) fault('slow', `${Math.round(used)} ms`);
  }
  return faults;
}

/** Milliseconds of processor time that this process has used. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
