/** Figures joined by a dash: a score, a range of years or prices. */
const RANGES = /[£$€¥]?\d[\d.,:]*(?:[–‒‑][£$€¥]?\d[\d.,:]*)+/gu;
/**
 * What French sets with a space: a mark behind its word, and both sides of what is quoted. Of a long word or one with hyphens only the
 * end beside the mark, so that a headline in large letters can still be broken on a phone.
 */
const FRENCH = /« (?:&[#\w]+;|[^\s<&-]){1,8}(?: [;:!?»]+)*|(?:&[#\w]+;|[^\s<&-]){1,8}(?: [;:!?»]+)+/gu;
const HAS_RANGE = /\d[–‒‑][£$€¥]?\d/u;
const HAS_FRENCH = /« | [;:!?»]/u;

/**
 * Text or sanitised HTML in which no line ends within "7–6", nor in French before a mark that stands behind a space. The text itself
 * stays as it is, to be copied and compared: what belongs together stands in an element of its own.
 *
 * @param html escaped: every `<` begins a tag
 * @param language BCP 47
 */
export function unbroken(html: string, language: string): string {
  const pattern = patternFor(html, language);
  if (pattern === null) return html;
  return html.replace(/(<[^>]*>)|[^<]+/gu, (part, tag: string | undefined) =>
    tag === undefined ? part.replace(pattern, '<span class="unbroken">$&</span>') : part,
  );
}

/** Null where a text has nothing to keep together, as most have. */
function patternFor(html: string, language: string): RegExp | null {
  if (/^fr\b/u.test(language) && HAS_FRENCH.test(html)) return HAS_RANGE.test(html) ? FRENCH_RANGES : FRENCH;
  return HAS_RANGE.test(html) ? RANGES : null;
}

const FRENCH_RANGES = new RegExp(`${FRENCH.source}|${RANGES.source}`, 'gu');
