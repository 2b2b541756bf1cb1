import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isAlive, thisProcess, type Owner } from './lock-owner.ts';

/** What a lock keeps apart, as its error tells it. */
const KEPT_APART = {
  build: 'BUILD_RUNNING: another build of this archive, or to the same folder, is under way',
  import: 'IMPORT_RUNNING: another import into this folder is under way',
} as const;

/** Another build of the same archive or to the same folder, or another import into it, is under way. */
export class LockedError extends Error {
  constructor(file: string, owner: string, what: keyof typeof KEPT_APART) {
    super(`${KEPT_APART[what]} (${owner}). Wait for it; if it is long dead, remove ${file}.`);
    this.name = 'LockedError';
  }
}

/** A lock that says nothing is being written where the file system knows no links; after so many ms it is nobody's. */
const WRITING = 10_000;

/**
 * Takes a lock that keeps two builds, or two imports, apart. A lock whose process is gone is stale and taken over: also where the machine
 * was started anew since, or the process' number is another's now.
 *
 * @returns a function that gives the lock back.
 * @throws LockedError while another living process holds it.
 */
export function takeLock(file: string, what: keyof typeof KEPT_APART = 'build'): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const mine = JSON.stringify(thisProcess());
  for (let attempt = 0; attempt < 3; attempt++) {
    if (create(file, mine)) return () => giveBack(file, mine);
    const text = read(file);
    if (text === null) continue;
    const owner = parse(text);
    if (owner === null ? isBeingWritten(file) : isAlive(owner)) {
      throw new LockedError(file, owner === null ? 'it has just begun' : `process ${owner.pid} on ${owner.host}`, what);
    }
    takeAway(file, text);
  }
  throw new LockedError(file, 'it keeps being taken', what);
}

/** The lock appears with its content, by a link to a file that is written already. */
function create(file: string, content: string): boolean {
  const written = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(written, content);
    linkSync(written, file);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'].some((code) => isCode(error, code))) throw error;
    return createWithoutLink(file, content);
  } finally {
    // Also where it could not be written whole: on a full disk.
    rmSync(written, { force: true });
  }
}

/** Some file systems (FAT, network disks) know no links. */
function createWithoutLink(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Nothing is taken from another that has taken it over meanwhile. */
function giveBack(file: string, mine: string): void {
  if (read(file) === mine) rmSync(file, { force: true });
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function parse(text: string): Owner | null {
  try {
    return JSON.parse(text) as Owner;
  } catch {
    // Half written by a process that was killed: nobody's.
    return null;
  }
}

function isBeingWritten(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs < WRITING;
}

/**
 * Removes a stale lock. It is renamed first: of two that find it stale only one gets it, and one that gets another's
 * fresh lock instead puts it back.
 */
function takeAway(file: string, stale: string): void {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  const got = read(aside);
  if (got !== null && got !== stale) create(file, got);
  rmSync(aside, { force: true });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
