/** A paragraph that has no id yet, and the edges of tables. */
const MARKS = /<p(?=[ >])([^>]*)>|<(\/?)table(?=[ >])[^>]*>/gu;
/** So much of a paragraph tells it from others. */
const TELLING = 240;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * Makes a sanitised body ready for its page: every paragraph gets an id that it can be linked by, and every table a frame in which it
 * can be moved sideways where it is wider than a phone.
 *
 * An id is made from the paragraph's first words (`p-k3f9x`): it stays when other paragraphs come before it, and whatever the markup.
 *
 * @param tableLabel what a frame is called where the table has no caption
 */
export function anchoredBody(body: string, tableLabel: string): string {
  const given = new Set<string>();
  let depth = 0;
  let out = '';
  let from = 0;
  for (const match of body.matchAll(MARKS)) {
    const [whole, attributes, closing] = match;
    const after = match.index + whole.length;
    if (attributes !== undefined) {
      if (/ id="/u.test(attributes)) continue;
      const id = paragraphId(body, after, given);
      if (id === null) continue;
      out += `${body.slice(from, match.index)}<p id="${id}"${attributes}>`;
      from = after;
    } else if (closing === '/') {
      depth--;
      if (depth !== 0) continue;
      out += `${body.slice(from, after)}</section>`;
      from = after;
    } else {
      depth++;
      if (depth !== 1) continue;
      out += `${body.slice(from, match.index)}<section class="table" tabindex="0" aria-label="${tableLabel}">`;
      from = match.index;
    }
  }
  return out + body.slice(from);
}

function paragraphId(body: string, start: number, given: Set<string>): string | null {
  const end = body.indexOf('</p>', start);
  const hash = hashOfWords(body, start, Math.min(end === -1 ? body.length : end, start + TELLING));
  if (hash === null) return null;
  const id = `p-${hash}`;
  let unique = id;
  for (let number = 2; given.has(unique); number++) unique = `${id}-${number}`;
  given.add(unique);
  return unique;
}

/**
 * FNV-1a (32 bits) over the letters and figures of a piece of markup, in five characters; null where it has none. Character by character:
 * this is done for every paragraph of an archive.
 */
function hashOfWords(html: string, start: number, end: number): string | null {
  let hash = 0x811c9dc5;
  let isEmpty = true;
  let inTag = false;
  for (let at = start; at < end; at++) {
    const code = html.charCodeAt(at);
    if (inTag) inTag = code !== GREATER;
    else if (code === LESS) inTag = true;
    else if (isWord(code)) {
      hash = Math.imul(hash ^ code, 0x01000193);
      isEmpty = false;
    }
  }
  if (isEmpty) return null;
  let letters = '';
  for (let shift = 0; shift < 25; shift += 5) letters += ALPHABET[(hash >>> shift) & 31] ?? '';
  return letters;
}

const LESS = 0x3c;
const GREATER = 0x3e;

/** ASCII letters and figures, and all from `À` on but general punctuation: what differs in a quotation mark or a dash is the same. */
function isWord(code: number): boolean {
  if (code < 0xc0)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
  return code < 0x2000 || code > 0x206f;
}
