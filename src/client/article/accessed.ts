/**
 * Harvard (Cite Them Right) wants the day on which an address was looked at, which only the reader's own clock tells: it stands in
 * brackets before the point that ends the reference.
 *
 * @param reference ends with a point
 */
export function withAccessDay(reference: string, today: Date): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(today);
  return reference.replace(/\.$/, ` (Accessed: ${day}).`);
}

/** Adds it to each reference that asks for it. */
export function tellAccessDays(today: Date): void {
  for (const reference of document.querySelectorAll('.cite__text[data-accessed]')) {
    const end = reference.lastChild;
    if (end instanceof Text) end.data = withAccessDay(end.data, today);
  }
}
