import type { Candidate } from './candidate.ts';

/** A value that was chosen, with its origin. */
export interface Chosen<T> {
  readonly value: T;
  readonly from: string;
  readonly confidence: number;
}

const SEPARATOR = /\s+(?:[|–—‒·•»«:]|-|::|\/|>|<|~)\s+|\s*[|»]\s*/u;

/**
 * The headline, of all that a page gives as its title. Site names are cut off at either end, places that say the same
 * strengthen each other, and the fullest wording of what they say is taken: JSON-LD and `title` are often shortened.
 * @param sites Names of the site, the paper and the host.
 */
export function chooseHeadline(candidates: readonly Candidate[], sites: readonly string[]): Chosen<string> | null {
  const siteNames = new Set(sites.map(fold).filter((name) => name !== ''));
  const exact = new Map(
    candidates
      .filter((one) => one.from === 'h1' || one.from === 'heading' || one.from === 'microdata')
      .map((one) => [fold(one.value), one.value]),
  );
  const groups: { key: string; weight: number; values: Candidate[] }[] = [];
  const titled = titleWords(candidates, siteNames, exact);
  for (const written of candidates) {
    const candidate = isOfAnotherPage(written, titled) ? { ...written, weight: written.weight * 0.5 } : written;
    const value = withoutSite(candidate.value, siteNames, exact, candidate.from);
    const key = fold(value);
    if (key === '' || siteNames.has(key) || isNoHeadline(key)) continue;
    const group = groups.find((one) => same(one.key, key));
    // A place named twice is no second witness.
    const fresh = group === undefined || !group.values.some((one) => one.from === candidate.from);
    if (group === undefined) groups.push({ key, weight: candidate.weight, values: [{ ...candidate, value }] });
    else {
      if (fresh) group.weight += candidate.weight;
      group.values.push({ ...candidate, value });
    }
  }
  let best = groups[0];
  for (const group of groups) if (best !== undefined && group.weight > best.weight + 1e-9) best = group;
  if (best === undefined) return null;
  const order = ['h1', 'heading', 'microdata', 'json-ld', 'meta og:title'];
  const rank = (one: Candidate): number => (order.includes(one.from) ? order.indexOf(one.from) : order.length);
  const whole = best.values.filter((one) => !/(?:…|\.\.\.)$/.test(one.value));
  const from = [...(whole.length > 0 ? whole : best.values)].sort((a, b) => rank(a) - rank(b))[0] ?? best.values[0];
  if (from === undefined) return null;
  const places = new Set(best.values.map((one) => one.from)).size;
  return { value: from.value, from: from.from, confidence: Math.min(1, Math.max(from.weight, 0.5 + 0.17 * places)) };
}

/** A page's title has at least so many words where it names an article and not its site or section. */
const WORDS_OF_TITLE = 5;

/** The words by which the page calls itself, in `title` and `og:title`; empty where they are too few to tell. */
function titleWords(
  candidates: readonly Candidate[],
  sites: ReadonlySet<string>,
  headings: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { from, value } of candidates) {
    if (from !== 'title' && from !== 'meta og:title') continue;
    const own = fold(withoutSite(value, sites, headings, from)).split(' ');
    if (own.length >= WORDS_OF_TITLE && !sites.has(own.join(' '))) for (const word of own) words.add(word);
  }
  return words;
}

/** A heading that shares no word with what the page calls itself is a section's, or another story's. */
function isOfAnotherPage({ from, value }: Candidate, titled: ReadonlySet<string>): boolean {
  if (titled.size === 0 || (from !== 'h1' && from !== 'heading')) return false;
  return !fold(value)
    .split(' ')
    .some((word) => word.length > 2 && titled.has(word));
}

/** `Flood closes bridge - The Post` is `Flood closes bridge` where The Post is the site, or where a heading says so. */
function withoutSite(
  value: string,
  sites: ReadonlySet<string>,
  headings: ReadonlyMap<string, string>,
  from: string,
): string {
  const whole = fold(value);
  if (headings.has(whole)) return value;
  if (from === 'title') {
    for (const [key, heading] of headings) if (key.length >= 20 && whole.endsWith(` ${key}`)) return heading;
  }
  const parts = value.split(SEPARATOR);
  if (parts.length < 2 || parts.length > 12) return value;
  for (let count = parts.length - 1; count >= 1; count -= 1) {
    const head = cut(value, parts, 0, count);
    if (headings.has(fold(head))) return head;
    const tail = cut(value, parts, parts.length - count, parts.length);
    if (headings.has(fold(tail))) return tail;
    // A site's name may hold a dash of its own.
    if (parts.length - count >= 1 && sites.has(fold(tail))) return cut(value, parts, 0, parts.length - count);
  }
  let first = 0;
  let last = parts.length;
  while (last - first > 1 && isSite(parts[last - 1] ?? '', sites)) last -= 1;
  while (last - first > 1 && isSite(parts[first] ?? '', sites)) first += 1;
  if (last - first < parts.length) return cut(value, parts, first, last);
  // No name is known: only `title` is sure to carry one, behind a bar, and short against the rest.
  const tail = parts.at(-1) ?? '';
  const head = cut(value, parts, 0, parts.length - 1);
  if (from === 'title' && tail.split(' ').length <= 4 && head.split(' ').length >= 3 && /[|»]\s*[^|»]*$/.test(value))
    return head;
  return value;
}

/** The pieces from `first` up to `last` as they stand in the value, separators between them kept. */
function cut(value: string, parts: readonly string[], first: number, last: number): string {
  let from = 0;
  for (let i = 0; i < first; i += 1) from = value.indexOf(parts[i] ?? '', from) + (parts[i] ?? '').length;
  from = value.indexOf(parts[first] ?? '', from);
  let to = from;
  for (let i = first; i < last; i += 1) to = value.indexOf(parts[i] ?? '', to) + (parts[i] ?? '').length;
  return value.slice(from, to).trim();
}

function isSite(part: string, sites: ReadonlySet<string>): boolean {
  const key = fold(part).replace(/^the /, '');
  if (key === '' || sites.has(key) || /^blog archi[vf]e?s?$/.test(key)) return true;
  const dense = key.replaceAll(' ', '');
  return dense.length >= 4 && [...sites].some((site) => site.replaceAll(' ', '') === dense);
}

/** Same, or one the start of the other and long enough to be the same thing cut short. */
function same(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 40 && long.startsWith(short);
}

function isNoHeadline(key: string): boolean {
  return /^(?:home|startseite|index|untitled|menu|search|news|blog|404|page not found|not found|access denied|just a moment|untitled document|accueil|inicio)$/.test(
    key,
  );
}

/** A text as it is compared: letters and figures in lower case. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
