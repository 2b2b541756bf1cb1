/** What could begin something other than text inside a line: emphasis, code, links, footnotes, HTML, template tags, strikethrough. */
const INLINE = /[\\`*_[\]<~{]|&(?=[#\p{L}])/gu;
/** What could begin a block: headings, quotes, lists, rules, fences, tables. */
const LINE_START = /^(?:[#>+=|:-]|(?=\d{1,9}[.)]))/;
const NUMBERED = /^(\d{1,9})([.)])/;

/**
 * One paragraph of plain text as Markdown that renders to exactly that text, white space folded.
 * @param text One line; line ends in it become spaces.
 */
export function escapeMarkdown(text: string): string {
  const line = text
    .replace(/[ \t\n\r\f\v]+/g, ' ')
    .trim()
    .replace(INLINE, String.raw`\$&`);
  if (!LINE_START.test(line)) return line;
  return NUMBERED.test(line) ? line.replace(NUMBERED, String.raw`$1\$2`) : `\\${line}`;
}
