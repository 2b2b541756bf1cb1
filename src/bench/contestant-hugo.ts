import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contestant } from './contestant.ts';
import { pagefindStep } from './pagefind-step.ts';

/** The line that Hugo tells its version by, or null where it is not installed. */
export function hugoVersion(): string | null {
  const asked = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return asked.status === 0 ? asked.stdout.trim() : null;
}

/**
 * Hugo over the corpus, then Pagefind over its output.
 *
 * @param articles how many the corpus holds.
 * @param work folder of its own.
 */
export function hugoContestant(corpus: string, articles: number, work: string): Contestant {
  const [site, lists, output, cache] = ['site', 'lists', 'public', 'cache'].map((name) => join(work, name)) as [
    string,
    string,
    string,
    string,
  ];
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  cpSync(fileURLToPath(new URL('hugo-site', import.meta.url)), site, { recursive: true });
  const years = writeLists(corpus, lists);
  writeFileSync(join(site, 'mounts.toml'), [corpus, lists].map(mount).join('\n'));
  const args = [
    '--source',
    site,
    '--config',
    'hugo.toml,mounts.toml',
    '--cacheDir',
    cache,
    '--destination',
    output,
    '--quiet',
  ];
  return {
    name: 'Hugo + Pagefind',
    leaves: [output, cache, join(site, 'resources')],
    output,
    steps: [{ name: 'Hugo', command: { program: 'hugo', args, folder: work } }, pagefindStep(output, articles, years)],
  };
}

function mount(folder: string): string {
  return `[[module.mounts]]\nsource = ${JSON.stringify(folder)}\ntarget = "content"\n`;
}

/** Hugo makes a list of a folder below the first level only where a file asks for it. @returns the years. */
function writeLists(corpus: string, lists: string): string[] {
  const years = readdirSync(corpus).toSorted();
  for (const year of years) {
    writeList(join(lists, year), year, 'list');
    for (const month of readdirSync(join(corpus, year)))
      writeList(join(lists, year, month), `${year}-${month}`, 'month');
  }
  return years;
}

function writeList(folder: string, title: string, layout: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '_index.md'), `---\ntitle: "${title}"\nlayout: ${layout}\n---\n`);
}
