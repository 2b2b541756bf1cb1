import { transform } from 'esbuild';
import type { Typeface } from '../site.ts';
import { fontsOf } from './fonts.ts';
import { iconSvg } from './icon.ts';
import { stylesheet } from './stylesheet.ts';

/** A file of the archive that is no page. */
export interface AssetFile {
  /** Relative to the archive's root, e.g. `assets/site.css`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface AssetSources {
  /** Text by its path inside `_includes`: the keeper's file, else ours; null where there is none. */
  readonly include: (path: string) => string | null;
  /** Names of the folders under `_includes/components`, the keeper's and ours. */
  readonly components: readonly string[];
  /** Bytes of a package's file by its specifier, e.g. `@fontsource-variable/newsreader/files/….woff2`. */
  readonly packageFile: (specifier: string) => Promise<Uint8Array>;
}

export interface AssetSettings {
  readonly name: string;
  readonly accent: string | null;
  readonly accentDark: string | null;
  readonly typeface: Typeface;
}

/**
 * All files under `assets/` that the templates ask for, except the scripts: stylesheet, icon, fonts.
 * The bytes depend on nothing but what is given.
 *
 * @throws when a stylesheet of Backfile's own is missing or is no CSS
 */
export async function assetFiles(sources: AssetSources, settings: AssetSettings): Promise<readonly AssetFile[]> {
  const css = stylesheet(sources.include, sources.components, settings);
  const { code } = await transform(css, { loader: 'css', minify: true, charset: 'utf8', logLevel: 'silent' });
  const fonts = await Promise.all(
    fontsOf(settings.typeface).map(async ({ specifier, path }) => ({
      path,
      bytes: await sources.packageFile(specifier),
    })),
  );
  const text = new TextEncoder();
  return [
    { path: 'assets/site.css', bytes: text.encode(code) },
    { path: 'assets/icon.svg', bytes: text.encode(iconSvg(settings.name, settings.accent)) },
    ...fonts,
  ];
}
