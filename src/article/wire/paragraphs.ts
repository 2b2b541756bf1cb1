import { escapeText } from '../sanitise-escape.ts';

/**
 * Plain text as paragraphs: parted by blank lines where there are any, else by line ends.
 * @param headline Where the text begins with it, that line is left out.
 */
export function paragraphsHtml(text: string, headline: string | null): string {
  const clean = text.replaceAll('\r\n', '\n').trim();
  const parts = /\n[ \t]*\n/.test(clean) ? clean.split(/\n[ \t]*\n/) : clean.split('\n');
  const lines = parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
  if (headline !== null && lines.length > 1 && lines[0] === headline) lines.shift();
  return lines.map((line) => `<p>${escapeText(line)}</p>`).join('\n');
}
