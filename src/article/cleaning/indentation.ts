import type { SourceLine } from './rule.ts';

const TAB = 8;
const MARGIN = /^[ \t\u3000]+(?=\S)/;

/** Lines of a text without the space around them, with their numbers, and how far each was indented, in columns. */
export interface IndentedLines {
  readonly lines: readonly SourceLine[];
  /** By line number; a single space is none. */
  readonly indents: ReadonlyMap<number, number>;
}

/** Parts a text into lines; line ends as any system writes them. */
export function indentedLines(text: string): IndentedLines {
  const indents = new Map<number, number>();
  const lines = text.split(text.includes('\r') ? /\r\n?|\n/ : '\n').map((raw, index): SourceLine => {
    const margin = MARGIN.exec(raw)?.[0] ?? '';
    const columns = margin === '' ? 0 : columnsOf(margin);
    if (columns > 1) indents.set(index + 1, columns);
    return { text: raw.trim(), line: index + 1 };
  });
  return { lines, indents };
}

function columnsOf(margin: string): number {
  let columns = 0;
  for (const character of margin)
    columns = character === '\t' ? columns + TAB - (columns % TAB) : columns + (character === ' ' ? 1 : 2);
  return columns;
}
