import { createHash, hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CatalogueDatabase } from '../catalogue/database.ts';
import { meta } from '../catalogue/database.ts';
import { PACKAGE_FOLDER, type Project } from './project.ts';
import { stageIfChanged } from './search-stage.ts';
import { componentNames, readInclude, type Settings, type SiteSettings } from './settings.ts';

const ASSET = 'asset';

/** Digest of all that the assets are made from. */
export function assetsDigest(project: Project, { site, words }: Settings, version: string): string {
  const hash = createHash('sha256').update(
    JSON.stringify([
      version,
      site.name,
      site.accent,
      site.accentDark,
      site.logo,
      site.logoDark,
      site.typeface,
      site.hosting,
      site.offlineReading,
    ]),
  );
  if (site.offlineReading) hash.update(JSON.stringify([site.language, words]));
  const sheets = [
    'css/tokens.css',
    'css/base.css',
    'css/scripts.css',
    'css/compositions.css',
    'css/print.css',
    'css/site.css',
  ];
  const components = componentNames(project).map((name) => `components/${name}/${name}.css`);
  for (const path of [...sheets, ...components]) hash.update(`${path}\n${readInclude(project, path) ?? ''}\n`);
  for (const text of clientSources(join(PACKAGE_FOLDER, 'src', 'client'))) hash.update(text);
  return hash.digest('hex');
}

/** In the clone the scripts are made from source: a change to it makes them anew. The package carries them ready. */
function* clientSources(folder: string): Iterable<string> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* clientSources(path);
    else if (entry.name.endsWith('.ts')) yield `${entry.name}\n${readFileSync(path, 'utf8')}`;
  }
}

/** Scripts that an archive has only where its keeper wants offline reading. */
const FOR_OFFLINE_READING = new Set(['assets/offline.js', 'service-worker.js']);

interface StagedAsset {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The service worker, told which files every visit needs; the script of the pages; and the page for what is not kept. */
async function offlineReadingFiles(
  site: SiteSettings,
  words: Settings['words'],
  all: readonly StagedAsset[],
): Promise<readonly StagedAsset[]> {
  const [{ offlinePage }, { createWords }] = await Promise.all([
    import('../pages/assets/offline-page.ts'),
    import('../pages/words.ts'),
  ]);
  const assets = all.filter(({ path }) => path.startsWith('assets/') && !path.endsWith('.txt'));
  const shell = [...FIRST_PAGES, ...assets.map(({ path }) => path)];
  // A changed asset makes another service worker, which fetches them all.
  const digest = createHash('sha256');
  for (const { path, bytes } of assets) digest.update(`${path}\n`).update(bytes);
  const head = `self.BACKFILE_SHELL=${JSON.stringify(shell)};// ${digest.digest('hex').slice(0, 16)}\n`;
  return [
    { path: 'offline.html', bytes: Buffer.from(offlinePage(site.name, createWords(site.language, words))) },
    ...all
      .filter(({ path }) => FOR_OFFLINE_READING.has(path))
      .map(({ path, bytes }) =>
        path === 'service-worker.js' ? { path, bytes: Buffer.concat([Buffer.from(head), bytes]) } : { path, bytes },
      ),
  ];
}

/** Pages that lead everywhere, and what search reads first. */
const FIRST_PAGES = [
  ...['index.html', 'search.html', 'offline.html', 'dates/index.html'],
  ...['search/partitions.json', 'search/names.json'],
];

/** `_headers`, which no link leads to. */
async function headersFile(): Promise<{ readonly path: string; readonly bytes: Uint8Array }> {
  const { hostHeaders } = await import('../pages/assets/host-headers.ts');
  return { path: '_headers', bytes: Buffer.from(hostHeaders()) };
}

/** Makes stylesheet, fonts, icon and scripts where what they are made from has changed. */
export async function stageAssets(
  database: CatalogueDatabase,
  staging: string,
  project: Project,
  { site, words, logos }: Settings,
  digest: string,
): Promise<void> {
  if (meta(database, 'assets') === digest) return;
  // What makes stylesheets and scripts is dear to load, and seldom needed.
  const { assetFiles } = await import('../pages/assets/files.ts');
  const { clientFiles } = await import('../search/client-files.ts');
  const require = createRequire(import.meta.url);
  const [assets, client] = await Promise.all([
    assetFiles(
      {
        include: (path) => readInclude(project, path),
        components: componentNames(project),
        packageFile: (specifier) => readFile(includedFile(project, specifier) ?? require.resolve(specifier)),
      },
      site,
    ),
    clientFiles(),
  ]);
  const files = [
    ...assets,
    ...logos,
    ...client.filter(({ path }) => !FOR_OFFLINE_READING.has(path)),
    ...(site.hosting.headers ? [await headersFile()] : []),
  ];
  if (site.offlineReading) files.push(...(await offlineReadingFiles(site, words, [...assets, ...client])));
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    writeFileSync(join(staging, path), bytes);
  }
  stageIfChanged(
    database,
    staging,
    ASSET,
    files.map(({ path }) => describeFile(staging, path)),
  );
}

/** Where a file of `_includes/` lies: the keeper's, else ours; null for a package's. */
function includedFile(project: Project, specifier: string): string | null {
  if (!specifier.startsWith('_includes/')) return null;
  const files = project.includes.map((folder) => join(folder, specifier.slice('_includes/'.length)));
  return files.find((file) => existsSync(file)) ?? null;
}

/** SHA-256 of a staged file, and its size. */
function describeFile(folder: string, path: string): { path: string; sha256: string; size: number } {
  const bytes = readFileSync(join(folder, path));
  return { path, sha256: hash('sha256', bytes), size: bytes.length };
}
