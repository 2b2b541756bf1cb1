import { decodeText } from '../../source/decode.ts';
import type { Problem } from '../../source/problem.ts';
import type { Article, FieldName, Origin, Reading } from '../article.ts';
import { mendMojibake } from '../cleaning/mojibake.ts';
import { withMendings } from '../cleaning/with-mendings.ts';
import { takeDateline } from '../body-dateline.ts';
import type { EmbeddedImages } from '../embedded/embedded-image.ts';
import { withEncodingProblems } from '../encoding-problems.ts';
import type { Reader, ReadingSettings } from '../reader.ts';
import { sanitiseNode } from '../sanitise.ts';
import { findBody } from './body.ts';
import { noFacts } from './candidate.ts';
import { readCapture } from './capture.ts';
import { cutOffLine } from './cut-off.ts';
import { Cuts } from './cuts.ts';
import { declaredCharset } from './charset.ts';
import { chooseAddress, chooseFirst, chooseLanguage, chooseTags, siteNames } from './choose.ts';
import { choosePublished, chooseUpdated } from './choose-date.ts';
import { chooseBylines } from './choose-people.ts';
import { lineOf } from './dom.ts';
import { placeGroupedImages } from './grouped-images.ts';
import { chooseHeadline, fold, type Chosen } from './headline.ts';
import { leadPicture } from './lead-picture.ts';
import { readJsonLd } from './json-ld.ts';
import { parsePage } from './parse-page.ts';
import { readMetaTags } from './meta-tags.ts';
import { readPrintedHead } from './printed-head.ts';
import { mendings } from './mendings.ts';
import { cleanBlocks } from './story-blocks.ts';
import { readVisibleFacts } from './visible-facts.ts';

/** Reads saved web pages: the story, and what JSON-LD, meta tags, microdata and the page itself say about it. */
export const htmlReader: Reader = {
  format: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read(file, settings) {
    const decoded = decodeText(file.bytes, declaredCharset(file.bytes));
    if (!('text' in decoded)) {
      return failed(
        file.path,
        'NOT_TEXT',
        `The file is ${decoded.reason}, though its name says HTML.`,
        'Give it the ending of what it is.',
      );
    }
    const { text, mended } = mendMojibake(decoded.text);
    return withEncodingProblems(withMendings(readPage(file.path, text, settings), mended), file.path, decoded);
  },
};

/** How a page was saved, where the file around it says so. */
export interface SavedPage {
  readonly format: 'mhtml';
  /** Absolute address, or null. */
  readonly url: string | null;
  /** As the file states it; no date of publication. */
  readonly captured: string | null;
  readonly by: string;
  /** The images that lie in the same file. */
  readonly images: EmbeddedImages;
}

