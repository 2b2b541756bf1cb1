import MarkdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';
import type { Mending } from '../article.ts';
import { sanitiseBody } from '../sanitise.ts';
import { bodyRules, type RenderEnvironment } from './body-rules.ts';
import { renderParts } from './render-parts.ts';
import { plainDestinations } from './shortcodes.ts';

export interface RenderedMarkdown {
  /** Sanitised HTML, headings from h2 down. */
  readonly html: string;
  /** Text of the first heading where it opens the body at level 1; it is then not in `html`. */
  readonly heading: string | null;
  readonly mended: readonly Mending[];
}

export interface RenderOptions {
  /** Line of the file on which the Markdown starts, from 1. */
  readonly firstLine: number;
  /** Absolute address of the page it was, to resolve links with, or null. */
  readonly base: string | null;
  /** `take`: a first `#` heading is the headline. A text: it is taken only if it says the same. */
  readonly heading: 'take' | { readonly same: string };
}

export type RenderMarkdown = (markdown: string, options: RenderOptions) => RenderedMarkdown;

/**
 * Makes the renderer of Markdown bodies: CommonMark with GFM's tables and strikethrough, footnotes, and raw HTML, which is
 * then sanitised. No typographer and no linkify: the text of a story is never changed. Template syntax is text.
 * Where there is no raw HTML the output is made of markdown-it's own elements alone, all text escaped and all addresses
 * checked by `judgeLink`, and is not sanitised again (`render.test.ts` holds both ways against each other).
 */
export function makeRenderer(): RenderMarkdown {
  const md = new MarkdownIt('default', { html: true, linkify: false, typographer: false });
  md.use(footnote);
  md.use(bodyRules);
  return (markdown, options) => {
    const env: RenderEnvironment = {
      options,
      mended: [],
      rawHtml: false,
      heading: null,
    };
    const tokens = md.parse(markdown.includes('{') ? plainDestinations(markdown) : markdown, env);
    const whole = (): string => md.renderer.render(tokens, md.options, env).trim();
    if (!env.rawHtml) return { html: whole(), heading: env.heading, mended: env.mended };
    const clean = renderParts(md, tokens, env, options.base) ?? sanitiseBody(whole(), options.base);
    const mended = [...env.mended];
    for (const link of clean.links) {
      const at = markdown.indexOf(link.before);
      mended.push({
        rule: 'relative-link',
        line: options.firstLine + (at === -1 ? 0 : markdown.slice(0, at).split('\n').length - 1),
        before: link.before,
        after: link.after,
      });
    }
    for (const what of clean.removed) mended.push(removal(what, markdown, options.firstLine));
    return { html: clean.html, heading: env.heading, mended };
  };
}

/** Tells what the sanitiser left out: an element, an attribute that runs something, an address that does, an image that counts. */
function removal(what: string, markdown: string, firstLine: number): Mending {
  const [kind, name = ''] = what.split(' ');
  const tag = kind === 'counting' ? 'img' : kind;
  const printed = kind === 'attribute' || kind === 'address' ? name : `<${tag}`;
  const at = markdown.toLowerCase().indexOf(printed);
  const line = firstLine + (at === -1 ? 0 : markdown.slice(0, at).split('\n').length - 1);
  const before = kind === 'attribute' ? `${name}="…"` : kind === 'address' ? `${name}…` : `<${tag}>`;
  return { rule: 'active-content', line, before, after: '' };
}
