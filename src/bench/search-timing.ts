import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** How a search page is worked, and how it is seen that it has answered: functions' texts, which run in the page. */
export interface SearchFace {
  readonly name: string;
  /** Whether the first hit of a query is shown: an expression of `q`. */
  readonly hasHit: (query: string) => string;
  /** Whether all is shown that will be. */
  readonly isDone: (query: string) => string;
  /** Statements that search for a query. */
  readonly search: (query: string) => string;
  /** Statements that tick the first box that is not ticked. */
  readonly tick: string;
}

const quoted = (text: string): string => JSON.stringify(text);

export const BACKFILE: SearchFace = {
  name: 'Backfile',
  hasHit: (query) =>
    `new URLSearchParams(location.search).get('q') === ${quoted(query)} && document.querySelector('#search-hits .item') !== null`,
  isDone: (query) =>
    `new URLSearchParams(location.search).get('q') === ${quoted(query)} && document.querySelector('#search-hits')?.getAttribute('aria-busy') === 'false' && /^\\d/.test(document.querySelector('#search-status').textContent)`,
  search: (query) => `document.querySelector('#search-hits').replaceChildren();
    const box = document.querySelector('#q'); box.value = ${quoted(query)}; box.form.requestSubmit();`,
  tick: `document.querySelector('#search-facets fieldset:not([hidden]) input[type=checkbox]:not(:checked)').click();`,
};

export const STOCK: SearchFace = {
  name: 'Pagefind with its own UI',
  hasHit: (query) =>
    `document.querySelector('.pagefind-ui__message')?.textContent.includes(${quoted(query)}) && document.querySelector('.pagefind-ui__result-link') !== null`,
  isDone: (query) =>
    `document.querySelector('.pagefind-ui__message')?.textContent.includes(${quoted(query)}) && document.querySelector('.pagefind-ui__result-link') !== null && !document.querySelector('.pagefind-ui__loading')`,
  search: (query) => `window.ui.triggerSearch(${quoted(query)});`,
  tick: `for (const group of document.querySelectorAll('.pagefind-ui__filter-block')) group.open = true;
    // It shows values without a hit too: the first that has some.
    [...document.querySelectorAll('.pagefind-ui__filter-value')].find((value) => /\\([1-9]/.test(value.textContent))
      .querySelector('input:not(:checked)').click();`,
};

export interface Timings {
  /** Milliseconds from opening the page to the first hit, in a browser that has seen nothing of it. */
  readonly cold: number;
  /** Bytes over the network until then; null from a folder. */
  readonly coldBytes: number | null;
  /** Milliseconds from a query to its first hit, and to all of its answer, on a page that has answered before. */
  readonly warm: readonly number[];
  readonly whole: readonly number[];
  /** Milliseconds from ticking a box to the narrowed answer. */
  readonly facets: readonly number[];
}

/** A watch that runs in the page: how long until an expression holds, by the page's own clock. */
function until(act: string, holds: string): string {
  return `(async () => { const begun = performance.now(); ${act}
    for (;;) { if (${holds}) return performance.now() - begun;
      if (performance.now() - begun > 60000) throw new Error('no answer');
      await new Promise((next) => setTimeout(next, 3)); } })()`;
}

/** Works a search page as a reader would. @param queries the first one is the cold one. */
export async function timeSearch(
  browser: Browser,
  face: SearchFace,
  url: string,
  queries: readonly string[],
): Promise<Timings> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    const bytes = await countBytes(page);
    const [first = '', ...others] = queries;
    await page.goto(`${url}?q=${encodeURIComponent(first)}`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(until('', face.hasHit(first)));
    const [cold, moment] = (await page.evaluate('[performance.now(), performance.timeOrigin + performance.now()]')) as [
      number,
      number,
    ];
    await page.evaluate(until('', face.isDone(first)));
    const coldBytes = url.startsWith('http') ? bytes(moment) : null;
    const [warm, whole, facets]: number[][] = [[], [], []];
    for (const query of [...others, ...others]) {
      warm?.push((await page.evaluate(until(face.search(query), face.hasHit(query)))) as number);
      await page.evaluate(until('', face.isDone(query)));
    }
    for (const query of [...others].reverse()) {
      whole?.push((await page.evaluate(until(face.search(query), face.isDone(query)))) as number);
      await settle(page);
      facets?.push(
        (await page.evaluate(
          until(`${face.tick} await new Promise((next) => setTimeout(next));`, face.isDone(query)),
        )) as number,
      );
      await settle(page);
      await page.goto(`${url}?q=${encodeURIComponent(first)}`, { waitUntil: 'load' });
      await page.evaluate(until('', face.isDone(first)));
    }
    return { cold, coldBytes, warm: warm ?? [], whole: whole ?? [], facets: facets ?? [] };
  } finally {
    await context.close();
  }
}

function settle(page: Page): Promise<unknown> {
  return page.evaluate('new Promise((next) => setTimeout(next, 150))');
}

/**
 * Bytes that come over the network, headers too; those of the page's workers among them.
 *
 * @returns how many had come at a moment (ms since 1970): what comes after it, while it is being told, is not counted.
 */
async function countBytes(page: Page): Promise<(until: number) => number> {
  const came = new Map<string, Came[]>();
  // The protocol counts seconds from a start of its own; a request tells both.
  let start = 0;
  const watch = (session: CDPSession): void => {
    const note = (request: string, one: Came): void => {
      const own = came.get(request);
      if (own === undefined) came.set(request, [one]);
      else own.push(one);
    };
    session.on('Network.requestWillBeSent', ({ wallTime, timestamp }) => (start = wallTime - timestamp));
    session.on('Network.dataReceived', ({ requestId, timestamp: at, encodedDataLength: bytes }) =>
      note(requestId, { at, bytes, isWhole: false }),
    );
    session.on('Network.responseReceived', ({ requestId, timestamp: at, response: { encodedDataLength: bytes } }) =>
      note(requestId, { at, bytes, isWhole: false }),
    );
    // Of a page's own document and of scripts of workers the parts are told without their length.
    session.on('Network.loadingFinished', ({ requestId, timestamp: at, encodedDataLength: bytes }) =>
      note(requestId, { at, bytes, isWhole: true }),
    );
  };
  const session = await page.createCDPSession();
  watch(session);
  await session.send('Network.enable');
  page.on('workercreated', (worker) => {
    watch(worker.client);
    void worker.client.send('Network.enable').catch(() => undefined);
  });
  return (until) => {
    let sum = 0;
    for (const all of came.values()) {
      const own = all.filter(({ at }) => (at + start) * 1000 <= until);
      const parts = own.reduce((bytes, one) => bytes + (one.isWhole ? 0 : one.bytes), 0);
      sum += Math.max(parts, ...own.map(({ bytes }) => bytes));
    }
    return sum;
  };
}

/** What was told of one answer. */
interface Came {
  /** Seconds, by the protocol's clock. */
  readonly at: number;
  readonly bytes: number;
  /** All that came, not a part. */
  readonly isWhole: boolean;
}
