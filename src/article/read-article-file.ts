import { inflate } from '../source/inflate.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Article, Origin, Reading } from './article.ts';
import { isGzip, withoutGzip } from './formats.ts';
import { languageByLetters, LONGER_SAMPLE, type DetectedLanguage } from './language-by-letters.ts';
import { leadFigure, leadImage } from './lead-image.ts';
import { acceptOrigins, applyOverlay, unsettledProblems, type Decision } from './overlay.ts';
import { plainText } from './plain-text.ts';
import type { Reader, ReadingSettings } from './reader.ts';
import { loadOnce } from './load-once.ts';
import { loadReader } from './load-reader.ts';
import { summarise, summaryOfDek } from './summary.ts';
import { missingParts, missingProblem, type Missing } from './whole-text.ts';

/** The names of the world are dear to load, and most archives give their own tags. */
const tagFinder = loadOnce(() => import('./tags/find-tags.ts'));
/** The detector is loaded by the first text that it is needed for (0.5 s, 60 MB). */
const languageDetector = loadOnce(() => import('./language.ts'));

/** Below this a detected language is not believed. */
const LANGUAGE_CONFIDENCE = 0.5;

/** An article with its body as plain text, a paragraph a line. */
export interface CompletedArticle {
  readonly article: Article;
  readonly text: string;
}

/** What reading one file gave, with what the text itself tells. */
export interface CompletedReading {
  readonly articles: readonly CompletedArticle[];
  readonly problems: Reading['problems'];
}

/**
 * Reads one file of the content folder: finds the reader for its form, and adds what the source did not say
 * but its text does: language, summary, and the names it mentions.
 *
 * @param decisions what the keeper decided about this file, which counts over what it says.
 */
export async function readArticleFile(
  file: SourceFile,
  settings: ReadingSettings,
  decisions: readonly Decision[] = [],
): Promise<CompletedReading> {
  const reader = await loadReader(file.path);
  if (reader === null) return { articles: [], problems: [] };
  const reading = isGzip(file.path) ? readCompressed(file, reader, settings) : reader.read(file, settings);
  const problems = [...reading.problems];
  const articles: CompletedArticle[] = [];
  for (const article of reading.articles) {
    const { completed, missing } = await complete(applyOverlay(article, decisions), settings);
    for (const one of missing) problems.push(missingProblem(file.path, one));
    articles.push({ ...completed, article: acceptOrigins(completed.article, decisions) });
  }
  return { articles, problems: unsettledProblems(problems, decisions) };
}

/** Reads what is in a file compressed by gzip; its problems are told of the file as it lies there. */
function readCompressed(file: SourceFile, reader: Reader, settings: ReadingSettings): Reading {
  const inflated = inflate(file);
  if (inflated.kind === 'failed') return { articles: [], problems: [inflated.problem] };
  const path = withoutGzip(file.path);
  const reading = reader.read({ ...file, path, bytes: inflated.bytes }, settings);
  return {
    ...reading,
    problems: reading.problems.map((one) => (one.path === path ? { ...one, path: file.path } : one)),
  };
}

/** Adds to an article what can be told from its own text and fields. What the source says is never touched. */
async function complete(
  article: Article,
  settings: ReadingSettings,
): Promise<{ readonly completed: CompletedArticle; readonly missing: readonly Missing[] }> {
  const completed = await completeText(article, settings);
  const missing = missingParts(completed.article, completed.text);
  const flags = Object.fromEntries(missing.map((one) => [one, true]));
  const flagged =
    missing.length === 0
      ? completed
      : { ...completed, article: { ...completed.article, extra: { ...completed.article.extra, ...flags } } };
  return { completed: withLeadFigure(flagged), missing };
}

/** Puts the lead image that the source names above the story. */
function withLeadFigure(completed: CompletedArticle): CompletedArticle {
  const { article } = completed;
  const image = leadImage(article.extra);
  const figure = image === null ? null : leadFigure(image, article.body, article.originalUrl);
  if (image === null || figure === null) return completed;
  const said = [image.alt, image.caption, image.credit].filter((text) => text !== '').join('\n');
  return {
    article: { ...article, body: `${figure}\n${article.body}`.trim() },
    text: said === '' ? completed.text : `${completed.text}\n${said}`,
  };
}

async function completeText(article: Article, settings: ReadingSettings): Promise<CompletedArticle> {
  const needsLanguage = article.language === 'und';
  const needsTags = article.tags.length === 0;
  const text = plainText(article.body);
  if (!needsLanguage && !needsTags && article.summary !== null) return { article, text };
  const told = needsLanguage
    ? await tellLanguage(`${article.headline}\n${text.slice(0, LONGER_SAMPLE)}`, settings)
    : null;
  const believed = told !== null && told.language !== 'und' && told.confidence >= LANGUAGE_CONFIDENCE;
  const language = told === null ? article.language : believed ? told.language : (settings.language ?? 'und');
  const found = needsTags
    ? (await tagFinder()).findTags({
        headline: article.headline,
        paragraphs: text.split('\n').filter((line) => line !== ''),
        language,
        bylines: article.bylines,
        dateline: article.dateline,
      })
    : article.tags;
  const summary = article.summary ?? summaryOfDek(article.dek) ?? summarise(article.body);
  const completed: Article = {
    ...article,
    language,
    tags: found,
    summary,
    origins: {
      ...article.origins,
      ...(told === null
        ? {}
        : {
            language: believed
              ? { from: 'language detection', confidence: told.confidence }
              : { from: 'settings', confidence: 0.6 },
          }),
      ...(needsTags && found.length > 0 ? { tags: { from: 'names in the text', confidence: 0.8 } } : {}),
      ...(article.summary === null && summary !== null ? { summary: summaryOrigin(article) } : {}),
    },
  };
  return { article: completed, text };
}

/** Where a summary comes from that the source does not give as one. */
function summaryOrigin({ dek, origins }: Article): Origin {
  return summaryOfDek(dek) === null
    ? { from: 'start of the text', confidence: 0.9 }
    : (origins.dek ?? { from: 'dek', confidence: 0.9 });
}

async function tellLanguage(text: string, settings: ReadingSettings): Promise<DetectedLanguage> {
  return languageByLetters(text, settings.language) ?? (await languageDetector()).languageByDetector(text);
}
