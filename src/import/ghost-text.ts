import type { GhostDocument } from './ghost-card.ts';
import { lexicalHtml } from './ghost-lexical.ts';
import { mobiledocHtml } from './ghost-mobiledoc.ts';
import type { ItemProblem } from './item.ts';
import { text, type ImportRecord } from './json-value.ts';

/** The text of a post as HTML, and what is to be told of it. */
export interface GhostText {
  /** Empty where the post has none, or only plain text. */
  readonly html: string;
  readonly problems: readonly ItemProblem[];
}

/** The HTML that Ghost made of a post; where the export has none, it is made of the editor's own document. */
export function ghostText(post: ImportRecord): GhostText {
  const html = text(post, 'html');
  if (html !== '') return { html, problems: [] };
  const broken: string[] = [];
  for (const [name, read] of [
    ['lexical', lexicalHtml],
    ['mobiledoc', mobiledocHtml],
  ] as const) {
    const written = text(post, name);
    if (written === '') continue;
    const document = parsed(written, read);
    if (document === null) broken.push(name);
    if (document === null || (document.html === '' && document.lost.length === 0)) continue;
    const problems = broken.map((one) => unreadable(one, `its text was made of "${name}", which may be older`));
    return {
      html: document.html,
      problems: [...problems, ...(document.lost.length === 0 ? [] : [cardsLost(document.lost)])],
    };
  }
  const isPlain = text(post, 'plaintext') !== '';
  const instead = isPlain ? 'its plain text was taken, without pictures and links' : 'the article has no text';
  if (broken.length > 0) return { html: '', problems: broken.map((one) => unreadable(one, instead)) };
  return { html: '', problems: isPlain ? [] : [withoutText()] };
}

function parsed(written: string, read: (document: unknown) => GhostDocument): GhostDocument | null {
  try {
    return read(JSON.parse(written) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function cardsLost(kinds: readonly string[]): ItemProblem {
  return {
    code: 'IMPORT_GHOST_CARD',
    severity: 'warning',
    message: `Nothing could be made of these parts of its text: ${[...new Set(kinds)].join(', ')}.`,
    remedy: 'Look at the post in Ghost, and write in what is missing.',
  };
}

/** @param instead what became of the article's text. */
function unreadable(name: string, instead: string): ItemProblem {
  return {
    code: 'IMPORT_TEXT_UNREADABLE',
    severity: 'warning',
    message: `The export has its text in "${name}", and that is not valid JSON; ${instead}.`,
    remedy: 'Save the post in Ghost once more, make the export again, and import it.',
  };
}

function withoutText(): ItemProblem {
  return {
    code: 'IMPORT_TEXT_MISSING',
    severity: 'warning',
    message: 'The export has no text of it, only what stands above one.',
    remedy: 'Look whether the post has a text in Ghost; nothing needs to be done where it has none.',
  };
}
