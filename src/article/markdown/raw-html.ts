/** A piece of HTML that stands in a Markdown text as it is: a block, or a tag within a line. */
export interface RawHtml {
  readonly html: string;
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
}

/** Finds what the sanitiser changed in the raw HTML of a text: words of the prose around it may be the same. */
export class RawHtmlPlaces {
  readonly #pieces: readonly RawHtml[];
  readonly #lowerCase: readonly string[];
  /** Where the last link was found; the next ones stand behind it. */
  #piece = 0;
  #at = 0;
  #line: number | null = null;

  constructor(pieces: readonly RawHtml[]) {
    // In an address `&` may be written either way.
    this.#pieces = pieces.map(({ html, line }) => ({ html: html.replaceAll('&amp;', '&'), line }));
    this.#lowerCase = this.#pieces.map(({ html }) => html.toLowerCase());
  }

  /** Line of the first place that has these words in whatever case, or of the first piece. @param words in lower case. */
  lineOf(words: string): number | null {
    for (const [index, html] of this.#lowerCase.entries()) {
      const at = html.indexOf(words);
      if (at !== -1) return (this.#pieces[index]?.line ?? 1) + lineEnds(html, 0, at);
    }
    return this.#pieces[0]?.line ?? null;
  }

  /** Line of the next place that has an address, where the addresses are asked in their order; else of the one before. */
  nextLineOf(address: string): number | null {
    for (let index = this.#piece; index < this.#pieces.length; index++) {
      const piece = this.#pieces[index];
      if (piece === undefined) break;
      const isSame = index === this.#piece && this.#line !== null;
      const from = isSame ? this.#at : 0;
      const at = valueAt(piece.html, address, from);
      if (at === -1) continue;
      this.#line = (isSame ? (this.#line ?? piece.line) : piece.line) + lineEnds(piece.html, from, at);
      this.#piece = index;
      this.#at = at + address.length;
      return this.#line;
    }
    return this.#line ?? this.#pieces[0]?.line ?? null;
  }
}

/** Where an attribute's value begins with this, from a place on; -1 where none does. `</a>` has no address `/a`. */
function valueAt(html: string, value: string, from: number): number {
  let at = html.indexOf(value, from);
  while (at > 0 && !/["'=\s]/.test(html[at - 1] ?? '')) at = html.indexOf(value, at + 1);
  return at;
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
