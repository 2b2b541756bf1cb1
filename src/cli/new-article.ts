import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { slugOr } from '../article/slug.ts';
import { CommandError, UsageError } from './terminal.ts';

/** What is known of an article that is begun. */
export interface NewArticle {
  readonly headline: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly section: string | null;
}

/** The text of a new article's file. */
export function newArticleText({ headline, day, section }: NewArticle): string {
  const fields = [
    field('headline', headline),
    `published: ${day}`,
    'byline:',
    section === null ? 'section:' : field('section', section),
    'tags: []',
  ];
  return `---\n${fields.join('\n')}\n---\n\nThe story goes here. Leave an empty line between paragraphs.\n`;
}

/**
 * Writes a new article's file into the content folder.
 *
 * @returns its path, as a person in the working folder would name it.
 * @throws UsageError for a headline without text; CommandError where the file is there already.
 */
export function writeNewArticle(
  article: NewArticle,
  { workingFolder, content }: { readonly workingFolder: string; readonly content: string },
): string {
  const headline = oneLine(article.headline);
  if (headline === '')
    throw new UsageError('The headline is empty. Write it in quotation marks: backfile new "Headline".');
  const { day } = article;
  const section = article.section === null ? null : oneLine(article.section);
  const path = join(content, day.slice(0, 4), `${day}-${slugOr(headline, '')}.md`);
  const file = resolve(workingFolder, path);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, newArticleText({ headline, day, section: section === '' ? null : section }), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new CommandError(
      `${path} is there already; nothing was written. Edit it, or choose another headline or date.`,
    );
  }
  return path;
}

/** Always in quotation marks: `yes`, `1984` and `2001-05-12` stay text, whatever version of YAML reads them. */
function field(name: string, value: string): string {
  return stringify(
    { [name]: value },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  ).trimEnd();
}

/** As readers understand a field: NFC, one line, no control characters, single spaces. */
function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
}
