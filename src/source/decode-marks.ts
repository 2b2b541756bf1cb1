/** What a byte beyond ASCII can only be where it stands, whatever the encoding: an apostrophe, a quotation mark, a dash or a letter. */
export type MarkKind = 'apostrophe' | 'opening' | 'closing' | 'dash' | 'letter';

const HIGH = '[\\x80-\\xff]';
const FORMS: readonly (readonly [kind: MarkKind, form: RegExp])[] = [
  // Mary’s, don’t, we’re; O’Neill.
  [
    'apostrophe',
    new RegExp(
      `(?<=[A-Za-z])${HIGH}(?=(?:s|t|d|m|re|ll|ve)(?![A-Za-z\\x80-\\xff]))|(?<=\\b[OD])${HIGH}(?=[A-Z][a-z])`,
      'g',
    ),
  ],
  // l’eau, d’un, qu’il, dell’anno.
  [
    'apostrophe',
    new RegExp(
      `(?<=(?<![A-Za-z\\x80-\\xff])(?:[ldcsnjmt]|qu|un|quest|(?:d[ae]|a|ne|su)ll))${HIGH}(?=[aeiouyh\\x80-\\xff])`,
      'gi',
    ),
  ],
  // said: “The …
  ['opening', new RegExp(`(?<=[:,] |\\n)${HIGH}(?=[A-Z])`, 'g')],
  // … the end.” “No,” he said.
  ['closing', new RegExp(`(?<=[a-z][.,!?])${HIGH}(?=\\s|$)`, 'g')],
  ['dash', new RegExp(`(?<=[A-Za-z.,)] )${HIGH}(?= [A-Za-z(])`, 'g')],
  // región, código: what a mark would leave is no word.
  ['letter', new RegExp(`(?<=[a-z]{2})${HIGH}(?=[bce-lnopqru-z](?![A-Za-z\\x80-\\xff]))`, 'g')],
  ['letter', new RegExp(`(?<=(?<![A-Za-z\\x80-\\xff])[bfghpqrx])${HIGH}(?=[a-z]{2})`, 'gi')],
];
/** What each kind is written as. */
export const MARKS_OF: Readonly<Record<MarkKind, RegExp>> = {
  apostrophe: /’/,
  opening: /[“„«‘»]/,
  closing: /[”’»«“]/,
  dash: /[–—]/,
  letter: /\p{L}/u,
};

/**
 * Counts the bytes beyond ASCII that stand where only a mark stands.
 * @returns For each kind, how often each byte stands so.
 */
export function marksByPlace(sample: Uint8Array): ReadonlyMap<MarkKind, ReadonlyMap<number, number>> {
  const text = Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength).toString('latin1');
  const marks = new Map<MarkKind, Map<number, number>>();
  for (const [kind, form] of FORMS) {
    const counts = marks.get(kind) ?? new Map<number, number>();
    for (const [mark] of text.matchAll(form)) {
      const byte = mark.charCodeAt(0);
      counts.set(byte, (counts.get(byte) ?? 0) + 1);
    }
    if (counts.size > 0) marks.set(kind, counts);
  }
  return marks;
}
