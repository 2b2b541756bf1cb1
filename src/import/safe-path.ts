import { wellFormed } from './well-formed.ts';

/** Device names of Windows, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
/** Longest name in bytes, leaving room for a number behind. */
const LONGEST = 120;
const LONGEST_PATH = 200;

/**
 * A file name that every file system takes: no characters that Windows forbids, no device name, no dot or space at its edges.
 * Spaces and signs that addresses escape become hyphens.
 */
export function safeName(name: string): string {
  const plain = wellFormed(name.normalize('NFC'))
    .replace(/[\p{Cc}\p{Cf}\s<>:"|?*\\/#%{}[\]^`'&+;=$!@(),~]+/gu, '-')
    .replace(/^[-.\s]+|[-.\s]+$/g, '')
    .replace(/-+(?=\.)/g, '');
  const short = shorten(plain === '' ? 'file' : plain);
  return DEVICE.test(short) ? `_${short}` : short;
}

/**
 * A path inside a container as one below the content folder; null for one that leads out of it (`../`, `/etc/x`, `C:\x`).
 * Folders and files whose names begin with a dot, and what macOS and Windows add to archives, are null too: `hidden`.
 */
export function safePath(
  path: string,
): { readonly kind: 'path'; readonly path: string } | { readonly kind: 'outside' | 'hidden' } {
  const forward = path.replaceAll('\\', '/');
  if (/^(?:\/|[a-z]:)/i.test(forward) || forward.includes('\0')) return { kind: 'outside' };
  const parts = forward.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return { kind: 'outside' };
  if (
    parts.length === 0 ||
    parts.some((part) => part.startsWith('.') || part === '__MACOSX' || /^(?:thumbs\.db|desktop\.ini)$/i.test(part))
  )
    return { kind: 'hidden' };
  const safe = parts.map((part) => safeName(part));
  const whole = safe.join('/');
  // Beyond what Windows takes the folders go; the name stays.
  return { kind: 'path', path: Buffer.byteLength(whole) <= LONGEST_PATH ? whole : (safe.at(-1) ?? 'file') };
}

function shorten(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : '';
  let out = '';
  for (const character of name) {
    if (Buffer.byteLength(out + character + ending) > LONGEST) break;
    out += character;
  }
  return out.replace(/[-.\s]+$/, '') + ending;
}
