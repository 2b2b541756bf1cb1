import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build/build.ts';
import { PACKAGE_FOLDER } from '../build/project.ts';
import type { BuildSummary } from '../build/summary.ts';

/** An archive built for tests, in a temporary folder. */
export interface BuiltArchive {
  /** The folder with content/ and dist/. */
  readonly folder: string;
  readonly dist: string;
  readonly summary: BuildSummary;
}

/**
 * Builds an archive of these folders and files; the folder goes when the process ends.
 *
 * @param parts path in the new folder, and where the copy comes from. @param texts path, and what is written there.
 */
export async function buildArchive(
  parts: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>> = {},
): Promise<BuiltArchive> {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-archive-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const [path, source] of Object.entries(parts)) cpSync(source, join(folder, path), { recursive: true });
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(folder, path), text);
  const summary = await build({
    workingFolder: folder,
    jobs: 2,
    asOf: '2026-01-01',
    baseUrl: null,
    look: { kind: 'changed' },
    shard: null,
    foreignFiles: 'report',
    version: 'test',
    onProgress: () => undefined,
  });
  return { folder, dist: join(folder, 'dist'), summary };
}

/**
 * The sample archive of the project: content/ and _data/, without the ledger of anybody's own builds.
 *
 * @param language of its interface
 */
export async function buildSampleArchive(language = 'en'): Promise<BuiltArchive> {
  const data = join(PACKAGE_FOLDER, '_data');
  const settings = readFileSync(join(data, 'site.yaml'), 'utf8').replace(/^language: en$/mu, `language: ${language}`);
  return buildArchive(
    {
      content: join(PACKAGE_FOLDER, 'content'),
      '_data/tags.yaml': join(data, 'tags.yaml'),
      '_data/sections.yaml': join(data, 'sections.yaml'),
    },
    { '_data/site.yaml': settings },
  );
}
