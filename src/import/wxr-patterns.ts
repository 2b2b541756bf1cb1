import { hash } from 'node:crypto';
import type { ItemProblem } from './item.ts';
import type { WxrSite } from './wxr-site.ts';

/** `<!-- wp:block {"ref":99} /-->`: a text that several posts share, a "synced pattern", until 2023 a "reusable block". */
const PATTERN = /<!--\s+wp:(?:core\/)?block\s+(\{[^<>]{0,2000}?\})\s+\/-->/g;
const NUMBER = /"ref"\s*:\s*(\d{1,20})/;
/** Patterns within patterns; deeper is a circle. */
const DEEPEST = 8;
/** A text grown beyond this by its patterns is an attack, in code units. */
const LONGEST = 16 * 1024 * 1024;

/** A post's content with the shared texts in their places, and the numbers of those that the export does not have. */
export function withPatterns(
  content: string,
  site: WxrSite,
): { readonly content: string; readonly missing: readonly string[] } {
  if (!content.includes('wp:')) return { content, missing: [] };
  const missing = new Set<string>();
  let length = content.length;
  const fill = (text: string, depth: number): string =>
    text.replace(PATTERN, (written, json: string) => {
      const id = NUMBER.exec(json)?.[1];
      if (id === undefined) return written;
      const pattern = depth < DEEPEST ? site.pattern(id) : null;
      length += pattern?.length ?? 0;
      if (pattern === null || length > LONGEST) {
        missing.add(id);
        return '';
      }
      return fill(pattern, depth + 1);
    });
  return { content: fill(content, 0), missing: [...missing] };
}

/** The digest of a post, with that of the shared texts in it: it changes where they do. */
export function patternDigest(own: string, content: string, site: WxrSite): string {
  const filled = withPatterns(content, site).content;
  return filled === content ? own : hash('sha256', `${own} ${hash('sha256', filled)}`);
}

/** Shared texts that a post shows and the export does not have. */
export function patternsMissing(ids: readonly string[]): ItemProblem {
  return {
    code: 'IMPORT_PATTERN_MISSING',
    severity: 'warning',
    message: `A text that it shares with other posts is not in the export (pattern ${ids.slice(0, 10).join(', ')}), and is missing here.`,
    remedy: 'Export "All content" from WordPress, and import it: the article is then written again.',
  };
}
