import { plainText } from '../article/plain-text.ts';

const LONGEST = 80;

/** The first words of a text, to name it by; null where it has none. */
export function firstWords(html: string): string | null {
  const text = plainText(html).replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  if (text.length <= LONGEST) return text;
  const space = text.lastIndexOf(' ', LONGEST);
  return text.slice(0, space > 0 ? space : LONGEST);
}
