import type { Site } from '../site.ts';
import type { ArticleView } from '../views.ts';
import { bibtex } from './bibtex.ts';
import { citedArticle } from './cited-article.ts';
import { cslJson } from './csl.ts';
import { ris } from './ris.ts';
import { apa, chicago, harvard, mla, type StyledCitation } from './styles.ts';

/** An article as others cite it. */
export interface Citations {
  /** `accessed`: the style wants the day on which the reader looked at the address, which a script adds. */
  readonly styles: readonly (StyledCitation & { readonly name: string; readonly accessed: boolean })[];
  /** For reference managers, each with the name of a file to save it as; without the line end at its end, and with HTML's line ends. */
  readonly formats: readonly { readonly name: string; readonly file: string; readonly text: string }[];
}

/** All ways to cite an article's page. Styles are written in English, as their manuals have them. */
export function citations(page: ArticleView, site: Site): Citations {
  const article = citedArticle(page, site);
  return {
    styles: [
      style('APA', apa(article), false),
      style('MLA', mla(article), false),
      style('Chicago', chicago(article), false),
      style('Harvard', harvard(article), article.url !== null),
    ],
    formats: [
      { name: 'BibTeX', file: `${article.key}.bib`, text: shown(bibtex(article)) },
      { name: 'RIS', file: `${article.key}.ris`, text: shown(ris(article)) },
      { name: 'CSL-JSON', file: `${article.key}.json`, text: shown(cslJson(article)) },
    ],
  };
}

function style(
  name: string,
  { before, newspaper, after }: StyledCitation,
  accessed: boolean,
): Citations['styles'][number] {
  return { name, accessed, before, newspaper, after };
}

function shown(file: string): string {
  const text = file.includes('\r') ? file.replaceAll('\r\n', '\n') : file;
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}
