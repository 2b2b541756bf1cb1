import type { ArticleDate, Origin } from '../article.ts';
import type { Problem } from '../../source/problem.ts';
import type { LineDate } from '../dates/date-line.ts';
import { readDateInPath } from '../dates/date-in-path.ts';
import type { Found } from './head.ts';

/** When a text was published and updated, where that stands, and what was doubtful. */
export interface Dated {
  readonly published: ArticleDate | null;
  readonly updated: ArticleDate | null;
  readonly publishedOrigin: Origin | null;
  readonly updatedOrigin: Origin | null;
  readonly problems: readonly Problem[];
}

/**
 * Decides between the dates of a text and that of its path. A date that can be read in two ways is settled by the path where
 * that names one of the two; else it is reported and none is taken.
 */
export function decideDates(dates: readonly Found<LineDate>[], path: string, url: Found<string> | null): Dated {
  const published = dates.filter(({ value }) => value.role === 'published').sort((a, b) => rank(b) - rank(a));
  const updated = dates.find(({ value }) => value.role === 'updated' && 'date' in value.reading);
  const problems: Problem[] = [];
  const base = {
    updated: updated !== undefined && 'date' in updated.value.reading ? updated.value.reading.date : null,
    updatedOrigin: updated === undefined ? null : { from: `text line ${updated.line}`, confidence: updated.confidence },
  };
  for (const { value, line, confidence } of published) {
    const { reading } = value;
    if ('date' in reading)
      return { ...base, published: reading.date, publishedOrigin: { from: `text line ${line}`, confidence }, problems };
    const inPath = readDateInPath(path);
    const settled = inPath !== null && 'date' in inPath.reading ? inPath.reading.date.day : null;
    const fitting = reading.ambiguous.find((date) => date.day === settled);
    if (fitting !== undefined)
      return {
        ...base,
        published: fitting,
        publishedOrigin: { from: `text line ${line}, settled by ${inPath?.from ?? 'file name'}`, confidence: 0.9 },
        problems,
      };
    return { ...base, published: null, publishedOrigin: null, problems: [ambiguous(path, reading.ambiguous, line)] };
  }
  const inPath = readDateInPath(path);
  const inAddress = inPath === null ? dateInAddress(url) : null;
  if (inAddress !== null) return { ...base, ...inAddress, problems };
  if (inPath === null) return { ...base, published: null, publishedOrigin: null, problems: [missing(path)] };
  if ('ambiguous' in inPath.reading)
    return {
      ...base,
      published: null,
      publishedOrigin: null,
      problems: [ambiguous(path, inPath.reading.ambiguous, null)],
    };
  return {
    ...base,
    published: inPath.reading.date,
    publishedOrigin: { from: inPath.from, confidence: inPath.reading.confidence },
    problems,
  };
}

/** The day that the article's own address has as its folders: `/2022/10/05/flood`. */
function dateInAddress(url: Found<string> | null): Pick<Dated, 'published' | 'publishedOrigin'> | null {
  const found =
    url === null ? null : readDateInPath(`${url.value.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/s, '')}/`);
  if (url === null || found === null || found.from !== 'folder' || !('date' in found.reading)) return null;
  return {
    published: found.reading.date,
    publishedOrigin: { from: `address on text line ${url.line}`, confidence: 0.8 },
  };
}

/** A labelled date before a plain one, one that stands within a headline last. */
function rank({ value, confidence }: Found<LineDate>): number {
  return value.labelled ? 2 : confidence > 0 && confidence < 0.6 ? 0 : 1;
}

function ambiguous(path: string, days: readonly [ArticleDate, ArticleDate], line: number | null): Problem {
  return {
    code: 'DATE_AMBIGUOUS',
    severity: 'warning',
    path,
    ...(line === null ? {} : { line }),
    message: `The date can be ${days[0].day} or ${days[1].day}.`,
    remedy: 'Set the order of day and month (date order) for this source, or write the date with the month as a word.',
  };
}

function missing(path: string): Problem {
  return {
    code: 'DATE_MISSING',
    severity: 'warning',
    path,
    message: 'No date was found in the text or in the file name.',
    remedy:
      'Put a line with the date at the top, or begin the file name with the day, e.g. 2001-07-19-. Until then the article stands under undated.',
  };
}
