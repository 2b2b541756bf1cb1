import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveFolder } from './serve-archive.ts';

/**
 * Serves a folder as Cloudflare Pages does: `/a.html` leads to `/a`, and `/1998/index.html` to `/1998/`, for good (308), with
 * what is asked for behind the `?` kept.
 */
export async function serveClean(folder: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const behind = await serveFolder(folder);
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const clean = address.replace(/^([^?]*?)(?:(?<=\/)index)?\.html(?=\?|$)/u, '$1');
    if (clean !== address) {
      // Not kept by the browser: the tests are to see what the service worker keeps.
      response.writeHead(308, { location: clean, 'cache-control': 'no-store' }).end();
      return;
    }
    // The file before the folder: `/search` is the page, though there is a folder of that name.
    fetch(new URL(address.replace(/^\/([^?]*\/)?([^?/.]+)(?=\?|$)/u, '$1$2.html').replace(/^\//u, ''), behind.url))
      .then(async (answer) => {
        const type = answer.headers.get('content-type') ?? '';
        response.writeHead(answer.status, { 'content-type': type, 'cache-control': 'no-store' });
        response.end(new Uint8Array(await answer.arrayBuffer()));
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await behind.close();
    },
  };
}
