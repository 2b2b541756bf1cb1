import type { Site } from '../site.ts';
import type { ArticleView } from '../views.ts';
import { bibtex } from './bibtex.ts';
import { citedArticle } from './cited-article.ts';
import { cslJson } from './csl.ts';
import { ris } from './ris.ts';
import { apa, chicago, harvard, mla, type StyledCitation } from './styles.ts';

/** An article as others cite it. */
export interface Citations {
  readonly styles: readonly (StyledCitation & { readonly name: string })[];
  /** For reference managers, each with the name of a file to save it as. */
  readonly formats: readonly { readonly name: string; readonly file: string; readonly text: string }[];
}

/** All ways to cite an article's page, with the line ends of HTML (a RIS file wants CR LF). Styles are written in English, as their manuals have them. */
export function citations(page: ArticleView, site: Site): Citations {
  const article = citedArticle(page, site);
  return {
    styles: [
      { name: 'APA', ...apa(article) },
      { name: 'MLA', ...mla(article) },
      { name: 'Chicago', ...chicago(article) },
      { name: 'Harvard', ...harvard(article) },
    ],
    formats: [
      { name: 'BibTeX', file: `${article.key}.bib`, text: bibtex(article) },
      { name: 'RIS', file: `${article.key}.ris`, text: ris(article).replaceAll('\r\n', '\n') },
      { name: 'CSL-JSON', file: `${article.key}.json`, text: cslJson(article) },
    ],
  };
}
