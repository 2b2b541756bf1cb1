import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explained } from './build-error.ts';

/** What the command line says about where things are. */
export interface ProjectOptions {
  readonly workingFolder: string;
  /** Default `content`. */
  readonly content?: string | undefined;
  /** Default `dist`. */
  readonly output?: string | undefined;
  /** Settings file; default `_data/site.yaml` of the working folder where there is one. */
  readonly site?: string | undefined;
  /** Folder for the build's state; default `.backfile`. */
  readonly cache?: string | undefined;
}

/** Where everything of one archive lies: absolute paths. */
export interface Project {
  readonly content: string;
  readonly output: string;
  /** `_data`: settings, tag rules, words, permalink ledger. May not exist. */
  readonly data: string;
  /** The settings file; may not exist. */
  readonly site: string;
  /** The keeper's templates before ours. */
  readonly includes: readonly string[];
  /** Words of the interface, the keeper's before ours. */
  readonly words: readonly string[];
  /** State of this content and output: catalogue, staging. Everything in it can be made anew. */
  readonly state: string;
  /** The ledger of permalinks. */
  readonly ledger: string;
  /** What a source file is called in the ledger: this and its path. */
  readonly ledgerPrefix: string;
}

/** The folder of Backfile itself: where package.json and _includes/ lie. */
export const PACKAGE_FOLDER = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Works out where an archive's parts lie. The ledger stands in `_data/` of the working folder where the content does
 * too; for content elsewhere it is kept with the build's state, so that no archive writes into another's.
 */
export function resolveProject(options: ProjectOptions): Project {
  const { workingFolder } = options;
  const content = resolve(workingFolder, options.content ?? 'content');
  const named = resolve(workingFolder, options.output ?? 'dist');
  const output = target(named);
  const site = resolve(workingFolder, options.site ?? join('_data', 'site.yaml'));
  const data = options.site === undefined ? join(workingFolder, '_data') : dirname(site);
  const closed = [content, data];
  const held = [workingFolder, ...closed, resolve(workingFolder, options.cache ?? '.backfile')];
  refuseUnsafeOutput(named, held, closed);
  if (output !== named) refuseUnsafeOutput(output, [...held, ...held.map(real)], [...closed, ...closed.map(real)]);
  const name = createHash('sha256').update(`${content}\n${named}`).digest('hex').slice(0, 12);
  const cache = resolve(workingFolder, options.cache ?? '.backfile');
  refuseCacheAmongArticles(cache, content);
  const state = join(cache, name);
  const fromWorkingFolder = relative(workingFolder, content);
  const isInside = !fromWorkingFolder.startsWith('..') && !isAbsolute(fromWorkingFolder);
  return {
    content,
    output,
    data,
    site,
    includes: both(join(workingFolder, '_includes'), join(PACKAGE_FOLDER, '_includes')),
    words: both(join(data, 'i18n'), join(PACKAGE_FOLDER, '_data', 'i18n')),
    state,
    ledger: isInside ? join(data, 'permalinks.csv') : join(state, 'permalinks.csv'),
    ledgerPrefix: isInside && fromWorkingFolder !== '' ? `${fromWorkingFolder.split(sep).join('/')}/` : '',
  };
}

/** Where a link leads to: a folder is published by being renamed, which would put it in the link's place. Anything else is as it is. */
function target(path: string): string {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true ? real(path) : path;
  } catch (error) {
    throw explained(error);
  }
}

function real(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/** The output folder would hold, or lie in, what is the keeper's own. */
export class OutputUnsafeError extends Error {
  override readonly name = 'OutputUnsafeError';
}

/**
 * A build removes old files from its output folder: it must be a folder of its own.
 *
 * @param held folders that the output must not be or hold. @param closed folders that it must not lie in.
 */
function refuseUnsafeOutput(output: string, held: readonly string[], closed: readonly string[]): void {
  const contains = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(outer + sep);
  const inOutput = held.find((folder) => contains(output, folder));
  const around = closed.find((folder) => contains(folder, output));
  const clash = inOutput ?? around;
  if (clash === undefined) return;
  throw new OutputUnsafeError(
    `OUTPUT_UNSAFE: the output folder ${output} and ${clash} cannot be, or lie in, one another. Choose a folder of its own with --output.`,
  );
}

/** What lies in the content folder is read as an article, unless a folder's name begins with a dot. */
function refuseCacheAmongArticles(cache: string, content: string): void {
  const parts = relative(content, cache).split(sep);
  if (parts[0] === '..' || isAbsolute(relative(content, cache)) || parts.some((part) => part.startsWith('.'))) return;
  throw new OutputUnsafeError(
    `CACHE_UNSAFE: the folder ${cache} for what is kept between two builds lies in ${content}, where articles are read. Choose another with --cache.`,
  );
}

/** Where the build's own files lie; makes their folder. */
export function prepareState(project: Project): { readonly lock: string; readonly catalogue: string } {
  mkdirSync(project.state, { recursive: true });
  return { lock: join(project.state, 'lock'), catalogue: join(project.state, 'catalogue.sqlite') };
}

function both(own: string, ours: string): readonly string[] {
  return own !== ours && existsSync(own) ? [own, ours] : [ours];
}
