import { plainText } from '../plain-text.ts';
import { fold } from './headline.ts';

const FIRST_BLOCK = /^\s*<(p|h[2-6])(?: [^>]*)?>([\s\S]*?)<\/\1>\s*/;

/**
 * Takes off the start of a body what the page says in its own places: the headline, and a byline alone on its line.
 * Looks at the first three blocks only, so that a line of the story stays.
 */
export function withoutRepeats(
  html: string,
  known: { readonly headline: string | null; readonly bylines: readonly string[] },
): string {
  let rest = html;
  const headline = known.headline === null ? '' : fold(known.headline);
  const names = fold(known.bylines.join(' '));
  for (let blocks = 0; blocks < 3; blocks += 1) {
    const match = FIRST_BLOCK.exec(rest);
    if (match === null) break;
    const line = fold(plainText(match[2] ?? ''));
    const isHeadline = line !== '' && line === headline;
    const isByline =
      names !== '' && (line === names || line === `by ${names}` || line === `von ${names}` || line === `par ${names}`);
    if (!isHeadline && !isByline) break;
    rest = rest.slice(match[0].length);
  }
  return rest.trim();
}
