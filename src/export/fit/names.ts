/** Why a path cannot stand on every file system. */
export type NameFault = 'device' | 'character' | 'ending' | 'case';

export interface ForbiddenName {
  readonly path: string;
  readonly fault: NameFault;
  /** For `case`: the path that it is taken for. */
  readonly other: string | null;
}

/** Device names of Windows (CON, LPT1, also with superscript figures), whatever the ending. Microsoft, "Naming Files, Paths, and Namespaces". */
const DEVICE =
  /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)(?: *\.|$)/iu;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CHARACTER = /[\u0000-\u001f<>:"\\|?*]/u;

/** What is wrong with a path's parts by themselves on Windows and FAT32; null where nothing is. */
export function nameFault(path: string): NameFault | null {
  for (const part of path.split('/')) {
    if (DEVICE.test(part)) return 'device';
    if (CHARACTER.test(part)) return 'character';
    if (/[. ]$/u.test(part) || part === '') return 'ending';
  }
  return null;
}

/**
 * Paths that not every file system carries. Folders too are compared without case and without regard to how letters with
 * marks are composed: macOS and Windows take such names for one.
 */
export function forbiddenNames(paths: readonly string[]): readonly ForbiddenName[] {
  const found: ForbiddenName[] = [];
  const seen = new Map<string, string>();
  for (const path of paths) {
    const fault = nameFault(path);
    if (fault !== null) found.push({ path, fault, other: null });
    const parts = path.split('/');
    for (let depth = 1; depth <= parts.length; depth++) {
      const part = parts.slice(0, depth).join('/');
      const key = part.normalize('NFC').toLowerCase();
      const other = seen.get(key);
      if (other === undefined) seen.set(key, part);
      else if (other !== part) {
        found.push({ path: part, fault: 'case', other });
        break;
      }
    }
  }
  return found;
}
