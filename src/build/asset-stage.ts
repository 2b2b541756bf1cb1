import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CatalogueDatabase } from '../catalogue/database.ts';
import { meta } from '../catalogue/database.ts';
import { PACKAGE_FOLDER, type Project } from './project.ts';
import { describeFile, stageIfChanged } from './search-stage.ts';
import { componentNames, readInclude, type SiteSettings } from './settings.ts';

const ASSET = 'asset';

/** Digest of all that the assets are made from. */
export function assetsDigest(project: Project, site: SiteSettings, version: string): string {
  const hash = createHash('sha256').update(
    JSON.stringify([version, site.name, site.accent, site.accentDark, site.hosting, site.offlineReading]),
  );
  const sheets = ['css/tokens.css', 'css/base.css', 'css/compositions.css', 'css/print.css', 'css/site.css'];
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
  site: SiteSettings,
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
        packageFile: (specifier) => readFile(require.resolve(specifier)),
      },
      site,
    ),
    clientFiles(),
  ]);
  const files = [...assets, ...client, ...(site.hosting.headers ? [await headersFile()] : [])];
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
