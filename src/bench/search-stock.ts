import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from './corpus.ts';
import { measure, type Figures } from './measure.ts';
import { pagefindStep } from './pagefind-step.ts';

/**
 * The same articles with Pagefind as it comes: a bare page each, its filters and its date in the attributes that Pagefind
 * reads, one bundle by its program, and a page with its own ready-made interface.
 *
 * @param site emptied first.
 */
export async function makeStockSite(corpus: Corpus, site: string): Promise<Figures> {
  rmSync(site, { recursive: true, force: true });
  const folders = new Set<string>();
  for (const { path, text } of corpus.articles()) {
    const file = join(site, path.replace(/\.md$/u, '.html'));
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, stockPage(text));
  }
  writeFileSync(join(site, 'search.html'), SEARCH_PAGE);
  const step = pagefindStep(site, corpus.size, []);
  return (await measure(step.command)).figures;
}

function stockPage(text: string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text) ?? [];
  const field = (name: string): string => new RegExp(`^${name}: "?(.*?)"?$`, 'mu').exec(front)?.[1] ?? '';
  const tags = [...front.matchAll(/^ {2}- "(.*)"$/gmu)].map(([, tag = '']) => tag);
  const filters = [`section:${field('section')}`, `byline:${field('author')}`, ...tags.map((tag) => `tag:${tag}`)];
  const spans = filters.map((filter) => `<span data-pagefind-filter="${filter}"></span>`).join('');
  const paragraphs = body
    .replaceAll(/[*#>[\]]|\(https?:[^)]*\)/gu, '')
    .split(/\n{2,}/u)
    .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  return `<!doctype html><html lang="en"><title>${field('title')}</title><main data-pagefind-body><h1>${field('title')}</h1><span data-pagefind-sort="date:${field('date')}"></span>${spans}${paragraphs.join('')}</main></html>`;
}

const SEARCH_PAGE = `<!doctype html><html lang="en"><title>Search</title>
<link href="pagefind/pagefind-ui.css" rel="stylesheet"><script src="pagefind/pagefind-ui.js"></script>
<div id="search"></div><script>
addEventListener('DOMContentLoaded', () => {
  window.ui = new PagefindUI({ element: '#search', showImages: false, debounceTimeoutMs: 0, showSubResults: false });
  const q = new URLSearchParams(location.search).get('q');
  if (q) window.ui.triggerSearch(q);
});</script></html>`;
