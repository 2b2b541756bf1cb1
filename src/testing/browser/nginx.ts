import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_FOLDER } from '../../build/project.ts';
import { findNginx } from '../browsers.js';
import { freePort } from './free-port.ts';

/** The sub-path in the recipe, which the tests run as it is but for port and folder. */
export const SUB_PATH = '/any/sub/path/';

export interface RunningNginx {
  readonly url: string;
  close(): Promise<void>;
}

/** Whether nginx is there; never missing with `CI=true` (see run-tests.js). */
export const hasNginx = findNginx() !== null;

/**
 * Serves an archive at a sub-path with nginx and the configuration of `.github/deploy/nginx.conf`.
 *
 * @param dist the archive; it is copied.
 */
export async function startNginx(dist: string): Promise<RunningNginx> {
  const program = findNginx();
  if (program === null) throw new Error('There is no nginx.');
  const folder = mkdtempSync(join(tmpdir(), 'backfile-nginx-'));
  const port = await freePort();
  mkdirSync(join(folder, 'srv', ...SUB_PATH.split('/')), { recursive: true });
  cpSync(dist, join(folder, 'srv', ...SUB_PATH.split('/')), { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port));
  const server = spawn(program, ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = `http://127.0.0.1:${port}${SUB_PATH}`;
  await answers(url, server, () => said);
  return {
    url,
    close: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The recipe inside what Debian's `/etc/nginx/nginx.conf` has around it, with all that is written kept in one folder. */
function configuration(folder: string, port: number): string {
  const recipe = readFileSync(join(PACKAGE_FOLDER, '.github', 'deploy', 'nginx.conf'), 'utf8');
  const changed = recipe
    .replace(/listen 80;/u, `listen 127.0.0.1:${port};`)
    .replace(/root \/srv\/archive;/u, `root ${folder}/srv;`);
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; worker_processes 1; pid ${folder}/pid;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types; default_type application/octet-stream;
  access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  ${changed}
}`;
}

async function answers(url: string, server: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) throw new Error(`nginx ended: ${said()}`);
    const answer = await fetch(url).catch(() => null);
    if (answer !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  server.kill('SIGTERM');
  throw new Error(`nginx does not answer: ${said()}`);
}
