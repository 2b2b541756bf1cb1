/** Languages in which front matter is read. All are data; none can run code. */
export type FrontMatterLanguage = 'yaml' | 'toml' | 'json';

/** How a Markdown file divides into front matter and body. Lines count from 1 in the file. */
export type Fence =
  | { readonly kind: 'none'; readonly body: string; readonly bodyLine: number }
  | {
      readonly kind: 'found';
      readonly language: FrontMatterLanguage;
      readonly source: string;
      /** Line of the file on which `source` starts. */
      readonly sourceLine: number;
      readonly body: string;
      /** Line of the file on which `body` starts. */
      readonly bodyLine: number;
    }
  /** A language that is code, or unknown, such as `---js`. */
  | { readonly kind: 'refused'; readonly language: string; readonly line: number }
  /** Opened and never closed. */
  | { readonly kind: 'unclosed'; readonly language: FrontMatterLanguage; readonly line: number };

const OPENING = /^(---|\+\+\+)[ \t]*([^\s]*)[ \t]*$/;
const FIELD_LINE = /^[ \t]*["']?[\p{L}_][\p{L}\p{N}_.-]*["']?[ \t]*[:=]/u;

const LANGUAGES: ReadonlyMap<string, FrontMatterLanguage> = new Map([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['json', 'json'],
]);

/**
 * Splits a Markdown file at its front matter: `---` YAML (Jekyll, Eleventy), `+++` TOML and `{…}` JSON (Hugo),
 * `---json`, `---toml`, `---yaml` (gray-matter). Blank lines before it are skipped. Any other language is refused:
 * gray-matter's `---js` would run code.
 */
export function splitFence(text: string): Fence {
  const start = skipBlankLines(text);
  if (text.startsWith('{', start.offset)) return splitJson(text, start);
  const end = lineEnd(text, start.offset);
  const opening = OPENING.exec(text.slice(start.offset, end));
  if (opening === null) return { kind: 'none', body: text, bodyLine: 1 };
  const marker = opening[1] as '---' | '+++';
  const word = (opening[2] ?? '').toLowerCase();
  if (/^[-+*]/.test(word)) return { kind: 'none', body: text, bodyLine: 1 };
  const language = word === '' ? (marker === '---' ? 'yaml' : 'toml') : LANGUAGES.get(word);
  if (language === undefined) return { kind: 'refused', language: word, line: start.line };
  return splitAtMarker(text, { marker, language, named: word !== '', line: start.line, from: end + 1 });
}

interface Opening {
  readonly marker: '---' | '+++';
  readonly language: FrontMatterLanguage;
  /** Whether the language was written out, so that this can be nothing but front matter. */
  readonly named: boolean;
  readonly line: number;
  /** Offset of the first line after the opening one. */
  readonly from: number;
}

function splitAtMarker(text: string, opening: Opening): Fence {
  let offset = opening.from;
  let line = opening.line + 1;
  while (offset < text.length) {
    const end = lineEnd(text, offset);
    const trimmed = text.slice(offset, Math.min(end, offset + 80)).trimEnd();
    if (trimmed === opening.marker || (trimmed === '...' && opening.language === 'yaml')) {
      return {
        kind: 'found',
        language: opening.language,
        source: text.slice(opening.from, offset),
        sourceLine: opening.line + 1,
        body: text.slice(end + 1),
        bodyLine: line + 1,
      };
    }
    offset = end + 1;
    line += 1;
  }
  // A lone `---` over running text is a thematic break; over a field it is front matter that somebody forgot to close.
  const first = text.slice(opening.from, lineEnd(text, opening.from));
  if (opening.named || FIELD_LINE.test(first)) {
    return { kind: 'unclosed', language: opening.language, line: opening.line };
  }
  return { kind: 'none', body: text, bodyLine: 1 };
}

/** Hugo's JSON front matter: an object at the very start; its end is the brace that closes it. */
function splitJson(text: string, start: { readonly offset: number; readonly line: number }): Fence {
  // `{{ … }}` and `{% … %}` are template syntax, text like any other.
  if (!/^\{\s*["}]/.test(text.slice(start.offset, start.offset + 200))) {
    return { kind: 'none', body: text, bodyLine: 1 };
  }
  let depth = 0;
  let inString = false;
  for (let i = start.offset; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b) depth += 1;
    else if (code === 0x7d) {
      depth -= 1;
      if (depth === 0) return jsonFence(text, start, i + 1);
    }
  }
  return { kind: 'unclosed', language: 'json', line: start.line };
}

function jsonFence(text: string, start: { readonly offset: number; readonly line: number }, end: number): Fence {
  const source = text.slice(start.offset, end);
  return {
    kind: 'found',
    language: 'json',
    source,
    sourceLine: start.line,
    body: text.slice(end),
    bodyLine: start.line + countLines(source),
  };
}

function skipBlankLines(text: string): { readonly offset: number; readonly line: number } {
  let offset = 0;
  let line = 1;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) {
      offset = i + 1;
      line += 1;
    } else if (code !== 0x20 && code !== 0x09) break;
  }
  return { offset, line };
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
