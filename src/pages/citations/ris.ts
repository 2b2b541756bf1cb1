import type { CitedArticle } from './cited-article.ts';
import { familyFirst } from './cited-name.ts';

/**
 * A RIS record, type `NEWS` (Research Information Systems, "RIS Format Specifications"): two capitals, two spaces, a hyphen and a
 * space before each value, lines ended by CR LF, `ER` last. A value is one line, whatever it held.
 */
export function ris(article: CitedArticle): string {
  const { day, section, url, language, archive } = article;
  return (
    field('TY', 'NEWS') +
    article.authors.map((name) => field('AU', familyFirst(name))).join('') +
    field('TI', article.headline) +
    field('T2', article.newspaper) +
    field('PY', day?.slice(0, 4) ?? null) +
    field('DA', day === null ? null : `${day.replaceAll('-', '/')}/`) +
    field('SE', section) +
    field('LA', language) +
    field('DP', archive) +
    field('UR', url) +
    field('ID', article.key) +
    field('ER', '')
  );
}

function field(tag: string, value: string | null): string {
  return value === null ? '' : `${tag}  - ${line(value)}\r\n`;
}

function line(value: string): string {
  // Most values are one line as they stand.
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}]*(?: [\p{L}\p{M}\p{N}\p{P}\p{S}]+)*$/u.test(value) ? value : oneLine(value);
}

function oneLine(value: string): string {
  return value.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
