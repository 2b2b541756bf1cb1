import type { Article, ArticleDate, TagKind } from '../article/article.ts';
import { direction } from '../article/direction.ts';
import { imageReferences, type ImageReference } from '../article/image-paths.ts';
import { likenessMark } from '../article/likeness.ts';
import type { CompletedArticle } from '../article/read-article-file.ts';
import { readingMinutes } from '../article/reading-minutes.ts';
import { defaultPermalink, requestedPermalink } from '../article/permalink.ts';
import { signatureOf, type Signature } from '../article/signature.ts';
import { slugOr } from '../article/slug.ts';
import { tagSlug } from '../article/tags/fold.ts';
import type { TagRuler } from '../article/tags/rules.ts';
import type { Problem } from '../source/problem.ts';
import { kinKeys } from './kin-keys.ts';
import { partOf, partProblems } from './part.ts';
import { translationProblems } from './translations.ts';

/** What an article is listed under, each with list pages of its own. */
export type Facet = 'tags' | 'bylines' | 'sections' | 'series' | 'sources';

/** One thing an article is listed under. */
export interface EntryTerm {
  readonly facet: Facet;
  readonly slug: string;
  readonly name: string;
  /** Kind of a tag; null for the other facets. */
  readonly kind: TagKind | null;
}

/** What lists show of an article; its address is added by the catalogue. */
export interface EntryLine {
  readonly headline: string;
  readonly day: string | null;
  /** Day of the last update, where the source tells one. */
  readonly updated: string | null;
  readonly section: string | null;
  /** Its number in its series, where the source tells one. */
  readonly part: number | null;
  readonly bylines: readonly string[];
  readonly summary: string | null;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Added by the catalogue where it is the first of several printings: how many others there are. */
  readonly copies?: number;
  /** Added by the catalogue where it is another printing of a story that came before. */
  readonly isCopy?: true;
}

/** One article as the catalogue takes it in: all that can be told from its file alone. */
export interface CatalogueEntry {
  /** Path of its file inside the content folder. */
  readonly path: string;
  /** Id inside the file, `''` where the file is one article. */
  readonly item: string;
  readonly sha256: string;
  /** Place in the archive's order: day, time, path. Total: no two are equal. `''`-dayed ones come first. */
  readonly sort: string;
  readonly day: string | null;
  readonly language: string;
  readonly draft: boolean;
  readonly format: string;
  /** Address by the source's wish, else by day and headline; collisions are settled by the catalogue. */
  readonly wanted: string;
  /** Whether the source asked for `wanted`. */
  readonly asked: boolean;
  /** Paths that shall lead here. */
  readonly aliases: readonly string[];
  readonly line: EntryLine;
  readonly terms: readonly EntryTerm[];
  /** The images that its body names, and where their files may lie. */
  readonly images: readonly ImageReference[];
  /** The whole article; the catalogue keeps its body apart. */
  readonly article: Article;
  readonly body: string;
  /** The body as plain text, a paragraph a line. */
  readonly text: string;
  /** What its text is near to; of the text alone. */
  readonly signature: Signature;
  /** Whole minutes that reading takes, at least one. */
  readonly minutes: number;
  /** Lines of kin that it stands in; see `kinKeys`. */
  readonly kin: readonly string[];
  /** See `likenessMark`; empty for an article that stands in no line of tags. */
  readonly mark: string;
}

/** Makes the catalogue's entry of an article, with what was wrong about its addresses and those that it names. */
export function catalogueEntry(
  source: { readonly path: string; readonly sha256: string },
  { article, text }: CompletedArticle,
  ruler: TagRuler,
): { readonly entry: CatalogueEntry; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const day = article.published?.day ?? null;
  const address = addressOf(source.path, article, day, problems);
  const { body } = article;
  problems.push(...translationProblems(source.path, article), ...partProblems(source.path, article));
  const terms = termsOf(article, ruler);
  const kin = kinKeys(article, terms, day, address.path);
  const entry: CatalogueEntry = {
    path: source.path,
    item: article.item ?? '',
    sha256: source.sha256,
    sort: sortKey(article.published, address.path, `${source.path}#${article.item ?? ''}`),
    day,
    language: article.language,
    draft: article.draft,
    format: article.format,
    wanted: address.path,
    asked: address.asked,
    aliases: aliasesOf(source.path, article, problems),
    line: {
      headline: article.headline,
      day,
      updated: article.updated?.day ?? null,
      section: article.section,
      part: article.series === null ? null : partOf(article.extra),
      bylines: article.bylines,
      summary: article.summary,
      language: article.language,
      direction: direction(article.language),
    },
    terms,
    images: imageReferences(body, source.path),
    article,
    body,
    text,
    signature: signatureOf(text),
    minutes: readingMinutes(text),
    kin,
    mark: kin.some((key) => key.startsWith('t ')) ? likenessMark(article.headline, text, article.language) : '',
  };
  return { entry, problems };
}

function addressOf(
  path: string,
  article: Article,
  day: string | null,
  problems: Problem[],
): { path: string; asked: boolean } {
  const standard = defaultPermalink(day, article.headline, path);
  if (article.permalink === null) return { path: standard, asked: false };
  const requested = requestedPermalink(article.permalink);
  if (requested.kind === 'path') return { path: requested.path, asked: true };
  problems.push({
    code: requested.code,
    severity: 'warning',
    path,
    message: `The permalink "${article.permalink}" was refused: ${requested.why}.`,
    remedy: `The article is published at ${standard}; give another permalink or none.`,
  });
  return { path: standard, asked: false };
}

function aliasesOf(path: string, article: Article, problems: Problem[]): string[] {
  const aliases: string[] = [];
  for (const alias of article.aliases) {
    const requested = requestedPermalink(alias);
    if (requested.kind === 'path') aliases.push(requested.path);
    else {
      problems.push({
        code: requested.code.replace('PERMALINK', 'ALIAS'),
        severity: 'warning',
        path,
        message: `The old address "${alias}" leads nowhere: ${requested.why}.`,
        remedy: 'Give the old address as a path such as /2004/05/old-name.html.',
      });
    }
  }
  return aliases;
}

/**
 * Day, time, address, file: later articles have greater keys; undated ones come before all dated ones. The address before the file, so
 * that articles of one day stand in the same order in whatever form they came.
 *
 * @param file tells apart what would stand at one address.
 */
function sortKey(published: ArticleDate | null, address: string, file: string): string {
  const day = published?.day ?? '0000-00-00';
  const time = published?.kind === 'time' ? published.time : '00:00:00';
  return `${day} ${time} ${address} ${file}`;
}

function termsOf(article: Article, ruler: TagRuler): EntryTerm[] {
  const terms = new Map<string, EntryTerm>();
  const add = (facet: Facet, slug: string, name: string, kind: TagKind | null): void => {
    const key = `${facet} ${slug}`;
    if (!terms.has(key)) terms.set(key, { facet, slug, name, kind });
  };
  for (const tag of ruler(article.tags)) add('tags', tagSlug(tag.name), tag.name, tag.kind);
  for (const byline of article.bylines) add('bylines', slugOr(byline, ''), byline, null);
  if (article.section !== null) add('sections', slugOr(article.section, ''), article.section, null);
  if (article.series !== null) add('series', slugOr(article.series, ''), article.series, null);
  if (article.publisher !== null) add('sources', slugOr(article.publisher, ''), article.publisher, null);
  return [...terms.values()];
}
