import type { Mending } from './article.ts';
import { parseDateline, type Dateline } from './dateline.ts';
import { plainText } from './plain-text.ts';
import { escapeText } from './sanitise-escape.ts';

/** A story without the dateline that was printed at its start. */
export interface BodyWithoutDateline {
  readonly body: string;
  readonly dateline: Dateline;
  readonly mending: Mending;
}

const FIRST_PARAGRAPH = /^<p>([\s\S]*?)<\/p>/;
/** `<strong>PARIS</strong> — `: formatting in which a place is set. */
const FORMATTED = /^<(strong|b|em|i|span)(?: [^>]*)?>([^<]{2,80})<\/\1>/;

/**
 * Takes the dateline off the first paragraph of a story, where it has one; null where it has none.
 * @param body Sanitised HTML.
 * @param line Line in the source on which the story starts.
 */
export function takeDateline(body: string, line: number): BodyWithoutDateline | null {
  const found = FIRST_PARAGRAPH.exec(body.slice(0, 20_000));
  if (found === null) return null;
  const inner = (found[1] ?? '').replace(FORMATTED, '$2');
  const dateline = parseDateline(plainText(inner));
  if (dateline === null) return null;
  const printed = escapeText(dateline.printed).trimEnd();
  if (!inner.startsWith(printed)) return null;
  const rest = inner.slice(printed.length).trimStart();
  return {
    body: `<p>${rest}</p>${body.slice(found[0].length)}`,
    dateline,
    mending: { rule: 'dateline', line, before: dateline.printed.trim(), after: '' },
  };
}
