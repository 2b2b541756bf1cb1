import type { Problem } from '../../source/problem.ts';
import { decodeText } from '../../source/decode.ts';
import type { Article, FieldName, Origin, Reading } from '../article.ts';
import { takeByline } from '../body-byline.ts';
import { takeDateline } from '../body-dateline.ts';
import { withEncodingProblems } from '../encoding-problems.ts';
import type { Reader, ReadingSettings } from '../reader.ts';
import { mendControlReferences } from '../cleaning/character-references.ts';
import { mendMojibake } from '../cleaning/mojibake.ts';
import { withMendings } from '../cleaning/with-mendings.ts';
import { splitFence, type Fence } from './fence.ts';
import { importMendings } from './field-mended.ts';
import { mendFieldReferences } from './field-references.ts';
import { meaningOf } from './field-names.ts';
import { mapFields } from './fields.ts';
import { readPath } from './file-name.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { makeRenderer } from './render.ts';

const render = makeRenderer();

/** Reads Markdown with YAML, TOML or JSON front matter, or with none. */
export const markdownReader: Reader = {
  format: 'markdown',
  extensions: ['.md', '.markdown', '.mkd', '.mdown'],
  read(file, settings) {
    const decoded = decodeText(file.bytes);
    if (!('text' in decoded)) {
      return refused(file.path, 1, {
        code: 'NOT_TEXT',
        message: 'The file holds no text, though its name says Markdown.',
        remedy: 'Give it the ending of what it is, or take it out of the folder.',
      });
    }
    const mojibake = mendMojibake(decoded.text);
    const { text, mended } = mendControlReferences(mojibake.text);
    const reading = withMendings(readMarkdown(file.path, text, settings), [...mojibake.mended, ...mended]);
    return withEncodingProblems(reading, file.path, decoded);
  },
};

/** Reads an article from decoded Markdown. See `Reader.read`. */
export function readMarkdown(path: string, text: string, settings: ReadingSettings): Reading {
  const fence = splitFence(text);
  if (fence.kind === 'refused') return refused(path, fence.line, refusedLanguage(fence.language));
  if (fence.kind === 'unclosed') {
    return refused(path, fence.line, {
      code: 'FRONT_MATTER_INVALID',
      message: 'The front matter that starts here is never closed.',
      remedy: fence.language === 'toml' ? 'End it with a line "+++".' : 'End it with a line "---".',
    });
  }
  const front: FrontMatter =
    fence.kind === 'found' ? readFrontMatter(fence) : { kind: 'fields', fields: [], duplicates: [], mended: [] };
  if (front.kind === 'invalid') {
    return refused(path, front.line, {
      code: 'FRONT_MATTER_INVALID',
      message: `The front matter cannot be read (line ${front.line}, column ${front.column}): ${front.reason}.`,
      remedy: 'Mend it there; a text with a colon or a quotation mark in it needs quotation marks around it.',
    });
  }
  const { fields, mended } = mendFieldReferences(front.fields);
  return readArticle(path, fence, { ...front, fields, mended: [...front.mended, ...mended] }, settings);
}

