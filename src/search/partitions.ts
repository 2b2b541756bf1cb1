import { createHash } from 'node:crypto';
import { ALL_DAYS, type CalendarSpan, partHolding } from './calendar.ts';
import { compareText } from './record.ts';

/** How many articles were published on one day; `null`: how many have no date. */
export interface DayCount {
  readonly day: string | null;
  readonly count: number;
}

/** A part of the archive that is indexed, and opened by a reader, by itself. */
export interface Partition {
  /** Safe in a file name and stable while its content is, e.g. `en-2004`, `en-2004-q2`, `en-undated`, `en-undated-3of4`. */
  readonly key: string;
  /** As `searchLanguage` gives it, or `other` for the languages with too few articles for a tree of their own. */
  readonly language: string;
  /** For `other`: the languages that it holds. Else the one. */
  readonly languages: readonly string[];
  /** First and last day of the calendar's span, both included (`to` may be the 31st of a shorter month); null for the undated. */
  readonly from: string | null;
  readonly to: string | null;
  /** Set where one day, or the undated, are too many for one bundle and are split by the hash of their address. */
  readonly bucket: { readonly index: number; readonly of: number } | null;
  /** Articles; of a bucket an estimate. */
  readonly count: number;
  /** Holds the newest day of its language. */
  readonly newest: boolean;
}

export interface PartitionOptions {
  /**
   * A span with at most so many articles is not cut. Measured: indexing takes 1.5 ms of CPU an article of 450 words, so a
   * changed article costs at most 4 s of it on one core; some fifteen bundles at 20,000 articles.
   */
  readonly cap: number;
  /** The span with the newest day is cut down to so many, so that an added article costs less than a second. */
  readonly small: number;
  /** A language with fewer articles shares one partition tree, without stemming, with the others as small. */
  readonly tiny: number;
  /** With more than so many partitions of the size `cap`, it doubles: a reader's browser opens them all. */
  readonly most: number;
}

const DEFAULTS: PartitionOptions = { cap: 2600, small: 250, tiny: 20, most: 80 };

/** Languages that Pagefind cuts into words by dictionary: never joined with others. */
const SEGMENTED = new Set(['zh', 'ja', 'th', 'ko']);

/** The part of a BCP 47 tag that decides how words are stemmed, in lower case: `pt-BR` gives `pt`; empty gives `und`. */
export function searchLanguage(language: string): string {
  const primary = /^[a-z]{2,3}(?=-|$)/.exec(language.toLowerCase());
  return primary?.[0] ?? 'und';
}

/**
 * Where an archive is cut for search: a function of how many articles each day has, and of nothing else (not of the order
 * given). Partitions of a language do not overlap in time, apart from the buckets of one overlarge day.
 * @param days for each language (BCP 47) its days, in any order; a day may be given more than once.
 * @returns newest first within a language, the undated last; languages by name.
 */
export function planPartitions(
  days: ReadonlyMap<string, readonly DayCount[]>,
  options: Partial<PartitionOptions> = {},
): readonly Partition[] {
  const limits = { ...DEFAULTS, ...options };
  const trees = groupLanguages(days, limits.tiny);
  return trees.flatMap((tree) => planLanguage(tree, limits));
}

/** Whether a partition holds an article. Over all partitions of a plan, exactly one does. */
export function isInPartition(
  partition: Partition,
  place: { readonly language: string; readonly day: string | null; readonly url: string },
): boolean {
  if (!partition.languages.includes(searchLanguage(place.language))) return false;
  if (place.day === null ? partition.from !== null : !spans(partition, place.day)) return false;
  return partition.bucket === null || bucketOf(place.url, partition.bucket.of) === partition.bucket.index;
}

function spans(partition: Partition, day: string): boolean {
  return partition.from !== null && partition.to !== null && partition.from <= day && day <= partition.to;
}

interface LanguageTree {
  readonly language: string;
  readonly languages: readonly string[];
  readonly dated: ReadonlyMap<string, number>;
  readonly undated: number;
}

