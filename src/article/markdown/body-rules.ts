import type MarkdownIt from 'markdown-it';
import type { StateCore, StateInline, Token } from 'markdown-it';
import type { Mending } from '../article.ts';
import { escapeText } from '../sanitise-escape.ts';
import { HeadingLevels } from '../sanitise-headings.ts';
import { imageGap } from '../sanitise-image.ts';
import { judgeLink } from '../sanitise-links.ts';
import type { RawHtml } from './raw-html.ts';
import type { RenderOptions } from './render.ts';
import { readShortcode, shortcodeEnd } from './shortcodes.ts';

/** What one rendering gathers besides its HTML; markdown-it's `env`. */
export interface RenderEnvironment {
  readonly options: RenderOptions;
  readonly mended: Mending[];
  /** HTML that the Markdown holds; where there is any, the output must be sanitised. */
  readonly rawHtml: RawHtml[];
  heading: string | null;
}

/** The rules by which a body differs from plain markdown-it. */
export function bodyRules(md: MarkdownIt): void {
  // Addresses are judged in `tameLinks`; markdown-it's own check would leave the Markdown of a refused link in the text.
  md.validateLink = () => true;
  md.inline.ruler.before('html_inline', 'shortcode', shortcodeRule);
  md.core.ruler.push('body', bodyRule);
  md.renderer.rules['gap'] = (tokens, index) => tokens[index]?.content ?? '';
  md.renderer.rules['shortcode'] = (tokens, index) => escapeText(tokens[index]?.content ?? '');
  md.renderer.rules['code_block'] = (tokens, index) =>
    `<pre><code>${escapeText(tokens[index]?.content ?? '')}</code></pre>\n`;
  md.renderer.rules['fence'] = md.renderer.rules['code_block'];
  md.renderer.rules['footnote_block_open'] = () => '<ol class="footnotes">\n';
  md.renderer.rules['footnote_block_close'] = () => '</ol>\n';
  md.renderer.rules['footnote_open'] = (tokens, index) => `<li id="fn${(Number(tokens[index]?.meta?.id) || 0) + 1}">`;
  md.renderer.rules['footnote_anchor'] = (tokens, index) => {
    const meta = tokens[index]?.meta as { id: number; subId: number } | undefined;
    const id = `${(meta?.id ?? 0) + 1}${(meta?.subId ?? 0) > 0 ? `:${meta?.subId}` : ''}`;
    return ` <a href="#fnref${id}" class="footnote-backref">↩\uFE0E</a>`;
  };
}

/** Template syntax is one piece of text, so that nothing in it is read as Markdown or HTML. */
function shortcodeRule(state: StateInline, silent: boolean): boolean {
  const end = shortcodeEnd(state.src, state.pos);
  if (end === -1 || end > state.posMax) return false;
  if (!silent) state.push('shortcode', '', 0).content = state.src.slice(state.pos, end);
  state.pos = end;
  return true;
}

function bodyRule(state: StateCore): void {
  const env = state.env as RenderEnvironment;
  const tokens = state.tokens;
  takeHeading(tokens, env);
  const levels = new HeadingLevels();
  let level = 2;
  let line = env.options.firstLine;
  for (const [index, token] of tokens.entries()) {
    if (token.map !== null) line = env.options.firstLine + token.map[0];
    if (token.type === 'html_block') env.rawHtml.push({ html: token.content, line });
    else if (token.type === 'heading_open' || token.type === 'heading_close') {
      if (token.type === 'heading_open') level = levels.next(Number(token.tag.slice(1)));
      token.tag = `h${level}`;
    } else if (token.type === 'th_open' || token.type === 'td_open') alignCell(token);
    else if (token.type === 'inline') {
      tameInline(token, env, line);
      markGap(tokens, index);
    }
  }
  state.tokens = tokens.filter((token) => !token.hidden || token.type !== 'dropped');
}

/** The headline may be the first heading of the body. It is then taken out of it. */
function takeHeading(tokens: Token[], env: RenderEnvironment): void {
  const wish = env.options.heading;
  const at = wish === 'take' ? firstHeading(tokens) : 0;
  const first = tokens[at];
  const inline = tokens[at + 1];
  if (first?.type !== 'heading_open' || inline?.type !== 'inline') return;
  const text = plainInline(inline);
  if (text === '' || (wish !== 'take' && !sameHeadline(text, wish.same))) return;
  env.heading = text;
  tokens.splice(at, 3);
}

function firstHeading(tokens: readonly Token[]): number {
  const highest = tokens.findIndex((token) => token.type === 'heading_open' && token.tag === 'h1');
  return highest === -1 ? tokens.findIndex((token) => token.type === 'heading_open') : highest;
}

function sameHeadline(one: string, other: string): boolean {
  const fold = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return fold(one) === fold(other);
}

