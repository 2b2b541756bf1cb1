/**
 * An address of the web that is nothing but a host's name in small letters and a path of letters, figures and `-._~/`: what most links
 * are. No standard changes a character of it, and every one reads it.
 */
const PLAIN = /^https?:\/\/(?=[^/]{1,60}(?:\/|$))(?:[a-z\d]+[.-])*[a-z]{2,}(?:\/[\w.~/-]*)?$/;

/** Whether an address is as plain as that, so that it need not be taken apart to be judged or put into normal form. */
export function isPlainAddress(address: string): boolean {
  return PLAIN.test(address);
}