function readArticle(
  path: string,
  fence: Extract<Fence, { kind: 'none' | 'found' }>,
  front: Extract<FrontMatter, { kind: 'fields' }>,
  settings: ReadingSettings,
): Reading {
  const fields = mapFields(front.fields, path, settings);
  const problems: Problem[] = [...duplicateProblems(path, front), ...fields.problems];
  const origins: Partial<Record<FieldName, Origin>> = { ...fields.origins };
  const rendered = render(fence.body, {
    firstLine: fence.bodyLine,
    base: fields.originalUrl,
    heading: fields.headline === null ? 'take' : { same: fields.headline },
  });
  const facts = readPath(path);
  let headline = fields.headline;
  if (headline === null && rendered.heading !== null) {
    headline = rendered.heading;
    origins.headline = { from: 'first heading', confidence: 0.9 };
  }
  if (headline === null && rendered.html === '' && front.fields.length === 0) {
    return refused(path, 1, {
      code: 'ARTICLE_EMPTY',
      message: 'The file has neither a headline nor a text.',
      remedy: 'Write the article, or delete the file.',
    });
  }
  if (headline === null) {
    headline = facts.headline ?? 'Untitled';
    origins.headline = { from: 'file name', confidence: 0.4 };
    problems.push({
      code: 'HEADLINE_MISSING',
      severity: 'warning',
      path,
      line: 1,
      message: `No headline was found, so the file's name is used: "${headline}".`,
      remedy: 'Add "title:" to the front matter, or start the text with a line "# Headline".',
    });
  }
  let { published } = fields;
  if (published === null && facts.day !== null) {
    published = facts.day;
    origins.published = { from: facts.dayFrom, confidence: 0.9 };
  }
  if (published === null) {
    problems.push({
      code: 'DATE_MISSING',
      severity: 'warning',
      path,
      message: 'No date of publication was found, so the article goes to the undated ones.',
      remedy: 'Add "date: 2012-01-05" to the front matter, or start the file\'s name with the day.',
    });
  }
  if (rendered.html === '') {
    problems.push({
      code: 'BODY_EMPTY',
      severity: 'warning',
      path,
      line: fence.bodyLine,
      message: 'The article has no text.',
      remedy: 'Add the text below the front matter.',
    });
  }
  origins.body = { from: 'Markdown', confidence: 1 };
  const byline = fields.bylines.length > 0 || hasNone(front) ? null : takeByline(rendered.html, fence.bodyLine);
  if (byline !== null) origins.bylines = { from: 'start of the text', confidence: 0.9 };
  const story = byline?.body ?? rendered.html;
  // A dateline that the front matter names stays where it is printed, unless it is the same.
  const printed = takeDateline(story, fence.bodyLine);
  const place = printed?.dateline.place ?? '';
  const taken = printed !== null && (fields.dateline === null || fields.dateline === place) ? printed : null;
  if (taken !== null && place !== '' && fields.dateline === null)
    origins.dateline = { from: 'start of the text', confidence: 0.9 };
  const body = taken?.body ?? story;
  // Each field by its name: an object spread into another costs as much as reading the front matter.
  const article: Article = {
    kicker: fields.kicker,
    dek: fields.dek,
    published,
    updated: fields.updated,
    bylines: byline?.names ?? fields.bylines,
    dateline: fields.dateline ?? (taken === null || place === '' ? null : place),
    section: fields.section,
    series: fields.series,
    tags: fields.tags,
    summary: fields.summary,
    originalUrl: fields.originalUrl,
    publisher: fields.publisher,
    permalink: fields.permalink,
    aliases: fields.aliases,
    corrections: fields.corrections,
    draft: fields.draft,
    origins,
    extra: fields.extra,
    mended: [
      ...importMendings(front.fields),
      ...front.mended,
      ...fields.mended,
      ...(byline?.mending ? [byline.mending] : []),
      ...(taken === null ? [] : [taken.mending]),
      ...rendered.mended,
    ],
    format: 'markdown',
    item: null,
    headline,
    language: fields.language ?? 'und',
    body,
  };
  return { articles: [article], problems };
}

/** Whether the front matter says that there is no byline: `byline: none`. */
function hasNone(front: Extract<FrontMatter, { kind: 'fields' }>): boolean {
  return front.fields.some(
    ({ name, value }) => meaningOf(name)?.meaning === 'bylines' && (value === false || String(value).trim() === 'none'),
  );
}

function duplicateProblems(path: string, front: Extract<FrontMatter, { kind: 'fields' }>): readonly Problem[] {
  return front.duplicates.map(({ name, line }) => ({
    code: 'FIELD_DUPLICATE',
    severity: 'warning',
    path,
    line,
    message: `"${name}" stands twice; this one counts.`,
    remedy: 'Delete the other one.',
  }));
}

function refusedLanguage(language: string): Omit<Problem, 'path' | 'line' | 'severity'> {
  return {
    code: 'FRONT_MATTER_LANGUAGE',
    message: `Front matter in "${language}" is not read: an article is data and never code.`,
    remedy: 'Write it as YAML ("---"), TOML ("+++") or JSON ("---json").',
  };
}

function refused(path: string, line: number, problem: Omit<Problem, 'path' | 'line' | 'severity'>): Reading {
  return { articles: [], problems: [{ ...problem, severity: 'error', path, line }] };
}
