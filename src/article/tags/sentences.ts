import type { Tokens } from './tokens.ts';

export interface Sentence {
  readonly text: string;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** Lines that name who made the picture or the report, not whom it is about. */
const CREDIT =
  /^(?:\(?(?:photos?|images?|pictures?|video|credits?|photo credit|illustration|graphic|source|file photo|foto|fotos|crédits?|bild|by|par|por|von)\s*(?:by\b|:|\/|–|—)|by\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){0,4}\s*$|(?:reporting|editing|writing|additional reporting|compiled|translated) (?:and \w+ )?by\b)/iu;

const ENDING = /[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}])|[。！？]+[」』”]?/gu;
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|St|Rev|Hon|Mt|Ft|Maj|Adm|No|vs|Nr|bzw|ca|etc|M|Mme|Sra?|Sig)\.\s*$/u;
/** No abbreviation is as long. */
const LONG_WORD = /[a-z]{5}\.\s*$/;

/** All sentences of the text, white space around them taken off; lines of credit are left out. */
export function sentencesIn(paragraphs: readonly string[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  paragraphs.forEach((text, paragraph) => {
    if (text.length < 200 && CREDIT.test(text.trim())) return;
    let start = 0;
    ENDING.lastIndex = 0;
    for (let match = ENDING.exec(text); match !== null; match = ENDING.exec(text)) {
      const end = match.index + match[0].length;
      if (match[0].startsWith('.') && endsInAbbreviation(text.slice(Math.max(start, end - 24), end))) continue;
      sentences.push({ text: text.slice(start, end).trim(), paragraph });
      start = end;
    }
    const rest = text.slice(start).trim();
    if (rest !== '') sentences.push({ text: rest, paragraph });
  });
  return sentences;
}

function endsInAbbreviation(text: string): boolean {
  return !LONG_WORD.test(text) && ABBREVIATION.test(text);
}

/**
 * Whether capitals tell nothing in a sentence: it is written in them throughout, or it is a heading that gives one to every word.
 */
export function isShouted(text: string, tokens: Tokens): boolean {
  const { length } = tokens;
  if (length < 4) return false;
  let long = 0;
  let capital = 0;
  let longCapital = 0;
  for (let index = 0; index < length; index++) {
    const letters = tokens.endOf(index) - tokens.startOf(index);
    if (letters < 2) continue;
    if (letters > 3) long++;
    if (!tokens.isCapital(index)) continue;
    capital++;
    if (letters > 3) longCapital++;
  }
  if (capital / length > 0.6 && shoutedIn(tokens) / length > 0.6) return true;
  return long >= 4 && longCapital === long && !/[.!?…,;]["”’»)]*$/.test(text) && !text.includes(', ');
}

/** How many words of two letters and more are written in capitals. */
function shoutedIn(tokens: Tokens): number {
  let shouted = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (!tokens.isCapital(index) || tokens.endOf(index) - tokens.startOf(index) < 2) continue;
    if (tokens.get(index)?.word.isShouted === true) shouted++;
  }
  return shouted;
}
