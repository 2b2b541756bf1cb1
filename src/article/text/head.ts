import { saysMore } from '../body-byline.ts';
import { parseByline, parseNameAndRole, parseNames } from '../bylines.ts';
import { isProse } from '../cleaning/clean-lines.ts';
import type { SourceLine } from '../cleaning/rule.ts';
import { readDateLine } from '../dates/date-line.ts';
import type { LineDate } from '../dates/date-line.ts';
import type { DateOrder } from '../dates/date-reading.ts';
import { bareNames, bylineWithoutWord, isDated, nextWithText } from './bare-names.ts';
import { readLabelledLine } from './labelled-line.ts';
import { isAgeOrCopyright, isImpossibleDate, isLooseDay } from './loose-lines.ts';
import { isPublicationName } from '../publication-name.ts';
import { isSectionName } from './section-names.ts';

/** A value with the line it stood on. */
export interface Found<Value> {
  readonly value: Value;
  /** Line in the source, from 1. */
  readonly line: number;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What stands above (or below) a story. */
export interface Head {
  headline: Found<string> | null;
  dek: Found<string> | null;
  section: Found<string> | null;
  bylines: Found<string>[];
  /** Byline lines that say more than the names: a role, an address. */
  readonly printedBylines: SourceLine[];
  dates: Found<LineDate>[];
  tags: Found<readonly string[]> | null;
  url: Found<string> | null;
  publisher: Found<string> | null;
  /** Parts of head lines that were not understood, so that nothing is lost. */
  readonly rest: SourceLine[];
  /** Index into the lines where the story begins. */
  bodyStart: number;
}

/** A longer line is no headline. */
const LONGEST_HEADLINE = 250;
/** A headline with several sentences, or one of so many words with a full stop, is the story's first paragraph. */
const LONGEST_SENTENCE = 25;
const LONGEST_DEK = 300;
/** Words from which a part of a line with a date is a headline rather than a place or a name. */
const LONG_PART = 4;
/** Marks by which pages part the pieces of a line; a dash may stand within a headline. */
const PART_MARK = /[|·•‧●;\t]/;

/**
 * Reads the head of a scraped text: date, headline, byline, section, tags and URL in any order, up to the first line of the story.
 * @param lines Cleaned lines; empty ones part the blocks.
 */
export function readHead(lines: readonly SourceLine[], order: DateOrder): Head {
  const head = emptyHead();
  for (let index = 0; index < lines.length; index++) {
    const current = lines[index];
    if (current === undefined || current.text === '') continue;
    if (head.headline === null && takeNameAbove(lines, index, order, head)) continue;
    const names =
      head.bylines.length > 0
        ? null
        : bylineWithoutWord(lines, index, order, () => head.headline !== null || headlineFollows(lines, index, order));
    if (names !== null) {
      addBylines(names.names, current.text, current.line, 0.7, head);
      index = names.last;
      continue;
    }
    if (takeFurniture(current, order, head)) continue;
    if (head.headline === null && isHeadline(current.text, hasMore(lines, index))) {
      const last = headlineEnd(lines, index);
      const text = lines
        .slice(index, last + 1)
        .map((line) => line.text)
        .join(' ');
      head.headline = { value: headlineText(text), line: current.line, confidence: 0.95 };
      index = last;
      continue;
    }
    if (
      head.headline !== null &&
      head.dek === null &&
      current.text.length <= LONGEST_DEK &&
      furnitureFollows(lines, index, order)
    ) {
      if (head.publisher === null && isPublicationName(current.text))
        head.publisher = { value: current.text, line: current.line, confidence: 0.7 };
      else head.dek = { value: current.text, line: current.line, confidence: 0.7 };
      continue;
    }
    head.bodyStart = index;
    return head;
  }
  head.bodyStart = lines.length;
  return head;
}

export function emptyHead(): Head {
  return {
    headline: null,
    dek: null,
    section: null,
    bylines: [],
    printedBylines: [],
    dates: [],
    tags: null,
    url: null,
    publisher: null,
    rest: [],
    bodyStart: 0,
  };
}

/** `2022` on a line of its own, above the headline. */
const YEAR = /^(?:1[6-9]|20)\d{2}$/;

/** Takes a line above the headline that names the section, the paper or the year; false where it is the headline itself. */
function takeNameAbove(lines: readonly SourceLine[], index: number, order: DateOrder, head: Head): boolean {
  const current = lines[index];
  if (current === undefined) return false;
  const { text, line } = current;
  const publication = head.publisher === null && isPublicationName(text);
  const section = head.section === null && isSectionName(text);
  const day = YEAR.test(text) || isLooseDay(text);
  if ((!publication && !section && !day) || !headlineFollows(lines, index, order)) return false;
  if (section) head.section = { value: text, line, confidence: 0.8 };
  else if (publication) head.publisher = { value: text, line, confidence: 0.7 };
  else head.rest.push({ text, line });
  return true;
}

/** Takes a line that is a date, a byline, a label or a URL into the head; false where it is none. */
export function takeFurniture({ text, line }: SourceLine, order: DateOrder, head: Head): boolean {
  const dated = readDateLine(text, order);
  if (dated !== null) {
    const unknown = dated.others.filter((other) => !isKnownPart(other));
    if (unknown.length > 0 && !dated.dates.some((date) => date.labelled) && !PART_MARK.test(text)) {
      // A headline that names a day ("Weekly tips – August 10, 2016"), or a line of the story ("The mayor, March 11, 2016").
      if (head.headline !== null) return false;
      if (text.split(/\s+/).length >= LONG_PART + 2) {
        head.headline = { value: headlineText(text), line, confidence: 0.8 };
        for (const date of dated.dates) head.dates.push({ value: date, line, confidence: 0.55 });
        return true;
      }
    }
    for (const date of dated.dates)
      head.dates.push({ value: date, line, confidence: 'date' in date.reading ? date.reading.confidence : 0 });
    for (const other of dated.others) takeOther(other, line, head);
    return true;
  }
  if (isImpossibleDate(text) || isAgeOrCopyright(text)) {
    head.rest.push({ text, line });
    return true;
  }
  const labelled = readLabelledLine(text);
  if (labelled !== null) {
    if (labelled.kind === 'tags') head.tags ??= { value: labelled.values, line, confidence: 1 };
    else if (labelled.kind === 'author')
      addBylines(parseNames(labelled.value) ?? [labelled.value], text, line, 1, head);
    else if (labelled.kind === 'headline') head.headline = { value: headlineText(labelled.value), line, confidence: 1 };
    else head[labelled.kind] ??= { value: labelled.value, line, confidence: 1 };
    return true;
  }
  const names = parseByline(text) ?? (head.headline === null ? null : parseNameAndRole(text));
  if (names === null) return false;
  addBylines(names, text, line, 0.9, head);
  return true;
}

function isKnownPart(text: string): boolean {
  return (
    isSectionName(text) ||
    parseByline(text) !== null ||
    parseNameAndRole(text) !== null ||
    readLabelledLine(text) !== null
  );
}

function takeOther(text: string, line: number, head: Head): void {
  const names = parseByline(text) ?? parseNameAndRole(text);
  const labelled = readLabelledLine(text);
  if (names !== null) addBylines(names, text, line, 0.9, head);
  else if (labelled?.kind === 'url') head.url ??= { value: labelled.value, line, confidence: 1 };
  else if (isSectionName(text) && head.section === null) head.section = { value: text, line, confidence: 0.8 };
  else if (head.headline === null && text.split(/\s+/).length >= 4)
    head.headline = { value: headlineText(text), line, confidence: 0.7 };
  else head.rest.push({ text, line });
}

function addBylines(names: readonly string[], printed: string, line: number, confidence: number, head: Head): void {
  for (const name of names) {
    if (!head.bylines.some((known) => known.value === name)) head.bylines.push({ value: name, line, confidence });
  }
  if (saysMore(printed, names)) head.printedBylines.push({ text: printed, line });
}

const SENTENCE_END = /[.!?]["”’»)]? /;
const TWO_SENTENCES = /\p{Ll}{3}[.!?]["”’»)]? [“"‘«(]?\p{Lu}.*\.["”’»)]?$/u;

/** Whether a line can be a headline. The text of the story's first paragraph cannot. */
function isHeadline(text: string, more: boolean): boolean {
  if (text.length > LONGEST_HEADLINE || !/[\p{L}\p{N}]/u.test(text)) return false;
  if (!more) return text.length <= 120 && !isProse(text);
  if (SENTENCE_END.test(text) && TWO_SENTENCES.test(text)) return text.length <= 90;
  if (/[^.][.]["”’»)]?$/.test(text)) return text.split(/\s+/).length <= LONGEST_SENTENCE;
  return true;
}

/** A headline wrapped onto two or three lines of one block, where the story follows after a blank line. */
function headlineEnd(lines: readonly SourceLine[], index: number): number {
  let last = index;
  while (last + 1 < lines.length && lines[last + 1]?.text !== '') last++;
  const count = last - index + 1;
  if (count === 1 || count > 3 || last + 1 >= lines.length) return index;
  const block = lines.slice(index, last + 1);
  // A wrapped headline breaks where the next word no longer fits, and its lines are no sentences, dates or bylines.
  const width = Math.max(...block.map((line) => line.text.length));
  const wrapped = block.every(({ text }, at) => {
    const next = block[at + 1]?.text;
    if (next !== undefined && (text.length < 35 || text.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) < width))
      return false;
    return (
      !/[.!?:]$/.test(text) &&
      readDateLine(text, null) === null &&
      readLabelledLine(text) === null &&
      parseByline(text) === null &&
      !isProse(text)
    );
  });
  return wrapped ? last : index;
}

function hasMore(lines: readonly SourceLine[], index: number): boolean {
  return lines.slice(index + 1).some((line) => line.text !== '');
}

/** Whether another line that can be a headline comes before the story's first paragraph. */
function headlineFollows(lines: readonly SourceLine[], index: number, order: DateOrder): boolean {
  for (let at = index + 1; at < Math.min(lines.length, index + 8); at++) {
    const line = lines[at];
    if (line === undefined || line.text === '' || takeFurniture(line, order, emptyHead())) continue;
    return isHeadline(line.text, true) && (!isProse(line.text) || furnitureFollows(lines, at, order));
  }
  return false;
}

/** Whether the next line with text is a date or a byline, so that the current one still belongs to the head. */
function furnitureFollows(lines: readonly SourceLine[], index: number, order: DateOrder): boolean {
  const next = lines.slice(index + 1, index + 4).find((line) => line.text !== '');
  if (next === undefined) return false;
  const found = emptyHead();
  found.headline = { value: '', line: 0, confidence: 0 };
  const after = lines[nextWithText(lines, lines.indexOf(next))]?.text ?? '';
  if (bareNames(next.text) !== null && isDated(after, order)) return true;
  return takeFurniture(next, order, found) && (found.dates.length > 0 || found.bylines.length > 0);
}

/** A headline without the marks of Markdown and the white space of wrapped lines. */
function headlineText(text: string): string {
  return text
    .replace(/^#{1,6}\s+/, '')
    .replace(/^(\*{1,2}|_{1,2})(.+)\1$/, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}
