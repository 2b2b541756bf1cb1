import { UNREACHABLE } from './unreachable.ts';

/** Reads a file of the search folder: `names.json`, or with a folder `en-2004`, `index/en_1234567.pf_index`. */
export type ReadFile = (folder: string, name: string) => Promise<Uint8Array>;

/** Over http: what a browser's cache keeps is named by its content, apart from the first file. */
export function fetchReader(base: URL): ReadFile {
  return async (folder, name) => {
    const url = new URL(folder === '' ? name : `${folder}/${name}`, base);
    const cache = name === 'partitions.json' ? 'no-cache' : 'default';
    // Browsers say it in their own ways ("Failed to fetch", "Load failed").
    const response = await fetch(url.href, { cache }).catch((cause: unknown) => {
      throw new Error(UNREACHABLE, { cause });
    });
    if (!response.ok) throw new Error(`${response.status} for ${url.href}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

declare global {
  interface Window {
    /** Called by a twin with the name of a file and its bytes as windows-1252. */
    __backfile?: (name: string, data: string) => void;
  }
}

/** From a folder (`file://`): a script beside the file hands over its bytes, as `src/search/twins.ts` wrote them. */
export function scriptReader(base: URL): ReadFile {
  const loading = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const waiting = new Map<string, Map<string, string>>();
  window.__backfile = (name, data) => {
    const script = document.currentScript;
    if (script instanceof HTMLScriptElement) waiting.get(script.src)?.set(name, data);
  };
  const twin = (folder: string, name: string): Promise<ReadonlyMap<string, string>> => {
    const url = new URL(folder === '' ? name : `${folder}/${name}`, base).href;
    const known = loading.get(url);
    if (known !== undefined) return known;
    const files = new Map<string, string>();
    waiting.set(url, files);
    const loaded = runScript(url).then(() => files);
    loading.set(url, loaded);
    // Not kept: a pack of texts is read again in milliseconds, and all of them together are the whole archive.
    void loaded.catch(() => undefined).then(() => setTimeout(() => forget(url), 2000));
    return loaded;
  };
  const forget = (url: string): void => {
    loading.delete(url);
    waiting.delete(url);
  };
  const places = new Map<string, Promise<Readonly<Record<string, string>>>>();
  return async (folder, name) => {
    if (folder === '') return entry(await twin('', `${name}.js`), name);
    const head = await twin(folder, 'twin-0.js').catch((cause: unknown) => {
      places.delete(folder);
      throw cause;
    });
    const direct = head.get(name);
    if (direct !== undefined) return windows1252(direct);
    const list = places.get(folder) ?? Promise.resolve(JSON.parse(new TextDecoder().decode(entry(head, 'twins.json'))));
    places.set(folder, list);
    const place = (await list)[name];
    if (place === undefined) throw new Error(`${folder}/${name} has no twin.`);
    return entry(await twin(folder, place), name);
  };
}

/** Of the files in a twin only the one wanted is decoded. */
function entry(files: ReadonlyMap<string, string>, name: string): Uint8Array {
  const data = files.get(name);
  if (data === undefined) throw new Error(`${name} is not in its twin.`);
  return windows1252(data);
}

function runScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.charset = 'windows-1252';
    script.src = url;
    script.addEventListener('load', () => (script.remove(), resolve()));
    script.addEventListener('error', () => (script.remove(), reject(new Error(`${url} cannot be loaded.`))));
    document.head.append(script);
  });
}

/** The 27 bytes that windows-1252 reads as a letter above U+00FF. WHATWG Encoding Standard, index-windows-1252. */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const BYTES = new Uint8Array(0x2200).map((_, code) => (code < 0x100 ? code : 0x3f));
for (const [index, letter] of [...HIGH].entries()) BYTES[letter.charCodeAt(0)] = 0x80 + index;

function windows1252(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = BYTES[text.charCodeAt(i)] ?? 0x3f;
  return bytes;
}
