/**
 * The address of the file that an address stands for, without query and fragment. Some hosts leave endings out: they lead
 * `/a.html` to `/a`, and `/1998/index.html` to `/1998/`. What is kept is named by its file, so that both find it.
 */
export function fileAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  url.search = '';
  if (url.pathname.endsWith('/')) url.pathname += 'index.html';
  else if (!/\.[^/]*$/.test(url.pathname)) url.pathname += '.html';
  return url.href;
}

/** A response that a redirect led to, as if it had come at once: browsers show no page that was kept with its redirect. */
export async function atOnce(response: Response): Promise<Response> {
  return response.redirected ? whole(response) : response;
}

/** A response with all its bytes read, so that it holds up no connection. */
export async function whole(response: Response): Promise<Response> {
  return new Response(await response.blob(), { status: response.status, headers: response.headers });
}
