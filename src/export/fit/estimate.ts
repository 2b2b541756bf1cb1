import type { ArchiveSize, Extent, Group } from './measure.ts';
import { GROUPS, sizeOf } from './measure.ts';

/** What is known before a build. */
export interface BeforeBuild {
  /** Article files in the content folder, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  /** What the catalogue holds of the last build; null where there was none. */
  readonly last: {
    /** Article files that it was made from. */
    readonly files: number;
    readonly published: readonly { readonly path: string; readonly bytes: number }[];
  } | null;
  /** `limits.smallArchive`: up to here every day and every name has a page. */
  readonly smallArchive: number;
  readonly offline: boolean;
  readonly precompress: boolean;
  /** Whether each article has a picture for social networks. */
  readonly socialCards: boolean;
}

/** Measured on headlines of one to four lines: 1200 by 630 pixels, PNG. */
const CARD_BYTES = 49_000;

/** Files and bytes an article, by what they are for. */
type Rates = Readonly<Record<Group, Extent>>;

/**
 * Measured, twins included: `small` on the sample archive (86 articles), `large` on 20,000 synthetic ones of 450 words.
 * Bytes of articles and of search stand beside what the text itself takes.
 */
const SMALL: Rates = {
  articles: { files: 1, bytes: 7_600 },
  dates: { files: 1.9, bytes: 9_500 },
  names: { files: 2.6, bytes: 13_000 },
  search: { files: 0.1, bytes: 1_800 },
  twins: { files: 0.1, bytes: 1_900 },
  cards: { files: 1, bytes: CARD_BYTES },
  compressed: { files: 0, bytes: 0 },
  other: { files: 0, bytes: 0 },
};
const LARGE: Rates = {
  articles: { files: 1, bytes: 11_000 },
  dates: { files: 0.02, bytes: 700 },
  names: { files: 0.1, bytes: 4_300 },
  search: { files: 0.07, bytes: 3_200 },
  twins: { files: 0.013, bytes: 3_300 },
  cards: { files: 1, bytes: CARD_BYTES },
  compressed: { files: 0, bytes: 0 },
  other: { files: 0, bytes: 0 },
};

/** Stylesheet, fonts, scripts, feeds and the pages that every archive has. */
const ALWAYS: Extent = { files: 28, bytes: 900_000 };

/** What an archive will come to. What only a build can tell (names, the longest path) is told of the last one, or not at all. */
export function estimateArchive(before: BeforeBuild): ArchiveSize {
  const { last } = before;
  const size =
    last !== null && last.files > 0 && last.published.length > 0
      ? withCards(grown(before.files / last.files, sizeOf(last.published)), before.socialCards)
      : guessed(before);
  return before.precompress ? withCopies(size) : size;
}

/** The last build may have been without the pictures that the next one draws, or with those that it leaves out. */
function withCards(size: ArchiveSize, socialCards: boolean): ArchiveSize {
  const drawn = size.groups.cards.files > 0;
  if (drawn === socialCards) return size;
  const files = socialCards ? size.groups.articles.files : 0;
  const groups = { ...size.groups, cards: { files, bytes: files * CARD_BYTES } };
  return { ...size, ...total(groups), groups };
}

/** Two compressed copies of each page, both together about half of its bytes; of the search index none. */
function withCopies(size: ArchiveSize): ArchiveSize {
  const pages = (['articles', 'dates', 'names'] as const).map((group) => size.groups[group]);
  const compressed = {
    files: 2 * pages.reduce((sum, { files }) => sum + files, 0),
    bytes: Math.round(pages.reduce((sum, { bytes }) => sum + bytes, 0) / 2),
  };
  const groups = { ...size.groups, compressed };
  return { ...size, ...total(groups), groups };
}

function grown(factor: number, last: ArchiveSize): ArchiveSize {
  const groups = Object.fromEntries(
    GROUPS.map((group) => {
      const { files, bytes } = last.groups[group];
      const by = group === 'other' ? 1 : factor;
      return [group, { files: Math.round(files * by), bytes: Math.round(bytes * by) }];
    }),
  ) as Record<Group, Extent>;
  return { ...last, kind: 'estimated', ...total(groups), groups };
}

function guessed({ files, bytes, smallArchive, offline, socialCards }: BeforeBuild): ArchiveSize {
  const rates = files > smallArchive ? LARGE : SMALL;
  const own = (group: Group): Extent => {
    if (group === 'other') return ALWAYS;
    if ((group === 'twins' && !offline) || (group === 'cards' && !socialCards)) return { files: 0, bytes: 0 };
    const text = group === 'articles' ? bytes : 0;
    return {
      files: Math.round(rates[group].files * files),
      bytes: Math.round(rates[group].bytes * files) + text,
    };
  };
  const groups = Object.fromEntries(GROUPS.map((group) => [group, own(group)])) as Record<Group, Extent>;
  return {
    kind: 'estimated',
    ...total(groups),
    folders: 0,
    groups,
    largestFile: null,
    largestFolder: null,
    longestPath: null,
    forbidden: [],
  };
}

function total(groups: Readonly<Record<Group, Extent>>): Extent {
  return {
    files: GROUPS.reduce((sum, group) => sum + groups[group].files, 0),
    bytes: GROUPS.reduce((sum, group) => sum + groups[group].bytes, 0),
  };
}
