import type { Limits } from '../../pages/facts.ts';
import type { Host } from './hosts.ts';
import type { ArchiveSize, Group } from './measure.ts';
import type { Range } from './range.ts';

export type Limit = 'files' | 'bytes' | 'fileBytes' | 'folderEntries' | 'pathLength' | 'names';

/** `open`: an estimate whose bounds lie on both sides of the limit. From the best to the worst, `over` last. */
const VERDICTS = ['fits', 'close', 'open', 'over'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One limit of a host, and where the archive stands. */
export interface Finding {
  readonly limit: Limit;
  readonly has: number;
  readonly most: number;
  readonly verdict: Verdict;
  /** The file or folder that it is about. */
  readonly path: string | null;
}

export interface Judgement {
  readonly host: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** What to change, and what that saves; the most first. */
  readonly advice: readonly string[];
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly read: string;
}

/** From here on a limit is called close: a few years of news more, and it is reached. */
const CLOSE = 0.8;

/**
 * Compares an archive with what a host can carry.
 *
 * @param limits in force, which decide with the number of articles what setting saves something.
 */
export function judge(size: ArchiveSize, host: Host, limits: Limits, articles: number): Judgement {
  const findings: Finding[] = [];
  const compare = (limit: Limit, has: number | null, most: number | null, path: string | null): void => {
    if (has === null || most === null) return;
    findings.push({ limit, has, most, path, verdict: verdictOf({ low: has, expected: has, high: has }, most) });
  };
  const compareWhole = (limit: 'files' | 'bytes', beside: number): void => {
    const most = host[limit];
    if (most === null) return;
    const { low, high } = size.bounds ?? { low: size, high: size };
    const has = size[limit] + beside;
    const range = { low: low[limit] + beside, expected: has, high: high[limit] + beside };
    findings.push({ limit, has, most, path: null, verdict: verdictOf(range, most) });
  };
  compareWhole('files', host.name === 'gitlab-pages' ? size.folders : 0);
  compareWhole('bytes', 0);
  compare('fileBytes', size.largestFile?.bytes ?? null, host.fileBytes, size.largestFile?.path ?? null);
  const folder = size.largestFolder;
  const entries = host.folderUnit === 'fat-records' ? folder?.fatRecords : folder?.entries;
  compare('folderEntries', entries ?? null, host.folderEntries, folder?.path ?? null);
  const path = size.longestPath;
  compare('pathLength', path?.[host.pathUnit] ?? null, host.pathLength, path?.path ?? null);
  if (host.names === 'windows') compare('names', size.forbidden.length, 0, size.forbidden[0]?.path ?? null);
  const verdict = VERDICTS.findLast((one) => findings.some((finding) => finding.verdict === one)) ?? 'fits';
  return {
    host: host.name,
    title: host.title,
    verdict,
    findings,
    advice: verdict === 'fits' ? [] : adviceFor(findings, size, articles > limits.smallArchive),
    note: host.note,
    sources: host.sources,
    read: host.read,
  };
}

function verdictOf({ low, expected, high }: Range, most: number): Verdict {
  if (low > most) return 'over';
  if (high > most) return 'open';
  return expected > most * CLOSE ? 'close' : 'fits';
}

function adviceFor(findings: readonly Finding[], size: ArchiveSize, isLarge: boolean): readonly string[] {
  const pressing = findings.filter(({ verdict }) => verdict !== 'fits');
  const advice: string[] = [];
  for (const { limit, path } of pressing) {
    if (limit === 'files') advice.push(...savings(size, 'files', isLarge ? FEWER_FILES : FEWER_FILES_SMALL));
    if (limit === 'bytes') advice.push(...savings(size, 'bytes', FEWER_BYTES));
    if (limit === 'fileBytes') advice.push(`${path ?? 'The largest file'} is too large: ${largeFile(path ?? '')}`);
    if (limit === 'folderEntries')
      advice.push(
        `${path === '' ? 'The first folder' : (path ?? '')} holds too much: ${fullFolder(path ?? '', isLarge)}`,
      );
    if (limit === 'pathLength') advice.push(`${path ?? ''}: give that article a shorter permalink.`);
    if (limit === 'names') advice.push(`${path ?? ''}: give it another name, or that article another permalink.`);
  }
  return [...new Set(advice)];
}

interface Saving {
  readonly groups: readonly Group[];
  readonly setting: string;
}

const NO_CARDS: Saving = { groups: ['cards'], setting: 'leave out "socialCards" in _data/site.yaml' };

const FEWER_FILES: readonly Saving[] = [
  NO_CARDS,
  { groups: ['compressed'], setting: 'leave out "precompress" in _data/site.yaml' },
  { groups: ['twins'], setting: 'set "offline: false" in _data/site.yaml: search then works on the web alone' },
  {
    groups: ['names'],
    setting: 'lower "termPages" below "limits" in _data/site.yaml: rare names then stand on the A–Z only',
  },
  {
    groups: ['dates'],
    setting: 'raise "ownDay" below "limits" in _data/site.yaml: thin days then stand on their month\'s page',
  },
];

/** Days and names are folded in an archive that counts as large. */
const FOLD_SMALL =
  'set "smallArchive" below "limits" in _data/site.yaml to fewer articles than there are: rare names then stand on the A–Z only, and days with fewer articles than "ownDay" on their month\'s page';

const FEWER_FILES_SMALL: readonly Saving[] = [
  ...FEWER_FILES.filter(({ groups }) => !groups.includes('names') && !groups.includes('dates')),
  { groups: ['names', 'dates'], setting: FOLD_SMALL },
];

const FEWER_BYTES: readonly Saving[] = [
  NO_CARDS,
  { groups: ['compressed'], setting: 'leave out "precompress" in _data/site.yaml' },
  { groups: ['twins'], setting: 'set "offline: false" in _data/site.yaml: search then works on the web alone' },
];

function savings(size: ArchiveSize, unit: 'files' | 'bytes', list: readonly Saving[]): readonly string[] {
  const word = unit === 'files' ? 'files' : 'bytes';
  const saved = ({ groups }: Saving): number => groups.reduce((sum, group) => sum + size.groups[group][unit], 0);
  const useful = list
    .filter((saving) => saved(saving) > 0)
    .toSorted((a, b) => saved(b) - saved(a))
    .map((saving) => `${saving.setting} (up to ${saved(saving)} ${word})`);
  return [...useful, 'divide the archive by time into several, each with a content folder and an address of its own'];
}

function largeFile(path: string): string {
  if (path.startsWith('search/')) return 'lower "partition" below "limits" in _data/site.yaml.';
  if (path.startsWith('assets/') || !path.endsWith('.html')) return 'leave it out, or put it elsewhere and link to it.';
  return 'lower "year", "month" and "list" below "limits" in _data/site.yaml, or divide the article.';
}

function fullFolder(path: string, isLarge: boolean): string {
  if (/^(?:tags|bylines|sections|sources)$/u.test(path)) {
    return isLarge ? 'lower "termPages" below "limits" in _data/site.yaml.' : `${FOLD_SMALL}.`;
  }
  if (path === 'undated') return 'date the articles, or give them permalinks of their own.';
  return 'give articles permalinks in other folders.';
}
