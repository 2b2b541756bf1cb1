import { decodeWindows1252 } from './decode-windows-1252.ts';

/** What the code pages of DOS have from 0x80 on (unicode.org, VENDORS/MICSFT/PC); `TextDecoder` has none but ibm866. */
const DOS: Readonly<Record<string, string>> = {
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  ibm852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
};
// oxlint-disable-next-line no-control-regex -- the bytes that are not ASCII, read one by one
const BEYOND_ASCII = /[\u0080-\u00ff]/g;

/**
 * Decodes an encoding that `guessEncoding` names.
 * @throws RangeError where this Node does not know it.
 */
export function decodeLegacy(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  const table = DOS[encoding];
  if (table === undefined) return new TextDecoder(encoding).decode(bytes);
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(BEYOND_ASCII, (character) => table.charAt(character.charCodeAt(0) - 0x80));
}

/** Whether an encoding is a code page of DOS that `TextDecoder` does not know. */
export function isDosEncoding(encoding: string): boolean {
  return Object.hasOwn(DOS, encoding);
}

/** What the 128 bytes beyond ASCII mean; null where this Node does not know the encoding. */
export function legacyTable(encoding: string): readonly string[] | null {
  try {
    return [...decodeLegacy(HIGH_BYTES, encoding)];
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const HIGH_BYTES = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
