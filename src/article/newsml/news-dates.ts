import { keep, stated, type Stated, type WireDraft } from '../wire/draft.ts';
import { readWireDate } from '../wire/wire-date.ts';
import { at, attribute, childrenOf, textOf, type XmlElement } from '../xml/xml-tree.ts';

/** An embargo's end is when the item came out; else its first version, else when its content was made. */
export function readNewsDates(meta: XmlElement | null, content: XmlElement | null, draft: WireDraft): void {
  const push = (list: Stated<string>[], element: XmlElement | null, from: string, confidence: number): void => {
    const one = stated(textOf(element), `newsml ${from}`, confidence);
    if (one !== null) list.push(one);
  };
  push(draft.published, at(meta, 'embargoed'), 'embargoed', 0.9);
  push(draft.published, at(meta, 'firstCreated'), 'firstCreated', 1);
  push(draft.published, at(content, 'contentCreated'), 'contentCreated', 0.9);
  push(draft.published, at(meta, 'versionCreated'), 'versionCreated', 0.9);
  push(draft.updated, at(content, 'contentModified'), 'contentModified', 1);
  push(draft.updated, at(meta, 'versionCreated'), 'versionCreated', 0.9);
  keep(draft, 'embargoed', textOf(at(meta, 'embargoed')));
}

/** What a version is to those before it (IPTC NewsCodes "signal"): of a correction, the note to editors says what it corrects. */
export function readSignals(meta: XmlElement | null, draft: WireDraft): void {
  const signals = childrenOf(meta, 'signal')
    .map((one) => (attribute(one, 'qcode') ?? attribute(one, 'uri'))?.replace(/^.*[:/]/, '') ?? textOf(one))
    .filter((one) => one !== null);
  keep(draft, 'signal', signals);
  const note = textOf(at(meta, 'edNote'));
  if (note === null || !signals.some((one) => /^correct/i.test(one))) return;
  const made = readWireDate(textOf(at(meta, 'versionCreated')) ?? '', { dateOrder: null });
  draft.corrections.push({ day: made?.day ?? null, text: note });
}
