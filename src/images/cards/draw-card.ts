import { breakLines } from './break-lines.ts';
import type { SetText, Typesetter } from './typesetter.ts';

/** What a social card shows. */
export interface CardText {
  readonly headline: string;
  /** The paper, above the headline. */
  readonly name: string;
  /** Day, section: a line below the headline; may be empty. */
  readonly below: string;
  /** A colour as CSS has it. */
  readonly accent: string;
}

/** What networks show unscaled and uncut (Open Graph's readers ask for 1.91 : 1). In pixels. */
export const CARD = { width: 1200, height: 630 } as const;

const INK = '#1b1813';
const PAPER = '#fbf8f1';
const FADED = '#645c4e';
const MARGIN = 76;
const INNER = CARD.width - 2 * MARGIN;
/** Sizes of a headline, the largest that has room; in pixels. */
const SIZES = [104, 88, 74, 62] as const;
/** Room of the headline, between the rule above and the line below. */
const ROOM = { top: 168, bottom: 508 } as const;
const LEADING = 1.1;
/** Height of Newsreader's capitals, and what hangs below its base line, in ems. */
const CAPITALS = 0.66;

/** A card as SVG without any text, only outlines: no font of the machine is asked for. */
export function cardSvg({ headline, name, below, accent }: CardText, typesetter: Typesetter): string {
  const { lines, size } = fitted(headline, typesetter);
  const height = ((lines.length - 1) * LEADING + CAPITALS) * size;
  const first = (ROOM.top + ROOM.bottom - height) / 2 + CAPITALS * size;
  const title = typesetter.set(name);
  const titleSize = Math.min(44, INNER / Math.max(title.width, 1));
  const foot = typesetter.set(below);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    placed(title, MARGIN, 104, titleSize, INK),
    `<path d="M${MARGIN} 132h${INNER}v3h-${INNER}zm0 6h${INNER}v1h-${INNER}z" fill="${INK}"/>`,
    ...lines.map((line, at) => placed(line, MARGIN, first + at * LEADING * size, size, INK)),
    `<path d="M${MARGIN} 534h72v4h-72z" fill="${accent}"/>`,
    placed(foot, MARGIN, 582, Math.min(32, INNER / Math.max(foot.width, 1)), FADED),
    '</svg>',
  ].join('');
}

function fitted(headline: string, typesetter: Typesetter): { lines: readonly SetText[]; size: number } {
  const widths = new Map<string, number>();
  const measure = (text: string): number => {
    const width = widths.get(text) ?? typesetter.set(text).width;
    widths.set(text, width);
    return width;
  };
  for (const size of SIZES) {
    const most = Math.floor(((ROOM.bottom - ROOM.top) / size - CAPITALS) / LEADING) + 1;
    const lines = breakLines(headline, INNER / size, most + (size === SIZES.at(-1) ? 0 : 1), measure);
    if (lines.length <= most) return { lines: lines.map((line) => typesetter.set(line)), size };
  }
  throw new Error('The smallest size has room for every headline.');
}

function placed({ outlines, unitsPerEm }: SetText, x: number, y: number, size: number, colour: string): string {
  const scale = size / unitsPerEm;
  return `<g transform="translate(${x} ${y.toFixed(2)}) scale(${scale} -${scale})" fill="${colour}">${outlines}</g>`;
}
