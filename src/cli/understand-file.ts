import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { ArticleTag, Correction, FieldName, Mending } from '../article/article.ts';
import { formatOf } from '../article/formats.ts';
import { readArticleFile, type CompletedArticle } from '../article/read-article-file.ts';
import { tagRuler } from '../article/tags/rules.ts';
import { notAnArticle } from '../build/not-an-article.ts';
import { loadOverlay } from '../build/overlay.ts';
import type { Project } from '../build/project.ts';
import type { Settings } from '../build/settings.ts';
import { catalogueEntry } from '../catalogue/entry.ts';
import { ledgerNames } from '../catalogue/ledger-names.ts';
import { parseLedger, type LedgerRow } from '../catalogue/ledger.ts';
import type { Problem } from '../source/problem.ts';
import { readSourceFile } from '../source/read-file.ts';
import type { SourceFile } from '../source/source-file.ts';

/** A field as it was understood. */
export interface UnderstoodField {
  readonly name: FieldName;
  readonly value: unknown;
  /** Null where nothing says where it came from. */
  readonly from: string | null;
  readonly confidence: number | null;
}

/** One article as it was understood, with the address that it will get. */
export interface UnderstoodArticle {
  readonly item: string | null;
  readonly format: string;
  /** Path inside the archive, unless another article has it already. */
  readonly address: string;
  readonly addressFrom: 'the source' | 'the ledger of permalinks' | 'day and headline';
  readonly aliases: readonly string[];
  readonly draft: boolean;
  /** Fields of which something is known, the body among them (as HTML). */
  readonly fields: readonly UnderstoodField[];
  /** After the archive's own rules (`_data/tags.yaml`). */
  readonly tags: readonly ArticleTag[];
  readonly corrections: readonly Correction[];
  readonly mended: readonly Mending[];
  /** Fields of the source that have no meaning here; kept. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** What was understood of one file. */
export interface UnderstoodFile {
  /** As it was named on the command line. */
  readonly file: string;
  /** Path by which it is read: inside the content folder, where it lies there. */
  readonly path: string;
  readonly sha256: string | null;
  readonly articles: readonly UnderstoodArticle[];
  readonly problems: readonly Problem[];
}

const FIELDS = [
  ...['headline', 'kicker', 'dek', 'published', 'updated', 'bylines', 'dateline', 'section', 'series'],
  ...['tags', 'language', 'summary', 'originalUrl', 'publisher', 'permalink', 'body'],
] as const satisfies readonly FieldName[];

/** Reads one file as a build would, wherever it lies. Nothing is written. */
export async function understandFile(
  file: string,
  workingFolder: string,
  project: Project,
  settings: Settings,
): Promise<UnderstoodFile> {
  const { root, path } = placeOf(resolve(workingFolder, file), project.content);
  const nothing = (problem: Problem): UnderstoodFile => ({
    file,
    path,
    sha256: null,
    articles: [],
    problems: [problem],
  });
  if (isFolder(join(root, path)))
    return nothing(problemOf(path, 'FILE_IS_FOLDER', 'It is a folder.', 'Name the files in it.'));
  if (formatOf(path) === null && existsSync(join(root, path))) return nothing(notAnArticle(path));
  const reading = readSourceFile(root, path);
  if (reading.kind === 'vanished') {
    return nothing(
      problemOf(path, 'FILE_MISSING', 'There is no such file.', 'Check its name, and the folder you are in.'),
    );
  }
  if (reading.kind === 'failed') return nothing(reading.problem);
  const { articles, problems } = await readArticleFile(
    reading.file,
    settings.reading,
    loadOverlay(project).decisions.get(path),
  );
  const understood = articles.map((article) => understandArticle(reading.file, article, project, settings));
  return {
    file,
    path,
    sha256: reading.file.sha256,
    articles: understood.map(({ article }) => article),
    problems: [...problems, ...understood.flatMap((one) => one.problems)],
  };
}

function understandArticle(
  source: SourceFile,
  completed: CompletedArticle,
  project: Project,
  settings: Settings,
): { article: UnderstoodArticle; problems: readonly Problem[] } {
  const ruler = tagRuler(settings.tagRules);
  const { article } = completed;
  const { entry, problems } = catalogueEntry(source, completed, ruler);
  const tags = ruler(article.tags);
  const kept = entry.asked ? null : permalinkInLedger(project, source.path, entry.item);
  const understood: UnderstoodArticle = {
    item: article.item,
    format: article.format,
    address: kept ?? entry.wanted,
    addressFrom: entry.asked ? 'the source' : kept === null ? 'day and headline' : 'the ledger of permalinks',
    aliases: entry.aliases,
    draft: article.draft,
    fields: FIELDS.flatMap((name) => {
      const value = name === 'tags' ? tags.map((tag) => tag.name) : article[name];
      if (value === null || (Array.isArray(value) && value.length === 0)) return [];
      const origin = article.origins[name];
      return [{ name, value, from: origin?.from ?? null, confidence: origin?.confidence ?? null }];
    }),
    tags,
    corrections: article.corrections,
    mended: article.mended,
    extra: article.extra,
  };
  return { article: understood, problems };
}

/**
 * The root and the path below it by which a file is read. A path tells a reader things (`2004/05/flood.txt`), so outside
 * the content folder those folders above the file that are figures belong to it.
 */
function placeOf(file: string, content: string): { readonly root: string; readonly path: string } {
  const inside = relative(content, file);
  if (inside !== '' && !inside.startsWith('..') && resolve(content, inside) === file && !inside.includes(':')) {
    return { root: content, path: inside.split(sep).join('/') };
  }
  let root = dirname(file);
  let path = basename(file);
  while (/^\d{1,4}$/u.test(basename(root))) {
    path = `${basename(root)}/${path}`;
    root = dirname(root);
  }
  return { root, path };
}

function permalinkInLedger(project: Project, path: string, item: string): string | null {
  if (!existsSync(project.ledger) || !existsSync(join(project.content, path))) return null;
  const { rows } = parseLedger(readFileSync(project.ledger, 'utf8'));
  const source = ledgerNames(project.ledgerPrefix).source(path, item);
  const last = (matches: (row: LedgerRow) => boolean): LedgerRow | undefined => rows.findLast(matches);
  const row = last((one) => one.source === source);
  if (row === undefined) return null;
  return last((one) => one.permalink === row.permalink)?.source === source ? row.permalink : null;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function problemOf(path: string, code: string, message: string, remedy: string): Problem {
  return { code, severity: 'error', path, message, remedy };
}
