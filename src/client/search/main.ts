import { connectEngine } from './engine-client.ts';
import { failureText } from './failure-text.ts';
import { focusOnSlash } from './focus.ts';
import { type SearchElements, SearchPage } from './search-page.ts';
import { readWords } from './words.ts';

const script = document.currentScript;
const address = script instanceof HTMLScriptElement ? new URL(script.src) : null;

function findElements(): SearchElements | null {
  const container = document.getElementById('search');
  const form = document.getElementById('search-form');
  const input = document.getElementById('q');
  const [facets, status, list] = ['search-facets', 'search-status', 'search-hits'].map((id) =>
    document.getElementById(id),
  );
  if (!container || !(form instanceof HTMLFormElement) || !(input instanceof HTMLInputElement)) return null;
  if (!facets || !status || !list) return null;
  const { root = '', base = '' } = container.dataset;
  return { form, input, facets, status, list, root, base };
}

async function start(elements: SearchElements, from: URL): Promise<void> {
  const words = readWords(document);
  try {
    await new SearchPage(elements, await connectEngine(from), words).start();
  } catch (cause) {
    elements.status.textContent = location.protocol === 'file:' ? words('webOnly') : failureText(cause, words);
  }
}

/** What tells that someone is there. */
const SIGNS = ['focusin', 'pointerdown', 'pointermove', 'keydown', 'input', 'scroll'] as const;

/** Without a search in the address the index is read when someone stirs: it costs a phone time and data. */
async function whenWanted(): Promise<void> {
  if (location.search.length > 1 || location.hash.length > 1 || history.state !== null) return;
  if (document.activeElement !== document.body) return;
  await new Promise<void>((resolve) => {
    for (const sign of SIGNS) document.addEventListener(sign, () => resolve(), { once: true, passive: true });
    // A search put into the address of the open page, by a link or a bookmark.
    window.addEventListener('hashchange', () => resolve(), { once: true });
  });
}

const elements = findElements();
if (elements !== null && address !== null) {
  document.addEventListener('keydown', (event) => focusOnSlash(event, elements.input));
  void whenWanted().then(() => start(elements, address));
}
