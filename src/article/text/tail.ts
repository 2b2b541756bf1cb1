import type { SourceLine } from '../cleaning/rule.ts';
import type { DateOrder } from '../dates/date-reading.ts';
import { emptyHead, takeFurniture } from './head.ts';
import type { Head } from './head.ts';

/** Lines of the tail that are looked at for a date, a byline, tags and a URL. */
const LONGEST_TAIL = 12;

/** Takes dates, bylines, tags and URLs below the story into the head; returns the story. What the head already has stays. */
export function withoutTail(lines: readonly SourceLine[], order: DateOrder, head: Head): readonly SourceLine[] {
  let end = lines.length;
  for (let index = lines.length - 1, seen = 0; index > 0 && seen < LONGEST_TAIL; index--) {
    const line = lines[index];
    if (line === undefined || line.text === '') continue;
    seen++;
    if (line.text.length > 300) break;
    const found = emptyHead();
    if (
      !takeFurniture(line, order, found) ||
      found.rest.length > 0 ||
      found.headline !== null ||
      found.publisher !== null ||
      found.dek !== null
    )
      break;
    head.tags ??= found.tags;
    head.url ??= found.url;
    head.section ??= found.section;
    for (const date of found.dates) head.dates.push({ ...date, confidence: Math.min(date.confidence, 0.8) });
    head.printedBylines.push(...found.printedBylines);
    for (const byline of found.bylines)
      if (!head.bylines.some((known) => known.value === byline.value)) head.bylines.push(byline);
    end = index;
  }
  return lines.slice(0, end);
}
