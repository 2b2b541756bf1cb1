/** A paragraph, the edges of tables, and the ends of headings: what stands at a `<`. */
const MARK = /<p(?=[ >])([^>]*)>|<(\/?)table(?=[ >])[^>]*>|<\/h([1-6])>/uy;
/** Directly behind a table's opening tag. */
const CAPTION = /\s*<caption(?=[ >])[^>]*>(.*?)<\/caption>/suy;
/** So much of a paragraph tells it from others. */
const TELLING = 240;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * Makes a sanitised body ready for its page: every paragraph gets an id that it can be linked by, and every table a frame in which it
 * can be moved sideways where it is wider than a phone. A frame is called by the table's caption, else by the heading before it.
 *
 * An id is made from the paragraph's first words (`p-k3f9x`): it stays when other paragraphs come before it, and whatever the markup.
 *
 * @param tableLabel what a frame is called where the table has neither; escaped
 */
export function anchoredBody(body: string, tableLabel: string): string {
  const given: GivenNames = new Map();
  const labels: GivenNames = new Map();
  let heading: string | null = null;
  let depth = 0;
  let out = '';
  let from = 0;
  for (let at = body.indexOf('<'); at !== -1; at = body.indexOf('<', at + 1)) {
    if (!mayBeMark(body, at)) continue;
    MARK.lastIndex = at;
    const match = MARK.exec(body);
    if (match === null) continue;
    const [whole, attributes, closing, level] = match;
    const after = at + whole.length;
    if (attributes !== undefined) {
      if (/ id="/u.test(attributes)) continue;
      const id = paragraphId(body, after, given);
      if (id === null) continue;
      out += `${body.slice(from, at)}<p id="${id}"${attributes}>`;
      from = after;
    } else if (level !== undefined) {
      heading = attributeText(body.slice(body.lastIndexOf(`<h${level}`, at), at));
    } else if (closing === '/') {
      depth--;
      if (depth !== 0) continue;
      out += `${body.slice(from, after)}</section>`;
      from = after;
    } else {
      depth++;
      if (depth !== 1) continue;
      const label = numbered(captionOf(body, after) ?? heading ?? tableLabel, labels, inBrackets);
      out += `${body.slice(from, at)}<section class="table" tabindex="0" aria-label="${label}">`;
      from = at;
    }
  }
  return out + body.slice(from);
}

/** By its first letter alone: most tags are those of emphasis and links, or end a paragraph. */
function mayBeMark(body: string, at: number): boolean {
  const first = body.charCodeAt(at + 1);
  const letter = first === SLASH ? body.charCodeAt(at + 2) : first;
  return letter === LETTER_T || (first === SLASH ? letter === LETTER_H : letter === LETTER_P);
}

function paragraphId(body: string, start: number, given: GivenNames): string | null {
  const end = body.indexOf('</p>', start);
  const hash = hashOfWords(body, start, Math.min(end === -1 ? body.length : end, start + TELLING));
  if (hash === null) return null;
  return numbered(`p-${hash}`, given, (number) => `-${number}`);
}

/** Names that were given, each with the number that an equal one is tried with next. */
type GivenNames = Map<string, number>;

/** A name that was not given yet: with a number, where it was. */
function numbered(name: string, given: GivenNames, ending: (number: number) => string): string {
  let number = given.get(name);
  if (number === undefined) {
    given.set(name, 2);
    return name;
  }
  let unique = name + ending(number++);
  while (given.has(unique)) unique = name + ending(number++);
  given.set(name, number);
  given.set(unique, 2);
  return unique;
}

const inBrackets = (number: number): string => ` (${number})`;

/** The caption of the table whose content begins here, or null. */
function captionOf(body: string, start: number): string | null {
  CAPTION.lastIndex = start;
  return attributeText(CAPTION.exec(body)?.[1] ?? '');
}

/** Markup as text for an attribute in double quotes. */
function attributeText(html: string): string | null {
  const text = html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('"', '&quot;')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return text === '' ? null : text;
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
const SLASH = 0x2f;
const LETTER_H = 0x68;
const LETTER_P = 0x70;
const LETTER_T = 0x74;

/** ASCII letters and figures, and all from `À` on but general punctuation: what differs in a quotation mark or a dash is the same. */
function isWord(code: number): boolean {
  if (code < 0xc0)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
  return code < 0x2000 || code > 0x206f;
}
