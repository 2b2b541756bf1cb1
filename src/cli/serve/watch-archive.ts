import { watch } from 'chokidar';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Project } from '../../build/project.ts';
import type { Change } from './pending-changes.ts';

export interface Watching {
  /** Changes are seen from here on. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** How often templates and settings are looked at besides (ms): an edit right after their folder was made may go untold. */
const LOOK_EVERY = 2000;

/** Some systems tell of what was done just before the watching began (ms). */
const SETTLED = 30;

/**
 * Watches what an archive is made from: the content folder, the keeper's templates, the settings. Files whose names
 * begin with a dot, and what the build itself writes, are passed over.
 */
export function watchArchive(
  project: Project,
  workingFolder: string,
  handlers: { readonly onChange: (change: Change) => void; readonly onError: (error: Error) => void },
): Watching {
  // The keeper's folders too where they are not there yet.
  const own = [join(workingFolder, '_includes'), join(project.data, 'i18n')];
  const others = [...own, ...project.includes, project.data, project.site, ...project.words];
  const ownFolders = [project.output, dirname(project.state)];
  let ledger = textOf(project.ledger);
  const roots = [project.content, ...new Set(others)];
  // By way of the working folder: what is made later in a folder that was watched before it was there goes unnoticed.
  const elsewhere = roots.filter((root) => insideOf(root, workingFolder) === null);
  const watcher = watch([workingFolder, ...elsewhere], {
    ignoreInitial: true,
    followSymlinks: true,
    ignored: (path: string) => isPassedOver(path, ownFolders, roots),
  });
  const small = roots.filter((root) => root !== project.content);
  // The ledger is the build's.
  const looks = (): string => looksOf(small, project.ledger);
  let seen = looks();
  const timers = new Set<NodeJS.Timeout>();
  const look = setInterval(() => {
    const now = looks();
    if (now === seen) return;
    seen = now;
    handlers.onChange({ kind: 'other' });
  }, LOOK_EVERY);
  timers.add(look.unref());
  watcher.on('all', (event, path) => {
    // A folder on the way to another is none of ours.
    if (roots.every((root) => insideOf(path, root) === null)) return;
    if (path === project.ledger) {
      // The build appends to it; only a change by somebody else is one.
      const now = textOf(project.ledger);
      const isOurs = now.startsWith(ledger);
      ledger = now;
      if (isOurs) return;
    }
    const change = changeAt(path, project);
    if (change.kind === 'other') seen = looks();
    handlers.onChange(change);
    // What was put into a new folder before it was watched: all is looked at once more.
    if (event === 'addDir' && insideOf(path, project.content) !== null)
      timers.add(setTimeout(() => handlers.onChange({ kind: 'other' }), LOOK_EVERY).unref());
  });
  watcher.on('error', (error: unknown) => handlers.onError(error instanceof Error ? error : new Error(String(error))));
  return {
    ready: new Promise((resolve) => {
      watcher.once('ready', () => setTimeout(resolve, SETTLED));
    }),
    close: () => {
      for (const timer of timers) clearTimeout(timer);
      return watcher.close();
    },
  };
}

/** What a changed path concerns. A plain page (content/pages) is no article. */
export function changeAt(path: string, project: Pick<Project, 'content'>): Change {
  const inside = insideOf(path, project.content);
  if (inside === null || inside === '' || inside === 'pages' || inside.startsWith('pages/')) return { kind: 'other' };
  return { kind: 'article', path: inside };
}

function isPassedOver(path: string, ownFolders: readonly string[], roots: readonly string[]): boolean {
  if (ownFolders.some((folder) => insideOf(path, folder) !== null)) return true;
  const inside = roots.map((root) => insideOf(path, root)).find((part) => part !== null);
  // Neither in one of the folders nor on the way to one.
  if (inside === undefined || inside === null) return roots.every((root) => insideOf(root, path) === null);
  return inside.split('/').some((name) => name.startsWith('.') || name === 'node_modules');
}

/** The path below a folder, with forward slashes: '' for the folder itself, null for what is outside. */
function insideOf(path: string, folder: string): string | null {
  const below = relative(folder, path).split(sep).join('/');
  return below === '..' || below.startsWith('../') || isAbsolute(below) ? null : below;
}

/** Sizes and times of all files below some folders, which hold few; what is not there or cannot be looked at counts for nothing. */
function looksOf(folders: readonly string[], without: string): string {
  return folders
    .flatMap(looksBelow)
    .filter((look) => !look.startsWith(`${without} `))
    .join('\n');
}

function looksBelow(path: string): readonly string[] {
  try {
    const stat = statSync(path);
    if (!stat.isDirectory()) return [`${path} ${stat.size} ${stat.mtimeMs}`];
    const names = readdirSync(path).filter((name) => !name.startsWith('.') && name !== 'node_modules');
    return names.flatMap((name) => looksBelow(join(path, name)));
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Not there yet: the first build makes it.
    return '';
  }
}
