import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distinct, type Marked, type MeasuredText, type NamedKind, written } from './measured-sets.ts';

/** WikiGold: CoNLL columns. Names of the kind MISC are not asked for. */
export function readWikigold(folder: string): readonly MeasuredText[] {
  const kinds: Readonly<Record<string, NamedKind>> = { PER: 'person', LOC: 'place', ORG: 'organisation' };
  const texts = readFileSync(join(folder, 'CONLL-format/data/wikigold.conll.txt'), 'utf8').split(/^-DOCSTART-.*$/m);
  return texts.flatMap((text, index) => {
    const sentences = text
      .trim()
      .split(/\n\s*\n/)
      .map((block) => block.split('\n').map((line) => line.split(' ')));
    const marked: Marked[] = [];
    for (const rows of sentences) {
      let words: string[] = [];
      let open = 'O';
      for (const [word = '', tag = 'O'] of [...rows, ['', 'O']]) {
        if (words.length > 0 && (tag !== open || tag.startsWith('B-'))) {
          const kind = kinds[open.slice(2)];
          if (kind !== undefined) marked.push({ kind, words, identity: null, nested: false });
          words = [];
        }
        if (tag !== 'O') words.push(word);
        open = tag.replace(/^B-/, 'I-');
      }
    }
    const paragraphs = sentences.map((rows) => written(rows.map(([word = '']) => word)));
    return text.trim() === '' ? [] : [{ id: `wikigold-${index}`, headline: '', paragraphs, names: distinct(marked) }];
  });
}
