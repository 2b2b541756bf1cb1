import type { TagKind } from '../article.ts';
import { readNitf } from '../nitf/read-nitf.ts';
import { bylineNames } from '../wire/byline.ts';
import { addTag, emptyDraft, keep, stated, type WireDraft, type WirePicture } from '../wire/draft.ts';
import { isHeldBack } from '../wire/held-back.ts';
import { paragraphsHtml } from '../wire/paragraphs.ts';
import { at, attribute, childrenOf, findAll, textOf, type XmlElement } from '../xml/xml-tree.ts';
import { readNewsDates, readSignals } from './news-dates.ts';
import { markupOf } from './xhtml-markup.ts';

/** Types of a subject and the kind of tag they are (IPTC concept nature). */
const SUBJECTS: ReadonlyMap<string, TagKind> = new Map([
  ['person', 'person'],
  ['organisation', 'organisation'],
  ['organization', 'organisation'],
  ['geoArea', 'place'],
  ['poi', 'place'],
]);
/** Wider than this a picture is for printing. In pixels. */
const WIDE_ENOUGH = 2000;

/** Reads one `newsItem` of NewsML-G2. Its guid and class stand in `extra`. */
export function readNewsItem(root: XmlElement, item: string | null): WireDraft {
  const draft = emptyDraft('newsml', item);
  const meta = at(root, 'itemMeta');
  const content = at(root, 'contentMeta');
  const names = assertedNames(root);
  draft.language = stated(attribute(at(content, 'language'), 'tag') ?? attribute(root, 'lang'), 'newsml language');
  const language = draft.language?.value ?? null;
  readHeadlines(content, language, draft);
  readNewsDates(meta, content, draft);
  readSignals(meta, draft);
  readPeople(content, language, names, draft);
  draft.dateline = stated(datelineOf(content, names, language), 'newsml dateline');
  draft.summary = stated(
    textOf(described(content, /summary|abstract/i) ?? described(content, /^(?!.*caption)/i)),
    'newsml description',
  );
  readSubjects(content, language, names, draft);
  readRights(root, meta, content, names, language, draft);
  readContent(root, language, draft);
  // A first version may be a description alone.
  if (draft.body === null && draft.summary !== null)
    draft.body = { value: paragraphsHtml(draft.summary.value, null), from: draft.summary.from, confidence: 0.6 };
  if (isHeldBack(attribute(at(meta, 'pubStatus'), 'qcode'))) draft.draft = true;
  return draft;
}

/** Names that the item gives apart from where it uses them, by qcode or uri. */
function assertedNames(root: XmlElement): ReadonlyMap<string, XmlElement> {
  return new Map(
    childrenOf(root, 'assert').map((one) => [attribute(one, 'qcode') ?? attribute(one, 'uri') ?? '', one]),
  );
}

type Names = ReadonlyMap<string, XmlElement>;

/** The name of a concept in the item's language, or its first; what an assertion says of it otherwise. */
function nameOf(concept: XmlElement | null | undefined, language: string | null, names: Names): string | null {
  if (concept == null) return null;
  const own = childrenOf(concept, 'name');
  const prefix = language?.split('-')[0] ?? '';
  const best = own.find((name) => (attribute(name, 'lang') ?? '').split('-')[0] === prefix) ?? own[0];
  const text = textOf(best);
  if (text !== null) return text;
  const asserted = names.get(attribute(concept, 'qcode') ?? attribute(concept, 'uri') ?? '');
  return asserted === undefined || asserted === concept ? null : nameOf(asserted, language, new Map());
}

function readHeadlines(content: XmlElement | null, language: string | null, draft: WireDraft): void {
  const prefix = language?.split('-')[0] ?? '';
  const own = childrenOf(content, 'headline');
  const isSecond = (one: XmlElement): boolean => /sub|dek|deck|second/i.test(attribute(one, 'role') ?? '');
  const main = own.filter((one) => !isSecond(one));
  const best = main.find((one) => (attribute(one, 'lang') ?? '').split('-')[0] === prefix) ?? main[0];
  draft.headline = stated(textOf(best), 'newsml headline');
  draft.dek = stated(textOf(own.find(isSecond)), 'newsml headline');
  keep(draft, 'slugline', textOf(at(content, 'slugline')));
}

/** `by` is the byline as printed; else the creators of the content. */
function readPeople(content: XmlElement | null, language: string | null, names: Names, draft: WireDraft): void {
  const printed = textOf(at(content, 'by'));
  const creators = childrenOf(content, 'creator')
    .map((one) => nameOf(one, language, names))
    .filter((one) => one !== null);
  const found = printed === null ? creators : bylineNames(printed);
  if (found.length > 0)
    draft.bylines = { value: [...new Set(found)], from: printed === null ? 'newsml creator' : 'newsml by' };
  keep(
    draft,
    'contributors',
    childrenOf(content, 'contributor')
      .map((one) => nameOf(one, language, names))
      .filter((one) => one !== null),
  );
  keep(draft, 'creditline', textOf(at(content, 'creditline')));
}

