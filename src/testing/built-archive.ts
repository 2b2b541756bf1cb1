import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
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
 * The sample archive of the project: content/ and _data/, without the ledger of anybody's own builds. Built once.
 *
 * @param language of its interface
 */
export async function buildSampleArchive(language = 'en'): Promise<BuiltArchive> {
  const data = join(PACKAGE_FOLDER, '_data');
  const settings = readFileSync(join(data, 'site.yaml'), 'utf8').replace(/^language: en$/mu, `language: ${language}`);
  return buildArchiveOnce(
    `sample-${language}`,
    {
      content: join(PACKAGE_FOLDER, 'content'),
      '_data/tags.yaml': join(data, 'tags.yaml'),
      '_data/sections.yaml': join(data, 'sections.yaml'),
    },
    { '_data/site.yaml': settings },
  );
}

/**
 * As `buildArchive`, once for all processes of a run of `npm test`: content and program stay the same while it lasts, and
 * nobody changes the archive. Of two processes that build at the same time the first one's is kept.
 *
 * @param name of this archive alone
 */
export async function buildArchiveOnce(
  name: string,
  parts: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>> = {},
): Promise<BuiltArchive> {
  const kept = process.env['BACKFILE_TEST_ARCHIVES'];
  if (kept === undefined) return buildArchive(parts, texts);
  const folder = join(kept, name);
  if (!existsSync(folder)) {
    const made = await buildArchive(parts, texts);
    writeFileSync(join(made.folder, SUMMARY), JSON.stringify(made.summary));
    renameUnlessThere(made.folder, folder);
  }
  const summary = JSON.parse(readFileSync(join(folder, SUMMARY), 'utf8')) as BuildSummary;
  return { folder, dist: join(folder, 'dist'), summary };
}

const SUMMARY = 'summary.json';

function renameUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}
