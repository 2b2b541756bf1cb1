import type { CitedArticle } from './cited-article.ts';
import type { CitedName } from './cited-name.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  // BibTeX counts braces even where a backslash stands before them.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  '%': String.raw`\%`,
  _: String.raw`\_`,
};

/**
 * A BibTeX entry in UTF-8, for BibTeX and BibLaTeX: `@article`, which both know, with the newspaper as its journal.
 * Escaping: LaTeX's special characters; braces as commands, since BibTeX counts them.
 */
export function bibtex(article: CitedArticle): string {
  const { day, url, language, section, archive } = article;
  return `@article{${article.key}${
    field('author', article.authors.length === 0 ? null : `{${article.authors.map(author).join(' and ')}}`) +
    field('title', `{{${latex(article.headline)}}}`) +
    field('journal', `{${latex(article.newspaper)}}`) +
    field('year', day === null ? null : `{${day.slice(0, 4)}}`) +
    field('month', day === null ? null : (MONTHS[Number(day.slice(5, 7)) - 1] ?? null)) +
    field('day', day === null ? null : `{${String(Number(day.slice(8, 10)))}}`) +
    field('note', section === null ? null : `{${latex(section)}}`) +
    field('url', url === null ? null : `{${address(url)}}`) +
    field('langid', language === null ? null : `{${latex(language)}}`) +
    field('archive', archive === null ? null : `{${latex(archive)}}`)
  }\n}\n`;
}

/** On a line of its own, behind the comma of the one before. */
function field(name: string, value: string | null): string {
  return value === null ? '' : `,\n  ${name} = ${value}`;
}

/** BibTeX parts names at ` and ` and at commas: what is whole, or has such a word in it, stands in braces. */
function author(name: CitedName): string {
  if (name.kind === 'whole') return `{${latex(name.name)}}`;
  const parts = [name.family, ...(name.suffix === null ? [] : [name.suffix]), name.given];
  return parts.map((part) => (/(?:^|\s)and(?:\s|$)|,/iu.test(part) ? `{${latex(part)}}` : latex(part))).join(', ');
}

function latex(text: string): string {
  // Most texts are words and points, a space between.
  if (!/[^\S ]|  |[\\{}~^$&#%_]/u.test(text)) return text;
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\{}~^$&#%_]/gu, (character) => ESCAPES[character] ?? character);
}

/** An address stands as it is; only what would end the field is written as the web allows too. */
function address(url: string): string {
  return url.replaceAll(/[\\{}\s]/gu, (character) => encodeURIComponent(character));
}
