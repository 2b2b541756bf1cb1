import type { Finding, Judgement } from '../export/fit/judge.ts';
import { GROUPS, type ArchiveSize, type Group } from '../export/fit/measure.ts';
import { bytesText } from './bytes-text.ts';
import { line, type Terminal } from './terminal.ts';

const GROUP_LABELS: Readonly<Record<Group, string>> = {
  articles: 'articles',
  dates: 'pages of days, months and years',
  names: 'pages of names, bylines, sections, sources',
  search: 'search',
  twins: 'search, for folders opened by double click',
  cards: 'pictures for social networks',
  compressed: 'compressed copies',
  other: 'everything else',
};

const LIMIT_LABELS: Readonly<Record<Finding['limit'], string>> = {
  files: 'files',
  bytes: 'bytes',
  fileBytes: 'largest file',
  folderEntries: 'largest folder',
  pathLength: 'longest path',
  names: 'forbidden names',
};

const VERDICTS = {
  fits: 'fits',
  close: 'fits, but it is close',
  open: 'cannot be told before a build',
  over: 'does not fit',
} as const;

/** Prints how large an archive is, and what each host says to it. */
export function printFit(size: ArchiveSize, judgements: readonly Judgement[], terminal: Terminal): void {
  const say = (text: string): void => line(terminal.out, text);
  const { bounds } = size;
  if (bounds === null) say(`${count(size.files)} files, ${bytesText(size.bytes)}`);
  else {
    say('An estimate, from the content folder. After a build the figures are exact.\n');
    say(`About ${count(size.files)} files (${between(bounds.low.files, bounds.high.files, count)}),`);
    say(`about ${bytesText(size.bytes)} (${between(bounds.low.bytes, bounds.high.bytes, bytesText)})`);
  }
  for (const group of GROUPS) {
    const { files, bytes } = size.groups[group];
    if (files > 0) say(`  ${count(files).padStart(9)}  ${bytesText(bytes).padStart(9)}  ${GROUP_LABELS[group]}`);
  }
  const { largestFile, largestFolder, longestPath, forbidden } = size;
  if (largestFile !== null) say(`Largest file: ${largestFile.path}, ${bytesText(largestFile.bytes)}`);
  if (largestFolder !== null)
    say(`Largest folder: ${largestFolder.path || '.'}, ${count(largestFolder.entries)} entries`);
  if (longestPath !== null) say(`Longest path: ${longestPath.path}, ${longestPath.characters} characters`);
  for (const { path, fault, other } of forbidden) {
    say(`Name: ${path} ${fault === 'case' ? `differs from ${other ?? ''} in case only` : FAULTS[fault]}`);
  }
  for (const { host, title, verdict, findings, advice, note, read, sources } of judgements) {
    say(`\n${host}: ${VERDICTS[verdict]} (${title}; limits as read on ${read})`);
    for (const finding of findings) say(`  ${findingText(finding, bounds)}`);
    for (const text of advice) say(`  To change: ${text}`);
    if (note !== null) say(`  Note: ${note}`);
    if (judgements.length === 1) for (const source of sources) say(`  Source: ${source}`);
  }
}

const FAULTS = {
  device: 'is the name of a device on Windows',
  character: 'holds a character that Windows refuses',
  ending: 'ends with a dot or a space, which Windows drops',
} as const;

function findingText({ limit, has, most, verdict, path }: Finding, bounds: ArchiveSize['bounds']): string {
  const isWhole = limit === 'files' || limit === 'bytes';
  const write = limit === 'bytes' || limit === 'fileBytes' ? bytesText : count;
  const mark = verdict === 'over' ? ' — too much' : '';
  const range = isWhole && bounds !== null ? `, ${between(bounds.low[limit], bounds.high[limit], write)}` : '';
  const where = path === null || verdict === 'fits' ? '' : ` (${path || '.'})`;
  return `${LIMIT_LABELS[limit]}: ${range === '' ? '' : 'about '}${write(has)}${range} of ${write(most)}${mark}${where}`;
}

function between(low: number, high: number, write: (value: number) => string): string {
  const [least, most] = [write(low), write(high)];
  return least === most ? least : `${least} to ${most}`;
}

function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
