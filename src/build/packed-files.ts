import { deserialize, serialize } from 'node:v8';
import type { ReadFile } from '../catalogue/take-in.ts';
import type { PackedFiles } from './tasks.ts';

export function packFiles(files: readonly ReadFile[]): PackedFiles {
  return { count: files.length, bytes: files.length === 0 ? new Uint8Array(0) : serialize(files) };
}

/** @param packed of the same run: the form is that of this Node alone. */
export function unpackFiles({ count, bytes }: PackedFiles): readonly ReadFile[] {
  return count === 0 ? [] : (deserialize(bytes) as ReadFile[]);
}