function datelineOf(content: XmlElement | null, names: Names, language: string | null): string | null {
  const located = nameOf(at(content, 'located'), language, names);
  const printed = textOf(at(content, 'dateline'));
  // As printed it carries day and agency: "MOSCOW, Monday (Reuters)".
  return located ?? printed?.replace(/\s*\([^()]*\)\s*$/, '').replace(/,\s.*$/, '') ?? null;
}

function described(content: XmlElement | null, role: RegExp): XmlElement | undefined {
  return childrenOf(content, 'description').find((one) => role.test(attribute(one, 'role') ?? ''));
}

function readSubjects(content: XmlElement | null, language: string | null, names: Names, draft: WireDraft): void {
  draft.tagsFrom = 'newsml subject';
  for (const subject of childrenOf(content, 'subject')) {
    const type = (attribute(subject, 'type') ?? '').replace(/^.*:/, '');
    const name = nameOf(subject, language, names) ?? nameOf(at(subject, 'mainConcept'), language, names);
    addTag(draft, name, SUBJECTS.get(type) ?? kindByAssertion(subject, names));
  }
  for (const keyword of childrenOf(content, 'keyword')) addTag(draft, textOf(keyword), 'topic');
  keep(
    draft,
    'genre',
    childrenOf(content, 'genre')
      .map((one) => nameOf(one, language, names))
      .filter((one) => one !== null),
  );
}

function kindByAssertion(subject: XmlElement, names: Names): TagKind {
  const asserted = names.get(attribute(subject, 'qcode') ?? '');
  if (at(asserted, 'geoAreaDetails') !== null || at(subject, 'geoAreaDetails') !== null) return 'place';
  if (at(asserted, 'personDetails') !== null || at(subject, 'personDetails') !== null) return 'person';
  return at(asserted, 'organisationDetails') !== null || at(subject, 'organisationDetails') !== null
    ? 'organisation'
    : 'topic';
}

function readRights(
  root: XmlElement,
  meta: XmlElement | null,
  content: XmlElement | null,
  names: Names,
  language: string | null,
  draft: WireDraft,
): void {
  const rights = at(root, 'rightsInfo');
  draft.publisher =
    stated(nameOf(at(meta, 'provider'), language, names), 'newsml provider') ??
    stated(nameOf(at(rights, 'copyrightHolder'), language, names), 'newsml copyrightHolder', 0.9) ??
    stated(nameOf(at(content, 'infoSource'), language, names), 'newsml infoSource', 0.8);
  draft.section = stated(nameOf(at(meta, 'service'), language, names), 'newsml service', 0.7);
  keep(draft, 'guid', attribute(root, 'guid'));
  keep(draft, 'version', attribute(root, 'version'));
  keep(draft, 'itemClass', attribute(at(meta, 'itemClass'), 'qcode'));
  keep(draft, 'pubStatus', attribute(at(meta, 'pubStatus'), 'qcode'));
  keep(draft, 'urgency', textOf(at(content, 'urgency')));
  keep(draft, 'ednote', textOf(at(meta, 'edNote')));
  keep(draft, 'copyrightholder', nameOf(at(rights, 'copyrightHolder'), language, names));
  keep(draft, 'copyrightnotice', textOf(at(rights, 'copyrightNotice')));
  keep(draft, 'usageterms', textOf(at(rights, 'usageTerms')));
  keep(draft, 'infosource', nameOf(at(content, 'infoSource'), language, names));
  keep(
    draft,
    'altId',
    childrenOf(content, 'altId')
      .map((one) => textOf(one) ?? attribute(one, 'id'))
      .filter((one) => one !== null),
  );
  const links = childrenOf(meta, 'link')
    .map((one) => attribute(one, 'href'))
    .filter((one) => one !== null);
  keep(draft, 'links', links);
  const own = childrenOf(meta, 'link').find((one) =>
    /permalink|canonical|self|original/i.test(attribute(one, 'rel') ?? ''),
  );
  const address = attribute(own, 'href');
  if (address !== null && /^https?:\/\/\S+$/i.test(address)) draft.originalUrl = stated(address, 'newsml link');
}

