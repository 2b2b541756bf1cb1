import type { TagKind } from '../article.ts';
import { plainText } from '../plain-text.ts';
import { bylineNames } from '../wire/byline.ts';
import { addTag, emptyDraft, keep, stated, type Stated, type WireDraft } from '../wire/draft.ts';
import { isHeldBack } from '../wire/held-back.ts';
import { paragraphsHtml } from '../wire/paragraphs.ts';
import { NinjsItem, type JsonObject, type RoledText } from './ninjs-item.ts';
import { readBodies } from './read-bodies.ts';
import { named, pictureOf } from './renditions.ts';

/** Lists of concepts by their names in ninjs 3 and 1, and the kind of tag they are. */
const CONCEPTS: readonly (readonly [names: readonly string[], kind: TagKind])[] = [
  [['subjects', 'subject'], 'topic'],
  [['people', 'person'], 'person'],
  [['organisations', 'organisation'], 'organisation'],
  [['places', 'place'], 'place'],
  [['events', 'event'], 'topic'],
  [['objects', 'object'], 'topic'],
];
const KEPT =
  'uri type profile version urgency pubstatus representationtype copyrightholder copyrightnotice usageterms ednote slugline ' +
  'located charcount wordcount expires embargoed embargoeduntil versioncreated contentcreated';
const DEK_ROLES = /^(?:dek|deck|sub|subhead|subheadline|subtitle|secondary|standfirst)$/;
const KICKER_ROLES = /^(?:kicker|overline|vignette|supertitle|eyebrow|label)$/;
const MAIN_ROLES = ['main', 'headline', 'text', ''];
const DEPTH = 6;

/** Reads one ninjs item of any version (IPTC ninjs 1.0 to 3.1). */
export function readNinjsItem(json: JsonObject, item: string | null): WireDraft {
  const source = new NinjsItem(json);
  const draft = emptyDraft('ninjs', item);
  readHeadlines(source, draft);
  readDates(source, draft);
  const by = source.text('by', 'byline');
  const names = by === null ? [] : bylineNames(by);
  if (names.length > 0) draft.bylines = { value: names, from: `ninjs ${source.has('by') ? 'by' : 'byline'}` };
  draft.dateline = stated(source.text('located'), 'ninjs located');
  draft.language = stated(source.text('language'), 'ninjs language');
  const uri = source.text('uri') ?? '';
  if (/^https?:\/\/\S+$/i.test(uri)) draft.originalUrl = stated(uri, 'ninjs uri', 0.9);
  draft.publisher =
    stated(source.text('copyrightholder'), 'ninjs copyrightholder') ??
    stated(nameOfFirst(source, 'infosources', 'infosource'), 'ninjs infosource');
  for (const [lists, kind] of CONCEPTS) {
    for (const concept of source.objects(...lists)) addTag(draft, concept.text('name'), kind);
  }
  draft.tagsFrom = 'ninjs subjects';
  readBodies(source, draft);
  readPictures(source, draft);
  // Some agencies send a first version with a description alone.
  if (draft.body === null && draft.summary !== null)
    draft.body = { value: paragraphsHtml(draft.summary.value, null), from: draft.summary.from, confidence: 0.6 };
  for (const name of KEPT.split(' ')) keep(draft, name, source.text(name));
  keep(
    draft,
    'genre',
    source
      .objects('genres', 'genre')
      .map((one) => one.text('name', 'literal', 'uri'))
      .filter((one) => one !== null),
  );
  for (const name of [
    'infosources',
    'infosource',
    'altids',
    'rightsinfo',
    'trustindicators',
    'trustindicator',
    'digitalsourcetype',
    'eventdetails',
    'plannedcoverage',
  ]) {
    keep(draft, name, bounded(source.get(name), DEPTH));
  }
  // Withheld and cancelled items are not to be published (IPTC pubstatus).
  if (isHeldBack(source.text('pubstatus'))) draft.draft = true;
  return draft;
}

