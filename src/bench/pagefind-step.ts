import { createRequire } from 'node:module';
import type { Step } from './contestant.ts';

/** A larger site in one bundle takes more memory than the 24 GB that peers are given. */
const ONE_BUNDLE = 50_000;

/**
 * Pagefind's own program over a finished site: one bundle, as its users run it; for a very large site a bundle a year, two at
 * a time with a thread each, which is the quickest way that fits in memory.
 */
export function pagefindStep(site: string, articles: number, years: readonly string[]): Step {
  const program = pagefindProgram();
  if (articles <= ONE_BUNDLE) {
    return { name: 'Pagefind', command: { program, args: ['--site', site, '--quiet'], folder: site } };
  }
  const one = `"$0" --quiet --site . --glob "$1/**/*.html" --output-subdir "pagefind-$1"`;
  const script = `printf '%s\\n' ${years.join(' ')} | xargs -n 1 -P 2 sh -c '${one}' '${program}'`;
  const environment = { RAYON_NUM_THREADS: '1', TOKIO_WORKER_THREADS: '1' };
  return { name: 'Pagefind', command: { program: 'sh', args: ['-c', script], folder: site, environment } };
}

/** The binary that npm installed for this machine. */
function pagefindProgram(): string {
  const require = createRequire(import.meta.resolve('pagefind'));
  return require.resolve(`@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`);
}
