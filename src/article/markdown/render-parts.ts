import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { sanitiseParts } from '../sanitise.ts';
import type { LinkChange } from '../sanitise-walk.ts';
import type { RenderEnvironment } from './body-rules.ts';

/** HTML of which only the blocks with raw HTML were sanitised, since the others are markdown-it's own. */
export interface RenderedParts {
  readonly html: string;
  /** What was left out, see `SanitisedBody`. */
  readonly removed: readonly string[];
  readonly links: readonly LinkChange[];
}

/**
 * What a block must not hold to be sanitised by itself: headings, whose level depends on those before; elements whose content is
 * no markup; declarations and comments that may run on; ids of footnotes.
 */
const NOT_ALONE =
  /<\/?(?:h[1-6]|script|style|textarea|title|xmp|noembed|noframes|iframe|plaintext|noscript|template|svg|math|frameset|body|html|head|x-part)(?![\w-])|<[!?]|\sid\s*=/i;
const TAG = /<(\/?)([a-zA-Z][^\s/>]{0,60})[^>]{0,2000}(?<!\/)>/g;
/** Elements without an end tag, and those whose end tag may be left out. */
const UNPAIRED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option'.split(
    ' ',
  ),
);

/**
 * Renders a document block by block, and sanitises only the blocks with raw HTML in them.
 * @returns null where its raw HTML does not stay within its blocks (`<div>` … text … `</div>`); then all of it must be sanitised.
 */
export function renderParts(
  md: MarkdownIt,
  tokens: readonly Token[],
  env: RenderEnvironment,
  base: string | null,
): RenderedParts | null {
  const parts: { html: string; raw: boolean }[] = [];
  let start = 0;
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    depth += token.nesting;
    if (depth > 0) continue;
    const group = tokens.slice(start, index + 1);
    start = index + 1;
    const raw = group.some(isRaw);
    if (raw && !staysWithin(group)) return null;
    const html = md.renderer.render(group, md.options, env);
    const last = parts.at(-1);
    if (last !== undefined && !raw && !last.raw) last.html += html;
    else parts.push({ html, raw });
  }
  const clean = sanitiseParts(
    parts.filter((part) => part.raw).map((part) => part.html),
    base,
  );
  if (clean === null) return null;
  let next = 0;
  const out = parts.map((part) => (part.raw ? (clean.parts[next++] ?? '') : part.html.trim()));
  return { html: out.filter((html) => html !== '').join('\n'), removed: clean.removed, links: clean.links };
}

function isRaw(token: Token): boolean {
  return token.type === 'html_block' || token.children?.some((child) => child.type === 'html_inline') === true;
}

/** Whether each element that the raw HTML of a block opens is closed there too. */
function staysWithin(group: readonly Token[]): boolean {
  const open = new Map<string, number>();
  for (const token of group) {
    for (const html of rawOf(token)) {
      if (NOT_ALONE.test(html)) return false;
      for (const [, slash, written = ''] of html.matchAll(TAG)) {
        const name = written.toLowerCase();
        if (UNPAIRED.has(name)) continue;
        const count = (open.get(name) ?? 0) + (slash === '' ? 1 : -1);
        if (count < 0) return false;
        open.set(name, count);
      }
    }
  }
  return [...open.values()].every((count) => count === 0);
}

function rawOf(token: Token): readonly string[] {
  if (token.type === 'html_block') return [token.content];
  return (token.children ?? []).filter((child) => child.type === 'html_inline').map((child) => child.content);
}
