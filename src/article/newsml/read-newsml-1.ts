import type { Reading } from '../article.ts';
import { readNitf } from '../nitf/read-nitf.ts';
import type { ReadingSettings } from '../reader.ts';
import { bylineNames } from '../wire/byline.ts';
import { addTag, emptyDraft, keep, stated, type WireDraft } from '../wire/draft.ts';
import { isHeldBack } from '../wire/held-back.ts';
import { paragraphsHtml } from '../wire/paragraphs.ts';
import { refused } from '../wire/refuse.ts';
import { wireArticle } from '../wire/wire-article.ts';
import { at, attribute, findAll, textOf, type XmlElement } from '../xml/xml-tree.ts';
import { markupOf } from './xhtml-markup.ts';

/** Reads NewsML 1 (IPTC, 1.0 to 1.2), the form before NewsML-G2: each `NewsItem` with a text is an article. */
export function readNewsml1(root: XmlElement, path: string, settings: ReadingSettings): Reading {
  const items = findAll(root, 'NewsItem');
  const readings = items.flatMap((item): Reading[] => {
    const draft = readItem(item, items.length > 1);
    if (draft.headline === null && draft.body === null) return [];
    const made = wireArticle(draft, path, item.line, settings);
    return [{ articles: [made.article], problems: made.problems }];
  });
  if (readings.length === 0) {
    return refused({
      code: 'NEWSML_INVALID',
      path,
      line: root.line,
      message: 'This NewsML 1 document has no "NewsItem" with a headline ("HeadLine") or a text ("DataContent").',
      remedy: 'Ask the agency for the whole document, or take it out.',
    });
  }
  return { articles: readings.flatMap((one) => one.articles), problems: readings.flatMap((one) => one.problems) };
}

function readItem(item: XmlElement, isOneOfSeveral: boolean): WireDraft {
  const identifier = at(item, 'Identification', 'NewsIdentifier');
  const id = textOf(at(identifier, 'PublicIdentifier')) ?? textOf(at(identifier, 'NewsItemId'));
  const contents = findAll(item, 'DataContent');
  const document = contents.map((one) => findAll(one, 'nitf')[0]).find((one) => one !== undefined);
  const inner = document === undefined ? null : readNitf(document, null);
  const draft: WireDraft = {
    ...(inner ?? emptyDraft('newsml', null)),
    format: 'newsml',
    item: isOneOfSeveral ? id : null,
  };
  const line = (name: string): string | null => textOf(findAll(item, name)[0]);
  draft.headline = stated(line('HeadLine'), 'newsml HeadLine') ?? draft.headline;
  draft.dek = stated(line('SubHeadLine'), 'newsml SubHeadLine') ?? draft.dek;
  const names = bylineNames(line('ByLine') ?? '');
  if (names.length > 0) draft.bylines = { value: names, from: 'newsml ByLine' };
  draft.dateline ??= stated(line('DateLine')?.replace(/,\s.*$/, ''), 'newsml DateLine');
  draft.language ??= stated(attribute(findAll(item, 'Language')[0] ?? null, 'FormalName'), 'newsml Language');
  const management = at(item, 'NewsManagement');
  const dates = [
    [textOf(at(management, 'FirstCreated')), 'FirstCreated', 1],
    [textOf(at(identifier, 'DateId')), 'DateId', 0.9],
  ] as const;
  // What the text's own document says of its date is told after what the item says.
  const own = dates
    .map(([text, name, sure]) => stated(isoDate(text), `newsml ${name}`, sure))
    .filter((one) => one !== null);
  draft.published.unshift(...own);
  const revised = stated(isoDate(textOf(at(management, 'ThisRevisionCreated'))), 'newsml ThisRevisionCreated');
  if (revised !== null) draft.updated.unshift(revised);
  readStatus(management, draft);
  if (draft.tags.length === 0) draft.tagsFrom = 'newsml KeywordLine';
  for (const one of findAll(item, 'KeywordLine'))
    for (const word of (textOf(one) ?? '').split(/[,;]/)) addTag(draft, word, 'topic');
  keep(draft, 'guid', id);
  keep(draft, 'slugline', line('SlugLine'));
  keep(draft, 'creditline', line('CreditLine'));
  keep(draft, 'copyright', line('CopyrightLine'));
  keep(draft, 'provider', textOf(at(identifier, 'ProviderId')));
  draft.body ??= contentOf(contents);
  return draft;
}

/** An item held back is a draft, and so is one under an embargo, unless it is told when that ends. */
function readStatus(management: XmlElement | null, draft: WireDraft): void {
  const status = attribute(at(management, 'Status'), 'FormalName');
  const end = stated(
    isoDate(textOf(at(management, 'StatusWillChange', 'DateAndTime'))),
    'newsml StatusWillChange',
    0.9,
  );
  const isEmbargoed = status !== null && /^embargo/i.test(status);
  if (isEmbargoed && end !== null) draft.published.unshift(end);
  if (isHeldBack(status) || (isEmbargoed && end === null)) draft.draft = true;
  if (!/^usable$/i.test(status ?? '')) keep(draft, 'status', status);
}

/** The first content that is a text: XHTML, or lines. */
function contentOf(contents: readonly XmlElement[]): WireDraft['body'] {
  for (const content of contents) {
    const page = findAll(content, 'body')[0];
    const hasMarkup = page !== undefined || findAll(content, 'p').length > 0;
    const html = hasMarkup ? markupOf(page ?? content) : paragraphsHtml(textOf(content) ?? '', null);
    if (html.trim() !== '') return { value: html, from: 'newsml DataContent' };
  }
  return null;
}

/** `20040512T100000Z` and `20040512` (ISO 8601, basic) with its signs. */
function isoDate(text: string | null): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text ?? '');
  if (parts === null) return text;
  const [, year, month, day, hour, minute, second, zone = ''] = parts;
  const offset = zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${offset}`}`;
}
