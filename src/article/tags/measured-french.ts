import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagSlug } from './fold.ts';

/** An article with the keyphrases that its readers chose, of these only the ones that the text always writes with capitals. */
export interface KeyedText {
  readonly id: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly keys: readonly string[];
}

const SMALL = /^(?:de|la|du|des|le|les|et)$/i;

/** Wikinews FR 100: `docsutf8/X.txt`, `keys/X.key`. */
export function readFrench(folder: string): readonly KeyedText[] {
  return readdirSync(join(folder, 'docsutf8'))
    .sort()
    .map((file) => {
      const [headline = '', , ...paragraphs] = readFileSync(join(folder, 'docsutf8', file), 'utf8')
        .replaceAll('\u00ad', '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      const keys = readFileSync(join(folder, 'keys', file.replace('.txt', '.key')), 'utf8')
        .split('\n')
        .map((key) => key.trim())
        .filter((key) => key !== '' && isNamed(key, paragraphs.join('\n')));
      return { id: file, headline, paragraphs, keys };
    });
}

function isNamed(key: string, text: string): boolean {
  const lower = text.toLowerCase();
  let seen = false;
  for (let at = lower.indexOf(key); at >= 0; at = lower.indexOf(key, at + key.length)) {
    if (/\p{L}/u.test(lower.charAt(at - 1)) || /\p{L}/u.test(lower.charAt(at + key.length))) continue;
    seen = true;
    const words = text.slice(at, at + key.length).split(/[ '’-]/);
    if (!words.every((word) => SMALL.test(word) || /^(?:\p{Lu}|\p{N}|$)/u.test(word))) return false;
  }
  return seen;
}

/** Whether a key is among the tags found, as one of them or as a word of one (`Obama` of `Barack Obama`). */
export function isFound(key: string, tags: readonly string[]): boolean {
  const slug = tagSlug(key);
  return tags.some((tag) => tagSlug(tag) === slug || `-${tagSlug(tag)}-`.includes(`-${slug}-`));
}
