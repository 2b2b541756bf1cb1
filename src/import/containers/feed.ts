import { authorName, entryUrl, feedArticle, type FeedFacts } from '../feed-entry.ts';
import type { Container, ContainerInput, Entry } from '../item.ts';
import { one } from '../wxr-site.ts';
import { xmlProblem } from '../xml-problem.ts';
import { childText, elementDigest, xmlElements, type XmlElement } from '../xml-stream.ts';

const WANTED = new Set(['item', 'entry', 'title', 'link', 'language', 'image', 'author']);

/** Elements with a whole text; a description is often only its beginning. */
const FULL = ['content:encoded', 'content'];

/** Saved feeds: RSS and Atom. */
export const feed: Container = {
  kind: 'feed',
  async *entries(input) {
    const facts: FeedFacts = { publisher: '', language: '', base: '', bylines: [] };
    for await (const event of xmlElements(input, WANTED)) {
      if (event.kind === 'error') {
        yield xmlProblem(input.name, event);
        continue;
      }
      const { element, offset, language } = event;
      const isEntry = element.name === 'item' || element.name === 'entry';
      // RSS has a language of its own; Atom has that of XML.
      const own = element.attributes['xml:lang'] ?? (facts.language || language);
      if (event.kind === 'element') {
        if (isEntry) yield entryOf(input, element, offset, { ...facts, language: own });
        else take(element, facts);
        continue;
      }
      const isRead = isEntry && FULL.some((name) => childText(element, name) !== '');
      yield xmlProblem(input.name, event, isRead ? 'read' : 'left out');
      if (isRead) yield entryOf(input, element, offset, { ...facts, language: own });
      else if (isEntry) yield { kind: 'left', reason: 'cut-off', detail: `${input.name} line ${event.line}` };
    }
  },
};

/** What the feed says of itself stands before its entries. */
function take(element: XmlElement, facts: FeedFacts): void {
  const text = element.text.trim();
  if (element.name === 'title') facts.publisher ||= one(text);
  else if (element.name === 'language') facts.language ||= text;
  else if (element.name === 'author' && facts.bylines.length === 0) facts.bylines = [authorName(element)];
  else if (element.name === 'link' && (element.attributes['rel'] ?? 'alternate') === 'alternate')
    facts.base ||= /^https?:/i.test(element.attributes['href'] ?? text) ? (element.attributes['href'] ?? text) : '';
}

function entryOf(input: ContainerInput, element: XmlElement, offset: number, facts: FeedFacts): Entry {
  const url = entryUrl(element, facts.base);
  const id = childText(element, 'guid') || childText(element, 'id') || element.attributes['rdf:about'] || url;
  const isEmpty = ['title', 'description', 'summary', 'content', 'content:encoded'].every(
    (name) => childText(element, name) === '',
  );
  if (isEmpty) return { kind: 'left', reason: 'empty-record', detail: `${input.name} ${id ?? `byte ${offset}`}` };
  return {
    kind: 'item',
    item: {
      id:
        id === null
          ? { from: 'made', value: elementDigest(element).slice(0, 16) }
          : { from: 'source', value: /^[a-z][a-z\d+.-]{1,20}:/i.test(id) ? id : `${facts.base} ${id}` },
      offset,
      sha256: elementDigest(element),
      captured: null,
      url,
      make: () => Promise.resolve(feedArticle(element, facts)),
    },
  };
}
