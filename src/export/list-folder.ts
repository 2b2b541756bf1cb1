import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a folder. */
export interface FolderFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
}

/** All files below a folder, by path: compared by code units, the same on every machine. Hidden ones of the system are left out. */
export function listFolder(folder: string): readonly FolderFile[] {
  const files: FolderFile[] = [];
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile() && !SYSTEM.test(entry.name))
        files.push({ path, bytes: statSync(join(folder, path)).size });
    }
  };
  walk('');
  return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** What systems put into folders by themselves. */
const SYSTEM = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/u;
