import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Workers make much that is soon forgotten: with a larger young generation (MB) less of it is copied.
 */
const MEMORY = { worker: ['--max-semi-space-size=32'], publisher: [] } as const;

/**
 * Asks glibc (2.35 and newer) to take memory in large pages where the system allows it for those who ask; elsewhere it says nothing.
 * Buffers of pages and bundles come and go: a third fewer page faults, and a twentieth less work of the processors on a virtual
 * machine, where each of them is dear. What the keeper has set stands.
 */
const TUNABLES = 'glibc.malloc.hugetlb=1';

/**
 * Starts another process of this program, with a pipe for messages. In the clone it runs the TypeScript, in the package
 * the JavaScript made of it.
 *
 * @param tie `attached`: ends with this one's process group. `detached`: in a group of its own, so that what ends this
 * process does not end it.
 */
export function startProcess(name: 'worker' | 'publisher', tie: 'attached' | 'detached'): ChildProcess {
  const compiled = fileURLToPath(new URL(`./${name}.js`, import.meta.url));
  const source = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const isCompiled = existsSync(compiled);
  return fork(isCompiled ? compiled : source, {
    serialization: 'advanced',
    env: { GLIBC_TUNABLES: TUNABLES, ...process.env },
    detached: tie === 'detached',
    stdio: ['ignore', tie === 'detached' ? 'ignore' : 'inherit', tie === 'detached' ? 'ignore' : 'inherit', 'ipc'],
    execArgv: [...(isCompiled ? process.execArgv : ['--import', import.meta.resolve('tsx')]), ...MEMORY[name]],
  });
}