function readHeadlines(source: NinjsItem, draft: WireDraft): void {
  const headlines = source.roled('headlines', 'headline_');
  const main =
    headlines.find((one) => MAIN_ROLES.includes(one.role)) ??
    headlines.find((one) => !DEK_ROLES.test(one.role) && !KICKER_ROLES.test(one.role));
  draft.headline =
    stated(source.text('headline'), 'ninjs headline') ??
    stated(lineOf(main), 'ninjs headlines') ??
    stated(source.text('title'), 'ninjs title', 0.8);
  draft.dek = stated(lineOf(headlines.find((one) => DEK_ROLES.test(one.role))), 'ninjs headlines');
  draft.kicker = stated(lineOf(headlines.find((one) => KICKER_ROLES.test(one.role))), 'ninjs headlines');
  const shown = [draft.headline?.value, draft.dek?.value, draft.kicker?.value];
  keep(
    draft,
    'headlines',
    headlines
      .map((one) => ({ role: one.role, text: lineOf(one) }))
      .filter((one) => one.text !== null && !shown.includes(one.text)),
  );
  const title = stated(source.text('title'), 'ninjs title')?.value;
  if (!shown.includes(title)) keep(draft, 'title', title);
  const descriptions = source.roled('descriptions', 'description_');
  draft.dek ??= stated(lineOf(descriptions.find((one) => DEK_ROLES.test(one.role))), 'ninjs descriptions');
  const rest = descriptions.filter((one) => !DEK_ROLES.test(one.role) && one.role !== 'caption');
  const best =
    ['summary', 'abstract', 'text', 'lead']
      .map((role) => rest.find((one) => one.role === role))
      .find((one) => one !== undefined) ?? rest[0];
  draft.summary = stated(lineOf(best), 'ninjs descriptions');
  keep(
    draft,
    'descriptions',
    descriptions
      .filter((one) => one !== best)
      .map((one) => lineOf(one))
      .filter((one) => one !== draft.summary?.value && one !== draft.dek?.value),
  );
}

/** When it was first published, and when this version was made. An embargo's end is when the item came out. */
function readDates(source: NinjsItem, draft: WireDraft): void {
  const date = (name: string, confidence: number): Stated<string>[] => {
    const found = stated(source.text(name), `ninjs ${name}`, confidence);
    return found === null ? [] : [found];
  };
  draft.published.push(
    ...date('embargoeduntil', 0.9),
    ...date('embargoed', 0.9),
    ...date('firstcreated', 1),
    ...date('contentcreated', 0.9),
    ...date('versioncreated', 0.9),
  );
  draft.updated.push(...date('versioncreated', 0.9));
}

function readPictures(source: NinjsItem, draft: WireDraft): void {
  const isPicture = (one: NinjsItem): boolean => /^(?:picture|graphic)$/.test(one.text('type') ?? '');
  if (isPicture(source)) {
    const own = pictureOf(source);
    if (own !== null) draft.pictures.push(own);
  }
  const others: unknown[] = [];
  for (const associated of named(source.get('associations'))) {
    const name = associated.text('name') ?? '';
    const shown = name !== '' && (draft.body?.value.includes(`data-assoc-ref="${name}"`) ?? false);
    const picture = isPicture(associated) && !shown ? pictureOf(associated) : null;
    if (picture !== null) draft.pictures.push(picture);
    else if (!shown)
      others.push({
        name,
        type: associated.text('type'),
        uri: associated.text('uri'),
        headline: associated.text('headline', 'title'),
      });
  }
  keep(draft, 'associations', others);
}

function nameOfFirst(source: NinjsItem, ...lists: readonly string[]): string | null {
  return (
    source
      .objects(...lists)
      .map((one) => one.text('name'))
      .find((one) => one !== null) ?? null
  );
}

function lineOf(text: RoledText | undefined): string | null {
  return text === undefined ? null : plainText(text.value).replace(/\s+/g, ' ').trim() || null;
}

/** JSON as it was, down to a depth; deeper it is a text. */
function bounded(value: unknown, depth: number): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (depth === 0) return '…';
  if (Array.isArray(value)) return value.slice(0, 200).map((one) => bounded(one, depth - 1));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '__proto__')
      .map(([name, one]) => [name, bounded(one, depth - 1)]),
  );
}
