import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { cleanSvg } from '../pages/assets/logo-svg.ts';
import type { Logo } from '../pages/site.ts';

/** A keeper's logo: what templates know of it, its file as it is published, and what they should be told. */
export interface LogoSetting {
  readonly logo: Logo | null;
  readonly bytes: Uint8Array | null;
  /** What is wrong, in a sentence each; none where it is used as it is. */
  readonly complaints: readonly string[];
}

/** Every page fetches it: a larger one costs readers more than all else on it. */
const MOST_BYTES = 200_000;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Reads the file that `logo:` names: an SVG, which is cleaned, or a PNG.
 *
 * @param folder the archive's folder, which the file lies in. @param name as the keeper wrote it, e.g. `_data/logo.svg`.
 * @param target its name below `assets/`, without ending.
 */
export function readLogo(folder: string, name: string, target: 'logo' | 'logo-dark'): LogoSetting {
  const none = (complaint: string): LogoSetting => ({ logo: null, bytes: null, complaints: [complaint] });
  const file = join(folder, name);
  const inside = relative(folder, file);
  if (isAbsolute(name) || inside.startsWith(`..${sep}`) || inside === '..') {
    return none(`"${name}" is not in the archive's folder: put it into _data/.`);
  }
  if (!existsSync(file)) return none(`there is no file "${name}".`);
  const bytes = readFileSync(file);
  if (bytes.length > MOST_BYTES)
    return none(`"${name}" has ${bytes.length} bytes, and every page fetches it: at most ${MOST_BYTES}.`);
  const digest = hash('sha256', bytes);
  if (PNG.every((byte, at) => bytes[at] === byte) && bytes.length > 24) {
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    return { logo: { path: `assets/${target}.png`, width, height, digest }, bytes, complaints: [] };
  }
  if (!/\.svg$/iu.test(name)) return none(`"${name}" is neither an SVG nor a PNG.`);
  const clean = cleanSvg(bytes.toString('utf8'));
  if (clean.kind === 'refused') return none(`"${name}" cannot be used: ${clean.reason}.`);
  const complaints = clean.removed.length === 0 ? [] : [`"${name}" is used without ${clean.removed.join(', ')}.`];
  const { width, height, text } = clean;
  return { logo: { path: `assets/${target}.svg`, width, height, digest }, bytes: Buffer.from(text), complaints };
}
