import MarkdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';
import type { Mending } from '../article.ts';
import { sanitiseBody } from '../sanitise.ts';
import { bodyRules, type RenderEnvironment } from './body-rules.ts';
import { quickRules } from './quick-rules.ts';
import { RawHtmlPlaces } from './raw-html.ts';
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
  md.use(quickRules);
  md.use(bodyRules);
  return (markdown, options) => {
    const env: RenderEnvironment = {
      options,
      mended: [],
      rawHtml: [],
      heading: null,
    };
    const tokens = md.parse(markdown.includes('{') ? plainDestinations(markdown) : markdown, env);
    const whole = (): string => md.renderer.render(tokens, md.options, env).trim();
    if (env.rawHtml.length === 0) return { html: whole(), heading: env.heading, mended: env.mended };
    const clean = renderParts(md, tokens, env, options.base) ?? sanitiseBody(whole(), options.base);
    const mended = [...env.mended];
    const places = new RawHtmlPlaces(env.rawHtml);
    for (const { before, after } of clean.links) {
      const line = places.nextLineOf(before) ?? options.firstLine;
      mended.push({ rule: 'relative-link', line, before, after });
    }
    for (const what of toldRemovals(clean.removed)) mended.push(removal(what, places, options.firstLine));
    return { html: clean.html, heading: env.heading, mended };
  };
}

/** So many kinds of what was left out are told. */
const MOST_TOLD = 20;

/** An attribute may have any name, so that there may be thousands; elements and addresses come before them. */
function toldRemovals(removed: readonly string[]): readonly string[] {
  if (removed.length <= MOST_TOLD) return removed;
  const isAttribute = (what: string): boolean => what.startsWith('attribute ');
  const first = [...removed.filter((what) => !isAttribute(what)), ...removed.filter(isAttribute)].slice(0, MOST_TOLD);
  return first.sort();
}

/** Tells what the sanitiser left out: an element, an attribute that runs something, an address that does, an image that counts. */
function removal(what: string, places: RawHtmlPlaces, firstLine: number): Mending {
  const [kind, name = ''] = what.split(' ');
  const tag = kind === 'counting' ? 'img' : kind;
  const printed = kind === 'attribute' || kind === 'address' ? name : `<${tag}`;
  const before = kind === 'attribute' ? `${name}="…"` : kind === 'address' ? `${name}…` : `<${tag}>`;
  return { rule: 'active-content', line: places.lineOf(printed) ?? firstLine, before, after: '' };
}
