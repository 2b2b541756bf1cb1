import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatOf } from '../article/formats.ts';
import type { ReadingSettings } from '../article/reader.ts';
import { OWN_PAGES, pathKey } from '../article/permalink.ts';
import type { CompletedReading } from '../article/read-article-file.ts';
import { slugOr } from '../article/slug.ts';
import { meta, setMeta, type CatalogueDatabase } from '../catalogue/database.ts';
import { livingArticles, type LedgerNames } from '../catalogue/ledger-names.ts';
import type { PlainPage } from '../pages/plain-page.ts';
import { findFiles } from '../source/find-files.ts';
import type { Problem } from '../source/problem.ts';
import { readSourceFile } from '../source/read-file.ts';
import { digestOf } from './build-digests.ts';
import { notAnArticle } from './not-an-article.ts';
import { readerFailed } from './reader-failed.ts';

/** Problems of articles that a plain page need not care about. */
const ONLY_FOR_ARTICLES = /^(?:DATE_|BYLINE_|FIELD_UNKNOWN)/u;

function addressTaken(path: string, address: string, holder: string): Problem {
  return {
    code: 'PAGE_ADDRESS_TAKEN',
    severity: 'error',
    path,
    message: `It is not published: ${holder} has the address ${address} already.`,
    remedy: 'Give the file another name.',
  };
}

/** What content/pages gives. */
export interface PlainPages {
  readonly pages: readonly { readonly file: string; readonly page: PlainPage }[];
  readonly problems: readonly Problem[];
}

/**
 * The plain pages whose address is free: where an article of the archive has been published, its page or a redirect to
 * it stays. Call it in a transaction, with all files taken in.
 */
export function admitPages(
  database: CatalogueDatabase,
  names: LedgerNames,
  all: PlainPages['pages'],
): { readonly pages: readonly PlainPage[]; readonly problems: readonly Problem[] } {
  const owner = database.prepare('select source from ledger where place = ? order by seq desc limit 1');
  const living = livingArticles(database, names);
  const problems: Problem[] = [];
  const pages = all.flatMap(({ file, page }) => {
    const source = (owner.get(pathKey(page.path)) as { source: string } | undefined)?.source;
    const holder = source === undefined ? null : living(source);
    if (holder === null) return [page];
    problems.push(addressTaken(file, page.path, `the article ${holder.path}`));
    return [];
  });
  return { pages, problems };
}

/**
 * The pages of content/pages, from the catalogue where the files are as they were: the readers are dear to load.
 *
 * @param readingDigest digest of all that decides how a file is read, beside the file.
 */
export async function plainPages(
  database: CatalogueDatabase,
  content: string,
  settings: ReadingSettings,
  readingDigest: string,
): Promise<PlainPages> {
  const folder = join(content, 'pages');
  if (!existsSync(folder)) return { pages: [], problems: [] };
  const key = digestOf([readingDigest, findFiles(folder).files]);
  const held = meta(database, 'plain-pages');
  if (held !== null) {
    const { digest, result } = JSON.parse(held) as { digest: string; result: PlainPages };
    if (digest === key) return result;
  }
  const result = await readPlainPages(content, settings);
  setMeta(database, 'plain-pages', JSON.stringify({ digest: key, result }));
  return result;
}

/** Reads content/pages: each file becomes a page at the archive's root, named after the file. */
async function readPlainPages(content: string, settings: ReadingSettings): Promise<PlainPages> {
  const folder = join(content, 'pages');
  const { readArticleFile } = await import('../article/read-article-file.ts');
  const pages: { file: string; page: PlainPage }[] = [];
  const problems: Problem[] = [];
  const listed = findFiles(folder);
  problems.push(...listed.problems.map((problem) => ({ ...problem, path: `pages/${problem.path}` })));
  for (const { path } of listed.files) {
    if (formatOf(path) === null) {
      problems.push(notAnArticle(`pages/${path}`));
      continue;
    }
    const reading = readSourceFile(folder, path);
    if (reading.kind === 'failed') problems.push(reading.problem);
    if (reading.kind !== 'read') continue;
    const { articles, problems: found } = await readArticleFile(reading.file, settings).catch(
      // A reader's own fault must not cost the other pages.
      (error: unknown): CompletedReading => ({ articles: [], problems: [readerFailed(path, error)] }),
    );
    problems.push(
      ...found
        .filter(({ code }) => !ONLY_FOR_ARTICLES.test(code))
        .map((problem) => ({ ...problem, path: `pages/${path}` })),
    );
    for (const { article } of articles) {
      if (article.draft) continue;
      const name = slugOr(path.replace(/\.[^./]*$/u, ''), article.headline);
      const other = pages.find(({ page }) => page.path === `${name}.html`)?.file;
      const holder = OWN_PAGES.has(name) ? 'the archive itself' : other;
      if (holder !== undefined) {
        problems.push(addressTaken(`pages/${path}`, `${name}.html`, holder));
        continue;
      }
      const order = Number(article.extra['order'] ?? article.extra['weight'] ?? Number.NaN);
      const page: PlainPage = {
        path: `${name}.html`,
        title: article.headline,
        language: article.language,
        // What a gap tells of its image is for articles, whose images are looked for.
        body: article.body.replace(/ data-(?:local|remote|alt|linked)="[^"]*"/gu, ''),
        order: Number.isFinite(order) ? order : 1000,
      };
      pages.push({ file: `pages/${path}`, page });
    }
  }
  pages.sort(({ page: a }, { page: b }) => a.order - b.order || (a.path < b.path ? -1 : 1));
  return { pages, problems };
}
