import type { Hit } from '../engine/protocol.ts';
import { isoDay } from './hits-view.ts';

/** RFC 4180, with a byte order mark for spreadsheets. A cell that a spreadsheet would run as a formula gets an apostrophe. */
export function hitsAsCsv(hits: readonly Hit[], base: string): string {
  const rows = hits.map((hit) => [
    hit.day === 0 ? '' : isoDay(hit.day),
    hit.headline,
    hit.section ?? '',
    hit.bylines.join('; '),
    new URL(hit.url.split('/').map(encodeURIComponent).join('/'), base).href,
  ]);
  return `\ufeff${[['published', 'headline', 'section', 'bylines', 'address'], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
