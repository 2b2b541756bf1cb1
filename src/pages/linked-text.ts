import { escapeAttribute, escapeText } from '../article/sanitise-escape.ts';

/** An address on the web, or one of e-mail with `mailto:` or without. */
const ADDRESS =
  /(?<web>https?:\/\/[\p{L}\p{N}[][^\s<>"“”„«»]*)|(?:mailto:)?(?<mail>[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+)/giu;
/** What ends the sentence, and not the address. */
const ENDING = /[.,;:!?'’…。、，；！？]+$/u;
/** Licences and tools of Creative Commons (https://creativecommons.org/licenses/list.en). */
const LICENCE = /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\/./iu;

/**
 * A keeper's own words as markup in which addresses are links: http, https and e-mail only.
 *
 * @param licences addresses among them under which readers may use what the archive holds; see `licencesIn`
 */
export function linkedText(text: string, licences: readonly string[] = []): string {
  let out = '';
  let from = 0;
  for (const { at, shown, href } of addressesIn(text)) {
    const rel = licences.includes(href) ? ' rel="license"' : '';
    out += `${escapeText(text.slice(from, at))}<a href="${escapeAttribute(href)}"${rel}>${escapeText(shown)}</a>`;
    from = at + shown.length;
  }
  return out + escapeText(text.slice(from));
}

/** Addresses of Creative Commons licences that a text names. */
export function licencesIn(text: string): readonly string[] {
  return [...new Set(addressesIn(text).map(({ href }) => href))].filter((href) => LICENCE.test(href));
}

interface Address {
  readonly at: number;
  readonly shown: string;
  readonly href: string;
}

function addressesIn(text: string): readonly Address[] {
  return [...text.matchAll(ADDRESS)].map((match) => {
    const web = match.groups?.['web'];
    const shown = web === undefined ? match[0] : withoutEnding(web);
    return { at: match.index, shown, href: web === undefined ? `mailto:${match.groups?.['mail'] ?? ''}` : shown };
  });
}

/** A bracket that was not opened within the address closes one around it. */
function withoutEnding(address: string): string {
  const bare = address.replace(ENDING, '');
  const [, inner = ''] = /^(.*)[)\]）]$/su.exec(bare) ?? [];
  const opened = inner.split(/[([（]/u).length;
  const closed = inner.split(/[)\]）]/u).length;
  return inner !== '' && closed >= opened ? withoutEnding(inner) : bare;
}
