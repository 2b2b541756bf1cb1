import { plainText } from '../plain-text.ts';
import type { Cut } from './cuts.ts';

/** Words that stand before the tags and sections of a page, in the languages that bylines are read in. */
const LABEL =
  'tags?|tagged(?: (?:as|with))?|keywords?|categor(?:y|ies)|filed under|posted in|topics?|schlag(?:wort|wörter|worte)|stichw(?:ort|örter|orte)|' +
  'kategori(?:e|en|siert unter)|themen|mots[- ]cl[ée]s|étiquettes|catégories?|classé dans|etiquetas|categorías?|palabras clave|' +
  'categorias?|palavras-chave|parole chiave|argomenti|categori[ae]|trefwoorden|categorie(?:ën)?|etiketter|taggar|emneord|stikord';
const TAG_LINE = new RegExp(`^(?:${LABEL})\\s*:\\s*\\S`, 'iu');
const TAG_LABEL = new RegExp(`^(?:${LABEL})\\s*:?$`, 'iu');
const REVISION = /^page revision: \d+, last edited: /i;
const LONGEST = 300;
const MOST = 4;
/** A list of names without a verb: parted by commas or points, none of them a sentence. */
const NAMES = /^[^.!?;:]{1,40}(?:\s*[,•·|]\s*[^.!?;:]{1,40}){0,30}$/u;

/** What is no story at its end and its start: the page's own lines of tags and sections. */
export interface Trimmed {
  readonly blocks: readonly string[];
  readonly cuts: readonly Pick<Cut, 'rule' | 'text'>[];
}

/** Takes lines of tags and sections off the edges of a story; at least one block stays. */
export function withoutTagLines(given: readonly string[]): Trimmed {
  const blocks = [...given];
  const cuts: Pick<Cut, 'rule' | 'text'>[] = [];
  const cut = (at: number, count: number): void => {
    for (const block of blocks.splice(at, count)) cuts.push({ rule: 'tag-line', text: lineOf(block) });
  };
  for (let taken = 0; taken < MOST && blocks.length > 1; taken += 1) {
    const end = blocks.length;
    if (isTagLine(blocks[end - 1])) cut(end - 1, 1);
    else if (end > 2 && isLabelled(blocks[end - 2], blocks[end - 1])) cut(end - 2, 2);
    else break;
  }
  if (blocks.length > 2 && isLabelled(blocks[0], blocks[1])) cut(0, 2);
  else if (blocks.length > 1 && isTagLine(blocks[0])) cut(0, 1);
  return { blocks, cuts };
}

function isTagLine(block = ''): boolean {
  const line = lineOf(block);
  if (line.length > LONGEST) return false;
  if (REVISION.test(line)) return true;
  return TAG_LINE.test(line) && NAMES.test(line.slice(line.indexOf(':') + 1).trim());
}

/** A label on a line of its own, and the names on the next. */
function isLabelled(label = '', names = ''): boolean {
  const line = lineOf(names);
  return TAG_LABEL.test(lineOf(label)) && line !== '' && line.length <= LONGEST && NAMES.test(line);
}

function lineOf(block: string): string {
  if (!/^<(?:p|h\d|ul|ol|dl)[ >]/.test(block) || block.includes('missing-image')) return '';
  // The items of a list are as if they were parted by commas.
  return plainText(block)
    .trim()
    .replace(/\s*\n\s*/g, ', ');
}
