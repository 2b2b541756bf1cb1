import type { Limits } from '../../pages/facts.ts';
import type { ArchiveSize, Extent, Group } from './measure.ts';
import { GROUPS, sizeOf } from './measure.ts';
import { pageCounts } from './page-counts.ts';
import { exactly, mapRange, sumOf, widened, type Range } from './range.ts';
import type { ContentSample } from './sample-content.ts';

/** What is known before a build. */
export interface BeforeBuild {
  /** Article files in the content folder, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  /** Image files in the content folder; those that an article names are published. */
  readonly imageFiles: number;
  /** What the articles tell that were read for it, or what the last build has made of them. */
  readonly from: { readonly kind: 'sample'; readonly sample: ContentSample } | LastBuild;
  readonly limits: Limits;
  /** Smaller versions of an image, at most. */
  readonly imageVersions: number;
  readonly offline: boolean;
  readonly precompress: boolean;
  /** Whether each article has a picture for social networks. */
  readonly socialCards: boolean;
}

export interface LastBuild {
  readonly kind: 'last';
  /** Article files that it was made from. */
  readonly files: number;
  readonly published: readonly { readonly path: string; readonly bytes: number }[];
}

interface Part {
  readonly files: Range;
  readonly bytes: Range;
}
type Parts = Readonly<Record<Group, Part>>;

const NONE: Part = { files: exactly(0), bytes: exactly(0) };

/** Measured on headlines of one to four lines: 1200 by 630 pixels, PNG. */
const CARD_BYTES = 49_000;
/** A photograph of a newspaper and its smaller versions, each. */
const IMAGE_BYTES: Range = { low: 20_000, expected: 80_000, high: 400_000 };

/**
 * Bytes of a page, measured on the sample archive, the corpora md-digitalgov and md-18f, and 2,000 synthetic articles, which
 * differ by a tenth. An article's text stands beside it.
 */
const BYTES = { article: 11_700, date: 6_000, name: 8_800, always: 400_000, alwaysAnArticle: 300 } as const;
/** The search index: files of an archive and of an article, bytes of an article and of a byte of its source. */
const SEARCH = { files: 12, filesAnArticle: 0.075, bytesAnArticle: 1_500, bytesOfSource: 0.4 } as const;
const TWINS = { files: 10, filesAnArticle: 0.012 } as const;

/** Stylesheet, fonts, scripts, feeds. */
const ALWAYS_FILES = 28;
/** Among the articles: the days of the year, the data of the catalogue, the undated. */
const ALWAYS_PAGES = 16;

/** By so much the figures of the archives that were measured, and a tenth more, differ from what was expected of them. */
const SPREAD = { files: 0.1, bytes: 0.25, searchFiles: 0.6 } as const;

/** A growing archive has new days and names ever more seldom: twice the articles, about 1.75 times as many. */
const SLOWER = 0.8;

/** What an archive will come to, and within what bounds. What only a build can tell (the longest path) is told of the last one, or not at all. */
export function estimateArchive(before: BeforeBuild): ArchiveSize {
  const { from, socialCards, precompress } = before;
  const last = from.kind === 'last' ? sizeOf(from.published) : null;
  const parts =
    from.kind === 'last' ? grownParts(before.files / from.files, sizeOf(from.published)) : guessed(before, from.sample);
  const drawn = withCards(parts, socialCards);
  return estimated(precompress ? withCopies(drawn) : drawn, last);
}

/** The last build may have been without the pictures that the next one draws, or with those that it leaves out. */
function withCards(parts: Parts, socialCards: boolean): Parts {
  if (!socialCards) return { ...parts, cards: NONE };
  if (parts.cards.files.expected > 0) return parts;
  const { files } = parts.articles;
  return { ...parts, cards: { files, bytes: mapRange(files, (count) => count * CARD_BYTES) } };
}

/** Two compressed copies of each page, both together about half of its bytes; of the search index none. */
function withCopies(parts: Parts): Parts {
  const pages = [parts.articles, parts.dates, parts.names];
  const files = mapRange(sumOf(pages.map((part) => part.files)), (count) => 2 * count);
  const bytes = mapRange(sumOf(pages.map((part) => part.bytes)), (count) => count / 2);
  return { ...parts, compressed: { files, bytes } };
}

