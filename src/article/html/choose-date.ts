import type { ArticleDate } from '../article.ts';
import { isoDay } from '../iso-date.ts';
import { readDate } from '../read-date.ts';
import type { ReadingSettings } from '../reader.ts';
import type { Candidate } from './candidate.ts';
import type { Chosen } from './headline.ts';

interface Dated {
  readonly date: ArticleDate;
  readonly from: string;
  readonly weight: number;
}

/** Newspapers are older than the web; a day past this is a misprint. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2200;
const PRINTED = new Set(['visible date', 'below headline', 'above headline', 'time']);
const MOST_PRINTED = 0.92;
/** Below this a date is not given: a wrong day is worse than none. */
const ENOUGH = 0.55;

/**
 * The published date, of all that a page states. Stated dates only; places that name the same day strengthen each other.
 * Where a machine's time in UTC is a day off what the page prints or its address says, the printed day is the one.
 */
export function choosePublished(
  candidates: readonly Candidate[],
  address: string | null,
  settings: ReadingSettings,
): Chosen<ArticleDate> | null {
  const dated = readAll(candidates, settings);
  const inAddress = address === null ? null : addressDay(address);
  if (inAddress !== null) dated.push({ date: { kind: 'day', day: inAddress }, from: 'address', weight: 0.8 });
  const days = new Map<string, { weight: number; places: Set<string>; best: Dated }>();
  for (const one of dated) {
    const group = days.get(one.date.day);
    if (group === undefined) {
      days.set(one.date.day, { weight: one.weight, places: new Set([one.from]), best: one });
      continue;
    }
    if (!group.places.has(one.from)) group.weight += one.weight * 0.5;
    group.places.add(one.from);
    if (isBetter(one, group.best)) group.best = one;
  }
  // What is printed somewhere on a page may be a comment's day or another story's: it does not outvote what the page states of itself.
  for (const group of days.values()) {
    if ([...group.places].every((place) => PRINTED.has(place))) group.weight = Math.min(group.weight, MOST_PRINTED);
  }
  let chosen: { weight: number; places: Set<string>; best: Dated } | null = null;
  for (const group of days.values()) if (chosen === null || group.weight > chosen.weight + 1e-9) chosen = group;
  if (chosen === null || chosen.weight < ENOUGH) return null;
  const local = localDay(chosen, days);
  const { best, weight } = local ?? chosen;
  return { value: best.date, from: best.from, confidence: Math.min(1, weight) };
}

/** The updated date; only what a page says is one, and never one before its publication. */
export function chooseUpdated(
  candidates: readonly Candidate[],
  published: ArticleDate | null,
  settings: ReadingSettings,
): Chosen<ArticleDate> | null {
  const [best] = readAll(candidates, settings).sort((a, b) => b.weight - a.weight);
  if (best === undefined || (published !== null && best.date.day < published.day)) return null;
  if (published !== null && JSON.stringify(best.date) === JSON.stringify(published)) return null;
  return { value: best.date, from: best.from, confidence: best.weight };
}

function readAll(candidates: readonly Candidate[], settings: ReadingSettings): Dated[] {
  const out: Dated[] = [];
  for (const candidate of candidates) {
    const read = readDate(
      candidate.value.replace(
        /^(?:published|posted|updated|veröffentlicht|publié|publicado)(?: (?:on|am|le|el))?:?\s+/i,
        '',
      ),
      settings,
    );
    if (read.kind !== 'date') continue;
    const year = Number(read.date.day.slice(0, 4));
    if (year < FIRST_YEAR || year > LAST_YEAR || read.date.day.startsWith('1970-01-01')) continue;
    out.push({ date: read.date, from: candidate.from, weight: candidate.weight });
  }
  return out;
}

/** A time says more than a day, an offset more than none; else the place that is trusted more. */
function isBetter(one: Dated, other: Dated): boolean {
  const rank = (dated: Dated): number => (dated.date.kind === 'day' ? 0 : dated.date.offset === null ? 1 : 2);
  return rank(one) > rank(other);
}

interface Group {
  readonly weight: number;
  readonly places: ReadonlySet<string>;
  readonly best: Dated;
}

/** The neighbouring day that the page prints or has in its address, where the chosen one is only a time in UTC. */
function localDay(chosen: Group, days: ReadonlyMap<string, Group>): Group | null {
  const { date } = chosen.best;
  if (date.kind !== 'time' || (date.offset !== 'Z' && date.offset !== '+00:00')) return null;
  const hour = Number(date.time.slice(0, 2));
  if (hour >= 2 && hour < 14) return null;
  if (chosen.places.has('address') || chosen.places.has('visible date')) return null;
  const wanted = neighbour(date.day, hour < 2 + 10 ? -1 : 1);
  const group = days.get(wanted);
  if (group === undefined || !(group.places.has('address') || group.places.has('visible date'))) return null;
  return group;
}

function neighbour(day: string, step: 1 | -1): string {
  const time = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)) + step);
  return new Date(time).toISOString().slice(0, 10);
}

const ADDRESS_DAY = /[/-](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)|[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/;

/** The day in an address such as `/2014/05/18/slug/` or `/news/20140518-slug.html`. */
export function addressDay(address: string): string | null {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)/i.exec(address)?.[1] ?? address;
  const match = ADDRESS_DAY.exec(path);
  if (match === null) return null;
  const year = Number(match[1] ?? match[4]);
  if (year < 1990 || year > LAST_YEAR) return null;
  return isoDay(year, Number(match[2] ?? match[5]), Number(match[3] ?? match[6]));
}
