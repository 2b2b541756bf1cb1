import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareText } from './record.ts';

/** A file that was written, as the manifest lists it. */
export interface BuiltFile {
  /** Relative to the folder it was asked for, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** All files under a folder, by path. */
export async function describeFiles(folder: string): Promise<readonly BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: BuiltFile[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const content = await readFile(file);
    files.push({
      path: relative(folder, file).replaceAll(sep, '/'),
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
  }
  return files.toSorted((a, b) => compareText(a.path, b.path));
}
