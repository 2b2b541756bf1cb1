/** What the first bytes of an image tell. Sizes in pixels; 0 where the head is not looked into. */
export interface ImageHead {
  /** Ending of such a file's name, without the dot. */
  readonly ending: 'png' | 'gif' | 'jpg' | 'webp' | 'avif' | 'heic' | 'bmp' | 'tif';
  readonly width: number;
  readonly height: number;
}

/**
 * Tells a picture made of pixels by its first bytes; null for anything else, SVG too. Sources: PNG 3rd edition 5.2 and 11.2.1,
 * GIF89a 17 and 18, ITU T.81 B.2.2 (JPEG), RFC 9649 (WebP), ISO 14496-12 4.3 (AVIF, HEIC), TIFF 6.0 section 2.
 */
export function imageHead(bytes: Uint8Array): ImageHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (start.startsWith('\u0089PNG\r\n\u001a\n') && bytes.length >= 24)
    return { ending: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  if (/^GIF8[79]a/.test(start) && bytes.length >= 10)
    return { ending: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (start.startsWith('\u00ff\u00d8\u00ff')) return { ending: 'jpg', ...jpegSize(bytes, view) };
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return { ending: 'webp', ...webpSize(view) };
  const brand = start.slice(4, 8) === 'ftyp' ? start.slice(8, 12) : '';
  if (brand === 'avif' || brand === 'avis') return { ending: 'avif', width: 0, height: 0 };
  if (/^(?:hei[cxms]|hev[cx]|mif1|msf1)$/.test(brand)) return { ending: 'heic', width: 0, height: 0 };
  if (start.startsWith('BM') && bytes.length >= 26) return { ending: 'bmp', width: 0, height: 0 };
  return /^(?:II\*\0|MM\0\*)/.test(start) ? { ending: 'tif', width: 0, height: 0 } : null;
}

type Size = Pick<ImageHead, 'width' | 'height'>;

const UNKNOWN: Size = { width: 0, height: 0 };

/** From the frame header, the first segment SOF0 to SOF15 that is no table. */
function jpegSize(bytes: Uint8Array, view: DataView): Size {
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return UNKNOWN;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return UNKNOWN;
}

function webpSize(view: DataView): Size {
  if (view.byteLength < 30) return UNKNOWN;
  const form = String.fromCharCode(view.getUint8(12), view.getUint8(13), view.getUint8(14), view.getUint8(15));
  if (form === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (form !== 'VP8X') return UNKNOWN;
  const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00;
  return { width: three(24) + 1, height: three(27) + 1 };
}
