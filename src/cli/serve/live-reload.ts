import type { ServerResponse } from 'node:http';

/** Addresses of the server's own, outside any archive. */
export const RELOAD_SCRIPT = '/__backfile/reload.js';
export const RELOAD_EVENTS = '/__backfile/events';

/**
 * Runs in a page that is served, not in the archive: loads the page again when the archive has become another than the
 * page was loaded from. A hidden page holds no connection (browsers allow six to a host), and looks when it is shown.
 */
const SCRIPT = `(() => {
  const mine = new URL(document.currentScript.src).searchParams.get('state');
  let events = null;
  const watch = () => {
    if (document.hidden) {
      events?.close();
      events = null;
    } else if (events === null) {
      events = new EventSource('${RELOAD_EVENTS}');
      events.onmessage = ({ data }) => {
        if (data !== mine) location.reload();
      };
    }
  };
  document.addEventListener('visibilitychange', watch);
  addEventListener('pagehide', () => events?.close());
  watch();
})();
`;

/** Puts the script into a page as it is served; a page whose policy allows no scripts (a redirect) stays as it is. */
export function withReloadScript(html: string, state: string): string {
  if (html.includes('Content-Security-Policy') && !html.includes("script-src 'self'")) return html;
  const tag = `<script src="${RELOAD_SCRIPT}?state=${encodeURIComponent(state)}"></script>`;
  const at = html.lastIndexOf('</body>');
  return at === -1 ? `${html}${tag}` : `${html.slice(0, at)}${tag}${html.slice(at)}`;
}

/** Tells the pages that are open of each new state of the archive. */
export class LiveReload {
  readonly script = SCRIPT;
  #state: string;
  readonly #open = new Set<ServerResponse>();

  /** @param start differs from one start of the server to the next, so that pages notice a new server too. */
  constructor(start: string) {
    this.#state = `${start}.0`;
  }

  get state(): string {
    return this.#state;
  }

  /** The archive has changed: open pages are told. */
  advance(): void {
    const [start, number] = this.#state.split('.');
    this.#state = `${start}.${Number(number) + 1}`;
    for (const response of this.#open) this.#tell(response);
  }

  /** Answers a page that wants to be told (server-sent events, WHATWG HTML §9.2). */
  follow(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    this.#open.add(response);
    response.once('close', () => this.#open.delete(response));
    this.#tell(response);
  }

  close(): void {
    for (const response of this.#open) response.end();
  }

  #tell(response: ServerResponse): void {
    response.write(`data: ${this.#state}\n\n`);
  }
}
