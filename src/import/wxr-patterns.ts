import { hash } from 'node:crypto';
import type { ItemProblem } from './item.ts';
import type { WxrSite } from './wxr-site.ts';

/** `<!-- wp:block {"ref":99} /-->`: a text that several posts share, a "synced pattern", until 2023 a "reusable block". */
const PATTERN = /<!--\s+wp:(?:core\/)?block\s+(\{[^<>]{0,2000}?\})\s+\/-->/g;
const NUMBER = /"ref"\s*:\s*(\d{1,20})/;
/** Patterns within patterns. */
const DEEPEST = 8;
/** A text grown beyond this by its patterns is an attack, in code units. */
const LONGEST = 16 * 1024 * 1024;

/** Why a shared text is not shown. */
type WhyMissing = 'absent' | 'circular' | 'too-long';

/** A post's content with the shared texts in their places, and the numbers of those that are not. */
export interface FilledContent {
  readonly content: string;
  readonly missing: ReadonlyMap<string, WhyMissing>;
}

/** Puts the texts that a post shares into their places. */
export function withPatterns(content: string, site: WxrSite): FilledContent {
  const missing = new Map<string, WhyMissing>();
  if (!content.includes('wp:')) return { content, missing };
  let length = content.length;
  const fill = (text: string, around: readonly string[]): string =>
    text.replace(PATTERN, (written, json: string) => {
      const id = NUMBER.exec(json)?.[1];
      if (id === undefined) return written;
      const pattern = site.pattern(id);
      const isCircular = around.includes(id) || around.length >= DEEPEST;
      length += isCircular ? 0 : (pattern?.length ?? 0);
      const why = pattern === null ? 'absent' : isCircular ? 'circular' : length > LONGEST ? 'too-long' : null;
      if (pattern !== null && why === null) return fill(pattern, [...around, id]);
      missing.set(id, why ?? 'absent');
      return '';
    });
  return { content: fill(content, []), missing };
}

/** The digest of a post, with that of the shared texts in it: it changes where they do. */
export function patternDigest(own: string, content: string, site: WxrSite): string {
  const filled = withPatterns(content, site).content;
  return filled === content ? own : hash('sha256', `${own} ${hash('sha256', filled)}`);
}

/** What is to be told of shared texts that a post shows and that are missing in it. */
export function patternsMissing(missing: FilledContent['missing']): readonly ItemProblem[] {
  return (['absent', 'circular', 'too-long'] as const).flatMap((why) => {
    const ids = [...missing].flatMap(([id, one]) => (one === why ? [id] : []));
    return ids.length === 0 ? [] : [patternMissing(why, ids.slice(0, 10).join(', '))];
  });
}

function patternMissing(why: WhyMissing, ids: string): ItemProblem {
  if (why === 'absent')
    return {
      code: 'IMPORT_PATTERN_MISSING',
      severity: 'warning',
      message: `A text that it shares with other posts is not in the export (pattern ${ids}), and is missing here.`,
      remedy: 'Export "All content" from WordPress, and import it: the article is then written again.',
    };
  if (why === 'circular')
    return {
      code: 'IMPORT_PATTERN_CIRCULAR',
      severity: 'warning',
      message: `A text that it shares with other posts shows itself, or lies within more than ${DEEPEST} others (pattern ${ids}); it is left out where it would come again.`,
      remedy: 'Take the pattern out of itself in WordPress, export again, and import that.',
    };
  return {
    code: 'IMPORT_PATTERN_TOO_LONG',
    severity: 'warning',
    message: `With the texts that it shares with other posts it would be longer than ${LONGEST / 1024 / 1024} million letters; from pattern ${ids} on they are left out.`,
    remedy: 'Look in WordPress at what the pattern shows, and how often; write in what is missing.',
  };
}
