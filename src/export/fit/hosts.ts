/** What a host or file system can carry. Null: it names no such limit. Sizes in bytes. */
export interface HostLimits {
  readonly files: number | null;
  readonly bytes: number | null;
  readonly fileBytes: number | null;
  /** Entries of one folder. */
  readonly folderEntries: number | null;
  /** A path below the archive's folder, in characters or, where `pathUnit` says so, in bytes of UTF-8. */
  readonly pathLength: number | null;
}

export interface Host extends HostLimits {
  readonly name: string;
  readonly title: string;
  readonly pathUnit: 'characters' | 'bytes';
  /** Whether names that Windows refuses, or that differ in case only, do harm there. */
  readonly names: 'windows' | 'any';
  /** Whether a folder's entries are counted in FAT's records of 32 bytes: one, and one more for every 13 characters. */
  readonly folderUnit: 'entries' | 'fat-records';
  /** What a keeper should know beside the figures. */
  readonly note: string | null;
  /** Where the limits are told, and the day on which they were read there. */
  readonly sources: readonly string[];
  readonly read: string;
}

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

const NONE: HostLimits = { files: null, bytes: null, fileBytes: null, folderEntries: null, pathLength: null };
const WEB = {
  ...NONE,
  pathUnit: 'bytes',
  names: 'any',
  folderUnit: 'entries',
  note: null,
  read: '2026-11-24',
} as const;

/** A path that Windows opens without settings of its own: MAX_PATH, less a folder such as `C:\Users\someone\Desktop\name\archive\`. */
const WINDOWS_PATH = 260 - 60;

/** Hosts and file systems, by the names that `--host` takes. */
export const HOSTS: readonly Host[] = [
  {
    ...WEB,
    name: 'github-pages',
    title: 'GitHub Pages',
    bytes: 1e9,
    fileBytes: 100 * MIB,
    note: 'A deployment may take 10 minutes; 100 GB of traffic a month (soft limits). The size of a file is that of a push.',
    sources: [
      'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
      'https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github',
    ],
  },
  {
    ...WEB,
    name: 'cloudflare-pages',
    title: 'Cloudflare Pages, free plan',
    files: 20_000,
    fileBytes: 25 * MIB,
    note: 'Paid plans: 100,000 files (PAGES_WRANGLER_MAJOR_VERSION=4).',
    sources: [
      'https://developers.cloudflare.com/pages/platform/limits/',
      'https://developers.cloudflare.com/changelog/post/2026-01-23-pages-file-limit-increase/',
    ],
  },
  {
    ...WEB,
    name: 'netlify',
    title: 'Netlify',
    folderEntries: 54_000,
    sources: ['https://docs.netlify.com/site-deploys/overview/'],
  },
  {
    ...WEB,
    name: 'gitlab-pages',
    title: 'GitLab Pages (gitlab.com)',
    files: 200_000,
    bytes: 1 * GIB,
    note: 'Folders count as files.',
    sources: [
      'https://docs.gitlab.com/user/gitlab_com/#gitlab-pages',
      'https://gitlab.com/gitlab-org/gitlab/-/issues/500273',
    ],
  },
  {
    ...WEB,
    name: 'vercel',
    title: 'Vercel, Hobby plan',
    bytes: 100 * MIB,
    note: 'The Pro plan takes 1 GB.',
    sources: ['https://vercel.com/docs/limits/overview'],
  },
  {
    ...WEB,
    name: 's3',
    title: 'Amazon S3 and what speaks its language',
    fileBytes: 50e12,
    pathLength: 1024,
    note: 'Others that speak its language take files of 5 TB at most.',
    sources: [
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html',
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingObjects.html',
    ],
  },
  {
    ...NONE,
    name: 'fat32',
    title: 'A stick or disk with FAT32',
    fileBytes: 4 * GIB - 1,
    // 2 MB of records of 32 bytes, two of them the folder itself and the one above.
    folderEntries: 65_534,
    folderUnit: 'fat-records',
    pathLength: WINDOWS_PATH,
    pathUnit: 'characters',
    names: 'windows',
    note: 'Small files take a whole cluster each, often 32 KB.',
    sources: [
      'https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file',
      'https://en.wikipedia.org/wiki/Design_of_the_FAT_file_system',
    ],
    read: '2026-11-24',
  },
  {
    ...NONE,
    name: 'zip',
    title: 'A zip, unpacked on any system',
    pathLength: WINDOWS_PATH,
    pathUnit: 'characters',
    folderUnit: 'entries',
    names: 'windows',
    note: 'From 65,535 files or 4 GB on it is a Zip64, which Windows, macOS and Linux open and some old programs do not.',
    sources: [
      'https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file',
      'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT',
    ],
    read: '2026-11-24',
  },
];
