import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { STARTER_FILES } from './starter-files.ts';

/** A file of a new archive: written, or there already and left as it was. */
export interface StarterFile {
  /** As a person in the working folder would name it. */
  readonly path: string;
  readonly outcome: 'written' | 'kept';
}

/** Writes the files of a new archive into a folder, which is made where it is missing. Overwrites nothing. */
export function writeStarter(folder: string, workingFolder: string): readonly StarterFile[] {
  return Object.entries(STARTER_FILES).map(([name, text]) => {
    const path = join(folder, name);
    const file = resolve(workingFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(file, text, { flag: 'wx' });
      return { path, outcome: 'written' };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      return { path, outcome: 'kept' };
    }
  });
}
