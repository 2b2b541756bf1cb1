import { execFileSync } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';
import type { Terminal } from './terminal.ts';
import { CommandError, UsageError } from './terminal.ts';

/** Paths inside the content folder of files that the command line names. @throws UsageError for one outside of it. */
export function namedFiles(names: readonly string[], content: string, { workingFolder }: Terminal): readonly string[] {
  const folder = resolve(workingFolder, content);
  return names.map((name) => {
    const path = relative(folder, resolve(workingFolder, name)).split(sep).join('/');
    if (path === '' || path.startsWith('../') || path === '..') {
      throw new UsageError(`--changed takes files of the content folder; "${name}" is not in ${content}.`);
    }
    return path;
  });
}

/**
 * Paths inside the content folder that differ from a revision of git: changed, added, removed, not yet tracked.
 *
 * @throws CommandError where git does not know the revision or the folder.
 */
export function filesSince(revision: string, content: string, { workingFolder }: Terminal): readonly string[] {
  const cwd = resolve(workingFolder, content);
  const git = (...args: string[]): string[] => {
    try {
      const output = execFileSync('git', args, {
        cwd,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: 1 << 28,
      });
      return output.split('\0').filter((path) => path !== '');
    } catch (error) {
      const said = (error as { stderr?: string }).stderr?.trim().split('\n', 1)[0] || String(error);
      throw new CommandError(
        `SINCE_FAILED: git could not tell what changed since "${revision}" in ${content}: ${said}`,
      );
    }
  };
  // Outside of a repository `git diff` compares any two folders, and explains at length how.
  git('rev-parse', '--git-dir');
  const tracked = git(
    'diff',
    '--name-only',
    '--no-renames',
    '--relative',
    '-z',
    '--end-of-options',
    revision,
    '--',
    '.',
  );
  const untracked = git('ls-files', '--others', '--exclude-standard', '-z', '--', '.');
  return [...new Set([...tracked, ...untracked])];
}
