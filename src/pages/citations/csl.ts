import type { CitedArticle } from './cited-article.ts';
import type { CitedName } from './cited-name.ts';

/** A name in CSL-JSON. */
type CslName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** An item of CSL-JSON 1.0 (https://github.com/citation-style-language/schema, csl-data.json). */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title': string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly section?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly archive?: string;
}

export function cslItem(article: CitedArticle): CslItem {
  const { authors, day, section, url, language, archive } = article;
  return {
    id: article.key,
    type: 'article-newspaper',
    title: article.headline,
    ...(authors.length === 0 ? {} : { author: authors.map(cslName) }),
    'container-title': article.newspaper,
    ...(day === null ? {} : { issued: { 'date-parts': [day.split('-').map(Number)] } }),
    ...(section === null ? {} : { section }),
    ...(url === null ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
    ...(archive === null ? {} : { archive }),
  };
}

/** CSL-JSON as a file: a list of one item, a field a line. */
export function cslJson(article: CitedArticle): string {
  let fields = '';
  for (const [name, value] of Object.entries(cslItem(article))) {
    fields += `${fields === '' ? '' : ','}\n  "${name}": ${JSON.stringify(value)}`;
  }
  return `[{${fields}\n}]\n`;
}

function cslName(name: CitedName): CslName {
  if (name.kind === 'whole') return { literal: name.name };
  const { family, given, suffix } = name;
  return { family, given, ...(suffix === null ? {} : { suffix }) };
}
