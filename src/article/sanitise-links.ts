import { isPlainAddress } from './plain-address.ts';

/** What may be done with an address in a source. */
export type LinkVerdict =
  | { readonly kind: 'keep'; readonly href: string }
  /** It was relative to a page whose address is known. */
  | { readonly kind: 'resolved'; readonly href: string }
  /** It led to another page of a site that is not there: following it would lead nowhere. */
  | { readonly kind: 'relative' }
  /** It could run code or is no address at all. */
  | { readonly kind: 'unsafe'; readonly scheme: string };

/** Schemes a reader can follow without running anything. */
const SAFE_SCHEMES: ReadonlySet<string> = new Set([
  'http',
  'https',
  'mailto',
  'tel',
  'ftp',
  'news',
  'sms',
  'geo',
  'doi',
]);
const SCHEME = /^([a-z][a-z\d+.-]*):/i;
/** Characters that browsers leave out of an address before they look at its scheme (WHATWG URL, "basic URL parser"). */
// oxlint-disable-next-line no-control-regex -- these are the characters that hide a scheme
const IGNORED = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
const OWN_FRAGMENT = /^#fn(?:ref)?\d{1,5}(?::\d{1,5})?$/;

/**
 * Judges the address of a link.
 * @param written The attribute as parsed, entities decoded.
 * @param base Absolute address of the page it stood on, or null where that is not known.
 */
export function judgeLink(written: string, base: string | null): LinkVerdict {
  const address = written.replace(IGNORED, '').trim();
  if (OWN_FRAGMENT.test(address)) return { kind: 'keep', href: address };
  if (address === '' || address.startsWith('#')) return { kind: 'relative' };
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined) {
    if (!SAFE_SCHEMES.has(scheme)) return { kind: 'unsafe', scheme };
    if (!isAddress(address)) return { kind: 'unsafe', scheme: 'invalid' };
    return { kind: 'keep', href: address.replace(/ /g, '%20') };
  }
  // A colon before any slash that is no scheme (`&colon;`, `%3a`) is nothing that a browser resolves to a page.
  if (address.startsWith('//') || address.startsWith('\\\\')) {
    const href = `https:${address.replaceAll('\\', '/').replace(/ /g, '%20')}`;
    return isAddress(href) ? { kind: 'resolved', href } : { kind: 'unsafe', scheme: 'invalid' };
  }
  if (base === null) return { kind: 'relative' };
  try {
    const resolved = new URL(address, base);
    return resolved.protocol === 'http:' || resolved.protocol === 'https:'
      ? { kind: 'resolved', href: resolved.href }
      : { kind: 'unsafe', scheme: resolved.protocol.slice(0, -1) };
  } catch {
    // The URL class has no other way to say that an address is none.
    return { kind: 'unsafe', scheme: 'invalid' };
  }
}

function isAddress(address: string): boolean {
  return isPlainAddress(address) || URL.canParse(address);
}
