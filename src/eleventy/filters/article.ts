import { anchoredBody } from '../../pages/body-anchors.ts';
import { citations } from '../../pages/citations/citations.ts';
import { absoluteAddress } from '../../pages/absolute-address.ts';
import type { Site } from '../../pages/site.ts';
import type { ArticleView } from '../../pages/views.ts';
import type { Words } from '../../pages/words.ts';

/** Filters for an article's page: its `citations`, its body `anchored`, and an address on the web or relative (`absoluteOr`). */
export function articleFilters(
  words: Words,
  site: () => Site,
): Readonly<Record<string, (...values: never[]) => unknown>> {
  const tableLabel = escaped(words.word('table'));
  return {
    citations: (page: ArticleView) => citations(page, site()),
    anchored: (body: string) => anchoredBody(body, tableLabel),
    absoluteOr: (path: string, root: string) => absoluteAddress(path, site().baseUrl) ?? root + path,
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
