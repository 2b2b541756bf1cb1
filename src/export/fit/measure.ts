import { listFolder, type FolderFile } from '../list-folder.ts';
import { forbiddenNames, type ForbiddenName } from './names.ts';

/** What the files of an archive are for. */
export const GROUPS = ['articles', 'dates', 'names', 'search', 'twins', 'cards', 'compressed', 'other'] as const;
export type Group = (typeof GROUPS)[number];

export interface Extent {
  readonly files: number;
  readonly bytes: number;
}

export interface FolderExtent {
  readonly path: string;
  readonly entries: number;
  /** Records of 32 bytes that FAT32 needs for the entries. */
  readonly fatRecords: number;
}

/** All that hosts set limits to. */
export interface ArchiveSize extends Extent {
  readonly kind: 'measured' | 'estimated';
  /** What files and bytes lie between, as far as can be told before a build; null where they are measured. */
  readonly bounds: { readonly low: Extent; readonly high: Extent } | null;
  /** Folders, the archive's own not among them. */
  readonly folders: number;
  readonly groups: Readonly<Record<Group, Extent>>;
  readonly largestFile: { readonly path: string; readonly bytes: number } | null;
  readonly largestFolder: FolderExtent | null;
  /** By characters, and by bytes of UTF-8. */
  readonly longestPath: { readonly path: string; readonly characters: number; readonly bytes: number } | null;
  readonly forbidden: readonly ForbiddenName[];
}

/** Measures a published archive. Null where there is no folder. */
export function measureArchive(folder: string): ArchiveSize | null {
  try {
    return sizeOf(listFolder(folder));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** The same from a list of its files. */
export function sizeOf(files: readonly FolderFile[]): ArchiveSize {
  const groups = Object.fromEntries(GROUPS.map((group) => [group, { files: 0, bytes: 0 }])) as Record<
    Group,
    { files: number; bytes: number }
  >;
  const folders = new Map<string, { entries: number; fatRecords: number }>();
  const known = new Set<string>();
  const enter = (path: string): void => {
    const at = path.lastIndexOf('/');
    const parent = at < 0 ? '' : path.slice(0, at);
    const folder = folders.get(parent) ?? { entries: 0, fatRecords: 0 };
    folder.entries++;
    folder.fatRecords += 1 + Math.ceil((path.length - at - 1) / 13);
    folders.set(parent, folder);
    if (parent !== '' && !known.has(parent)) {
      known.add(parent);
      enter(parent);
    }
  };
  for (const { path, bytes } of files) {
    const group = groups[groupOf(path)];
    group.files++;
    group.bytes += bytes;
    enter(path);
  }
  const largestFile = most(files, ({ bytes }) => bytes);
  const largestFolder = most([...folders], ([, { entries }]) => entries);
  const longest = most(files, ({ path }) => path.length);
  return {
    kind: 'measured',
    bounds: null,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    folders: known.size,
    groups,
    largestFile,
    largestFolder: largestFolder === null ? null : { path: largestFolder[0], ...largestFolder[1] },
    longestPath:
      longest === null
        ? null
        : { path: longest.path, characters: longest.path.length, bytes: Buffer.byteLength(longest.path) },
    forbidden: forbiddenNames(files.map(({ path }) => path)),
  };
}

/** What a file is for, by where it lies. */
export function groupOf(path: string): Group {
  if (/\.(?:gz|br)$/u.test(path)) return 'compressed';
  if (/^search\/(?:.*\/)?twin-\d+\.js$|^search\/.*\.(?:json|pagefind)\.js$/u.test(path)) return 'twins';
  if (path.startsWith('search/')) return 'search';
  if (/^(?:\d{4}\/\d\d\/\d\d|undated)\/[^/]+\.png$/u.test(path)) return 'cards';
  if (/^(?:tags|bylines|sections|sources)\//u.test(path)) return 'names';
  if (/^\d{4}(?:\/\d\d){0,2}\/index\.html$|^dates\//u.test(path)) return 'dates';
  if (/^(?:assets\/|[^/]+$)/u.test(path)) return 'other';
  return 'articles';
}

function most<T>(items: readonly T[], value: (item: T) => number): T | null {
  let best: T | null = null;
  for (const item of items) if (best === null || value(item) > value(best)) best = item;
  return best;
}
