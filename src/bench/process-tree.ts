import { readFileSync } from 'node:fs';

/** Memory of one process (bytes), as Linux tells it. */
export interface ProcessMemory {
  readonly now: number;
  /** Most since it was started. */
  readonly most: number;
}

/** All descendants of a process that live at this moment. Linux only; elsewhere none. */
export function descendantsOf(pid: number): number[] {
  const found: number[] = [];
  const waiting = childrenOf(pid);
  for (let child = waiting.pop(); child !== undefined; child = waiting.pop()) {
    found.push(child);
    waiting.push(...childrenOf(child));
  }
  return found;
}

/** Children that the process's first thread has started: all of them, in programs that start others from one thread. */
function childrenOf(pid: number): number[] {
  const list = readProc(`/proc/${pid}/task/${pid}/children`);
  return list === null ? [] : list.split(' ').filter(Boolean).map(Number);
}

/** Resident memory; null where the process is gone. */
export function memoryOf(pid: number): ProcessMemory | null {
  const status = readProc(`/proc/${pid}/status`);
  if (status === null) return null;
  const now = kilobytes(status, 'VmRSS');
  const most = kilobytes(status, 'VmHWM');
  return now === null || most === null ? null : { now, most };
}

/** Memory with shared pages counted once, in shares (PSS); null where the process is gone or the system does not tell. */
export function proportionalMemoryOf(pid: number): number | null {
  const rollup = readProc(`/proc/${pid}/smaps_rollup`);
  return rollup === null ? null : kilobytes(rollup, 'Pss');
}

function kilobytes(text: string, name: string): number | null {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(text)?.[1];
  return found === undefined ? null : Number(found) * 1024;
}

/** Processes come and go while they are looked at: one that is gone is no error. */
function readProc(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
