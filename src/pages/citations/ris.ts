import type { CitedArticle } from './cited-article.ts';
import { familyFirst } from './cited-name.ts';

/**
 * A RIS record, type `NEWS` (Research Information Systems, "RIS Format Specifications"): two capitals, two spaces, a hyphen and a
 * space before each value, lines ended by CR LF, `ER` last. A value is one line, whatever it held.
 */
export function ris(article: CitedArticle): string {
  const { day, section, url, language, archive } = article;
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ...article.authors.map((name) => ['AU', familyFirst(name)] as const),
    ['TI', article.headline],
    ['T2', article.newspaper],
    ['PY', day?.slice(0, 4) ?? null],
    ['DA', day === null ? null : `${day.replaceAll('-', '/')}/`],
    ['SE', section],
    ['LA', language],
    ['DP', archive],
    ['UR', url],
    ['ID', article.key],
    ['ER', ''],
  ];
  return fields
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${line(value ?? '')}\r\n`)
    .join('');
}

function line(value: string): string {
  // Most values are one line as they stand.
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}]*(?: [\p{L}\p{M}\p{N}\p{P}\p{S}]+)*$/u.test(value) ? value : oneLine(value);
}

function oneLine(value: string): string {
  return value.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
