import nunjucks from 'nunjucks';
import { anchoredBody } from '../../pages/body-anchors.ts';
import { citations } from '../../pages/citations/citations.ts';
import { citedAuthors } from '../../pages/citations/cited-article.ts';
import { familyFirst } from '../../pages/citations/cited-name.ts';
import { absoluteAddress } from '../../pages/absolute-address.ts';
import type { Site } from '../../pages/site.ts';
import { unbroken } from '../../pages/unbroken.ts';
import type { ArticleView } from '../../pages/views.ts';
import type { Words } from '../../pages/words.ts';

/** Filters for an article's page: its `citations`, its `citedAuthors`, its body `anchored`, lines `unbroken`, and an address on the web or relative (`absoluteOr`). */
export function articleFilters(
  words: Words,
  site: () => Site,
): Readonly<Record<string, (...values: never[]) => unknown>> {
  const tableLabel = escaped(words.word('table'));
  return {
    citations: (page: ArticleView) => citations(page, site()),
    /** Family name first, so that no program has to guess which it is. */
    citedAuthors: (page: ArticleView) => citedAuthors(page).map(familyFirst),
    anchored: (body: string, language: string) => unbroken(anchoredBody(body, tableLabel), language),
    /** Plain text as markup in which no line ends within "7–6". */
    unbroken: (text: string | null, language: string) =>
      new nunjucks.runtime.SafeString(unbroken(escapedText(text ?? ''), language)),
    /** The same of sanitised HTML. */
    unbrokenHtml: (html: string, language: string) => unbroken(html, language),
    absoluteOr: (path: string, root: string) => absoluteAddress(path, site().baseUrl) ?? root + path,
  };
}

function escaped(text: string): string {
  return escapedText(text).replaceAll('"', '&quot;');
}

function escapedText(text: string): string {
  return /[&<>]/u.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}
