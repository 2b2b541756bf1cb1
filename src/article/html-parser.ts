import { createRequire } from 'node:module';
import type { parseHTML as Parse } from 'linkedom';

type Parser = typeof Parse;

const load = createRequire(import.meta.url);

/**
 * Parses HTML with linkedom, which is loaded by the first text that needs it (0.4 s of a processor): most archives of Markdown have no
 * HTML in them. Node keeps what it loaded.
 */
export function parseHtmlText(html: string): ReturnType<Parser> {
  const { parseHTML } = load('linkedom') as { readonly parseHTML: Parser };
  return parseHTML(html);
}
