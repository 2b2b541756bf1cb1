import type { ImageInfo } from '../images/image-info.ts';

/** One file that may be the image of this name. */
export type ImageCells = readonly [name: string, rank: number, isExact: 0 | 1, path: string, info: ImageInfo];

/** SQL for the files that an article's images may be, as JSON; `a` is the article. */
export const IMAGES_OF_ARTICLE = `(select json_group_array(json_array(i.name, i.rank, i.path = m.path, m.path, json(m.info)))
  from image_refs i join images m on m.fold = i.fold where i.id = a.id and m.key <> '' and m.info is not null)`;

/** Of several files of an image: the one in the likeliest place, of those the one spelt as the article has it. */
export function imagesByName(cells: readonly ImageCells[]): ReadonlyMap<string, ImageInfo> {
  if (cells.length === 0) return NONE;
  const best = new Map<string, ImageCells>();
  for (const cell of cells) {
    const held = best.get(cell[0]);
    if (held === undefined || compare(cell, held) < 0) best.set(cell[0], cell);
  }
  return new Map([...best].map(([name, cell]) => [name, cell[4]]));
}

const NONE: ReadonlyMap<string, ImageInfo> = new Map();

function compare(a: ImageCells, b: ImageCells): number {
  return a[1] - b[1] || b[2] - a[2] || (a[3] < b[3] ? -1 : 1);
}
