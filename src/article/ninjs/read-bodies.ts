import { nitfBody } from '../nitf/nitf-body.ts';
import { plainText } from '../plain-text.ts';
import { saySame } from '../same-text.ts';
import { keep, type Stated, type WireDraft } from '../wire/draft.ts';
import { paragraphsHtml } from '../wire/paragraphs.ts';
import { at, findAll, parseXml } from '../xml/xml-tree.ts';
import type { NinjsItem, RoledText } from './ninjs-item.ts';

/** Roles of texts that stand before the story, and of those that stand beside it and come after it here. */
const BEFORE = /^(?:lead|lede|intro|introduction|ingress|preamble|standfirst|teaser)$/;
const BEHIND = /^(?:fact|factbox|facts|box|infobox|sidebar|background|timeline|footnote|trailer|tail)$/;
/** Roles that say in which form the story is, or that it is the story. */
const STORY = /^(?:|main|body|text|story|article|content|full|plain|.*html\d*|.*xml|nitf|rich.*|markup)$/;

/** The form that a text is in. */
type Form = 'html' | 'nitf' | 'plain';

function formOf({ role, type, value }: RoledText): Form {
  if (/nitf/i.test(role) || /nitf/.test(type)) return 'nitf';
  const isHtml = /html/.test(role) || /html/.test(type) || /^\s*<(?:p|div|section|article|h\d|html)\b/i.test(value);
  return isHtml ? 'html' : 'plain';
}

/**
 * Reads the texts of an item: the story in its fullest form, the lead before it and a fact box behind it where the story does
 * not hold them itself. What has a role that is not known is kept with it.
 */
export function readBodies(source: NinjsItem, draft: WireDraft): void {
  const bodies = source.roled('bodies', 'body_');
  const headline = draft.headline?.value ?? null;
  const named = bodies.filter((one) => !STORY.test(one.role));
  // A text of a role that is not known is the story where there is no other.
  const story =
    best(
      bodies.filter((one) => STORY.test(one.role)),
      headline,
    ) ??
    best(
      named.filter((one) => !BEFORE.test(one.role) && !BEHIND.test(one.role)),
      headline,
    );
  const parts: Stated<string>[] = story === null ? [] : [story.body];
  const kept: { role: string; text: string }[] = [];
  for (const role of new Set(named.map((one) => one.role))) {
    const found = best(
      named.filter((one) => one.role === role),
      headline,
    );
    if (found === null || found.one === story?.one) continue;
    const words = wordsOf(found.body.value);
    if (words === '' || parts.some((part) => wordsOf(part.value).includes(words))) continue;
    if (BEFORE.test(role)) parts.unshift(found.body);
    else if (BEHIND.test(role)) parts.push({ ...found.body, value: `<hr>\n${found.body.value}` });
    else if (!parts.some((part) => saySame(wordsOf(part.value), words)))
      kept.push({ role, text: plainText(found.body.value) });
  }
  keep(draft, 'bodies', kept);
  if (parts.length === 0) return;
  draft.body = {
    value: parts.map((part) => part.value).join('\n'),
    from: parts.length === 1 ? (parts[0]?.from ?? 'ninjs body') : 'ninjs bodies',
  };
}

/** The fullest form of a text that is given in several: HTML, of it the rich one, then NITF, then plain text. */
function best(
  bodies: readonly RoledText[],
  headline: string | null,
): { readonly one: RoledText; readonly body: Stated<string> } | null {
  const rank = (one: RoledText): number => {
    const form = formOf(one);
    if (form === 'html') return one.role.startsWith('rich') ? 0 : 1;
    if (form === 'nitf') return 2;
    return one.value.startsWith('<') ? 4 : 3;
  };
  for (const one of [...bodies].sort((a, b) => rank(a) - rank(b))) {
    const body = bodyOf(one, headline);
    if (body !== null) return { one, body };
  }
  return null;
}

function bodyOf(one: RoledText, headline: string | null): Stated<string> | null {
  const from = `ninjs body ${one.role}`.trim();
  const form = formOf(one);
  if (form === 'html') return { value: withoutHeadline(one.value, headline), from };
  if (form === 'plain') return { value: paragraphsHtml(one.value, headline), from };
  const parsed = parseXml(one.value.trim());
  if (parsed.kind === 'invalid') return null;
  const content = at(parsed.root, 'body', 'body.content') ?? findAll(parsed.root, 'body.content')[0];
  return content === undefined ? null : { value: nitfBody(content).html, from: 'ninjs body nitf' };
}

/** A whole page as the body repeats the headline. */
function withoutHeadline(html: string, headline: string | null): string {
  return html
    .replace(/<head\b[\s\S]{0,20000}?<\/head>/i, '')
    .replace(/<h1\b[^>]{0,300}>([\s\S]{0,1000}?)<\/h1>/i, (whole, inner: string) =>
      headline !== null && plainText(inner).replace(/\s+/g, ' ').trim() === headline ? '' : whole,
    );
}

function wordsOf(html: string): string {
  return (
    plainText(html)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
