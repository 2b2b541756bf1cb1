import type { TagKind } from '../article.ts';
import { bylineNames } from '../wire/byline.ts';
import { addTag, emptyDraft, keep, stated, type WireDraft } from '../wire/draft.ts';
import { at, attribute, childrenOf, findAll, textOf, type XmlElement } from '../xml/xml-tree.ts';
import { nitfBody } from './nitf-body.ts';
import { readNitfDates } from './nitf-dates.ts';
import { partedText } from './parted-text.ts';

/** Elements of `identified-content` and the kind of tag they are. */
const IDENTIFIED: ReadonlyMap<string, TagKind> = new Map([
  ['person', 'person'],
  ['org', 'organisation'],
  ['location', 'place'],
  ['event', 'topic'],
  ['object.title', 'topic'],
  ['classifier', 'topic'],
]);

/** Reads one NITF document (IPTC, News Industry Text Format 3.0 to 3.6), or one inside of another format. */
export function readNitf(root: XmlElement, item: string | null): WireDraft {
  const draft = emptyDraft('nitf', item);
  const head = at(root, 'head');
  const top = at(root, 'body', 'body.head');
  readHeadlines(head, top, draft);
  readNitfDates(head, top, draft);
  readByline(top, draft);
  draft.dateline = stated(
    partedText(at(top, 'dateline', 'location')) ?? partedText(at(top, 'dateline')),
    'nitf dateline',
  );
  draft.summary = stated(textOf(at(top, 'abstract')), 'nitf abstract');
  draft.language = stated(attribute(root, 'lang') ?? attribute(at(root, 'body'), 'lang'), 'nitf xml:lang');
  readPublication(head, top, draft);
  readTags(head, draft);
  readRest(root, head, top, draft);
  const content = at(root, 'body', 'body.content');
  if (content !== null) {
    const body = nitfBody(content);
    if (body.html.trim() !== '') draft.body = { value: body.html, from: 'nitf body.content' };
    keep(draft, 'media', body.media);
  }
  return draft;
}

function readHeadlines(head: XmlElement | null, top: XmlElement | null, draft: WireDraft): void {
  const lines = at(top, 'hedline');
  draft.headline =
    stated(textOf(at(lines, 'hl1')), 'nitf hl1') ??
    stated(textOf(childrenOf(lines, 'hl2')[0]), 'nitf hl2', 0.8) ??
    stated(textOf(at(head, 'title')), 'nitf title', 0.8);
  const second = childrenOf(lines, 'hl2')
    .map(textOf)
    .find((text) => text !== null && text !== draft.headline?.value);
  if (at(lines, 'hl1') !== null) draft.dek = stated(second, 'nitf hl2');
  const title = textOf(at(head, 'title'));
  if (title !== draft.headline?.value) keep(draft, 'title', title);
}

function readByline(top: XmlElement | null, draft: WireDraft): void {
  const names: string[] = [];
  const titles: string[] = [];
  for (const byline of childrenOf(top, 'byline')) {
    const persons = findAll(byline, 'person')
      .map(partedText)
      .filter((one) => one !== null);
    const title = textOf(at(byline, 'byttl'));
    if (title !== null) titles.push(title);
    const rest = partedText({
      ...byline,
      children: byline.children.filter((child) => typeof child === 'string' || child.name !== 'byttl'),
    });
    // A byline that is a title alone names an agency.
    const found = persons.length > 0 ? persons.flatMap(bylineNames) : bylineNames(rest ?? title ?? '');
    for (const name of found) if (!names.includes(name)) names.push(name);
  }
  if (names.length > 0) draft.bylines = { value: names, from: 'nitf byline' };
  keep(draft, 'bylineTitle', titles.join('; '));
}

