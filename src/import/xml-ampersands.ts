/** Stands for an ampersand that begins no reference; one character as well, so that places stay. */
export const BARE_AMPERSAND = '\ue0ff';
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
/** Longest that a reference or a mark can be that a chunk cuts in two. */
const LONGEST = 40;

/**
 * Marks ampersands that begin no reference (`?a=1&b=2`), outside of CDATA and comments, before XML is parsed: a parser takes
 * all up to the next semicolon for the reference's name, however many items that swallows.
 */
export class AmpersandGuard {
  #rest = '';
  #within: 'text' | 'cdata' | 'comment' = 'text';

  /** The next piece with its marks, as far as it can be told; `plain` is the same as it was. */
  next(chunk: string, isLast = false): { readonly plain: string; readonly marked: string } {
    const text = this.#rest + chunk;
    const end = isLast ? text.length : Math.max(0, text.length - LONGEST);
    let marked = '';
    let at = 0;
    let copied = 0;
    while (at < end) {
      if (this.#within !== 'text') {
        const close = text.indexOf(this.#within === 'cdata' ? ']]>' : '-->', at);
        if (close === -1 || close >= end) {
          at = end;
          break;
        }
        at = close + 3;
        this.#within = 'text';
        continue;
      }
      const code = text.charCodeAt(at);
      if (code === 0x3c) {
        if (text.startsWith('<![CDATA[', at)) this.#within = 'cdata';
        else if (text.startsWith('<!--', at)) this.#within = 'comment';
        at += this.#within === 'text' ? 1 : 4;
        continue;
      }
      if (code === 0x26) {
        REFERENCE.lastIndex = at;
        if (!REFERENCE.test(text)) {
          marked += text.slice(copied, at) + BARE_AMPERSAND;
          copied = at + 1;
        }
      }
      at = nextOf(text, at + 1);
    }
    const taken = Math.min(Math.max(at, end), text.length);
    this.#rest = text.slice(taken);
    return { plain: text.slice(0, taken), marked: marked + text.slice(copied, taken) };
  }
}

const SPECIAL = /[<&]/g;

function nextOf(text: string, from: number): number {
  SPECIAL.lastIndex = from;
  return SPECIAL.exec(text)?.index ?? text.length;
}
