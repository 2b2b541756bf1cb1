import type { Problem } from '../source/problem.ts';
import type { Article } from './article.ts';
import { lineKey } from './cleaning/rule.ts';

/** Why a text may not be the whole story. */
export type Missing = 'paywalled' | 'truncated';

/** `…`, `...`, `[…]`, `(more)` at the very end of a text: what feeds and search results are cut with. */
const CUT_OFF =
  /(?:\[(?:…|\.{3}|&hellip;)\]|\((?:more|continued|\.{3}|…)\)|(?<![.!?]["”’»]?\s?)(?:…|(?<!\.)\.{3}))\s*$/iu;
/** Links to the rest of a story, as `lineKey` gives them. */
const GOES_ON = new Set(
  (
    'read more / read more here / continue reading / keep reading / click here to read more / click here to continue / ' +
    'read the full story / read the full article / read full story / read full article / read the original article / ' +
    'weiterlesen / mehr lesen / hier weiterlesen / lire la suite / lire plus / leer más / seguir leyendo / leia mais / ' +
    'continue lendo / continuar lendo / leggi tutto / continua a leggere / lees meer / lees verder / läs mer / les mer / ' +
    'læs mere / czytaj więcej / читать далее / читать полностью / подробнее / devamını oku / اقرأ المزيد / 阅读更多 / 続きを読む / 더보기'
  )
    .split(' / ')
    .map(lineKey),
);
const SENTENCE_END = /[.!?…。！？।؟]["”’»」』)\]]{0,3}$/u;

/**
 * Tells whether an article may be less than the whole story: it stood behind a paywall, or its text is cut.
 * @param text The body as plain text, a paragraph a line.
 */
export function missingParts(article: Pick<Article, 'mended' | 'extra'>, text: string): readonly Missing[] {
  const found: Missing[] = [];
  if (article.extra['paywalled'] === true || article.mended.some(({ rule }) => rule === 'paywall-notice'))
    found.push('paywalled');
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const goesOn = article.mended.some(({ rule, before }) => rule === 'read-more-link' && GOES_ON.has(lineKey(before)));
  if (last !== '' && (CUT_OFF.test(last.slice(-40)) || (goesOn && !SENTENCE_END.test(last.slice(-8)))))
    found.push('truncated');
  return found;
}

/** What a keeper is told of an article that may not be whole. */
export function missingProblem(path: string, missing: Missing): Problem {
  return missing === 'paywalled'
    ? {
        code: 'TEXT_PAYWALLED',
        severity: 'note',
        path,
        message: 'The article was for subscribers where it was saved, so its text may not be whole.',
        remedy: 'Compare it with the paper; nothing needs to be done where it is whole.',
      }
    : {
        code: 'TEXT_TRUNCATED',
        severity: 'note',
        path,
        message: 'The text breaks off, as an excerpt does, so it may not be whole.',
        remedy: 'Look for the whole story; nothing needs to be done where it ends so.',
      };
}
