import { decodeText } from '../../source/decode.ts';
import type { Problem } from '../../source/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Article, Mending, Reading } from '../article.ts';
import { cleanLines } from '../cleaning/clean-lines.ts';
import { mendReferences } from '../cleaning/character-references.ts';
import { joinLines } from '../cleaning/hard-wraps.ts';
import { indentedLines } from '../cleaning/indentation.ts';
import { mendMojibake } from '../cleaning/mojibake.ts';
import type { SourceLine } from '../cleaning/rule.ts';
import { parseDateline } from '../dateline.ts';
import { withEncodingProblems } from '../encoding-problems.ts';
import { nameAsHeadline } from '../dates/date-in-path.ts';
import type { DateOrder } from '../dates/date-reading.ts';
import type { Reader, ReadingSettings } from '../reader.ts';
import { writeBody } from './body.ts';
import { emptyHead, readHead, takeFurniture } from './head.ts';
import type { Head } from './head.ts';
import { originsOf } from './origins.ts';
import { bodyMissing, headlineMissing, refuse } from './problems.ts';
import { decideDates } from './published.ts';
import { parseTitledHeadline } from './site-name.ts';
import { withoutTail } from './tail.ts';

/** Reads texts as scraped from pages or typed: date and headline in either order, byline, dateline, story, and what was left around them. */
export const textReader: Reader = { format: 'text', extensions: ['.txt', '.text'], read };

function read(file: SourceFile, settings: ReadingSettings): Reading {
  const decoded = decodeText(file.bytes);
  if ('binary' in decoded)
    return refuse(
      file.path,
      'NOT_TEXT',
      `The file is no text: it is or seems to be ${decoded.reason}.`,
      'Convert it to text, or take it out of the content folder.',
    );
  const mojibake = mendMojibake(decoded.text);
  const references = mendReferences(mojibake.text);
  const { lines, indents } = indentedLines(references.text);
  const order = settings.dateOrder;
  const cleaned = cleanLines(lines, (text) => isFurniture(text, order));
  const head = readHead(cleaned.kept, order);
  const story = withoutTail(cleaned.kept.slice(head.bodyStart), order, head);
  if (head.headline === null && !story.some((line) => line.text !== '') && head.dates.length === 0) {
    return refuse(
      file.path,
      'EMPTY_FILE',
      'The file has no text of an article.',
      'Put the text into it, or take it out of the content folder.',
    );
  }
  const mended = [...mojibake.mended, ...references.mended, ...cleaned.mended];
  const reading = build(file, settings, head, story, indents, mended, decoded.encoding);
  return withEncodingProblems(reading, file.path, decoded);
}

function build(
  file: SourceFile,
  settings: ReadingSettings,
  head: Head,
  story: readonly SourceLine[],
  indents: ReadonlyMap<number, number>,
  cleaned: readonly Mending[],
  encoding: string,
): Reading {
  const joined = joinLines(story, indents);
  const [first, ...others] = joined.paragraphs;
  const dateline = first === undefined ? null : parseDateline(first.text);
  const paragraphs =
    dateline === null || first === undefined ? joined.paragraphs : [{ ...first, text: dateline.rest }, ...others];
  const body = writeBody(paragraphs);
  const mended = [...cleaned, ...joined.mended, ...body.mended, ...headMendings(head)];
  if (dateline !== null && first !== undefined)
    mended.push({ rule: 'dateline', line: first.line, before: dateline.printed, after: '' });
  mended.sort((a, b) => a.line - b.line);
  const dated = decideDates(head.dates, file.path, head.url);
  const problems: Problem[] = [...dated.problems];
  const titled = head.headline === null ? null : parseTitledHeadline(head.headline.value, settings.publisher);
  const headline = titled?.headline ?? head.headline?.value ?? nameAsHeadline(file.path);
  if (titled !== null && head.headline !== null) {
    mended.push({ rule: 'site-name', line: head.headline.line, before: titled.cut, after: '' });
    mended.sort((a, b) => a.line - b.line);
    if (titled.site.toLowerCase() !== settings.publisher?.trim().toLowerCase())
      head.publisher ??= { value: titled.site, line: head.headline.line, confidence: 0.7 };
  }
  if (head.headline === null) problems.push(headlineMissing(file.path, headline));
  if (body.html === '') problems.push(bodyMissing(file.path));
  const credits = cleaned.filter((mending) => mending.rule === 'agency-trailer').map((mending) => mending.before);
  const publisher = head.publisher?.value ?? null;
  const article: Article = {
    format: 'text',
    item: null,
    headline,
    kicker: null,
    dek: head.dek?.value ?? null,
    published: dated.published,
    updated: dated.updated,
    bylines: head.bylines.map((byline) => byline.value),
    dateline: dateline === null || dateline.place === '' ? null : dateline.place,
    section: head.section?.value ?? null,
    series: null,
    tags: (head.tags?.value ?? []).map((name) => ({ name, kind: 'topic', from: 'given' })),
    // Told from the text, as of every form (`read-article-file.ts`).
    language: 'und',
    summary: null,
    originalUrl: head.url?.value ?? null,
    publisher,
    permalink: null,
    aliases: [],
    corrections: [],
    draft: false,
    body: body.html,
    mended,
    origins: originsOf(head, dated, first?.line ?? null, {
      dateline: dateline !== null && dateline.place !== '',
    }),
    extra: {
      ...(encoding === 'utf-8' ? {} : { encoding }),
      ...(dateline?.agency == null ? {} : { agency: dateline.agency }),
      ...(dateline?.dayHint == null ? {} : { datelineDay: dateline.dayHint }),
      ...(credits.length === 0 ? {} : { credit: credits.join(' ') }),
      ...(head.printedBylines.length === 0 ? {} : { bylineAsPrinted: head.printedBylines.map(({ text }) => text) }),
      ...(head.rest.length === 0 ? {} : { head: head.rest.map(({ text }) => text) }),
      ...(cleaned.some((mending) => mending.rule === 'paywall-notice') ? { paywalled: true } : {}),
    },
  };
  return { articles: [article], problems };
}

/** What the head's lines say that no field of the page shows: a role behind a name, an age, a day without a year. */
function headMendings(head: Head): Mending[] {
  return [
    ...head.printedBylines.map(({ text, line }) => ({
      rule: 'byline-line',
      line,
      before: text,
      after: namesAt(head, line),
    })),
    ...head.rest.map(({ text, line }) => ({ rule: 'head-line', line, before: text, after: '' })),
  ];
}

function namesAt(head: Head, line: number): string {
  return head.bylines
    .filter((byline) => byline.line === line)
    .map((byline) => byline.value)
    .join(', ');
}

function isFurniture(text: string, order: DateOrder): boolean {
  return text.length <= 300 && takeFurniture({ text, line: 0 }, order, emptyHead());
}
