import { decodeText } from '../../source/decode.ts';
import type { Problem } from '../../source/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Article, Mending, Origin, Reading } from '../article.ts';
import { cleanLines } from '../cleaning/clean-lines.ts';
import { joinLines } from '../cleaning/hard-wraps.ts';
import type { SourceLine } from '../cleaning/rule.ts';
import { parseDateline } from '../dateline.ts';
import { nameAsHeadline } from '../dates/date-in-path.ts';
import type { DateOrder } from '../dates/date-reading.ts';
import { detectLanguage } from '../language.ts';
import type { Reader, ReadingSettings } from '../reader.ts';
import { summarise } from '../summary.ts';
import { writeBody } from './body.ts';
import { emptyHead, readHead, takeFurniture } from './head.ts';
import type { Head } from './head.ts';
import { decideDates } from './published.ts';

/** Reads texts as scraped from pages or typed: date and headline in either order, byline, dateline, story, and what was left around them. */
export const textReader: Reader = { format: 'text', extensions: ['.txt', '.text'], read };

/** Lines of the tail that are looked at for a date, a byline, tags and a URL. */
const LONGEST_TAIL = 12;
/** As much of the story as tells the language. */
const LANGUAGE_SAMPLE = 450;

function read(file: SourceFile, settings: ReadingSettings): Reading {
  const decoded = decodeText(file.bytes);
  if ('binary' in decoded)
    return refuse(
      file.path,
      'NOT_TEXT',
      `The file is no text: it is or seems to be ${decoded.reason}.`,
      'Convert it to text, or take it out of the content folder.',
    );
  const { lines, indented } = linesOf(decoded.text);
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
  return build(file, settings, head, story, indented, cleaned.mended, decoded.encoding);
}

function build(
  file: SourceFile,
  settings: ReadingSettings,
  head: Head,
  story: readonly SourceLine[],
  indented: ReadonlySet<number>,
  cleaned: readonly Mending[],
  encoding: string,
): Reading {
  const joined = joinLines(story, indented);
  const [first, ...others] = joined.paragraphs;
  const dateline = first === undefined ? null : parseDateline(first.text);
  const paragraphs =
    dateline === null || first === undefined ? joined.paragraphs : [{ ...first, text: dateline.rest }, ...others];
  const body = writeBody(paragraphs);
  const mended = [...cleaned, ...joined.mended, ...body.mended];
  if (dateline !== null && first !== undefined)
    mended.push({ rule: 'dateline', line: first.line, before: dateline.printed, after: '' });
  mended.sort((a, b) => a.line - b.line);
  const dated = decideDates(head.dates, file.path);
  const problems: Problem[] = [...dated.problems];
  const headline =
    head.headline === null ? nameAsHeadline(file.path) : withoutPublisher(head.headline.value, settings.publisher);
  if (head.headline === null) problems.push(headlineMissing(file.path, headline));
  if (body.html === '') problems.push(bodyMissing(file.path));
  const detected = detectLanguage(`${headline}. ${sampleOf(paragraphs)}`);
  const language = detected.language === 'und' && settings.language !== null ? settings.language : detected.language;
  const summary = summarise(body.html);
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
    language,
    summary,
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
      detected,
      language,
      summary,
    }),
    extra: {
      ...(encoding === 'utf-8' ? {} : { encoding }),
      ...(dateline?.agency == null ? {} : { agency: dateline.agency }),
      ...(dateline?.dayHint == null ? {} : { datelineDay: dateline.dayHint }),
      ...(credits.length === 0 ? {} : { credit: credits.join(' ') }),
      ...(head.printedBylines.length === 0 ? {} : { bylineAsPrinted: head.printedBylines }),
      ...(head.rest.length === 0 ? {} : { head: head.rest }),
      ...(cleaned.some((mending) => mending.rule === 'paywall-notice') ? { paywalled: true } : {}),
    },
  };
  return { articles: [article], problems };
}

/** The beginning of the story, enough to tell its language. */
function sampleOf(paragraphs: readonly { readonly text: string }[]): string {
  let sample = '';
  for (const { text } of paragraphs) {
    sample += `${text.slice(0, LANGUAGE_SAMPLE)} `;
    if (sample.length >= LANGUAGE_SAMPLE) break;
  }
  return sample;
}

