import { h } from '../search/dom.ts';
import type { Keeper, PageName } from './keeper.ts';

/** Pages read that are listed, the latest first. */
const READ_LISTED = 40;

/** Parts of a search's address that say how it is shown, not what is searched. */
const MANNERS = new Set(['sort', 'page']);

/** Without a network (`offline.html`): what there is to read, by its names. */
export async function fillOfflinePage(keeper: Keeper, root: URL): Promise<void> {
  const wanted = wantedPage(root);
  const heading = document.querySelector('h1');
  const again = document.querySelector<HTMLAnchorElement>('#again');
  if (wanted === null) {
    // Nobody was sent here: the page was asked for.
    if (heading !== null) heading.textContent = heading.dataset['own'] ?? heading.textContent;
    document.getElementById('missing')?.remove();
  } else if (again !== null) {
    again.href = wanted.href;
    again.hidden = false;
  }
  const kept = await Promise.all((await keeper.keys()).map((key) => keptLink(key, keeper, root)));
  const listed = new Set(kept.map(({ href }) => href));
  const read = await keeper.readPages(READ_LISTED);
  fill('kept', kept);
  fill(
    'read',
    read.filter(({ href }) => !listed.has(href)),
  );
}

/** The page that the service worker did not have: its path stands behind the `#`. Never one of elsewhere. */
function wantedPage(root: URL): URL | null {
  // As a query's value: a stray % is no error there.
  const path =
    new URLSearchParams(`path=${location.hash.slice(1).replace(/[+&]/g, encodeURIComponent)}`).get('path') ?? '';
  if (path === '' || !URL.canParse(path, root)) return null;
  const url = new URL(path, root);
  return url.href.startsWith(root.href) ? url : null;
}

async function keptLink(key: string, keeper: Keeper, root: URL): Promise<PageName> {
  const query = /^search (.*)$/s.exec(key)?.[1];
  if (query === undefined) {
    const { href } = new URL(`${key}/index.html`, root);
    return { href, title: (await keeper.titleOf(href)) ?? key };
  }
  const said = [...new URLSearchParams(query)].filter(([name]) => !MANNERS.has(name)).map(([, value]) => value);
  const search = document.getElementById('kept')?.dataset['search'] ?? '';
  const title = [search, said.join(', ')].filter(Boolean).join(': ');
  return { href: new URL(`search.html${query}`, root).href, title };
}

function fill(id: string, pages: readonly PageName[]): void {
  const items = pages.map(({ href, title }) => h('li', {}, h('a', { href }, title)));
  document.getElementById(id)?.replaceChildren(...items);
  const heading = document.getElementById(`${id}-heading`);
  if (heading !== null) heading.hidden = items.length === 0;
}
