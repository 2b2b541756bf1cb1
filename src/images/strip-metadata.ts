/**
 * Takes from an image what tells of more than its picture: EXIF with place, camera and time, XMP, IPTC, comments.
 * The picture's own bytes are not touched. Colour profiles stay, and so does the note of how a JPEG is to be turned.
 * Sources: ITU T.81 (JPEG), W3C PNG 3rd edition, RFC 9649 (WebP).
 *
 * @param orientation EXIF's, 1 to 8.
 * @returns the bytes without metadata; `whole` false where the file ends too early or its parts do not fit together.
 */
export function stripMetadata(
  bytes: Uint8Array,
  type: 'jpeg' | 'png' | 'webp',
  orientation: number,
): { readonly bytes: Uint8Array; readonly isWhole: boolean } {
  if (type === 'jpeg') return stripJpeg(bytes, orientation);
  return type === 'png' ? stripPng(bytes) : stripWebp(bytes);
}

type Stripped = ReturnType<typeof stripMetadata>;

const SOS = 0xda;

function stripJpeg(bytes: Uint8Array, orientation: number): Stripped {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  if (orientation > 1) kept.push(orientationSegment(orientation));
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return { bytes: concat(kept, bytes.subarray(at)), isWhole: false };
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // From the start of the scan on there is nothing but the picture.
    if (marker === SOS) return { bytes: concat(kept, bytes.subarray(at)), isWhole: endsWithEoi(bytes) };
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return { bytes: concat(kept, bytes.subarray(at)), isWhole: false };
    if (!isMetadataSegment(marker, bytes.subarray(at + 4, end))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return { bytes: concat(kept, new Uint8Array()), isWhole: false };
}

/** APP0 (JFIF), APP2 with a colour profile and APP14 (Adobe's colour transform) say how the picture looks; the rest does not. */
function isMetadataSegment(marker: number, data: Uint8Array): boolean {
  if (marker === 0xfe) return true;
  if (marker < 0xe0 || marker > 0xef) return false;
  if (marker === 0xe2) return !startsWith(data, 'ICC_PROFILE\0');
  return marker !== 0xe0 && marker !== 0xee;
}

/** EXIF that says nothing but how to turn the picture. */
function orientationSegment(orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const data = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return Uint8Array.from([0xff, 0xe1, 0, data.length + 2, ...data]);
}

/** Some cameras put a few bytes of their own behind the end. */
function endsWithEoi(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= Math.max(0, bytes.length - 4096); at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

const PNG_METADATA = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME', 'dSIG', 'caBX']);

function stripPng(bytes: Uint8Array): Stripped {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = uint32(bytes, at, 'big');
    const name = text(bytes.subarray(at + 4, at + 8));
    const end = at + 12 + length;
    if (end > bytes.length) break;
    if (!PNG_METADATA.has(name)) kept.push(bytes.subarray(at, end));
    at = end;
    if (name === 'IEND') return { bytes: concat(kept, new Uint8Array()), isWhole: true };
  }
  return { bytes: concat(kept, bytes.subarray(at)), isWhole: false };
}

function stripWebp(bytes: Uint8Array): Stripped {
  if (bytes.length < 12) return { bytes, isWhole: false };
  const kept: Uint8Array[] = [];
  const size = Math.min(bytes.length, 8 + uint32(bytes, 4, 'little'));
  let at = 12;
  while (at + 8 <= size) {
    const name = text(bytes.subarray(at, at + 4));
    const length = uint32(bytes, at + 4, 'little');
    const end = at + 8 + length + (length % 2);
    const chunk = bytes.slice(at, Math.min(end, size));
    // Bits 3 and 2 of VP8X announce EXIF and XMP.
    if (name === 'VP8X' && chunk.length > 8) chunk[8] = (chunk[8] ?? 0) & ~0x0c;
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk);
    at = end;
  }
  const head = bytes.slice(0, 12);
  const length = kept.reduce((sum, chunk) => sum + chunk.length, 4);
  new DataView(head.buffer).setUint32(4, length, true);
  return {
    bytes: concat([head, ...kept], new Uint8Array()),
    isWhole: at === size && size === 8 + uint32(bytes, 4, 'little'),
  };
}

function concat(parts: readonly Uint8Array[], rest: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat([...parts, rest]));
}

function uint32(bytes: Uint8Array, at: number, order: 'big' | 'little'): number {
  if (at + 4 > bytes.length) return 0;
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, order === 'little');
}

function text(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return text(bytes.subarray(0, start.length)) === start;
}
