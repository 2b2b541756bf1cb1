/** Where the copy of a source file lies in the archive, if the keeper wants such copies. */

/** Endings that browsers show as text without running anything, or save. */
const HARMLESS = /\.(?:txt|text|gz)$/iu;
/** Longest name that every file system and archive format takes with what is added to it. */
const LONGEST = 80;

/**
 * The address of a source file's copy: 256 folders by the digest of its bytes, so that none grows too large for a host;
 * a name that is safe everywhere. A saved page ends in `.txt`, so that it is shown as it is and nothing in it runs.
 *
 * @param path in the content folder. @param sha256 of its bytes.
 */
export function originalPath(path: string, sha256: string): string {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/u, '');
  const short = [...name].slice(-LONGEST).join('');
  return `originals/${sha256.slice(0, 2)}/${sha256.slice(2, 18)}-${short}${HARMLESS.test(name) ? '' : '.txt'}`;
}
