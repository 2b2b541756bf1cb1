import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type LiveReload, RELOAD_EVENTS, RELOAD_SCRIPT, withReloadScript } from './live-reload.ts';
import { mediaType } from './media-types.ts';
import { servedFile } from './served-file.ts';

/** A server that listens. */
export interface ArchiveServer {
  readonly port: number;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** The archive. May be empty or missing while the first build runs. */
  readonly folder: string;
  /** Address to listen at; `127.0.0.1`: this machine alone. */
  readonly host: string;
  /** Ports to try, in this order; 0: any free one. */
  readonly ports: readonly number[];
  /** Null: pages are served as they are. */
  readonly reload: LiveReload | null;
}

/** None of the ports is free. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
}

/** @throws PortTakenError; the system's error where the host is none of this machine's. */
export async function startServer(options: ServerOptions): Promise<ArchiveServer> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`${reason}\n`);
    });
  });
  const port = await listen(server, options);
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        options.reload?.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, { host, ports }: ServerOptions): Promise<number> {
  for (const port of ports) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new PortTakenError(`None of the ports ${ports.join(', ')} is free.`);
}

async function answer(request: IncomingMessage, response: ServerResponse, options: ServerOptions): Promise<void> {
  const address = request.url ?? '/';
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [path] = address.split('?', 1);
  const { reload } = options;
  if (reload !== null && path === RELOAD_EVENTS && request.method === 'GET') return reload.follow(response);
  if (reload !== null && path === RELOAD_SCRIPT) {
    return send(request, response, 200, RELOAD_SCRIPT, Buffer.from(reload.script));
  }
  const served = await servedFile(options.folder, address);
  if (served.kind === 'moved') {
    const query = address.includes('?') ? address.slice(address.indexOf('?')) : '';
    response.writeHead(301, { location: served.to + query }).end();
    return;
  }
  if (served.kind === 'file') {
    const bytes = await readIfThere(served.file);
    if (bytes !== null) return send(request, response, 200, served.file, page(served.file, bytes, options));
  }
  const notFound = join(options.folder, '404.html');
  const bytes = (await readIfThere(notFound)) ?? Buffer.from('<!doctype html><title>Not found</title><p>Not found.');
  send(request, response, 404, notFound, page(notFound, bytes, options));
}

/** Null where a build has just taken the file away. */
async function readIfThere(file: string): Promise<Buffer | null> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

function page(file: string, bytes: Buffer, { reload }: ServerOptions): Buffer {
  return reload !== null && mediaType(file).startsWith('text/html')
    ? Buffer.from(withReloadScript(bytes.toString('utf8'), reload.state))
    : bytes;
}

function send(request: IncomingMessage, response: ServerResponse, status: number, file: string, bytes: Buffer): void {
  response.writeHead(status, {
    'content-type': mediaType(file),
    'content-length': bytes.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
