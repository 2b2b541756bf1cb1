import { sentencesOf, type Token, tokenise } from './tokens.ts';

export interface Sentence {
  readonly text: string;
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

const ELIDING = new Set(['fr', 'it', 'ca', 'oc']);
/** Lines that name who made the picture or the report, not whom it is about. */
const CREDIT =
  /^(?:\(?(?:photos?|images?|pictures?|video|credits?|photo credit|illustration|graphic|source|file photo|foto|fotos|crédits?|bild|by|par|por|von)\s*(?:by\b|:|\/|–|—)|by\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){0,4}\s*$|(?:reporting|editing|writing|additional reporting|compiled|translated) (?:and \w+ )?by\b)/iu;

/** All sentences of the text with their words; lines of credit are left out. */
export function sentencesIn(paragraphs: readonly string[], language: string): readonly Sentence[] {
  const elisions = ELIDING.has(language) ? 'elisions' : 'none';
  return paragraphs.flatMap((paragraph, index) =>
    paragraph.length < 200 && CREDIT.test(paragraph.trim())
      ? []
      : sentencesOf(paragraph).map((text) => ({ text, paragraph: index, tokens: tokenise(text, elisions) })),
  );
}

/** Whether a sentence is written in capitals throughout, or gives every word one, so that capitals tell nothing. */
export function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  if (words.length < 4) return false;
  const shouted = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase()).length;
  return shouted / words.length > 0.6;
}
