/** What IPTC's formats and agencies call an item that is not to be published. */
const HELD_BACK = /^(?:withh[eo]ld|cancell?ed|kill(?:ed)?|spiked|withdrawn|deleted?|retracted)$/i;

/** Whether a status says that the item is not to be published. @param status A word, or a code that ends in it (`stat:canceled`). */
export function isHeldBack(status: string | null): boolean {
  return HELD_BACK.test(status?.replace(/^.*[:/]/, '').trim() ?? '');
}
