import sharp from 'sharp';
import { type CardText, cardSvg } from './draw-card.ts';
import type { Typesetter } from './typesetter.ts';

/** A social card as PNG, which every network reads: about 45 kB. */
export async function cardPng(text: CardText, typesetter: Typesetter): Promise<Uint8Array> {
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp(Buffer.from(cardSvg(text, typesetter)))
    .flatten()
    .png({ compressionLevel: 9 })
    .toBuffer();
}