/** Reads an article from a decoded page. See `Reader.read`. */
export function readPage(
  path: string,
  text: string,
  settings: ReadingSettings,
  saved: SavedPage | null = null,
): Reading {
  const read = readCapture(text);
  const capture = saved === null ? read : { ...read, ...saved, url: saved.url ?? read.url };
  const page = parsePage(capture.html);
  placeGroupedImages(page, capture.html);
  const images = saved?.images ?? null;
  const facts = noFacts();
  readMetaTags(page, facts);
  readJsonLd(page, facts, lineOf(page.querySelector('title')) || lineOf(page.querySelector('h1')));
  readVisibleFacts(page, facts);
  readPrintedHead(page, facts, settings);

  const address = chooseAddress(facts, capture.url);
  const sites = siteNames(facts, address?.value ?? null, settings.publisher);
  const headline = chooseHeadline(facts.headlines, sites);
  const picture = leadPicture(page, images);
  const cuts = new Cuts(page);
  const found = findBody(page, facts.bodies, cuts);
  const cutOff = saved === null ? cutOffLine(text) : null;
  if (found === null) {
    return cutOff === null
      ? failed(
          path,
          'NO_ARTICLE_IN_PAGE',
          'No story was found on this page.',
          'Check that the file is a page with an article and not a list or a form; else take it out of the folder.',
        )
      : failed(
          path,
          'NO_ARTICLE_IN_PAGE',
          `No story was found on this page, which breaks off in line ${cutOff}.`,
          'Save the page again, or take the file out of the folder.',
        );
  }
  const clean = sanitiseNode(found.element, address?.value ?? null, images);
  const bylines = chooseBylines(facts.bylines, sites);
  const dek = chooseFirst(facts.deks, (value) => fold(value) !== fold(headline?.value ?? ''));
  const cleaned = cleanBlocks(clean.blocks, {
    headline: headline?.value ?? null,
    headings: facts.headlines.filter(({ from }) => from === 'h1').map(({ value }) => value),
    kicker: chooseFirst(facts.kickers, () => true)?.value ?? null,
    dek: dek?.value ?? null,
    bylines: bylines?.value ?? [],
    order: settings.dateOrder,
  });
  const dated = takeDateline(cleaned.blocks.join('\n'), 1);
  const body = dated?.body ?? cleaned.blocks.join('\n');
  if (body === '') {
    return failed(
      path,
      'NO_ARTICLE_IN_PAGE',
      'The story found on this page has no text.',
      'Check the page; else take the file out of the folder.',
    );
  }
  const problems: Problem[] = cutOff === null ? [] : [brokenOff(path, cutOff)];
  const origins: Partial<Record<FieldName, Origin>> = { body: { from: found.from, confidence: found.confidence } };
  const take = <T>(name: FieldName, chosen: Chosen<T> | null): T | null => {
    if (chosen === null) return null;
    origins[name] = { from: chosen.from, confidence: Math.round(chosen.confidence * 100) / 100 };
    return chosen.value;
  };
  const published = take('published', choosePublished(facts.published, address?.value ?? null, settings));
  if (published === null)
    problems.push(
      warning(
        path,
        'DATE_MISSING',
        'No date of publication was found on the page, so the article goes to the undated ones.',
        'Put the date into the overlay of this file.',
      ),
    );
  let title = take('headline', headline);
  if (title === null) {
    title = 'Untitled';
    origins.headline = { from: 'none', confidence: 0 };
    problems.push(
      warning(
        path,
        'HEADLINE_MISSING',
        'No headline was found on the page.',
        'Put the headline into the overlay of this file.',
      ),
    );
  }
  const section = take(
    'section',
    chooseFirst(facts.sections, (value) => value.length < 60 && !/https?:/.test(value)),
  );
  const publisher = take(
    'publisher',
    chooseFirst(facts.publishers, (value) => value.length < 80),
  );
  const summary = take(
    'summary',
    chooseFirst(facts.summaries, (value) => value.length >= 30 && fold(value) !== fold(title)),
  );
  const place = dated?.dateline.place ?? '';
  if (place !== '') origins.dateline = { from: 'start of the text', confidence: 0.9 };
  const article: Article = {
    format: saved?.format ?? 'html',
    item: null,
    headline: title,
    kicker: take(
      'kicker',
      chooseFirst(facts.kickers, (value) => fold(value) !== fold(section ?? '') && fold(value) !== fold(title)),
    ),
    dek: take('dek', dek),
    published,
    updated: take('updated', chooseUpdated(facts.updated, published, settings)),
    bylines: take('bylines', bylines) ?? [],
    dateline: place === '' ? null : place,
    section,
    series: null,
    tags: take('tags', chooseTags(facts.tags, [publisher])) ?? [],
    language: take('language', chooseLanguage(facts.languages)) ?? 'und',
    summary,
    originalUrl: take('originalUrl', address),
    publisher,
    permalink: null,
    aliases: [],
    corrections: [],
    draft: false,
    body,
    mended: mendings(text, clean.links, [...cuts.around(found.element), ...cleaned.cuts], dated?.mending ?? null),
    origins,
    extra: {
      ...facts.extra,
      ...(picture === null ? {} : { image: picture }),
      ...(dated?.dateline.agency == null ? {} : { agency: dated.dateline.agency }),
      ...(dated?.dateline.dayHint == null ? {} : { datelineDay: dated.dateline.dayHint }),
      ...capture.imported,
      ...(capture.by === null ? {} : { capture: { by: capture.by, url: capture.url, captured: capture.captured } }),
    },
  };
  return { articles: [article], problems };
}

/** A page of which not all was saved. */
function brokenOff(path: string, line: number): Problem {
  return {
    code: 'PAGE_CUT_OFF',
    severity: 'warning',
    path,
    line,
    message: 'The page breaks off here, so its text may not be whole.',
    remedy: 'Save the page again; nothing needs to be done where the story ends as it should.',
  };
}

function warning(path: string, code: string, message: string, remedy: string): Problem {
  return { code, severity: 'warning', path, message, remedy };
}

function failed(path: string, code: string, message: string, remedy: string): Reading {
  return { articles: [], problems: [{ code, severity: 'error', path, message, remedy }] };
}
