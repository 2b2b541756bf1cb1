import { leavesOf, type MimePart } from '../mime/mime-part.ts';
import { embeddedImage, type EmbeddedImage, type EmbeddedImages } from './embedded-image.ts';

/** The images of a message or MHTML, by `Content-ID` (RFC 2392) and by `Content-Location` (RFC 2557). Each is decoded when it is asked for. */
export function mimeImages(message: MimePart, base: string | null): EmbeddedImages {
  const parts = new Map<string, MimePart>();
  for (const part of leavesOf(message)) {
    if (/^(?:text|multipart)\//.test(part.type)) continue;
    const id = part.headers.raw('content-id')?.replace(/^\s*<|>\s*$/g, '');
    if (id !== undefined && id !== '') parts.set(`cid:${id}`, part);
    const location = part.headers.raw('content-location')?.trim() ?? '';
    if (location === '') continue;
    for (const address of [location, absolute(location, base)]) if (!parts.has(address)) parts.set(address, part);
  }
  const read = new Map<MimePart, EmbeddedImage | null>();
  return (address) => {
    const written = address.trim();
    const part = written.startsWith('cid:')
      ? (parts.get(written) ?? parts.get(decoded(written)))
      : (parts.get(written) ?? parts.get(absolute(written, base)));
    if (part === undefined) return null;
    const known = read.get(part);
    if (known !== undefined) return known;
    const image = embeddedImage(part.content());
    read.set(part, image);
    return image;
  };
}

function absolute(address: string, base: string | null): string {
  return base !== null && URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** The address of an id is percent-encoded. */
function decoded(address: string): string {
  return address.replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