function grownParts(factor: number, last: ArchiveSize): Parts {
  const grow = (value: number, group: Group): Range => {
    if (group === 'other' || factor === 1) return exactly(value);
    if (group !== 'dates' && group !== 'names') return exactly(value * factor);
    const ends = [value, value * factor];
    return { low: Math.min(...ends), expected: value * factor ** SLOWER, high: Math.max(...ends) };
  };
  return partsBy((group) => ({
    files: grow(last.groups[group].files, group),
    bytes: grow(last.groups[group].bytes, group),
  }));
}

function guessed(before: BeforeBuild, sample: ContentSample): Parts {
  const { files, bytes, offline } = before;
  const share = sample.files === 0 ? 0 : files / sample.files;
  const articles = Math.round(sample.articles * share);
  const pages = pageCounts(sample, articles, before.limits);
  const images = imageFiles(before, sample.images * share);
  const search = searchFiles(articles, bytes);
  const redirects = Math.round(sample.redirects * share);
  const text = articles * BYTES.article + bytes;
  const parts: Partial<Record<Group, Part>> = {
    articles: {
      files: sumOf([exactly(articles + redirects + ALWAYS_PAGES), images]),
      bytes: sumOf([widened(exactly(text), SPREAD.bytes), imageBytes(images)]),
    },
    dates: part(pages.dates, BYTES.date),
    names: part(pages.names, BYTES.name),
    search,
    twins: offline
      ? {
          files: widened(exactly(TWINS.files + TWINS.filesAnArticle * articles), SPREAD.searchFiles),
          bytes: search.bytes,
        }
      : NONE,
    other: { files: exactly(ALWAYS_FILES), bytes: exactly(BYTES.always + BYTES.alwaysAnArticle * articles) },
  };
  return partsBy((group) => parts[group] ?? NONE);
}

function part(pages: Range, bytes: number): Part {
  return {
    files: widened(pages, SPREAD.files),
    bytes: widened(
      mapRange(pages, (count) => count * bytes),
      SPREAD.bytes,
    ),
  };
}

function searchFiles(articles: number, bytes: number): Part {
  return {
    files: widened(exactly(SEARCH.files + SEARCH.filesAnArticle * articles), SPREAD.searchFiles),
    bytes: widened(exactly(SEARCH.bytesAnArticle * articles + SEARCH.bytesOfSource * bytes), SPREAD.bytes),
  };
}

/** Images are published as they are and in smaller versions, which depend on their size; the same one once only. */
function imageFiles({ imageFiles: there, imageVersions }: BeforeBuild, named: number): Range {
  const most = Math.min(there, named);
  return { low: 0, expected: most * Math.min(2, 1 + imageVersions), high: most * (1 + imageVersions) };
}

function imageBytes(files: Range): Range {
  const end = (key: keyof Range): number => files[key] * IMAGE_BYTES[key];
  return { low: end('low'), expected: end('expected'), high: end('high') };
}

function partsBy(of: (group: Group) => Part): Parts {
  return Object.fromEntries(GROUPS.map((group) => [group, of(group)])) as Record<Group, Part>;
}

function estimated(parts: Parts, last: ArchiveSize | null): ArchiveSize {
  const extent = (key: keyof Range, group: Group): Extent => ({
    files: Math.round(parts[group].files[key]),
    bytes: Math.round(parts[group].bytes[key]),
  });
  const groups = Object.fromEntries(GROUPS.map((group) => [group, extent('expected', group)])) as Record<Group, Extent>;
  const whole = (key: keyof Range): Extent => total(GROUPS.map((group) => extent(key, group)));
  return {
    kind: 'estimated',
    ...whole('expected'),
    bounds: { low: whole('low'), high: whole('high') },
    folders: last?.folders ?? 0,
    groups,
    largestFile: last?.largestFile ?? null,
    largestFolder: last?.largestFolder ?? null,
    longestPath: last?.longestPath ?? null,
    forbidden: last?.forbidden ?? [],
  };
}

function total(extents: readonly Extent[]): Extent {
  return {
    files: extents.reduce((sum, { files }) => sum + files, 0),
    bytes: extents.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
