import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { importSources } from './import-sources.ts';
import type { ImportOptions } from './item.ts';
import type { ImportReport } from './report.ts';

/** A folder of a test's own, with files in it; it goes when the process ends. */
export class ImportFolder {
  readonly folder = mkdtempSync(join(tmpdir(), 'backfile-import-test-'));
  readonly content = join(this.folder, 'content');

  constructor() {
    process.once('exit', () => rmSync(this.folder, { recursive: true, force: true }));
  }

  /** Writes a source file. */
  write(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** Imports sources that lie in the folder; a number: stop after so many questions whether to. */
  async import(
    sources: readonly string[],
    options: Partial<ImportOptions> & { readonly mode?: 'dry-run'; readonly stopAfter?: number } = {},
  ): Promise<ImportReport> {
    const { mode = 'write', stopAfter = Infinity, ...own } = options;
    let asked = 0;
    const { report } = await importSources({
      sources,
      workingFolder: this.folder,
      content: this.content,
      mode,
      options: { map: new Map(), body: 'detect', uploads: null, dateOrder: null, restore: false, ...own },
      onProgress: () => undefined,
      onMapping: () => undefined,
      isInterrupted: () => ++asked >= stopAfter,
    });
    return report;
  }

  /** A file of the content folder. */
  read(path: string): string {
    return readFileSync(join(this.content, path), 'utf8');
  }

  /** Paths of all files in the content folder but the ledger, in order. */
  files(): readonly string[] {
    return readdirSync(this.content, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(this.content.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort();
  }
}
