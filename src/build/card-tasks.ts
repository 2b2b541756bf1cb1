import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageView } from '../pages/views.ts';
import { PACKAGE_FOLDER } from './project.ts';

/** Cut by `src/pages/assets/make-faces.ts`. */
const FACES = ['card-latin', 'card-latin-ext'];

/**
 * Draws social cards into the staging folder. What draws is dear to load, and only then.
 *
 * @param views of the kind "card"; others are passed over. @returns what was written, as a renderer of pages tells it.
 */
export async function drawCards(
  views: readonly PageView[],
  output: string,
): Promise<readonly { readonly path: string; readonly sha256: string; readonly size: number }[]> {
  const cards = views.filter((view) => view.kind === 'card');
  if (cards.length === 0) return [];
  const [{ Typesetter }, { cardPng }] = await Promise.all([
    import('../images/cards/typesetter.ts'),
    import('../images/cards/card-png.ts'),
  ]);
  const typesetter = new Typesetter(
    FACES.map((name) => readFileSync(join(PACKAGE_FOLDER, '_includes', 'fonts', `${name}.ttf`))),
  );
  const written = [];
  for (const { path, text } of cards) {
    const bytes = await cardPng(text, typesetter);
    mkdirSync(dirname(join(output, path)), { recursive: true });
    writeFileSync(join(output, path), bytes);
    written.push({ path, sha256: hash('sha256', bytes), size: bytes.length });
  }
  return written;
}
