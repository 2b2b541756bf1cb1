/** Name of the manifest in the archive's root. */
export const MANIFEST = 'manifest-sha256.txt';

/** One published file. */
export interface ManifestEntry {
  /** Relative to the archive's root, forward slashes. */
  readonly path: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * The manifest's text, as `sha256sum -c` reads it: digest, two spaces, path; sorted by path. A path with a backslash or
 * line end is escaped as GNU coreutils does.
 */
export function manifestText(entries: Iterable<ManifestEntry>): string {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted
    .map(({ path, sha256 }) => (/[\\\n\r]/u.test(path) ? `\\${sha256}  ${escaped(path)}\n` : `${sha256}  ${path}\n`))
    .join('');
}

/** The entries of a manifest's text. Lines that are none are passed over. */
export function parseManifest(text: string): ManifestEntry[] {
  return text.split('\n').flatMap((line) => {
    const match = /^(\\?)([0-9a-f]{64}) [ *](.+)$/su.exec(line);
    if (match === null) return [];
    const [, mark, sha256 = '', path = ''] = match;
    return [{ sha256, path: mark === '' ? path : unescaped(path) }];
  });
}

function escaped(path: string): string {
  return path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

function unescaped(path: string): string {
  return path.replaceAll(/\\([\\nr])/gu, (_, char: string) => (char === 'n' ? '\n' : char === 'r' ? '\r' : '\\'));
}
