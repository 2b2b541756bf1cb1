import { closeSync, linkSync, mkdirSync, openSync, readFileSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** Another build of the same archive is under way. */
export class LockedError extends Error {
  constructor(file: string, owner: string) {
    super(
      `BUILD_RUNNING: another build of this archive is under way (${owner}). Wait for it; if it is long dead, remove ${file}.`,
    );
    this.name = 'LockedError';
  }
}

/**
 * Takes the lock that keeps two builds of one archive apart. A lock whose process is gone is stale and taken over.
 *
 * @returns a function that gives the lock back.
 * @throws LockedError while another living process holds it.
 */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 3; attempt++) {
    if (create(file)) return () => unlinkSync(file);
    const owner = read(file);
    if (owner !== null && isAlive(owner)) throw new LockedError(file, `process ${owner.pid} on ${owner.host}`);
    takeAway(file, owner);
  }
  throw new LockedError(file, 'it keeps being taken');
}

interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When the process was started, as the system counts it; tells it from a later process of the same number. */
  readonly started: string | null;
}

function create(file: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(
      handle,
      JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid) } satisfies Owner),
    );
    closeSync(handle);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function read(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    // Half written by a process that was killed, or just removed: nobody's.
    return null;
  }
}

/**
 * Removes a stale lock. It is renamed first: of two that find it stale only one gets it, and one that gets another's
 * fresh lock instead puts it back.
 */
function takeAway(file: string, stale: Owner | null): void {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  const got = read(aside);
  if (got !== null && JSON.stringify(got) !== JSON.stringify(stale)) {
    // linkSync fails where there is a lock again; then that one counts.
    try {
      linkSync(aside, file);
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
  }
  unlinkSync(aside);
}

function isAlive(owner: Owner): boolean {
  // A lock from another machine (a shared disk) cannot be looked into: it is believed.
  if (owner.host !== hostname()) return true;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    return isCode(error, 'EPERM');
  }
  return owner.started === null || startOf(owner.pid) === owner.started;
}

/** Linux tells when a process was started (proc(5), field 22 of stat); elsewhere null. */
function startOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
