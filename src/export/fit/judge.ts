import type { Host } from './hosts.ts';
import type { ArchiveSize, Group } from './measure.ts';

export type Limit = 'files' | 'bytes' | 'fileBytes' | 'folderEntries' | 'pathLength' | 'names';

/** One limit of a host, and where the archive stands. */
export interface Finding {
  readonly limit: Limit;
  readonly has: number;
  readonly most: number;
  readonly verdict: 'fits' | 'close' | 'over';
  /** The file or folder that it is about. */
  readonly path: string | null;
}

export interface Judgement {
  readonly host: string;
  readonly title: string;
  readonly verdict: 'fits' | 'close' | 'over';
  readonly findings: readonly Finding[];
  /** What to change, and what that saves; the most first. */
  readonly advice: readonly string[];
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly read: string;
}

/** From here on a limit is called close: a few years of news more, and it is reached. */
const CLOSE = 0.8;

/** Compares an archive with what a host can carry. */
export function judge(size: ArchiveSize, host: Host): Judgement {
  const findings: Finding[] = [];
  const compare = (limit: Limit, has: number | null, most: number | null, path: string | null): void => {
    if (has === null || most === null) return;
    findings.push({ limit, has, most, path, verdict: has > most ? 'over' : has > most * CLOSE ? 'close' : 'fits' });
  };
  const counted = size.files + (host.name === 'gitlab-pages' ? size.folders : 0);
  compare('files', counted, host.files, null);
  compare('bytes', size.bytes, host.bytes, null);
  compare('fileBytes', size.largestFile?.bytes ?? null, host.fileBytes, size.largestFile?.path ?? null);
  const folder = size.largestFolder;
  const entries = host.folderUnit === 'fat-records' ? folder?.fatRecords : folder?.entries;
  compare('folderEntries', entries ?? null, host.folderEntries, folder?.path ?? null);
  const path = size.longestPath;
  compare('pathLength', path?.[host.pathUnit] ?? null, host.pathLength, path?.path ?? null);
  if (host.names === 'windows') compare('names', size.forbidden.length, 0, size.forbidden[0]?.path ?? null);
  const verdict = findings.some((one) => one.verdict === 'over')
    ? 'over'
    : findings.some((one) => one.verdict === 'close')
      ? 'close'
      : 'fits';
  return {
    host: host.name,
    title: host.title,
    verdict,
    findings,
    advice: verdict === 'fits' ? [] : adviceFor(findings, size),
    note: host.note,
    sources: host.sources,
    read: host.read,
  };
}

function adviceFor(findings: readonly Finding[], size: ArchiveSize): readonly string[] {
  const pressing = findings.filter(({ verdict }) => verdict !== 'fits');
  const advice: string[] = [];
  for (const { limit, path } of pressing) {
    if (limit === 'files') advice.push(...savings(size, 'files', FEWER_FILES));
    if (limit === 'bytes') advice.push(...savings(size, 'bytes', FEWER_BYTES));
    if (limit === 'fileBytes') advice.push(`${path ?? 'The largest file'} is too large: ${largeFile(path ?? '')}`);
    if (limit === 'folderEntries')
      advice.push(`${path === '' ? 'The first folder' : (path ?? '')} holds too much: ${fullFolder(path ?? '')}`);
    if (limit === 'pathLength') advice.push(`${path ?? ''}: give that article a shorter permalink.`);
    if (limit === 'names') advice.push(`${path ?? ''}: give it another name, or that article another permalink.`);
  }
  return [...new Set(advice)];
}

interface Saving {
  readonly group: Group;
  readonly setting: string;
}

const NO_CARDS: Saving = { group: 'cards', setting: 'leave out "socialCards" in _data/site.yaml' };

const FEWER_FILES: readonly Saving[] = [
  NO_CARDS,
  { group: 'compressed', setting: 'leave out "precompress" in _data/site.yaml' },
  { group: 'twins', setting: 'set "offline: false" in _data/site.yaml: search then works on the web alone' },
  {
    group: 'names',
    setting: 'lower "termPages" below "limits" in _data/site.yaml: rare names then stand on the A–Z only',
  },
  {
    group: 'dates',
    setting: 'raise "ownDay" below "limits" in _data/site.yaml: thin days then stand on their month\'s page',
  },
];

const FEWER_BYTES: readonly Saving[] = [
  NO_CARDS,
  { group: 'compressed', setting: 'leave out "precompress" in _data/site.yaml' },
  { group: 'twins', setting: 'set "offline: false" in _data/site.yaml: search then works on the web alone' },
];

function savings(size: ArchiveSize, unit: 'files' | 'bytes', list: readonly Saving[]): readonly string[] {
  const word = unit === 'files' ? 'files' : 'bytes';
  const useful = list
    .filter(({ group }) => size.groups[group][unit] > 0)
    .toSorted((a, b) => size.groups[b.group][unit] - size.groups[a.group][unit])
    .map(({ group, setting }) => `${setting} (up to ${size.groups[group][unit]} ${word})`);
  return [...useful, 'divide the archive by time into several, each with a content folder and an address of its own'];
}

function largeFile(path: string): string {
  if (path.startsWith('search/')) return 'lower "partition" below "limits" in _data/site.yaml.';
  if (path.startsWith('assets/') || !path.endsWith('.html')) return 'leave it out, or put it elsewhere and link to it.';
  return 'lower "year", "month" and "list" below "limits" in _data/site.yaml, or divide the article.';
}

function fullFolder(path: string): string {
  if (/^(?:tags|bylines|sections|sources)$/u.test(path)) return 'lower "termPages" below "limits" in _data/site.yaml.';
  if (path === 'undated') return 'date the articles, or give them permalinks of their own.';
  return 'give articles permalinks in other folders.';
}
