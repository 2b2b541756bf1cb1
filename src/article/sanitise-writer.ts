import { escapeText } from './sanitise-escape.ts';

/** An inline element that is open in the source: reopened in each block that its content reaches. */
export interface Formatting {
  readonly tag: string;
  /** Attributes with a leading space, escaped. */
  readonly attributes: string;
}

interface Line {
  /** `p` where the source had none and the text must stand in one. */
  readonly tag: string;
  readonly attributes: string;
  readonly explicit: boolean;
  readonly parts: string[];
  opened: number;
  breaks: number;
  visible: boolean;
  /** Markup of the only thing in it, where that is a gap for an image; such a line is a gap itself. */
  gap: string | null;
  endsInSpace: boolean;
}

/** What a container gathered: lines of text and finished blocks, in order. */
type Run = { readonly kind: 'line'; readonly html: string } | { readonly kind: 'block'; readonly html: string };

/** How the lines of a container are put down: each in its own `<p>`, or bare where there is only one. */
export type Lines = 'paragraphs' | 'bare';

const VISIBLE = /[^\s\u00a0\u200b-\u200d\u2060\ufeff]/;
const MAX_FORMATTING = 24;

/**
 * Writes HTML that is nested as the standard allows, whatever it is told: blocks never stand in lines, formatting that
 * spans blocks is closed and opened again, empty elements are left out. All markup that it emits is its own.
 */
export class NestingWriter {
  readonly #frames: Run[][] = [[]];
  readonly #formatting: Formatting[] = [];
  #line: Line | null = null;

