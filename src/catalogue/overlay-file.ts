import type { Decision } from '../article/overlay.ts';

/** A line of the overlay file. */
export interface OverlayRow extends Decision {
  /** Path of the source file from the project's folder, as in the ledger of permalinks. */
  readonly file: string;
}

export interface OverlayFile {
  readonly rows: readonly OverlayRow[];
  /** Lines that are no row, from 1. */
  readonly badLines: readonly number[];
}

/** First line of the file: the names of its columns. */
export const OVERLAY_HEADER = 'file,field,decision,value\n';

/**
 * Reads the overlay file (`_data/overlay.csv`): the file (with `#item` where it holds several articles), the field, `set` or
 * `accept`, the value. As spreadsheets write CSV (RFC 4180), with any line ends, commas or semicolons. A later row wins.
 */
export function parseOverlay(text: string): OverlayFile {
  const rows: OverlayRow[] = [];
  const badLines: number[] = [];
  const body = text.replace(/^\ufeff/, '');
  const separator = /^[^\n,;]*;/.test(body) ? ';' : ',';
  for (const { cells, line } of records(body, separator)) {
    const [name = '', field = '', decision = '', value = ''] = cells.map((cell) => cell.trim());
    if (cells.every((cell) => cell.trim() === '') || name.startsWith('//') || (line === 1 && name === 'file')) continue;
    const kind = decision.toLowerCase();
    if (name === '' || field === '' || (kind !== 'set' && kind !== 'accept')) {
      badLines.push(line);
      continue;
    }
    const [file = '', ...item] = name.split('#');
    rows.push({ file, item: item.join('#'), field, kind, value, line });
  }
  return { rows: lastOfEach(rows), badLines };
}

function lastOfEach(rows: readonly OverlayRow[]): readonly OverlayRow[] {
  const last = new Map(rows.map((row) => [`${row.file}#${row.item}\n${row.field}`, row]));
  return rows.filter((row) => last.get(`${row.file}#${row.item}\n${row.field}`) === row);
}

/** Rows as lines of the file, each with its line end. */
export function overlayLines(rows: readonly Omit<OverlayRow, 'line'>[]): string {
  return rows
    .map(({ file, item, field, kind, value }) =>
      [item === '' ? file : `${file}#${item}`, field, kind, value].map(quoted).join(','),
    )
    .map((line) => `${line}\n`)
    .join('');
}

function quoted(cell: string): string {
  return /[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function* records(text: string, separator: string): Iterable<{ cells: string[]; line: number }> {
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let start = 1;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '\n') line++;
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (character === '"' && cell.trim() === '') {
      cell = '';
      isQuoted = true;
    } else if (character === separator) {
      cells.push(cell);
      cell = '';
    } else if (character === '\n') {
      yield { cells: [...cells, cell], line: start };
      cells = [];
      cell = '';
      start = line;
    } else if (character !== '\r') cell += character;
  }
  if (cell !== '' || cells.length > 0) yield { cells: [...cells, cell], line: start };
}
