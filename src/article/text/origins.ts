import type { Article, Origin } from '../article.ts';
import type { Head } from './head.ts';
import type { Dated } from './published.ts';

/** Where each field of a text came from, and how sure that is. */
export function originsOf(
  head: Head,
  dated: Dated,
  bodyLine: number | null,
  told: { dateline: boolean },
): Article['origins'] {
  const at = (found: { line: number; confidence: number } | null | undefined): Origin | null =>
    found == null ? null : { from: `text line ${found.line}`, confidence: found.confidence };
  const origins = {
    headline: at(head.headline) ?? { from: 'file name', confidence: 0.2 },
    dek: at(head.dek),
    published: dated.publishedOrigin,
    updated: dated.updatedOrigin,
    bylines: at(head.bylines[0]),
    dateline: told.dateline && bodyLine !== null ? { from: `text line ${bodyLine}`, confidence: 0.9 } : null,
    section: at(head.section),
    tags: at(head.tags),
    originalUrl: at(head.url),
    publisher: at(head.publisher),
    body: bodyLine === null ? null : { from: `text line ${bodyLine}`, confidence: 0.95 },
  };
  return Object.fromEntries(Object.entries(origins).filter(([, origin]) => origin !== null)) as Article['origins'];
}