  /** Starts an inline element; false where it is refused (one like it is open), and then it must not be ended. */
  startInline(formatting: Formatting): boolean {
    if (this.#formatting.length >= MAX_FORMATTING || this.isInside(formatting.tag)) return false;
    this.#formatting.push(formatting);
    return true;
  }

  endInline(): void {
    this.#formatting.pop();
    const line = this.#line;
    while (line !== null && line.opened > this.#formatting.length) this.#closeTop(line);
  }

  #closed: string[] = [];

  #closeTop(line: Line): void {
    line.opened -= 1;
    line.parts.push(`</${this.#closed.pop() ?? ''}>`);
  }

  isInside(tag: string): boolean {
    return this.#formatting.some((open) => open.tag === tag);
  }

  /** Starts a block that holds a line of text: p, a heading, pre. */
  startLine(tag: string, attributes: string): void {
    this.endLine();
    this.#line = newLine(tag, attributes, true);
  }

  /** Ends the line that is open, if any. */
  endLine(): void {
    const line = this.#line;
    if (line === null) return;
    while (line.opened > 0) this.#closeTop(line);
    this.#line = null;
    this.#closed = [];
    if (!line.visible) return;
    const html = trimEnd(line.parts).join('');
    const run = this.#frames.at(-1);
    if (line.tag === 'p' && line.gap !== null && line.gap === html) {
      run?.push({ kind: 'block', html: html.replace(/^<span/, '<p').replace(/<\/span>$/, '</p>') });
    } else if (line.explicit) {
      run?.push({ kind: 'block', html: `<${line.tag}${line.attributes}>${html}</${line.tag}>` });
    } else {
      run?.push({ kind: 'line', html });
    }
  }

  /** Text as read, entities decoded. White space is folded except in pre. */
  text(text: string): void {
    if (this.#line?.tag === 'pre') {
      this.#openFormatting(this.#line);
      this.#line.parts.push(escapeText(text));
      if (VISIBLE.test(text)) this.#line.visible = true;
      return;
    }
    const folded = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (folded === ' ' || folded === '') {
      if (folded === ' ' && this.#line !== null) this.#space(this.#line);
      return;
    }
    const line = this.#startText();
    const leading = folded.startsWith(' ');
    if (leading) this.#space(line);
    this.#openFormatting(line);
    line.parts.push(escapeText(leading ? folded.slice(1) : folded));
    line.endsInSpace = folded.endsWith(' ');
    line.gap = null;
    if (!line.visible && VISIBLE.test(folded)) line.visible = true;
  }

  /** Finished inline markup of our own: a gap for an image. */
  inlineMarkup(html: string): void {
    const line = this.#startText();
    const first = !line.visible;
    this.#openFormatting(line);
    line.parts.push(html);
    line.endsInSpace = false;
    line.visible = true;
    line.gap = first ? html : null;
  }

  lineBreak(): void {
    if (this.#line === null) return;
    if (this.#line.tag === 'pre') this.#line.parts.push('\n');
    else this.#line.breaks += 1;
  }

  /** A finished block of our own making. */
  block(html: string): void {
    this.endLine();
    if (html !== '') this.#frames.at(-1)?.push({ kind: 'block', html });
  }

  /** Starts gathering the content of a container; `endContainer` gives it back. */
  startContainer(): void {
    this.endLine();
    this.#frames.push([]);
  }

  endContainer(lines: Lines): string {
    this.endLine();
    const runs = this.#frames.pop() ?? [];
    const [first] = runs;
    // One line of text, with perhaps lists behind it, is an item of a list or a cell as anyone would write it.
    const bare =
      lines === 'bare' &&
      first?.kind === 'line' &&
      runs.slice(1).every((run) => run.kind === 'block' && /^<[uo]l[ >]/.test(run.html));
    return runs.map((run) => (run.kind === 'block' || bare ? run.html : `<p>${run.html}</p>`)).join('\n');
  }

  /** The content of a container for text alone (caption, dt): its lines joined by breaks, blocks stripped of their tags. */
  endTextContainer(): string {
    this.endLine();
    const runs = this.#frames.pop() ?? [];
    return runs
      .map((run) =>
        run.kind === 'line' ? run.html : run.html.replace(/<\/?(?:p|h[2-6]|pre|ul|ol|li|blockquote)(?: [^>]*)?>/g, ''),
      )
      .join('<br>');
  }

  /** The finished blocks, in order; what is written next begins anew. */
  finish(): readonly string[] {
    this.endLine();
    return (this.#frames.splice(0, this.#frames.length, [])[0] ?? []).map((run) =>
      run.kind === 'block' ? run.html : `<p>${run.html}</p>`,
    );
  }

  #startText(): Line {
    let line = this.#line;
    // Two breaks in a row are how old pages part their paragraphs.
    if (line !== null && line.breaks >= 2 && line.tag === 'p') {
      this.endLine();
      line = null;
    }
    if (line === null) {
      line = newLine('p', '', false);
      this.#line = line;
    }
    if (line.breaks > 0) {
      if (line.visible) {
        trimEnd(line.parts);
        line.parts.push('<br>');
        line.endsInSpace = true;
        line.gap = null;
      }
      line.breaks = 0;
    }
    return line;
  }

  #space(line: Line): void {
    if (line.endsInSpace || line.parts.length === 0 || line.breaks > 0) return;
    line.parts.push(' ');
    line.endsInSpace = true;
  }

  #openFormatting(line: Line): void {
    for (const open of this.#formatting.slice(line.opened)) {
      line.parts.push(`<${open.tag}${open.attributes}>`);
      this.#closed.push(open.tag);
      line.opened += 1;
    }
  }
}

function newLine(tag: string, attributes: string, explicit: boolean): Line {
  return { tag, attributes, explicit, parts: [], opened: 0, breaks: 0, visible: false, gap: null, endsInSpace: false };
}

/** Takes the space off the end of a line, also from inside the formatting that ends there. */
function trimEnd(parts: string[]): string[] {
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at] ?? '';
    if (part.startsWith('</')) continue;
    if (!part.startsWith('<')) parts[at] = part.replace(/ +$/, '');
    if (parts[at] !== '') break;
  }
  return parts;
}