function originsOf(
  head: Head,
  dated: ReturnType<typeof decideDates>,
  bodyLine: number | null,
  told: { dateline: boolean; detected: ReturnType<typeof detectLanguage>; language: string; summary: string | null },
): Article['origins'] {
  const at = (found: { line: number; confidence: number } | null | undefined): Origin | null =>
    found == null ? null : { from: `text line ${found.line}`, confidence: found.confidence };
  const origins = {
    headline: at(head.headline) ?? { from: 'file name', confidence: 0.2 },
    dek: at(head.dek),
    published: dated.publishedOrigin,
    updated: dated.updatedOrigin,
    bylines: at(head.bylines[0]),
    dateline: told.dateline && bodyLine !== null ? { from: `text line ${bodyLine}`, confidence: 0.9 } : null,
    section: at(head.section),
    tags: at(head.tags),
    originalUrl: at(head.url),
    publisher: at(head.publisher),
    language:
      told.language === 'und'
        ? null
        : told.detected.language === 'und'
          ? { from: 'settings', confidence: 0.6 }
          : { from: 'language detection', confidence: told.detected.confidence },
    summary: told.summary === null ? null : { from: 'start of the body', confidence: 0.9 },
    body: bodyLine === null ? null : { from: `text line ${bodyLine}`, confidence: 0.95 },
  };
  return Object.fromEntries(Object.entries(origins).filter(([, origin]) => origin !== null)) as Article['origins'];
}

/** Lines trimmed, with their numbers, and which of them were indented. */
function linesOf(text: string): { readonly lines: readonly SourceLine[]; readonly indented: ReadonlySet<number> } {
  const indented = new Set<number>();
  const lines = text.split('\n').map((raw, index): SourceLine => {
    if (/^(?:\t| {2,}|\u3000)\S/.test(raw)) indented.add(index + 1);
    return { text: raw.trim(), line: index + 1 };
  });
  return { lines, indented };
}

function isFurniture(text: string, order: DateOrder): boolean {
  return text.length <= 300 && takeFurniture({ text, line: 0 }, order, emptyHead());
}

/** Takes dates, bylines, tags and URLs below the story into the head; returns the story. What the head already has stays. */
function withoutTail(lines: readonly SourceLine[], order: DateOrder, head: Head): readonly SourceLine[] {
  let end = lines.length;
  for (let index = lines.length - 1, seen = 0; index > 0 && seen < LONGEST_TAIL; index--) {
    const line = lines[index];
    if (line === undefined || line.text === '') continue;
    seen++;
    if (line.text.length > 300) break;
    const found = emptyHead();
    if (
      !takeFurniture(line, order, found) ||
      found.rest.length > 0 ||
      found.headline !== null ||
      found.publisher !== null ||
      found.dek !== null
    )
      break;
    head.tags ??= found.tags;
    head.url ??= found.url;
    head.section ??= found.section;
    for (const date of found.dates) head.dates.push({ ...date, confidence: Math.min(date.confidence, 0.8) });
    head.printedBylines.push(...found.printedBylines);
    for (const byline of found.bylines)
      if (!head.bylines.some((known) => known.value === byline.value)) head.bylines.push(byline);
    end = index;
  }
  return lines.slice(0, end);
}

/** `Headline - The Post` without the paper's own name. */
function withoutPublisher(headline: string, publisher: string | null): string {
  if (publisher === null || publisher === '') return headline;
  const cut = headline.search(/\s+[-–—|:·»]\s+(?=[^-–—|:·»]*$)/);
  if (cut <= 0) return headline;
  const tail = headline.slice(cut).replace(/^\s+[-–—|:·»]\s+/, '');
  return tail.trim().toLowerCase() === publisher.trim().toLowerCase() ? headline.slice(0, cut) : headline;
}

function refuse(path: string, code: string, message: string, remedy: string): Reading {
  return { articles: [], problems: [{ code, severity: 'error', path, message, remedy }] };
}

function headlineMissing(path: string, taken: string): Problem {
  return {
    code: 'HEADLINE_MISSING',
    severity: 'warning',
    path,
    message: `No line reads as a headline; “${taken}” was made of the file name.`,
    remedy: 'Put the headline on a line of its own at the top, or write “Headline: …”.',
  };
}

function bodyMissing(path: string): Problem {
  return {
    code: 'BODY_MISSING',
    severity: 'warning',
    path,
    message: 'There is no story below the headline.',
    remedy: 'Add the text, or take the file out of the content folder.',
  };
}