function groupLanguages(days: ReadonlyMap<string, readonly DayCount[]>, tiny: number): readonly LanguageTree[] {
  const counts = new Map<string, Map<string | null, number>>();
  for (const [tag, list] of days) {
    const language = searchLanguage(tag);
    const own = counts.get(language) ?? new Map<string | null, number>();
    counts.set(language, own);
    for (const { day, count } of list) if (count > 0) own.set(day, (own.get(day) ?? 0) + count);
  }
  const sized = [...counts]
    .map(([language, own]) => ({ language, own, total: sum(own.values()) }))
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total || compareText(a.language, b.language));
  // The largest language keeps its own tree however small it is.
  const small = sized.filter(({ language, total }, rank) => rank > 0 && total < tiny && !SEGMENTED.has(language));
  const groups = sized
    .filter((language) => !small.includes(language))
    .map(({ language, own }) => treeOf(language, [language], [own]));
  const others = small.map(({ language }) => language).toSorted(compareText);
  if (others.length > 0)
    groups.push(
      treeOf(
        'other',
        others,
        small.map(({ own }) => own),
      ),
    );
  return groups.toSorted((a, b) => compareText(a.language, b.language));
}

function treeOf(
  language: string,
  languages: readonly string[],
  counts: readonly ReadonlyMap<string | null, number>[],
): LanguageTree {
  const dated = new Map<string, number>();
  let undated = 0;
  for (const own of counts) {
    for (const [day, count] of own) {
      if (day === null) undated += count;
      else dated.set(day, (dated.get(day) ?? 0) + count);
    }
  }
  return { language, languages, dated, undated };
}

function planLanguage(tree: LanguageTree, limits: PartitionOptions): readonly Partition[] {
  const total = sum(tree.dated.values()) + tree.undated;
  let cap = limits.cap;
  while (total > cap * limits.most) cap *= 2;
  const days = [...tree.dated].toSorted(([a], [b]) => compareText(b, a));
  const newest = days[0]?.[0] ?? null;
  const found: Partition[] = [];
  const make = (name: string, span: CalendarSpan | null, count: number): void => {
    const isNewest = span !== null && newest !== null && span.from <= newest && newest <= span.to;
    const of = count > cap && (span === null || span.level === 'day') ? 2 ** Math.ceil(Math.log2(count / cap)) : 1;
    for (let index = 0; index < of; index++) {
      found.push({
        key: `${tree.language}-${name}${of > 1 ? `-${index + 1}of${of}` : ''}`,
        language: tree.language,
        languages: tree.languages,
        from: span?.from ?? null,
        to: span?.to ?? null,
        bucket: of > 1 ? { index, of } : null,
        count: Math.floor(count / of) + (index < count % of ? 1 : 0),
        newest: isNewest,
      });
    }
  };
  const cut = (span: CalendarSpan, held: readonly (readonly [string, number])[]): void => {
    const count = sum(held.map(([, n]) => n));
    const limit = held[0]?.[0] === newest ? Math.min(limits.small, cap) : cap;
    const parts = count <= limit ? [] : partsOf(span, held);
    if (parts.length === 0) make(span.name, span, count);
    else for (const part of parts) cut(part.span, part.held);
  };
  if (days.length > 0) cut(ALL_DAYS, days);
  if (tree.undated > 0) make('undated', null, tree.undated);
  return found;
}

/** The non-empty parts of a span with their days, in the order of the days given. */
function partsOf(
  span: CalendarSpan,
  held: readonly (readonly [string, number])[],
): readonly { readonly span: CalendarSpan; readonly held: readonly (readonly [string, number])[] }[] {
  const parts: { span: CalendarSpan; held: (readonly [string, number])[] }[] = [];
  for (const entry of held) {
    const last = parts.at(-1);
    if (last !== undefined && last.span.from <= entry[0] && entry[0] <= last.span.to) {
      last.held.push(entry);
      continue;
    }
    const part = partHolding(span, entry[0]);
    if (part === null) return [];
    parts.push({ span: part, held: [entry] });
  }
  return parts;
}

function bucketOf(url: string, of: number): number {
  return createHash('sha256').update(url).digest().readUInt32BE(0) % of;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
