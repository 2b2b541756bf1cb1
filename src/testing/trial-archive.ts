import { hash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from '../build/build.ts';
import type { BuildOptions } from '../build/options.ts';
import { listFiles } from '../build/output-folder.ts';
import type { BuildSummary } from '../build/summary.ts';

/** A small archive in a folder of its own, for tests that build. */
export class TrialArchive {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(join(folder, 'content'), { recursive: true });
  }

  /** Writes a file, such as `content/a.md`. */
  put(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Writes an article `content/NAME.md`. `more` are further lines of front matter. */
  article(name: string, headline: string, more: readonly string[] = [], text = 'The river rose.'): void {
    this.put(
      `content/${name}.md`,
      ['---', `title: ${headline}`, 'date: 1998-11-24', ...more, '---', '', text].join('\n'),
    );
  }

  remove(path: string): void {
    rmSync(join(this.folder, path));
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  build(options: Partial<BuildOptions> = {}): Promise<BuildSummary> {
    return build({
      workingFolder: this.folder,
      jobs: 1,
      asOf: '2026-01-01',
      baseUrl: null,
      look: { kind: 'changed' },
      shard: null,
      foreignFiles: 'report',
      version: 'test',
      onProgress: () => undefined,
      ...options,
    });
  }

  /** The published folder as one text: a line a file with its digest. */
  bytes(output = 'dist'): string {
    const folder = join(this.folder, output);
    return listFiles(folder)
      .sort()
      .map((path) => `${path} ${hash('sha256', readFileSync(join(folder, path)))}`)
      .join('\n');
  }

  /** What a build from nothing makes of the same content, settings and ledger, in the form of `bytes`. */
  async cleanBytes(): Promise<string> {
    const clean = new TrialArchive(`${this.folder}-clean`);
    for (const name of ['content', '_data', '_includes']) {
      if (this.has(name)) cpSync(join(this.folder, name), join(clean.folder, name), { recursive: true });
    }
    await clean.build();
    const bytes = clean.bytes();
    rmSync(clean.folder, { recursive: true });
    return bytes;
  }
}
