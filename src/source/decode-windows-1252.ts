/** What windows-1252 has at 0x80 to 0x9F (WHATWG Encoding, index windows-1252); five places are C1 controls. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
// oxlint-disable-next-line no-control-regex
const C1 = /[\u0080-\u009f]/g;

/**
 * Decodes windows-1252. `TextDecoder` is not used: several releases of Node (20.19 to 23) read 0x80 to 0x9F as ISO 8859-1,
 * so that `’` and `€` are lost (nodejs/node#56542).
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(C1, (character) => HIGH.charAt(character.charCodeAt(0) - 0x80));
}
