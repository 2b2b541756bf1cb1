import type { EmbeddedImages } from './embedded/embedded-image.ts';
import { parseHtmlText } from './html-parser.ts';
import { limitDepth } from './sanitise-depth.ts';
import { SanitisingWalk, type LinkChange, type SourceNode } from './sanitise-walk.ts';

export interface SanitisedBody {
  /** Blocks only, nested as HTML allows, made of allowed elements and attributes alone. */
  readonly html: string;
  /** The same, block by block. */
  readonly blocks: readonly string[];
  /** What was left out because it could run or load something, e.g. `script`, `attribute onclick`; each once, sorted. */
  readonly removed: readonly string[];
  /** Links to other pages of the source's site, which were made absolute or lost their address. */
  readonly links: readonly LinkChange[];
}

/** Deeper nesting than this is an attack or a converter's mistake; nothing that a reader could see differs. */
const MAX_DEPTH = 200;
/** Control characters have no place in HTML, lone surrogates none in Unicode. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const NOT_TEXT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

/** linkedom puts what follows a doctype in another place. */
const DOCTYPE = /<!doctype[^>]{0,500}>/gi;

/**
 * The body of a story as safe, valid HTML. Built anew from the parsed source, so that nothing reaches the page but the
 * elements and attributes named in `sanitise-elements.ts`, with all text and all addresses escaped and checked.
 * Images become labelled gaps, embeds plain links: a page of the archive loads nothing from other hosts.
 * @param html Any HTML, however broken. Never throws for bad input.
 * @param base Absolute address of the page it stood on, to resolve links with; null: relative links lose their address.
 * @param embedded The images that the file around the source holds, if it is of a kind that can.
 */
export function sanitiseBody(
  html: string,
  base: string | null = null,
  embedded: EmbeddedImages | null = null,
): SanitisedBody {
  const walk = new SanitisingWalk(base, 'levelled', embedded);
  for (const node of nodesOf(html)) walk.node(node);
  return walk.finish();
}

function nodesOf(html: string): readonly SourceNode[] {
  const clean = limitDepth(html.replace(NOT_TEXT, '').replace(DOCTYPE, ''), MAX_DEPTH);
  return [...parseHtmlText(clean).document.childNodes] as readonly SourceNode[];
}

/** Parts of a body that were sanitised together, each for itself. */
export interface SanitisedParts {
  /** As many as were given. */
  readonly parts: readonly string[];
  readonly removed: readonly string[];
  readonly links: readonly LinkChange[];
}

/**
 * As `sanitiseBody`, for parts of a body between which others stand that are safe by themselves; headings keep their levels.
 * @returns null where a part does not stay in its place.
 */
export function sanitiseParts(parts: readonly string[], base: string | null): SanitisedParts | null {
  const walk = new SanitisingWalk(base, 'kept');
  const nodes = nodesOf(parts.map((part) => `<x-part>${part}</x-part>`).join(''));
  if (nodes.length !== parts.length || nodes.some((node) => node.localName !== 'x-part')) return null;
  const clean = nodes.map((node) => {
    walk.children(node);
    return walk.takeBlocks().join('\n');
  });
  const { removed, links } = walk.finish();
  return { parts: clean, removed, links };
}

/** As `sanitiseBody`, for a part of a page that is parsed already; what is in it must not be nested deeper than a few hundred. */
export function sanitiseNode(
  node: SourceNode,
  base: string | null,
  embedded: EmbeddedImages | null = null,
): SanitisedBody {
  const walk = new SanitisingWalk(base, 'levelled', embedded);
  walk.node(node);
  return walk.finish();
}
