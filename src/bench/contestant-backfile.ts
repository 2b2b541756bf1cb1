import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BackfileProgram } from './backfile-program.ts';
import type { Contestant } from './contestant.ts';

/** Tells Backfile to leave search out; for measuring alone, so it is no option. */
const NO_SEARCH = { BACKFILE_NO_SEARCH: '1' };

/**
 * @param corpus folder of articles.
 * @param work folder of its own.
 */
export function backfileContestant(
  program: BackfileProgram,
  corpus: string,
  work: string,
  search: 'with search' | 'without search',
): Contestant {
  mkdirSync(work, { recursive: true });
  const [output, cache] = [join(work, 'dist'), join(work, 'cache')];
  const args = [program.script, 'build', '--content', corpus, '--output', output, '--cache', cache];
  const environment = search === 'without search' ? NO_SEARCH : {};
  return {
    name: search === 'with search' ? 'Backfile' : 'Backfile, no search',
    leaves: [output, cache, join(work, '_data')],
    output,
    steps: [{ name: 'build', command: { program: process.execPath, args, folder: work, environment } }],
    objection: () =>
      search === 'without search' && holdsSearch(output) ? 'this Backfile does not heed BACKFILE_NO_SEARCH' : null,
  };
}

/** Templates of pages that hold text, names and links, and nothing else. */
const PLAIN_TEMPLATES = join(import.meta.dirname, 'plain-site', '_includes');

/**
 * Two builds without search: with Backfile's own pages, and with plain ones of the same articles, lists and addresses. What templates
 * cost shows in the difference; that views hold what plain templates do not print (related articles, neighbours, digests) does not, so
 * the ratio is of pages, not of all that was ever added.
 *
 * @param work folder of its own for each.
 */
export function costContestants(program: BackfileProgram, corpus: string, work: string): readonly Contestant[] {
  const plain = join(work, 'plain');
  cpSync(PLAIN_TEMPLATES, join(plain, '_includes'), { recursive: true });
  return [
    { ...backfileContestant(program, corpus, join(work, 'full'), 'without search'), name: 'Backfile, its own pages' },
    { ...backfileContestant(program, corpus, plain, 'without search'), name: 'Backfile, plain pages' },
  ];
}

/** Whether Pagefind has written an index there. */
function holdsSearch(output: string): boolean {
  const folder = join(output, 'search');
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((path) => path.endsWith('.pf_meta'));
}
