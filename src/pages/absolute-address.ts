/**
 * A page's address on the web; letters outside ASCII are written as the web wants them.
 *
 * @param path relative to the archive's root. @param baseUrl the archive's own address, or null where it is not known.
 */
export function absoluteAddress(path: string, baseUrl: string | null): string | null {
  return baseUrl === null ? null : new URL(path.split('/').map(encodeURIComponent).join('/'), baseUrl).href;
}
