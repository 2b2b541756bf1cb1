import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

/** Draws the pictures of the sample archive: `node --import tsx src/testing/draw-pictures.ts`. Nothing in them is from elsewhere. */
const CONTENT = join(import.meta.dirname, '..', '..', 'content');

const INK = '#2c3440';
const MUD = '#8a7f6d';
const SKY = '#d9dcd6';
const WATER = '#9fb0b4';

/** Five people leaning on the flood wall, seen from behind. */
function wall(): string {
  const person = (x: number, height: number, coat: string): string => {
    const top = 420 - height;
    return (
      `<ellipse cx="${x}" cy="${top}" rx="26" ry="31" fill="${INK}"/>` +
      `<path d="M${x - 70} 445 Q${x - 62} ${top + 36} ${x} ${top + 30} Q${x + 62} ${top + 36} ${x + 70} 445 L${x + 52} 700 L${x - 52} 700 Z" fill="${coat}"/>`
    );
  };
  return (
    `<rect width="1200" height="675" fill="${SKY}"/><rect y="300" width="1200" height="160" fill="${WATER}"/>` +
    `<path d="M0 345 L420 318 L1200 352 L1200 372 L0 372 Z" fill="${MUD}"/>` +
    `<path d="M905 300 l14 -150 l14 150 Z M912 190 h44 v6 h-44 Z" fill="${INK}"/>` +
    `<rect y="428" width="1200" height="247" fill="#b9b3a6"/><rect y="428" width="1200" height="16" fill="#cfcabf"/>` +
    person(190, 118, '#3f4f5c') +
    person(390, 132, '#6b3a35') +
    person(600, 96, '#4c5a48') +
    person(800, 126, '#37424e') +
    person(1010, 110, '#75654a')
  );
}

/** The slipway at low water, a boat on the mud. */
function slipway(): string {
  const ribs = Array.from(
    { length: 9 },
    (_, at) => `<rect x="${150 + at * 112}" y="${610 - at * 12}" width="96" height="10" fill="#6f6758"/>`,
  );
  return (
    `<rect width="1400" height="800" fill="#e3dfd3"/><circle cx="1120" cy="170" r="58" fill="#f1ead6"/>` +
    `<rect y="380" width="1400" height="90" fill="${WATER}"/><rect y="462" width="1400" height="338" fill="${MUD}"/>` +
    `<path d="M120 640 L1180 500 L1400 560 L1400 800 L60 800 Z" fill="#a59b87"/>${ribs.join('')}` +
    `<g transform="rotate(-9 820 520)"><path d="M560 470 H1080 Q1040 585 930 590 H690 Q590 580 560 470 Z" fill="${INK}"/>` +
    `<rect x="560" y="462" width="520" height="14" fill="#8c1d18"/><rect x="800" y="250" width="10" height="215" fill="#51473a"/>` +
    `<path d="M812 262 L960 440 H812 Z" fill="#f4f0e4"/></g>` +
    `<path d="M0 392 q70 -26 150 -6 t210 -4 t180 8 V462 H0 Z" fill="#6d7a6d"/>`
  );
}

async function draw(path: string, width: number, height: number, shapes: string): Promise<void> {
  const file = join(CONTENT, path);
  mkdirSync(dirname(file), { recursive: true });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`;
  await sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toFile(file);
}

await draw('site-2016/img/2018/wall-elbows.jpg', 1200, 675, wall());
await draw('2001/slipway.jpg', 1400, 800, slipway());
