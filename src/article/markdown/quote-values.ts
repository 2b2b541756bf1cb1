import type { Mending } from '../article.ts';

const FIELD = /^([ \t]*(?:- )?[A-Za-z_][\w -]{0,60}:[ \t]+)(\S.*?)[ \t]*$/;
/** A value that is quoted, or begins a list, a map, a text over lines, an anchor or a type: it is left as it is. */
const OTHER = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:\s+#.*)?$|^[[{|>!]/;
/** A colon that makes a map, a character that YAML keeps for itself, a quotation that ends before the text does. */
const NEEDS_QUOTES = /:(?:\s|$)|^[@`%*&"']/;

/**
 * Puts quotation marks around values that YAML cannot take as they are written, each in its line: `title: Flood: the day after`,
 * `byline: @jane`, `title: "Help" they cried`.
 * @param firstLine Line of the file on which the source starts, from 1.
 */
export function quoteValues(
  source: string,
  firstLine: number,
): { readonly source: string; readonly mended: readonly Mending[] } {
  const mended: Mending[] = [];
  const lines = source.split('\n').map((line, index) => {
    const found = FIELD.exec(line);
    const value = found?.[2] ?? '';
    if (found === null || OTHER.test(value) || !NEEDS_QUOTES.test(value)) return line;
    const after = `${found[1] ?? ''}'${value.replaceAll("'", "''")}'`;
    mended.push({ rule: 'front-matter-colon', line: firstLine + index, before: line, after });
    return after;
  });
  return { source: lines.join('\n'), mended };
}
