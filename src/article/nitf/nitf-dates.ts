import type { ArticleDate } from '../article.ts';
import { keep, stated, type Stated, type WireDraft } from '../wire/draft.ts';
import { isHeldBack } from '../wire/held-back.ts';
import { isLater, readWireDate } from '../wire/wire-date.ts';
import { at, attribute, childrenOf, textOf, type XmlElement } from '../xml/xml-tree.ts';

/**
 * The publication's own date before the date of issue, that before the release; the story's date last. But a release that comes
 * after them is when an embargo ends, and so when the story came out. An item held back, or under an embargo without an end,
 * is a draft.
 */
export function readNitfDates(head: XmlElement | null, top: XmlElement | null, draft: WireDraft): void {
  const docdata = at(head, 'docdata');
  const story = at(top, 'dateline', 'story.date');
  const published = [
    stated(attribute(at(head, 'pubdata'), 'date.publication'), 'nitf pubdata'),
    stated(attribute(at(docdata, 'date.issue'), 'norm'), 'nitf date.issue'),
    stated(attribute(at(docdata, 'date.release'), 'norm'), 'nitf date.release', 0.9),
    stated(attribute(story, 'norm'), 'nitf story.date', 0.9),
    stated(textOf(story), 'nitf story.date', 0.8),
  ].filter((one) => one !== null);
  const status = attribute(docdata, 'management-status');
  const isEmbargoed = status !== null && /^embargo/i.test(status);
  const release = published.find((one) => one.from === 'nitf date.release' && dateOf(one) !== null);
  if (release !== undefined && (isEmbargoed || comesAfter(release, published))) {
    published.splice(published.indexOf(release), 1);
    published.unshift(release);
  }
  draft.published.push(...published);
  if ((isEmbargoed && release === undefined) || isHeldBack(status)) draft.draft = true;
  const revised = childrenOf(head, 'revision-history')
    .map((one) => stated(attribute(one, 'norm'), 'nitf revision-history', 0.9))
    .filter((one) => one !== null);
  draft.updated.push(...revised);
  if (status !== 'usable') keep(draft, 'management-status', status);
  for (const name of ['date.release', 'date.expire']) keep(draft, name, attribute(at(docdata, name), 'norm'));
}

/** Whether the release is later than the first of the other dates that can be read. */
function comesAfter(release: Stated<string>, dates: readonly Stated<string>[]): boolean {
  const released = dateOf(release);
  const first = dates
    .filter((one) => one !== release)
    .map(dateOf)
    .find((one) => one !== null);
  return released !== null && first != null && isLater(released, first);
}

/** The format's dates are ISO 8601, so that no order of day and month is asked for. */
function dateOf(one: Stated<string>): ArticleDate | null {
  return readWireDate(one.value, { dateOrder: null });
}
