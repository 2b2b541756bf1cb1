import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Inside the content folder, so that renames stay on one file system; the dot keeps it out of the archive. */
export const SCRATCH = '.imports-unfinished';

/** Writes files whole or not at all: beside, then renamed into place. */
export class FileWriter {
  readonly #content: string;
  readonly #folders = new Set<string>();
  #number = 0;

  /** Removes what a killed run left half written. */
  constructor(content: string) {
    this.#content = content;
    rmSync(join(content, SCRATCH), { recursive: true, force: true });
    mkdirSync(join(content, SCRATCH), { recursive: true });
  }

  /** @param path relative to the content folder. */
  write(path: string, bytes: Uint8Array): void {
    const target = join(this.#content, path);
    const folder = dirname(target);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      if (this.#folders.size > 10_000) this.#folders.clear();
      this.#folders.add(folder);
    }
    const unfinished = join(this.#content, SCRATCH, String(this.#number++));
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, target);
  }

  close(): void {
    rmSync(join(this.#content, SCRATCH), { recursive: true, force: true });
  }
}
