import { sentencesOf, type Token, tokenise } from './tokens.ts';

export interface Sentence {
  readonly text: string;
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

const ELIDING = new Set(['fr', 'it', 'ca', 'oc']);
const SUFFIXING = new Set(['tr', 'az']);
/** Lines that name who made the picture or the report, not whom it is about. */
const CREDIT =
  /^(?:\(?(?:photos?|images?|pictures?|video|credits?|photo credit|illustration|graphic|source|file photo|foto|fotos|crédits?|bild|by|par|por|von)\s*(?:by\b|:|\/|–|—)|by\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){0,4}\s*$|(?:reporting|editing|writing|additional reporting|compiled|translated) (?:and \w+ )?by\b)/iu;

/** All sentences of the text with their words; lines of credit are left out. */
export function sentencesIn(paragraphs: readonly string[], language: string): readonly Sentence[] {
  const apostrophe = ELIDING.has(language) ? 'elision' : SUFFIXING.has(language) ? 'suffix' : 'plain';
  return paragraphs.flatMap((paragraph, index) =>
    paragraph.length < 200 && CREDIT.test(paragraph.trim())
      ? []
      : sentencesOf(paragraph).map((text) => ({ text, paragraph: index, tokens: tokenise(text, apostrophe) })),
  );
}

/**
 * Whether capitals tell nothing in a sentence: it is written in them throughout, or it is a heading that gives one to every word.
 */
export function isShouted({ text, tokens }: Sentence): boolean {
  if (tokens.length < 4) return false;
  let long = 0;
  let capital = 0;
  let shouted = 0;
  for (const token of tokens) {
    if (token.text.length < 2) continue;
    if (token.text.length > 3) long++;
    if (!token.capital) continue;
    if (token.text.length > 3) capital++;
    if (token.text === token.text.toUpperCase()) shouted++;
  }
  if (shouted / tokens.length > 0.6) return true;
  return long >= 4 && capital === long && !/[.!?…,;]["”’»)]*$/.test(text) && !text.includes(', ');
}
