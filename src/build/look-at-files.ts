import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatOf } from '../article/formats.ts';
import type { CatalogueDatabase } from '../catalogue/database.ts';
import { byPath, type FoundFile, type FoundFiles } from '../source/find-files.ts';
import { findFolders, type FoundFolder, type KnownFolders } from '../source/find-folders.ts';
import { isImageName } from '../source/image-names.ts';
import { findFoldersTogether } from '../source/look-together.ts';
import type { Problem } from '../source/problem.ts';
import { belongsToSavedPage } from '../source/saved-page.ts';
import { folderOf, type FolderState, type FolderStates } from './content-folders.ts';
import { loadAhead } from './load-ahead.ts';
import { notAnArticle } from './not-an-article.ts';

/** From so many files on, looking at them takes longer than a second thread takes to start. */
const MANY_FILES = 20_000;

/**
 * Looks at all files of the content folder and lists those of folders that are not as they are known; while a second thread looks
 * through a large one, what a change will need is loaded.
 */
export async function lookAtAll(
  database: CatalogueDatabase,
  content: string,
  jobs: number,
  known: KnownFolders,
): Promise<FoundFiles & { readonly folders: readonly FoundFolder[] }> {
  const { n } = database.prepare('select count(*) as n from files').get() as { n: number };
  const { folders, problems } =
    n < MANY_FILES ? findFolders(content, known) : await findFoldersTogether(content, known, () => loadAhead(jobs < 2));
  return { folders, problems, files: folders.flatMap(({ files }) => files ?? []).sort(byPath) };
}

/** What the files of the content folder are. */
export interface SortedFiles {
  readonly articles: readonly FoundFile[];
  readonly images: readonly FoundFile[];
  /** Told of files that are neither. */
  readonly others: readonly Problem[];
}

export function sortOut(files: readonly FoundFile[], content: string): SortedFiles {
  const articles: FoundFile[] = [];
  const images: FoundFile[] = [];
  const others: Problem[] = [];
  for (const file of files) {
    if (file.path.startsWith('pages/')) continue;
    if (isImageName(file.path)) images.push(file);
    else if (belongsToSavedPage(file.path, (path) => existsSync(join(content, path)))) continue;
    else if (formatOf(file.path) === null) others.push(notAnArticle(file.path));
    else articles.push(file);
  }
  return { articles, images, others };
}

/**
 * What is to be kept of the folders that were looked at.
 *
 * @param before the states that the look knew. @param articles those among the files that it listed.
 */
export function folderStates(
  folders: readonly FoundFolder[],
  before: FolderStates,
  articles: readonly FoundFile[],
): FolderStates {
  const counts = new Map<string, number>();
  for (const { path } of articles) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  const states = new Map<string, FolderState>();
  for (const { folder, print, files } of folders) {
    const known = before.get(folder);
    if (files === null && known !== undefined) states.set(folder, known);
    else if (counts.has(folder)) {
      const isPlain = files?.length === counts.get(folder) && !mayBelongToSavedPage(folder);
      states.set(folder, { print, holds: isPlain ? 'articles' : 'other-files' });
    }
  }
  return states;
}

/** Whether a page that is saved beside it may take a folder's files from the articles. */
function mayBelongToSavedPage(folder: string): boolean {
  return belongsToSavedPage(`${folder}/file`, () => true);
}
