/** What is to be kept: pages that are read for their links, and all that are found. */
export interface Selection {
  /** Addresses of the pages to begin with, inside the archive's folder. */
  readonly start: readonly string[];
  /** Whether a page's links are followed, by its path in the archive. */
  readonly follow: (path: string) => boolean;
  /** Whether a page that is linked to is kept. */
  readonly take: (path: string, link: HTMLAnchorElement) => boolean;
}

/** A year: everything below its folder. A tag: its own pages and the articles in their lists. */
export function selectionOf(path: string): { readonly key: string; readonly selection: Selection } | null {
  const [, folder = '', name = ''] =
    /^((?:\d{4}|(?:tags|bylines|sections|sources)\/([^/]+))\/)(?:index\.html)?$/.exec(path) ?? [];
  if (folder === '') return null;
  const follow = (other: string): boolean => other.startsWith(folder);
  const isListed = (link: HTMLAnchorElement): boolean => link.closest('.items') !== null;
  return {
    key: folder.slice(0, -1),
    selection: {
      start: [`${folder}index.html`],
      follow,
      take: (other, link) => follow(other) || (name !== '' && isListed(link)),
    },
  };
}

/** Pages fetched at the same time. */
const AT_ONCE = 6;

/**
 * Fetches the pages of a selection and their pictures, each once.
 * @param put stores what was fetched. @param onProgress pages stored, of how many that are known so far.
 */
export async function gather(
  root: URL,
  selection: Selection,
  put: (url: string, response: Response) => Promise<void>,
  onProgress: (done: number, known: number) => void,
): Promise<void> {
  const known = new Set(selection.start.map((path) => new URL(path, root).href));
  const queue = [...known];
  let done = 0;
  const add = (url: string): void => {
    if (known.has(url)) return;
    known.add(url);
    queue.push(url);
  };
  const one = async (url: string): Promise<void> => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    const path = decodeURIComponent(url.slice(root.href.length));
    const text = path.endsWith('.html') ? await response.clone().text() : '';
    await put(url, response);
    if (text !== '') for (const found of linksOf(text, url, root, path, selection)) add(found);
    onProgress(++done, known.size);
  };
  while (queue.length > 0) await Promise.all(queue.splice(0, AT_ONCE).map(one));
}

function linksOf(text: string, base: string, root: URL, path: string, { follow, take }: Selection): readonly string[] {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const found: string[] = [];
  const inside = (address: string | null): URL | null => {
    if (address === null || !URL.canParse(address, base)) return null;
    const url = new URL(address, base);
    url.hash = '';
    url.search = '';
    return url.href.startsWith(root.href) ? url : null;
  };
  for (const picture of page.querySelectorAll('main img[src]')) {
    const url = inside(picture.getAttribute('src'));
    if (url !== null) found.push(url.href);
  }
  if (!follow(path)) return found;
  for (const link of page.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    const url = inside(link.getAttribute('href'));
    if (url === null || !url.pathname.endsWith('.html')) continue;
    if (take(decodeURIComponent(url.href.slice(root.href.length)), link)) found.push(url.href);
  }
  return found;
}
