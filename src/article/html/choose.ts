import type { ArticleTag } from '../article.ts';
import type { Candidate, PageFacts } from './candidate.ts';
import { fold, type Chosen } from './headline.ts';

/** More keywords than this are for search engines, not for readers. */
const MOST_KEYWORDS = 25;

/** The first value of the most trusted place. */
export function chooseFirst(
  candidates: readonly Candidate[],
  accept: (value: string) => boolean,
): Chosen<string> | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (accept(candidate.value) && (best === null || candidate.weight > best.weight)) best = candidate;
  }
  return best === null ? null : { value: best.value, from: best.from, confidence: best.weight };
}

/** The article's own address: absolute, and no home page where another place names a page. */
export function chooseAddress(facts: PageFacts, captured: string | null): Chosen<string> | null {
  const candidates = [...facts.addresses];
  if (captured !== null) candidates.push({ value: captured, from: 'saved page', weight: 0.9 });
  const isPage = (value: string): boolean => /^https?:\/\/[^/\s]+\/\S+$/i.test(value) && URL.canParse(value);
  const chosen = chooseFirst(candidates, isPage);
  if (chosen !== null) return chosen;
  return chooseFirst(candidates, (value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value));
}

/** Names of the site: what it calls itself, and its host with and without the ending. */
export function siteNames(facts: PageFacts, address: string | null, publisher: string | null): readonly string[] {
  // Some pages give their headline as the name of the application.
  const headlines = new Set(facts.headlines.filter((one) => one.from !== 'title').map((one) => fold(one.value)));
  const isHeadline = (value: string): boolean => value.split(' ').length >= 4 && headlines.has(fold(value));
  const names = facts.publishers.map((one) => one.value).filter((value) => !isHeadline(value));
  if (publisher !== null) names.push(publisher);
  if (address !== null && URL.canParse(address)) {
    const host = new URL(address).hostname.replace(/^www\./, '');
    names.push(host, host.replace(/\.[a-z]{2,}$/, '').replace(/\.co$/, ''));
  }
  return names.flatMap((name) => [name, name.replace(/^the\s+/i, ''), name.split(/\s+[-–|:»]\s+/)[0] ?? name]);
}

export function chooseTags(
  candidates: readonly Candidate[],
  not: readonly (string | null)[],
): Chosen<readonly ArticleTag[]> | null {
  const places = new Map<string, { weight: number; names: string[] }>();
  for (const { value, from, weight } of candidates) {
    const place = places.get(from) ?? { weight, names: [] };
    if (!isJunk(value) && !not.some((one) => one !== null && fold(one) === fold(value)))
      place.names.push(value.replace(/^#/, ''));
    places.set(from, place);
  }
  let best: { from: string; weight: number; names: string[] } | null = null;
  for (const [from, place] of places) {
    if (place.names.length === 0 || place.names.length > MOST_KEYWORDS) continue;
    if (best === null || place.weight > best.weight) best = { from, ...place };
  }
  if (best === null) return null;
  const names = new Map<string, string>();
  for (const name of best.names) if (!names.has(fold(name))) names.set(fold(name), name);
  return {
    value: [...names.values()].map((name) => ({ name, kind: 'topic', from: 'given' })),
    from: best.from,
    confidence: best.weight,
  };
}

/** Keywords that serve a machine: `type:article`, identifiers, whole sentences. */
function isJunk(tag: string): boolean {
  return (
    tag.length > 60 ||
    tag.split(' ').length > 7 ||
    /^[\w-]+:\S/.test(tag) ||
    /[{}<>=]|https?:/.test(tag) ||
    /^\d{5,}$/.test(tag) ||
    /^(?:news|article|story|general|uncategorized|uncategorised|allgemein|homepage|breaking news)$/i.test(tag)
  );
}

/** BCP 47 of what a page calls its language. */
export function chooseLanguage(candidates: readonly Candidate[]): Chosen<string> | null {
  for (const candidate of [...candidates].sort((a, b) => b.weight - a.weight)) {
    const tag = candidate.value.replaceAll('_', '-').replace(/[.;,\s].*$/, '');
    if (!/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,3}$/.test(tag)) continue;
    const [canonical] = Intl.getCanonicalLocales(tag);
    if (canonical !== undefined) return { value: canonical, from: candidate.from, confidence: candidate.weight };
  }
  return null;
}
