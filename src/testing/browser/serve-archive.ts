import { startServer } from '../../cli/serve/archive-server.ts';

/** Serves a folder on a free port of this machine, as a static host would. */
export async function serveFolder(folder: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = await startServer({ folder, host: '127.0.0.1', ports: [0], reload: null });
  return { url: `http://127.0.0.1:${server.port}/`, close: () => server.close() };
}