function readPublication(head: XmlElement | null, top: XmlElement | null, draft: WireDraft): void {
  const pubdata = at(head, 'pubdata');
  const docdata = at(head, 'docdata');
  draft.publisher =
    stated(attribute(pubdata, 'name'), 'nitf pubdata') ??
    stated(textOf(at(top, 'distributor')), 'nitf distributor', 0.9) ??
    stated(attribute(at(docdata, 'doc.copyright'), 'holder'), 'nitf doc.copyright', 0.9);
  draft.section = stated(
    attribute(pubdata, 'position.section') ?? metaOf(head, 'online_sections')?.split(';')[0],
    'nitf position.section',
  );
  draft.series = stated(attribute(at(docdata, 'series'), 'series.name'), 'nitf series');
  const reference = attribute(pubdata, 'ex-ref');
  if (reference !== null && /^https?:\/\/\S+$/i.test(reference)) draft.originalUrl = stated(reference, 'nitf ex-ref');
  const place: Record<string, string> = {};
  for (const name of 'volume number issue edition.name edition.area position.sequence isbn issn'.split(' ')) {
    const value = attribute(pubdata, name);
    if (value !== null) place[name] = value;
  }
  if (Object.keys(place).length > 0) keep(draft, 'publication', place);
}

function metaOf(head: XmlElement | null, name: string): string | null {
  return attribute(
    childrenOf(head, 'meta').find((one) => attribute(one, 'name') === name),
    'content',
  );
}

function readTags(head: XmlElement | null, draft: WireDraft): void {
  draft.tagsFrom = 'nitf docdata';
  const docdata = at(head, 'docdata');
  for (const subject of findAll(at(head, 'tobject'), 'tobject.subject')) {
    // From the narrowest to the widest: each names a subject.
    for (const level of ['detail', 'matter', 'type'])
      addTag(draft, attribute(subject, `tobject.subject.${level}`), 'topic');
  }
  for (const keyword of findAll(docdata, 'keyword')) addTag(draft, attribute(keyword, 'key'), 'topic');
  for (const content of childrenOf(docdata, 'identified-content')) {
    for (const child of childrenOf(content)) {
      const kind = IDENTIFIED.get(child.name);
      if (kind !== undefined) addTag(draft, partedText(child) ?? attribute(child, 'value'), kind);
    }
  }
}

/** What has no place of its own: identifiers, rights, urgency, notes. */
function readRest(root: XmlElement, head: XmlElement | null, top: XmlElement | null, draft: WireDraft): void {
  const docdata = at(head, 'docdata');
  keep(draft, 'id', attribute(at(docdata, 'doc-id'), 'id-string'));
  keep(draft, 'urgency', attribute(at(docdata, 'urgency'), 'ed-urg'));
  keep(draft, 'slugline', attribute(at(docdata, 'du-key'), 'key'));
  keep(draft, 'fixture', attribute(at(docdata, 'fixture'), 'fix-id'));
  keep(draft, 'ednote', attribute(at(docdata, 'ed-msg'), 'info'));
  for (const one of childrenOf(docdata, 'correction')) {
    const info = attribute(one, 'info');
    if (info !== null) draft.corrections.push({ day: null, text: info });
  }
  const where = at(docdata, 'evloc');
  keep(
    draft,
    'eventPlace',
    ['city', 'county-dist', 'state-prov', 'iso-cc']
      .map((name) => attribute(where, name))
      .filter((one) => one !== null)
      .join(', '),
  );
  const copyright = at(docdata, 'doc.copyright');
  keep(
    draft,
    'copyright',
    [attribute(copyright, 'year'), attribute(copyright, 'holder')].filter((one) => one !== null).join(' '),
  );
  keep(draft, 'rights', textOf(at(top, 'rights')));
  keep(draft, 'note', textOf(at(top, 'note')));
  keep(draft, 'tagline', textOf(at(root, 'body', 'body.end', 'tagline')));
  keep(draft, 'bibliography', textOf(at(root, 'body', 'body.end', 'bibliography')));
  const meta: Record<string, string> = {};
  for (const one of childrenOf(head, 'meta')) {
    const name = attribute(one, 'name');
    const content = attribute(one, 'content');
    if (name !== null && content !== null && name !== '__proto__') meta[name] = content;
  }
  if (Object.keys(meta).length > 0) keep(draft, 'meta', meta);
}
