import { realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/** What lies in a folder at an address. */
export type Served =
  | { readonly kind: 'file'; readonly file: string }
  /** A folder asked for without the slash at its end: relative links would go wrong. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'missing' };

const MISSING: Served = { kind: 'missing' };

/**
 * Finds the file for an address; one without an ending (`/search`) stands for a page, as most hosts have it. Nothing outside the folder is ever found, whatever the address or a symbolic link says.
 *
 * @param address path and query as the request has them, e.g. `/2022/?q=x`.
 */
export async function servedFile(folder: string, address: string): Promise<Served> {
  const path = decodedPath(address);
  if (path === null) return MISSING;
  const root = resolve(folder);
  const wanted = resolve(root, `.${path}`);
  if (wanted !== root && !wanted.startsWith(root + sep)) return MISSING;
  const found = await stat(wanted).catch(() => null);
  if (found === null) return path.endsWith('/') ? MISSING : inside(root, `${wanted}.html`);
  if (found.isDirectory()) {
    if (!path.endsWith('/')) return { kind: 'moved', to: `${encodeURI(path).replace(/^\/+/u, '/')}/` };
    return inside(root, join(wanted, 'index.html'));
  }
  return found.isFile() && !path.endsWith('/') ? inside(root, wanted) : MISSING;
}

async function inside(root: string, file: string): Promise<Served> {
  try {
    const [realRoot, realFile] = await Promise.all([realpath(root), realpath(file)]);
    if (!realFile.startsWith(realRoot + sep) || !(await stat(realFile)).isFile()) return MISSING;
    return { kind: 'file', file: realFile };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return MISSING;
    throw error;
  }
}

function decodedPath(address: string): string | null {
  const path = address.replace(/[?#].*$/su, '');
  if (!path.startsWith('/')) return null;
  try {
    const decoded = decodeURIComponent(path);
    return /[\0\\]/u.test(decoded) || decoded.split('/').includes('..') ? null : decoded;
  } catch {
    // A stray % in the address: no file has it.
    return null;
  }
}
