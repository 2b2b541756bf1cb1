import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Backfile in the form in which it is measured. */
export interface BackfileProgram {
  readonly form: 'packed' | 'source';
  /** Folder of package.json and of `_includes/`. */
  readonly folder: string;
  /** What Node runs. */
  readonly script: string;
}

/** The clone that this file lies in. */
export const CLONE = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Backfile as a user installs it: packed by npm, unpacked into a folder of its own, beside the clone's dependencies. While
 * the package holds no compiled program, it is run from source, whose start is slower.
 *
 * @param folder where to unpack; emptied first.
 */
export function prepareBackfile(folder: string): BackfileProgram {
  const source = { form: 'source', folder: CLONE, script: programOf(CLONE) } as const;
  if (packScript() === undefined) return source;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: CLONE,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  execFileSync('sh', ['-c', 'tar -xzf ./*.tgz'], { cwd: folder });
  const unpacked = join(folder, 'package');
  if (!existsSync(join(unpacked, 'lib', 'cli', 'main.js'))) return source;
  symlinkSync(join(CLONE, 'node_modules'), join(unpacked, 'node_modules'));
  return { form: 'packed', folder: unpacked, script: programOf(unpacked) };
}

/** A package that was unpacked before, such as an earlier version's. @param folder holds its package.json. */
export function unpackedBackfile(folder: string): BackfileProgram {
  return { form: 'packed', folder, script: programOf(folder) };
}

function packScript(): string | undefined {
  return (packageOf(CLONE).scripts ?? {})['prepack'] ?? (packageOf(CLONE).scripts ?? {})['prepare'];
}

function programOf(folder: string): string {
  const program = packageOf(folder).bin['backfile'];
  if (program === undefined) throw new Error(`${folder}/package.json names no program "backfile".`);
  return join(folder, program);
}

function packageOf(folder: string): {
  readonly bin: Record<string, string>;
  readonly scripts?: Record<string, string>;
} {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as ReturnType<typeof packageOf>;
}
