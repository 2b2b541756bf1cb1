const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Records looked at. */
const RECORDS = 20;

/** Tells what parts the cells of a table: the sign that parts most records into equally many cells, and into the most. */
export function delimiterOf(sample: string): string {
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = cellCounts(sample, delimiter);
    const first = counts[0] ?? 1;
    if (first < 2) continue;
    const alike = counts.filter((count) => count === first).length / counts.length;
    const score = alike * alike * Math.log2(first + 1);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** How many cells each of the first records has; line ends and delimiters within quotation marks do not count. */
function cellCounts(sample: string, delimiter: string): readonly number[] {
  const counts: number[] = [];
  let cells = 1;
  let atStart = true;
  let hasText = false;
  for (let at = 0; at < sample.length && counts.length < RECORDS; at++) {
    const character = sample[at];
    if (character === '"' && atStart) {
      const end = closingQuote(sample, at + 1);
      if (end === -1) break;
      at = end;
      hasText = true;
    } else if (character === delimiter) {
      cells += 1;
      atStart = true;
      continue;
    } else if (character === '\n') {
      if (hasText || cells > 1) counts.push(cells);
      cells = 1;
      hasText = false;
      atStart = true;
      continue;
    } else if (character !== '\r') hasText = true;
    atStart = false;
  }
  // The sample's last line is often cut off.
  if (counts.length === 0 && (hasText || cells > 1)) counts.push(cells);
  return counts;
}

function closingQuote(sample: string, from: number): number {
  for (let at = sample.indexOf('"', from); at !== -1; at = sample.indexOf('"', at + 2)) {
    if (sample[at + 1] !== '"') return at;
  }
  return -1;
}
