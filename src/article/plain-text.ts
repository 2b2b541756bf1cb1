/** Elements that end a line of plain text where they open and where they close. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary ' +
    'table tbody tfoot thead tr ul'
  ).split(' '),
);
/** Elements that part words without ending the line. */
const CELLS = new Set(['td', 'th', 'img', 'wbr-space']);
/** Elements whose content is not text for a reader. */
const HIDDEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'head',
  'iframe',
  'object',
  'textarea',
  'select',
]);

/** Names of HTML's Latin-1 entities, in the order of the code points from U+00A0. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Character names of HTML that are met in news, by name without `&` and `;`. */
export const CHARACTER_NAMES: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    hellip: '…',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    bull: '•',
    euro: '€',
    trade: '™',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    zwnj: '\u200c',
    zwj: '\u200d',
    lrm: '\u200e',
    rlm: '\u200f',
    OElig: 'Œ',
    oelig: 'œ',
    Scaron: 'Š',
    scaron: 'š',
    Yuml: 'Ÿ',
    fnof: 'ƒ',
    circ: 'ˆ',
    tilde: '˜',
    dagger: '†',
    Dagger: '‡',
    permil: '‰',
    prime: '′',
    Prime: '″',
    larr: '←',
    rarr: '→',
    uarr: '↑',
    darr: '↓',
    minus: '−',
    infin: '∞',
    ne: '≠',
    le: '≤',
    ge: '≥',
    AMP: '&',
    LT: '<',
    GT: '>',
    QUOT: '"',
    COPY: '©',
    REG: '®',
  }),
]);

/** What references to 0x80 to 0x9F stand for (HTML, "numeric character reference end state"). */
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,7}));?/g;

/**
 * Decodes character references once, as a browser would; an unknown one stays as it is written, one to a control character
 * is nothing (`&#3;` ends articles of news wires).
 * @param text Text of an HTML document without tags.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return CHARACTER_NAMES.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
    if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
    if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
    return (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || code === 0x7f
      ? ''
      : String.fromCodePoint(code);
  });
}

/**
 * The text that a reader sees, for search, tags and language: block elements end a line, cells are parted by a space, runs of
 * white space are one space, character references are decoded, scripts, styles and comments are left out. Takes linear time.
 * @param html Sanitised HTML, or any: a lone `<` is text.
 * @returns Lines parted by `\n`, none empty, none with white space at its ends.
 */
export function plainText(html: string): string {
  const out: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      out.push(withoutBreaks(html.slice(at)));
      break;
    }
    if (open > at) out.push(withoutBreaks(html.slice(at, open)));
    const tag = readTag(html, open);
    if (tag === null) {
      out.push('&lt;');
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (tag.opens && isNamedGap(html, open, tag.name)) {
      const close = html.indexOf(`</${tag.name}>`, at);
      if (close >= 0) at = close;
      continue;
    }
    if (BLOCKS.has(tag.name)) out.push('\n');
    else if (CELLS.has(tag.name)) out.push(' ');
    else if (HIDDEN.has(tag.name) && tag.opens) at = skipHidden(html, at, tag.name);
  }
  const whole = decodeReferences(out.join(''));
  const needsFolding = whole.includes('  ') || OTHER_SPACE.test(whole);
  const lines: string[] = [];
  for (const line of whole.split('\n')) {
    const text = (needsFolding ? line.replace(/\s+/g, ' ') : line).trim();
    if (text !== '') lines.push(text);
  }
  return lines.join('\n');
}

/** A gap for an image (`sanitise-image.ts`): what stands in it is no text of the story. */
function isNamedGap(html: string, open: number, name: string): boolean {
  return (name === 'p' || name === 'span') && html.startsWith(' class="missing-image" data-', open + 1 + name.length);
}

/** A line end in the text of an element is a space. Other white space is folded line by line, when elements are put together. */
function withoutBreaks(text: string): string {
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text;
}

/** White space other than spaces and line ends; most text has none, and a look at all of it is cheaper than replacing in each line. */
const OTHER_SPACE = /[^\S \n]/;

interface Tag {
  readonly name: string;
  readonly opens: boolean;
  readonly end: number;
}

/** The tag or comment at a `<`, or null where the `<` is text. Quoted `>` in attributes is passed over. */
function readTag(html: string, open: number): Tag | null {
  const next = html.charCodeAt(open + 1);
  if (next === 0x21 || next === 0x3f) {
    const comment = html.startsWith('<!--', open);
    const close = html.indexOf(comment ? '-->' : '>', open + 2);
    return { name: '', opens: false, end: close < 0 ? html.length : close + (comment ? 3 : 1) };
  }
  const closing = next === 0x2f;
  let at = open + (closing ? 2 : 1);
  const start = at;
  while (at < html.length && isNameCharacter(html.charCodeAt(at))) at++;
  if (at === start) return null;
  const name = html.slice(start, at).toLowerCase();
  let quote = 0;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return { name, opens: !closing && html.charCodeAt(at - 1) !== 0x2f, end: at + 1 };
    else if ((code === 0x22 || code === 0x27) && html.charCodeAt(at - 1) === 0x3d) quote = code;
  }
  return { name, opens: false, end: html.length };
}

function isNameCharacter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x2d
  );
}

/** Position after the end tag of a hidden element; the end of the text where it is never closed. */
function skipHidden(html: string, at: number, name: string): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = at;
  const found = end.exec(html);
  return found === null ? html.length : found.index;
}
