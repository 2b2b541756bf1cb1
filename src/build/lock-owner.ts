import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a lock. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** The machine's boot, as Linux names it (random(4)); a lock of an earlier one is stale. Elsewhere null. */
  readonly boot: string | null;
  /** When the process was started, as the system counts it; tells it from a later process of the same number. */
  readonly started: string | null;
}

export function thisProcess(): Owner {
  return { pid: process.pid, host: hostname(), boot: bootOf(), started: startOf(process.pid) };
}

export function isAlive(owner: Owner): boolean {
  // A lock from another machine (a shared disk) cannot be looked into: it is believed.
  if (owner.host !== hostname()) return true;
  if (owner.boot && owner.boot !== bootOf()) return false;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return owner.started === null || startOf(owner.pid) === owner.started;
}

/** Linux tells when a process was started (proc(5), field 22 of stat); elsewhere null. */
function startOf(pid: number): string | null {
  const stat = readProc(`/proc/${pid}/stat`);
  // The command's name, in brackets, may hold anything.
  return stat?.slice(stat.lastIndexOf(') ') + 2).split(' ')[19] ?? null;
}

function bootOf(): string | null {
  return readProc('/proc/sys/kernel/random/boot_id')?.trim() ?? null;
}

function readProc(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Not Linux, or the process is gone.
    return null;
  }
}
