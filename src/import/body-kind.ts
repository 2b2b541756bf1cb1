import type { BodyKind } from './columns.ts';

/** As much of a text as tells what it is. */
const SAMPLE = 20_000;
const HTML =
  /<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|table|figure|section|article|html|body)(?:\s[^<>]{0,500})?\/?>|<\/(?:p|a|em|strong|b|i|span|div|li|h[1-6])>/i;
/** Signs of Markdown that no plain text has by chance. */
const MARKDOWN: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /\[[^\]\n]{1,300}\]\((?:https?:|\/|#|mailto:)[^)\s]{0,1000}\)/,
  /!\[[^\]\n]{0,300}\]\([^)\s]{1,1000}\)/,
  /(?:^|[\s("“])\*\*[^\s*][^*\n]{0,300}\*\*(?=[\s.,;:!?)"”’]|$)/m,
  /(?:^|[\s("“])\*[^\s*][^*\n]{0,200}[^\s*]\*(?=[\s.,;:!?)"”’]|$)/m,
  /(?:^|[\s("“])_[^\s_][^_\n]{0,200}[^\s_]_(?=[\s.,;:!?)"”’]|$)/m,
  /^> \S/m,
  /^```/m,
  /^\[\^[^\]\n]{1,50}\]:/m,
];

/** What a text is, by its looks: HTML where it has elements of a page, Markdown where it has signs of it, else plain text. */
export function bodyKindOf(text: string): BodyKind {
  const sample = text.slice(0, SAMPLE);
  if (sample.includes('<') && HTML.test(sample)) return 'html';
  return MARKDOWN.some((sign) => sign.test(sample)) ? 'markdown' : 'text';
}
