/** One line of CSV (RFC 4180) without its line end; line ends within a cell become spaces. */
export function csvLine(cells: readonly string[]): string {
  return cells
    .map((cell) => {
      const text = cell.replace(/[\r\n]+/g, ' ');
      return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}

/** The cells of one line as `csvLine` writes it. */
export function csvCells(line: string): readonly string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] !== '"') {
      const comma = line.indexOf(',', at);
      const end = comma === -1 ? line.length : comma;
      cells.push(line.slice(at, end));
      at = end + 1;
      continue;
    }
    let cell = '';
    at += 1;
    for (;;) {
      const quote = line.indexOf('"', at);
      if (quote === -1) return [...cells, cell + line.slice(at)];
      cell += line.slice(at, quote);
      at = quote + 1;
      if (line[at] !== '"') break;
      cell += '"';
      at += 1;
    }
    cells.push(cell);
    at += 1;
  }
  return cells;
}
