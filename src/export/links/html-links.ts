/** What a page links to and what can be linked to in it. */
export interface PageLinks {
  /** Addresses as they stand, entities decoded. */
  readonly addresses: readonly string[];
  /** Values of `id` and of `<a name>`. */
  readonly places: ReadonlySet<string>;
}

/** Attributes that hold an address. `srcset` is taken apart. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'srcset', 'imagesrcset']);
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'noembed', 'xmp']);

const TAG = /<(?:!--[\s\S]*?(?:-->|$)|([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[!/?][^>]*>)/gu;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;

/** Reads a page as a browser's tokeniser would, no more: whole pages by the ten thousand. */
export function readLinks(html: string): PageLinks {
  const addresses: string[] = [];
  const places = new Set<string>();
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    const [, name = '', attributes = ''] = match;
    if (name === '') continue;
    const element = name.toLowerCase();
    let content = '';
    let isRefresh = false;
    for (const [, key = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
      const value = decodeEntities(double ?? single ?? bare ?? '');
      const attribute = key.toLowerCase();
      if (attribute === 'id' || (attribute === 'name' && element === 'a')) places.add(value);
      else if (attribute === 'srcset' || attribute === 'imagesrcset') addresses.push(...sources(value));
      else if (ADDRESSES.has(attribute)) addresses.push(value);
      else if (attribute === 'content') content = value;
      else if (attribute === 'http-equiv') isRefresh = /^refresh$/iu.test(value);
    }
    const target = isRefresh ? /^\s*[\d.]+\s*[;,]\s*url\s*=\s*['"]?([^'"]*)/iu.exec(content)?.[1] : undefined;
    if (target !== undefined) addresses.push(target);
    if (RAW.has(element)) {
      const end = html.indexOf(`</${name}`, TAG.lastIndex);
      if (end < 0) break;
      TAG.lastIndex = end;
    }
  }
  return { addresses, places };
}

/** Addresses that a stylesheet names. */
export function styleLinks(css: string): readonly string[] {
  return [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/gu)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

function sources(value: string): readonly string[] {
  return value
    .split(/,\s+|,$/u)
    .map((part) => part.trim().split(/\s+/u)[0] ?? '')
    .filter((address) => address !== '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