/** The text: inline NITF or XHTML, or data inline; pictures by their renditions. */
function readContent(root: XmlElement, language: string | null, draft: WireDraft): void {
  const set = at(root, 'contentSet');
  for (const inline of childrenOf(set, 'inlineXML')) {
    const [nitf] = childrenOf(inline, 'nitf');
    const [html] = childrenOf(inline, 'html');
    if (nitf !== undefined) takeNitf(readNitf(nitf, null), draft);
    else if (html !== undefined) {
      draft.body ??= { value: markupOf(at(html, 'body') ?? html), from: 'newsml inlineXML xhtml' };
      draft.headline ??= stated(textOf(at(html, 'head', 'title')), 'newsml title', 0.8);
    } else if (/xhtml|html/i.test(attribute(inline, 'contenttype') ?? ''))
      draft.body ??= { value: markupOf(inline), from: 'newsml inlineXML' };
    else
      keep(
        draft,
        'inlineXML',
        childrenOf(inline).map((one) => one.name),
      );
  }
  for (const inline of childrenOf(set, 'inlineData')) {
    const type = attribute(inline, 'contenttype') ?? 'text/plain';
    const data = rawText(inline);
    if (data.trim() === '' || attribute(inline, 'encoding') !== null) continue;
    if (/html/i.test(type)) draft.body ??= { value: data, from: 'newsml inlineData' };
    else if (type.startsWith('text/'))
      draft.body ??= { value: paragraphsHtml(data, draft.headline?.value ?? null), from: 'newsml inlineData' };
  }
  const picture = remotePicture(root, language);
  if (picture !== null) {
    // The description and the writer of a story are not its picture's.
    const isOfPicture = isPictureItem(root) || draft.body === null;
    draft.pictures.push(isOfPicture ? picture : { ...picture, alt: null, caption: null, credit: null });
    if (draft.body === null && picture.caption !== null)
      draft.body = { value: paragraphsHtml(picture.caption, null), from: 'newsml description', confidence: 0.9 };
  }
  const others = childrenOf(set, 'remoteContent').map((one) => ({
    rendition: attribute(one, 'rendition'),
    href: attribute(one, 'href') ?? attribute(one, 'residref'),
    contenttype: attribute(one, 'contenttype'),
  }));
  keep(draft, 'renditions', others);
}

/** What the story inside says that the item around it does not. */
function takeNitf(nitf: WireDraft, draft: WireDraft): void {
  draft.body ??= nitf.body === null ? null : { ...nitf.body, from: 'newsml inlineXML nitf' };
  draft.headline ??= nitf.headline;
  draft.dek ??= nitf.dek;
  // A byline is what was printed, the item's before the story's; the creator may be the agency.
  if (nitf.bylines !== null && draft.bylines?.from === 'newsml by') {
    const others = nitf.bylines.value.filter((name) => !draft.bylines?.value.includes(name));
    keep(draft, 'bylineInText', others);
  } else draft.bylines = nitf.bylines ?? draft.bylines;
  draft.dateline ??= nitf.dateline;
  draft.summary ??= nitf.summary;
  draft.section ??= nitf.section;
  draft.series ??= nitf.series;
  draft.publisher ??= nitf.publisher;
  draft.language ??= nitf.language;
  if (draft.published.length === 0) draft.published.push(...nitf.published);
  draft.corrections.push(...nitf.corrections);
  if (nitf.draft) draft.draft = true;
  for (const tag of nitf.tags) addTag(draft, tag.name, tag.kind);
  for (const [name, value] of Object.entries(nitf.extra)) draft.extra[name] ??= value;
}

function rawText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}

/** Whether an item is of a class that is a picture. */
export function isPictureItem(item: XmlElement): boolean {
  return /:(?:picture|graphic)$/.test(attribute(at(item, 'itemMeta', 'itemClass'), 'qcode') ?? '');
}

/** The picture that an item of class `picture` carries; null where it carries none. */
export function remotePicture(root: XmlElement, language: string | null): WirePicture | null {
  const images = childrenOf(at(root, 'contentSet'), 'remoteContent').filter(
    (one) => (attribute(one, 'contenttype') ?? '').startsWith('image/') && attribute(one, 'href') !== null,
  );
  if (images.length === 0) return null;
  const width = (one: XmlElement): number => Number(attribute(one, 'width') ?? 0);
  const fitting = images.filter((one) => width(one) <= WIDE_ENOUGH);
  const [best] = [...(fitting.length > 0 ? fitting : images)].sort((a, b) => width(b) - width(a));
  const content = at(root, 'contentMeta');
  const caption = textOf(described(content, /caption/i) ?? childrenOf(content, 'description')[0]);
  const headline = textOf(at(content, 'headline'));
  const creator = nameOf(at(content, 'creator'), language, new Map());
  const line = textOf(at(content, 'creditline'));
  return {
    src: (attribute(best, 'href') ?? '').replace(/^file:\/{2,3}(?=\.\/)/, '').replace(/^\.\/\s+/, './'),
    alt: caption ?? headline,
    caption: caption ?? headline,
    credit: [creator, line].filter((one) => one !== null).join('/') || null,
  };
}

/** Guids of items that an item refers to. */
export function referencesOf(root: XmlElement): readonly string[] {
  return [...findAll(root, 'itemRef', 'link')]
    .map((one) => attribute(one, 'residref') ?? '')
    .filter((one) => one !== '');
}