function plainInline(token: Token): string {
  const parts = (token.children ?? []).map((child) => {
    if (child.type === 'softbreak' || child.type === 'hardbreak') return ' ';
    return child.type === 'html_inline' || child.type.endsWith('_open') || child.type.endsWith('_close')
      ? ''
      : child.content;
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** markdown-it aligns by inline style, which a page's policy forbids; a header cell says that it heads a column. */
function alignCell(token: Token): void {
  const style = token.attrGet('style');
  const align = /text-align:(left|center|right)/.exec(style ?? '')?.[1];
  token.attrs = token.type === 'th_open' ? [['scope', 'col']] : [];
  if (align !== undefined) token.attrSet('class', `align-${align}`);
}

/** Images become gaps, links are judged, shortcodes are shown as text or give way to what they carry. */
function tameInline(token: Token, env: RenderEnvironment, firstLine: number): void {
  const children = token.children ?? [];
  if (children.length === 1 && children[0]?.type === 'text') return;
  const dropped: boolean[] = [];
  let line = firstLine;
  const out: Token[] = [];
  const inLink = (): boolean => dropped.some((isDropped) => !isDropped);
  for (const child of children) {
    switch (child.type) {
      case 'softbreak':
      case 'hardbreak':
        line += 1;
        out.push(child);
        break;
      case 'html_inline':
        env.rawHtml.push({ html: child.content, line });
        line += child.content.split('\n').length - 1;
        out.push(child);
        break;
      case 'link_open': {
        const href = judged(child, env, line);
        dropped.push(href === null || inLink());
        if (href === null) break;
        child.attrs = [['href', href], ...(child.attrs ?? []).filter(([name]) => name === 'title')];
        out.push(child);
        break;
      }
      case 'link_close':
        if (dropped.pop() === false) out.push(child);
        break;
      case 'image': {
        const alt = plainInline(child);
        const caption = child.attrGet('title') ?? '';
        setGap(child, imageGap({ src: decoded(child.attrGet('src') ?? ''), alt }, env.options.base, inLink()), caption);
        out.push(child);
        break;
      }
      case 'shortcode':
        if (tameShortcode(child, env, line, inLink())) out.push(child);
        break;
      default:
        out.push(child);
    }
  }
  token.children = out;
}

function judged(link: Token, env: RenderEnvironment, line: number): string | null {
  const written = link.attrGet('href') ?? '';
  const template = written.startsWith('template:');
  const address = template ? written.slice('template:'.length) : written;
  const verdict = template ? ({ kind: 'relative' } as const) : judgeLink(address, env.options.base);
  if (verdict.kind === 'keep') return verdict.href;
  const after = verdict.kind === 'resolved' ? verdict.href : '';
  const rule = verdict.kind === 'unsafe' ? 'unsafe-link' : 'relative-link';
  env.mended.push({ rule, line, before: decoded(address), after });
  return after === '' ? null : after;
}

/** False where it leaves nothing to show. */
function tameShortcode(token: Token, env: RenderEnvironment, line: number, inLink: boolean): boolean {
  const written = token.content;
  const code = readShortcode(written);
  if (code.kind === 'text') return true;
  if (code.kind === 'wrapper') {
    env.mended.push({ rule: 'template-tag', line, before: written, after: '' });
    return false;
  }
  const gap = imageGap(code, env.options.base, inLink);
  setGap(token, gap, code.caption);
  env.mended.push({ rule: 'template-image', line, before: written, after: code.alt === '' ? code.src : code.alt });
  return true;
}

/** @param caption is put under the image where it stands alone, else behind it. */
function setGap(token: Token, html: string, caption: string): void {
  token.type = 'gap';
  token.meta = { html, caption: escapeText(caption.trim()) } satisfies Gap;
  token.tag = '';
  token.attrs = null;
  token.children = null;
  token.content = caption.trim() === '' ? html : `${html} ${escapeText(caption.trim())}`;
}

interface Gap {
  readonly html: string;
  readonly caption: string;
}

/** A paragraph that holds nothing but one gap is a gap itself; one that holds nothing is left out. */
function markGap(tokens: Token[], index: number): void {
  const open = tokens[index - 1];
  const close = tokens[index + 1];
  const isHeading = open?.type === 'heading_open';
  if (open === undefined || close === undefined || !(isHeading || open.type === 'paragraph_open') || open.hidden)
    return;
  const children = tokens[index]?.children ?? [];
  // With words in it, it is neither.
  if (children.some((child) => child.type === 'text' && !isBlank(child.content))) return;
  const shown = children.filter(
    (child) => child.type !== 'softbreak' && !(child.type === 'text' && isBlank(child.content)),
  );
  if (shown.length === 0) {
    for (const token of [open, close]) {
      token.type = 'dropped';
      token.hidden = true;
    }
    const inline = tokens[index];
    if (inline !== undefined) inline.children = [];
    return;
  }
  const [only] = shown;
  if (isHeading || shown.length !== 1 || only?.type !== 'gap') return;
  const { html, caption } = only.meta as Gap;
  const span = /^<span( class="missing-image"[^>]*)>([\s\S]*)<\/span>$/.exec(html);
  if (span === null) return;
  if (caption !== '') {
    setBlock(open, `<figure>\n<p${span[1] ?? ''}>`);
    only.content = span[2] ?? '';
    setBlock(close, `</p>\n<figcaption>${caption}</figcaption>\n</figure>\n`);
    return;
  }
  open.attrs = [...(span[1] ?? '').matchAll(/ ([\w-]+)="([^"]*)"/g)].map((match) => [
    match[1] ?? '',
    decodeEntities(match[2] ?? ''),
  ]);
  only.content = span[2] ?? '';
}

function isBlank(text: string): boolean {
  return !/\S/.test(text);
}

function setBlock(token: Token, html: string): void {
  token.type = 'gap';
  token.content = html;
}

/** markdown-it escapes attributes when it renders them, so what is given to it must be plain. */
function decodeEntities(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** An address as a person wrote it; markdown-it has percent-encoded it. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}
